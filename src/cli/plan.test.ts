import { groups, methodById } from '@medvirk/method-guide';
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
  expect(Object.keys(json)).toEqual([
    'portfolio',
    'mode',
    'advice',
    'alternatives',
    'blending',
    'coherence',
    'undecided',
    'excluded',
    'changedWeights',
  ]);
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

const asJson = (input: unknown, ...args: readonly string[]) =>
  JSON.parse(plan(['-', '--json', ...args], from(JSON.stringify(input))).out);

test('the best plan of each kind stands beside the plan, with what it costs and whom it reaches', () => {
  const { alternatives, portfolio, mode } = asJson(inputs);
  expect(Object.keys(alternatives)).toEqual(['digital', 'analog', 'blended']);
  for (const kind of Object.values<Record<'coverage' | 'hours' | 'cost' | 'weeks' | 'people', object>>(
    alternatives,
  )) {
    expect(Object.keys(kind)).toEqual(['portfolio', 'coverage', 'hours', 'cost', 'weeks', 'people']);
    expect(Object.keys(kind.coverage)).toEqual([...groups]);
    expect(Object.keys(kind.hours)).toEqual(['low', 'typical', 'high']);
    expect(Object.keys(kind.cost)).toEqual(['low', 'high']);
    expect(Object.keys(kind.weeks)).toEqual(['min', 'typical']);
    expect(Object.keys(kind.people)).toEqual(['low', 'typical', 'high']);
  }
  const asked = alternatives.digital.portfolio.filter(({ role }: { role: string }) => role === 'open');
  expect(asked.map(({ method }: { method: string }) => methodById.get(method)?.mode)).toContain('digital');
  const withRole = portfolio.map(({ method, role }: { method: string; role: string }) => ({ method, role }));
  expect(alternatives[mode].portfolio).toEqual(withRole);
});

test('the advice names the same kind as the plan, with its reason in the language asked for', () => {
  const english = asJson(inputs);
  const danish = asJson(inputs, '--lang', 'da');
  expect(english.advice).toEqual({
    mode: english.mode,
    reason: expect.stringContaining('Doing both pays'),
    kind: 'blended-pays',
  });
  expect(danish.advice.reason).toContain('Begge dele betaler sig');
  expect(english.blending.points).toBeGreaterThanOrEqual(5);
});

test('a kind that cannot be used is null, and when nothing is open the advice is to tell', () => {
  const json = asJson({ ...inputs, room: 'none' });
  expect(json.alternatives).toEqual({ digital: null, analog: null, blended: null });
  expect(json.advice).toMatchObject({ mode: 'tell', kind: 'tell-do-not-ask' });
  const { out } = plan(['-', '--lang', 'en'], from(JSON.stringify({ ...inputs, room: 'none' })));
  expect(out).toContain('Proposed plan: tell, do not ask');
  expect(out).not.toContain('WHAT IF?');
});

test('the plan for reading gives the reason before anything else, and the other kinds as estimates', () => {
  const { out } = plan(['-', '--lang', 'en'], from(JSON.stringify(inputs)));
  expect(out.split('\n\n')[1]).toContain('Doing both pays');
  expect(out).toContain('WHAT IF? THE BEST PLAN OF THE OTHER KINDS (ESTIMATES)');
});

test('weights given for research change the plan, and the plan says so', () => {
  const usual = asJson(inputs);
  const changed = asJson({ inputs, weights: { set: { blended: 9 } } });
  expect(usual.changedWeights).toEqual([]);
  expect(changed.changedWeights).toEqual([{ name: 'set.blended', ordinary: 0.15, used: 9 }]);
  expect([usual.mode, changed.mode]).toEqual(['blended', expect.not.stringMatching('blended')]);
  const beside = plan(
    ['-', '--lang', 'da'],
    from(JSON.stringify({ ...inputs, weights: { fit: { topic: 0 } } })),
  );
  expect(beside.out.replaceAll('\n', ' ')).toContain('Vægtene er ændret');
});

test('weights may stand in a file of their own, and the ordinary ones change nothing', () => {
  const read = (path: string): string => JSON.stringify(path === 'w.json' ? { set: { blended: 9 } } : inputs);
  const { out } = plan(['case.json', '--json', '--weights', 'w.json'], read);
  expect(JSON.parse(out).changedWeights).toHaveLength(1);
  expect(asJson({ inputs, weights: { fit: { value: 0.34 } } })).toEqual(asJson(inputs));
});

test.each([
  ['an unknown weight', { set: { luck: 1 } }, 'weights.set.luck: is not a known weight'],
  ['an unknown part', { mood: {} }, 'weights.mood: is not a known part'],
  [
    'a weight that is no number',
    { fit: { value: '0.3' } },
    'weights.fit.value: must be a number from 0 to 1000, was "0.3"',
  ],
  [
    'a negative weight',
    { fit: { value: -0.1 } },
    'weights.fit.value: must be a number from 0 to 1000, was -0.1',
  ],
  ['a part that is no object', { fit: 3 }, 'weights.fit: must be an object, was 3'],
  ['a list', [], 'weights: must be an object, was []'],
  ['an inherited name', { set: { toString: 1 } }, 'weights.set.toString: is not a known weight'],
])('%s among the weights ends with code 2 and one line', (_name, weights, message) => {
  const { exitCode, out, err } = plan(['-', '--json'], from(JSON.stringify({ inputs, weights })));
  expect([exitCode, out, err]).toEqual([2, '', expect.stringContaining(`medvirk plan: ${message}`)]);
  expect(err.split('\n')).toHaveLength(1);
});

test.each([
  [
    'weights given twice',
    { inputs, weights: {} },
    ['f.json', '--weights', 'w.json'],
    'weights are given twice',
  ],
  [
    'a missing file of weights',
    inputs,
    ['f.json', '--weights', 'missing.json'],
    'missing.json: cannot be read',
  ],
])('%s end with code 2 and one line', (_name, json, args, message) => {
  const { exitCode, out, err } = plan(args, from(JSON.stringify(json)));
  expect([exitCode, out, err]).toEqual([2, '', expect.stringContaining(message)]);
});

test('what could not be judged waits for inputs that one can give', () => {
  const { out } = plan(['-', '--json'], from(JSON.stringify(inputs)));
  const needs: readonly string[] = JSON.parse(out).undecided.flatMap((one: { needs: string[] }) => one.needs);
  expect(needs.length).toBeGreaterThan(0);
  expect(needs.filter((fact) => fact.startsWith('method.'))).toEqual([]);
});
