import { expect, test } from 'vitest';
import { methodById, methods } from '../catalogue.ts';
import type { ChosenMethod } from '../coverage.ts';
import type { Facts } from '../facts.ts';
import { equipment, equipmentWords } from './equipment.ts';
import { preparationsByFormat } from './for-formats.ts';
import { preparationsByMethod } from './for-methods.ts';
import { preparationsByTrait } from './for-traits.ts';
import type { Prepared } from './preparations-for.ts';
import { preparationsFor } from './preparations-for.ts';

type Step = ChosenMethod & { readonly key: string };

const step = (method: string, more: Partial<Step> = {}): Step => ({
  key: method,
  method,
  slot: methodById.get(method)?.slots[0] ?? 'open',
  ...more,
});

const ofStep = (tasks: readonly Prepared[], key: string): readonly Prepared[] =>
  tasks.filter((task) => task.step === key);
const da = (tasks: readonly Prepared[]): readonly string[] => tasks.map(({ text }) => text.da);

const hybrid: Step = step('hybridmoede', {
  format: {
    ...{ food: true, childCare: true, transport: true, languages: 'interpreter' as const },
    access: ['loop', 'captions', 'step-free', 'interpreter-sign', 'large-print', 'read-aloud', 'quiet-room'],
  },
});
const harbour: Facts = {
  promise: 'involve',
  'legal.frame': 'kommuneplan',
  'legal.local_plan': true,
  'topic.conflict': 4,
  'groups.elderly': 3,
  'groups.disabled': 3,
  'staff.facilitation': 1,
  'staff.digital': 1,
  'staff.analysis': 1,
  'staff.communication': 1,
  'support.helpdesk': true,
  'support.languages': true,
  'support.accessibility': true,
  'support.childcare': true,
  'support.transport': true,
  'channels.analog_entry': true,
  'followup.owner': null,
  'followup.weeks_to_feedback': 2,
  previous_input_answered: false,
};

test.each(methods.map(({ id }) => id))('%s is prepared by at least three things of its own', (id) => {
  const own = ofStep(preparationsFor([step(id)], {}, []), id);
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(own.length).toBeLessThanOrEqual(24);
});

test('the things only one method asks for are written for each of the methods, and for no other', () => {
  expect(Object.keys(preparationsByMethod).toSorted()).toEqual(methods.map(({ id }) => id).toSorted());
});

const everything: readonly Step[] = [
  ...methods.map(({ id }) => (id === 'hybridmoede' ? hybrid : step(id))),
  step('dialogmoede', { key: 'dialogmoede-2', times: 3 }),
  step('spoergeskema_aabent', { key: 'x-2', format: { paper: true, phone: true, languages: 'translated' } }),
];

test('in a plan of everything no two tasks read alike, and every key is its own', () => {
  const tasks = preparationsFor(everything, harbour, []);
  for (const read of [tasks.map(({ key }) => key), da(tasks), tasks.map(({ text }) => text.en)])
    expect(read.filter((one, index) => read.indexOf(one) !== index)).toEqual([]);
});

test('every text is there in both languages, begins as a sentence and has its counts filled in', () => {
  for (const { text, why } of preparationsFor(everything, harbour, [])) {
    for (const words of [text.da, text.en, why?.da, why?.en].filter((one) => one !== undefined))
      expect(words).toMatch(/^[A-ZÆØÅ][^{}]+$/);
    expect(text.da).not.toMatch(/[.!]$/);
    expect(text.da).not.toBe(text.en);
  }
});

test('tasks lie between half a year before and half a year after', () => {
  for (const { when } of preparationsFor(everything, harbour, [])) {
    expect(Math.abs(when.daysBefore)).toBeLessThanOrEqual(182);
    expect(Number.isInteger(when.daysBefore)).toBe(true);
  }
});

test('what the house may have is the answer to some task, and has words in both languages', () => {
  const needed = new Set(preparationsFor(everything, harbour, []).flatMap(({ needs }) => needs));
  expect(equipment.filter((item) => !needed.has(item))).toEqual([]);
  for (const item of equipment) {
    expect(equipmentWords[item].name.da.length).toBeGreaterThan(2);
    expect(equipmentWords[item].name.en.length).toBeGreaterThan(2);
  }
});

test('a loop that the house has need not be ordered, whichever kind it is', () => {
  const loop = (has: readonly string[]) =>
    preparationsFor([hybrid], {}, has).find(({ key }) => key === 'hybridmoede:loop');
  expect(loop([])).toMatchObject({ isReadyAlready: false, when: { anchor: 'start', daysBefore: 21 } });
  expect(loop(['portable-loop'])?.isReadyAlready).toBe(true);
  expect(loop(['hall'])?.isReadyAlready).toBe(true);
  expect(loop(['projector'])?.isReadyAlready).toBe(false);
});

test('an evening of tables is printed by the number of people round them', () => {
  const tasks = da(preparationsFor([step('dialogmoede')], {}, []));
  // 60 people at tables of seven are nine tables.
  expect(tasks).toContain('Print 9 bordark, drejebogen og nummersedler');
  expect(tasks).toContain('Book et lokale uden trin til 60 personer');
  const three = da(preparationsFor([step('dialogmoede', { times: 3 })], {}, []));
  expect(three).toContain('Book alle 3 dage på én gang, og skriv dem i den første indbydelse');
});

test('a format promises nothing that is not ordered', () => {
  const tasks = da(ofStep(preparationsFor([hybrid], {}, []), 'hybridmoede')).join('\n');
  for (const word of ['teleslynge', 'undertekster', 'tegnsprogstolke', 'stille rum', 'kørestol'])
    expect(tasks).toContain(word);
  for (const word of ['Bestil mad til 150', 'børnepasning', 'Bestil bus', 'Bestil tolk til hvert sprog'])
    expect(tasks).toContain(word);
  const plain = da(ofStep(preparationsFor([step('borgermoede')], {}, []), 'borgermoede')).join('\n');
  for (const word of ['Bestil mad', 'Bestil bus', 'Bestil tolk', 'tegnsprog'])
    expect(plain).not.toContain(word);
});

test('a walk books no hall, an interview prints no table sheets, a class keeps no names', () => {
  const of = (id: string) => da(ofStep(preparationsFor([step(id)], {}, []), id)).join('\n');
  expect(of('byvandring')).not.toMatch(/lokale|bordark|projektor/);
  expect(of('interview')).not.toMatch(/bordark|projektor|drejebog/);
  expect(of('boerne_workshop')).toContain('børnenes navne skrives ikke ned');
  expect(of('digital_ideindsamling')).not.toMatch(/lokale|bordark|vagtplan med to/);
});

test('a skill is lacking only when the house has said so, and then once', () => {
  const lacking = (facts: Facts, steps: readonly Step[]) =>
    preparationsFor(steps, facts, []).filter(({ key }) => key.startsWith('plan:skill-'));
  const two = [step('fremtidsvaerksted'), step('world_cafe')];
  expect(lacking({}, two)).toEqual([]);
  expect(lacking({ 'staff.facilitation': 3 }, two)).toEqual([]);
  expect(lacking({ 'staff.facilitation': 1 }, two)).toMatchObject([
    { key: 'plan:skill-facilitation', step: 'fremtidsvaerksted', text: { da: 'Aftal en øvet mødeleder' } },
  ]);
});

test('what the law asks of a plan proposal is on the list, and nothing of it where no law does', () => {
  const keys = (facts: Facts) => preparationsFor([step('digital_hoering')], facts, []).map(({ key }) => key);
  const local = keys({ 'legal.frame': 'lokalplan' });
  for (const key of [
    'plandata',
    'proof',
    'paragraph-31',
    'minority',
    'hear-authorities',
    'hear-owners-and-users',
  ])
    expect(local).toContain(`plan:${key}`);
  expect(keys({ 'legal.frame': 'skolenedlaeggelse' })).toContain('plan:hear-school-board');
  const law = preparationsFor([step('dialogmoede')], { 'legal.frame': 'none', 'topic.kind': 'other' }, []);
  expect(law.filter(({ kind, step: of }) => kind === 'law' && of === undefined)).toEqual([]);
  const done = keys({ 'legal.frame': 'lokalplan', 'legal.hearing_done': true });
  expect(done.filter((key) => key.includes('plandata'))).toEqual([]);
});

test('every plan ends with an answer: early, to each, and then the one question', () => {
  const answers = preparationsFor([step('dialogmoede')], { 'followup.weeks_to_feedback': 2 }, []).filter(
    ({ step: of, kind }) => of === undefined && kind === 'answer',
  );
  expect(answers.map(({ key, when }) => [key, when.anchor, when.daysBefore])).toEqual([
    ['plan:echo', 'end', -14],
    ['plan:answer-all', 'decision', -14],
    ['plan:would-again', 'decision', -28],
  ]);
});

test('keys stay the same when another step is added or the plan is put in another order', () => {
  const of = (steps: readonly Step[]) => new Set(preparationsFor(steps, {}, []).map(({ key }) => key));
  const small = of([step('dialogmoede'), step('kortinput')]);
  const large = of([step('popup'), step('kortinput'), step('dialogmoede')]);
  expect([...small].filter((key) => !large.has(key))).toEqual([]);
});

test('every rule by format and by way of meeting bites on some step', () => {
  const read = preparationsFor(everything, harbour, []).map(({ key }) => key.split(':')[1]);
  const rules = [...preparationsByFormat, ...preparationsByTrait].flatMap(({ preparations }) => preparations);
  expect(rules.filter(({ key }) => !read.includes(key)).map(({ key }) => key)).toEqual([]);
});
