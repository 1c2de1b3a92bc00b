import { expect, test } from 'vitest';
import { aPlan } from '../../tests/support/plan.ts';
import { hitsIn, marked, searchText, searchWords } from './plan-search.ts';

const plan = aPlan({
  title: 'Lokalplan for Åhavnen',
  question: 'Hvor højt må der bygges?',
  answers: { open: 'Blågårds Plads, træer og bænke', owner: 'Søren Ærø' },
  chosen: [{ method: 'borgermoede', slot: 'open' }],
});

test.each([
  ['åhavnen', 'aahavnen'],
  ['AAHAVNEN', 'aahavnen'],
  ['Ærø', 'aeroe'],
  ['  højt   bygges højt ', 'hoejt bygges'],
  ['café', 'cafe'],
])('%s is searched for as %s', (typed, words) => {
  expect(searchWords(typed).join(' ')).toBe(words);
});

test('every text of a plan is found, and the names of its steps in the language of the visitor', () => {
  for (const word of ['havnen', 'byg', 'blaagaard', 'aeroe', 'borgermoede'])
    expect(searchText(plan, 'da')).toContain(word);
  expect(searchText(plan, 'en')).toContain('meeting');
  expect(searchText(plan, 'en')).not.toContain('borgermoede');
});

test('what is found is shown where it stands, in the letters it was written in', () => {
  const hits = hitsIn(plan, searchWords('aahavnen blå'), 'da');
  expect(hits.map(({ field }) => field)).toEqual(['title', 'open']);
  expect(hits[0]?.pieces).toEqual([
    { text: 'Lokalplan for ', isHit: false },
    { text: 'Åhavnen', isHit: true },
  ]);
  expect(marked('Blå å', ['aa'])).toEqual([
    { text: 'Bl', isHit: false },
    { text: 'å', isHit: true },
    { text: ' ', isHit: false },
    { text: 'å', isHit: true },
  ]);
});

test('a long text shows a little around what was found', () => {
  const long = aPlan({ answers: { open: `${'Ord '.repeat(30)}æblet ${'og mere '.repeat(10)}` } });
  const text =
    hitsIn(long, ['aeblet'], 'da')[0]
      ?.pieces.map((piece) => piece.text)
      .join('') ?? '';
  expect(text).toContain('æblet');
  expect(text).toContain('…');
  expect(text.length).toBeLessThan(180);
});
