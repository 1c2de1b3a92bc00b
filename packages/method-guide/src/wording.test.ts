import { expect, test } from 'vitest';
import { methodById } from './catalogue.ts';
import { rules } from './rules.ts';
import { fillIn } from './wording.ts';

const named = (...ids: readonly string[]) => ids.flatMap((id) => methodById.get(id) ?? []);

test('each method stands in quotes of its own', () => {
  const text = { da: 'Tag »{method}« med.', en: 'Bring “{method}”.' };
  expect(fillIn(text, named('byvandring'), [], {}).da).toBe('Tag »Byvandring« med.');
  expect(fillIn(text, named('byvandring', 'borgermoede'), [], {}).da).toBe(
    'Tag »Byvandring« og »Borgermøde« med.',
  );
});

test('every rule that names a method does so in the quotes of the language', () => {
  const texts = rules.flatMap(({ message, reason, fix }) => [message, reason, fix]);
  const bare = (text: string, named: string) => text.replaceAll(named, '').includes('{method}');
  expect(texts.filter(({ da, en }) => bare(da, '»{method}«') || bare(en, '“{method}”'))).toEqual([]);
  expect(texts.filter(({ da, en }) => /[“”]/.test(da) || /[»«]/.test(en))).toEqual([]);
});
