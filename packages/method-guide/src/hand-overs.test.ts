import fc from 'fast-check';
import { expect, test } from 'vitest';
import { methods } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { handOvers } from './hand-overs.ts';
import type { Slot } from './vocabulary.ts';

const step = (method: string, slot: Slot): ChosenMethod => ({ method, slot });
const said = (...chosen: readonly ChosenMethod[]): readonly string[] =>
  handOvers(chosen).map(({ from, to, text }) => `${from.method} → ${to.method}: ${text.da}`);

test('ideas from the net go to the meeting, and what the meeting came to goes back', () => {
  expect(said(step('digital_ideindsamling', 'open'), step('dialogmoede', 'deepen'))).toEqual([
    'digital_ideindsamling → dialogmoede: Tag de ti mest omtalte idéer fra »Idéindsamling på nettet« med til »Dialogmøde ved borde«, og nogle af dem, ingen lagde mærke til.',
    'dialogmoede → digital_ideindsamling: Læg det, »Dialogmøde ved borde« nåede til, tilbage i »Idéindsamling på nettet«, så de, der ikke var der, kan svare.',
  ]);
});

test('what the tables said goes on the net', () => {
  const [first] = said(step('world_cafe', 'open'), step('digital_prioritering', 'close'));
  expect(first).toContain('Læg bordenes tre sætninger');
});

test('the notes from the walk go into the map, and into the hearing', () => {
  expect(said(step('byvandring', 'open'), step('kortinput', 'open'))[0]).toContain('Skriv det, folk sagde');
  expect(said(step('byvandring', 'open'), step('digital_hoering', 'close'))[0]).toContain('ved høringen');
});

test("the citizens' assembly gets the answers to its recommendations before it is over", () => {
  const lines = said(step('borgersamling', 'deepen'), step('digital_prioritering', 'close'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('Læg anbefalingerne');
  expect(lines[1]).toContain('før det er slut');
});

test('the order is that of the jobs, whatever order the plan lists them in', () => {
  const plan = [step('dialogmoede', 'deepen'), step('kortinput', 'open'), step('digital_hoering', 'close')];
  const pairs = handOvers(plan).map(({ from, to }) => [from.method, to.method]);
  expect(pairs).toEqual([
    ['kortinput', 'dialogmoede'],
    ['dialogmoede', 'kortinput'],
    ['dialogmoede', 'digital_hoering'],
  ]);
});

test('a plan with one way in carries nothing, and neither do letters and answers', () => {
  expect(said(step('kortinput', 'open'), step('digital_hoering', 'close'))).toEqual([]);
  expect(said(step('byvandring', 'open'), step('dialogmoede', 'deepen'))).toEqual([]);
  expect(said(step('infobrev', 'tell'), step('kortinput', 'open'), step('aabent_hus', 'answer'))).toEqual([]);
});

test('every plan: only main methods, each pair once, sentences in both languages, the steps as given', () => {
  const anyStep = fc.record({
    method: fc.constantFrom(...methods.map(({ id }) => id)),
    slot: fc.constantFrom<Slot>('tell', 'open', 'deepen', 'close', 'answer'),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 7 }), (plan) => {
      const found = handOvers(plan);
      const pairs = found.map(({ from, to }) => `${plan.indexOf(from)} ${plan.indexOf(to)}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { from, to, text } of found) {
        expect(from).not.toBe(to);
        for (const one of [from, to]) {
          expect(plan).toContain(one);
          expect(['open', 'deepen', 'close']).toContain(one.slot);
        }
        expect(text.da).toMatch(/^[A-ZÆØÅ].*\.$/);
        expect(text.en).toMatch(/^[A-Z].*\.$/);
        expect(`${text.da}${text.en}`).not.toMatch(/[{}]/);
      }
    }),
    { numRuns: 300 },
  );
});
