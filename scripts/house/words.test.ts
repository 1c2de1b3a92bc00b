import { expect, test } from 'vitest';
import { untranslated } from './bilingual.ts';
import { forbiddenWords } from './words.ts';

const say = (text: string) => forbiddenWords([{ path: 'a.ts', text }]);

test.each([
  'TO' + 'DO later',
  'FIX' + 'ME',
  '../' + 'shared/house.md',
  '/ho' + 'me/kim/medvirk',
  '/ro' + 'ot/.npm',
])('a file that says %s is told, with the line', (text) => {
  expect(say(`fine\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2: says/)]);
});

test('ordinary words pass', () => {
  expect(say('what is still to do is shared at home and at work')).toEqual([]);
});

test('a picture or a font says nothing, whatever its bytes spell', () => {
  expect(say(`PNG\u0000 ${'XX' + 'X'} `)).toEqual([]);
});

test('an empty sentence is told', () => {
  expect(untranslated({ da: { title: 'Forside' }, en: { title: '' } }, 'texts')).toEqual([
    'texts.title is empty in English',
  ]);
});

test('a text that is empty in both languages is meant', () => {
  expect(untranslated({ da: { more: '' }, en: { more: '' } }, 'texts')).toEqual([]);
});

test('a sentence in one language only is told', () => {
  expect(untranslated({ da: { a: 'A', b: 'B' }, en: { a: 'A' } }, 'texts')).toEqual([
    'texts.b is there in one language only',
  ]);
});

test('a sentence that is a function in one language only is told', () => {
  expect(untranslated({ day: { da: () => 'dag', en: 'day' } }, 'texts')).toEqual([
    'texts.day is a function in Danish and not in English',
  ]);
});
