import { expect, test } from 'vitest';
import { plan } from './plan.ts';

const from =
  (text: string) =>
  (path: string): string => {
    if (path === 'missing.json') throw new Error('ENOENT: no such file');
    return text;
  };
const inputs = {
  purpose: { primary: 'map', secondary: ['test'] },
  phase: 'develop',
  promise: 'consult',
  topic: { conflict: 3, complexity: 2, spatial: 4, technical: 1, sensitive: 0 },
  affected_scope: 'municipality',
  groups: { dispersed: 4, families: 3 },
  weeks_until_decision: 20,
  target_participants: 1500,
  legal_frame: 'planstrategi',
};

test('the plan as JSON has exactly the parts other programs rely on', () => {
  const { exitCode, out, err } = plan(['inputs.json', '--json'], from(JSON.stringify({ id: 'S', inputs })));
  expect([exitCode, err]).toEqual([0, '']);
  const json = JSON.parse(out);
  expect(Object.keys(json)).toEqual(['portfolio', 'mode', 'coherence', 'undecided', 'excluded']);
  expect(Object.keys(json.portfolio[0])).toEqual(['method', 'role', 'score', 'why']);
  expect(Object.keys(json.excluded[0])).toEqual(['method', 'why']);
  expect(Object.keys(json.undecided[0])).toEqual(['rule', 'needs']);
  expect(json.coherence[0]).toEqual({ rule: 'R102', class: expect.any(String) });
  expect(json.mode).toBe('blended');
});

test('reasons in JSON are English sentences unless another language is asked for', () => {
  const english = JSON.parse(plan(['-', '--json'], from(JSON.stringify(inputs))).out);
  const danish = JSON.parse(plan(['-', '--json', '--lang', 'da'], from(JSON.stringify(inputs))).out);
  expect(english.portfolio[0].why.join(' ')).toContain('know needs and places');
  expect(danish.portfolio[0].why.join(' ')).toContain('kende behov og steder');
});

test('the plan for reading keeps within 80 columns and marks its estimates', () => {
  for (const language of ['da', 'en']) {
    const { out } = plan(['-', '--lang', language], from(JSON.stringify(inputs)));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain(language === 'da' ? 'TILSAMMEN (SKØN)' : 'TOGETHER (ESTIMATES)');
  }
});

test('an empty object still gives a plan, and says what is not known', () => {
  const { exitCode, out } = plan(['-', '--json'], from('{}'));
  const json = JSON.parse(out);
  expect(exitCode).toBe(0);
  expect(json.portfolio.length).toBeGreaterThanOrEqual(3);
  expect(json.undecided.length).toBeGreaterThan(10);
});

test.each([
  ['a missing file', ['missing.json'], '', 'missing.json: cannot be read'],
  ['text that is not JSON', ['f.json'], '{oops', 'f.json: is not JSON'],
  ['a list', ['f.json'], '[]', 'inputs: must be an object, was []'],
  [
    'a value out of range',
    ['f.json'],
    '{"topic":{"conflict":7}}',
    'inputs.topic.conflict: must be a whole number from 0 to 4, was 7',
  ],
  ['an unknown field', ['f.json'], '{"weather":1}', 'inputs.weather: is not a known field'],
  ['no file', [], '', 'give one file'],
  ['an unknown option', ['f.json', '--fast'], '{}', 'Unknown option'],
  ['an unknown language', ['f.json', '--lang', 'fr'], '{}', '--lang must be da or en, was fr'],
])('%s ends with code 2, one line and nothing on standard output', (_name, args, text, message) => {
  const { exitCode, out, err } = plan(args, from(text));
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err.split('\n')).toHaveLength(1);
});

test('several faults take two lines: the first, and how many more', () => {
  const { err } = plan(['-'], from('{"trust":9,"fatigue":9,"weather":1}'));
  expect(err.split('\n')).toEqual([
    'medvirk plan: inputs.trust: must be a whole number from 0 to 4, was 9',
    'medvirk plan: 2 more faults in the same file',
  ]);
});
