import { expect, test } from 'vitest';
import type { PersonId } from '../../engagement/plan-members.ts';
import { splitMentions, toBeTold } from './mentions.ts';

const person = (name: string) => ({ id: name as PersonId, name });
const people = ['Ole', 'Ole Hansen', 'Åse Øst', 'Ida-Marie Bæk', 'Planlægger A'].map(person);
const named = (text: string) => splitMentions(text, people).flatMap(({ person: id }) => id ?? []);

test.each([
  ['@Ole Hansen, hvad siger du?', ['Ole Hansen']],
  ['@ole', ['Ole']],
  ['Spørg @Ole. Og @ÅSE ØST!', ['Ole', 'Åse Øst']],
  ['(@Ida-Marie Bæk)', ['Ida-Marie Bæk']],
  ['@Planlægger A ser på det', ['Planlægger A']],
  ['@Planlægger Anders', []],
  ['@Oles mail', []],
  ['skriv til hans@ole.example', []],
  ['@ Ole', []],
  ['@Ukendt', []],
  ['@@Ole', ['Ole']],
  ['', []],
] as const)('%j names %j', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('the pieces of a comment are the comment', () => {
  for (const text of ['@Ole @Ole', 'a @Ole Hansen b @Åse Øst', 'ingen', ''])
    expect(
      splitMentions(text, people)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

test('who is named or ticked is told once, and the writer never', () => {
  const told = toBeTold('@Ole og @Åse Øst', ['Ole', 'Planlægger A', 'nobody'], people, 'Åse Øst' as PersonId);
  expect(told).toEqual(['Ole', 'Planlægger A']);
});
