import { expect, test } from 'vitest';
import type { TypedSentence } from './merging.ts';
import { mergePart } from './merging.ts';
import type { KeptSentence } from './model.ts';

const said = new Map([['a.b', 'Planens ord.']]);

const typed = (own: Partial<TypedSentence> = {}): TypedSentence => ({
  key: 'a.b',
  text: 'Planens ord.',
  was: 'Planens ord.',
  seen: 'Planens ord.',
  version: 0,
  ...own,
});

const kept = (own: Partial<KeptSentence> = {}): KeptSentence => ({
  key: 'a.b',
  language: 'da',
  state: 'edited',
  text: 'Oles ord.',
  suggested: 'Planens ord.',
  by: 'Ole',
  at: new Date(0),
  version: 3,
  ...own,
});

const merge = (sentence: TypedSentence, row?: KeptSentence) =>
  mergePart([sentence], { kept: new Map(row ? [[row.key, row]] : []), said });

test.each([
  ['read and left as it was is accepted', typed(), 'accepted', 'Planens ord.'],
  ['written anew is edited', typed({ text: 'Mine ord.' }), 'edited', 'Mine ord.'],
  ['emptied is left out', typed({ text: '' }), 'left-out', ''],
  [
    'written as the program has it is accepted',
    typed({ text: 'Planens ord.', was: 'Gamle ord.' }),
    'accepted',
    'Planens ord.',
  ],
])('a sentence that is %s', (_name, sentence, state, text) => {
  expect(merge(sentence).changes).toEqual([
    { kind: 'keep', key: 'a.b', state, text, suggested: 'Planens ord.', before: undefined },
  ]);
});

test('a decided sentence that nobody touches stays as it is, also when the plan has changed', () => {
  const row = kept({ suggested: 'Gamle ord.' });
  expect(merge(typed({ text: row.text, was: row.text, version: 3 }), row)).toEqual({
    changes: [],
    clashes: [],
  });
});

test('keeping one’s own words settles it with what the program says now', () => {
  const row = kept({ suggested: 'Gamle ord.' });
  const { changes } = merge(typed({ text: row.text, was: row.text, version: 3, isDecided: true }), row);
  expect(changes).toMatchObject([{ state: 'edited', text: 'Oles ord.', suggested: 'Planens ord.' }]);
});

test('keeping an accepted sentence against the program’s new one makes it one’s own', () => {
  const row = kept({ state: 'accepted', text: 'Gamle ord.', suggested: 'Gamle ord.' });
  const { changes } = merge(typed({ text: row.text, was: row.text, version: 3, isDecided: true }), row);
  expect(changes).toMatchObject([{ state: 'edited', text: 'Gamle ord.', suggested: 'Planens ord.' }]);
});

test('what only the other has changed is the other’s', () => {
  expect(merge(typed(), kept())).toEqual({ changes: [], clashes: [] });
});

test('what both have changed is shown with both', () => {
  expect(merge(typed({ text: 'Mine ord.' }), kept())).toEqual({
    changes: [],
    clashes: [{ key: 'a.b', mine: 'Mine ord.', theirs: 'Oles ord.', by: 'Ole', version: 3 }],
  });
});

test('both have written the same: nothing to choose', () => {
  expect(merge(typed({ text: 'Oles ord.' }), kept())).toEqual({ changes: [], clashes: [] });
});

test('taken back by the other while I wrote on it', () => {
  const { clashes } = merge(typed({ text: 'Mine ord.', was: 'Oles ord.', version: 3 }));
  expect(clashes).toEqual([
    { key: 'a.b', mine: 'Mine ord.', theirs: 'Planens ord.', by: undefined, version: 0 },
  ]);
});

test('taken back and written anew at the same version is still the other’s', () => {
  const row = kept({ version: 1, text: 'Nye ord.' });
  const sentence = typed({ text: 'Mine ord.', was: 'Oles ord.', version: 1 });
  expect(merge(sentence, row).clashes).toHaveLength(1);
});

test('a sentence that left the plan while I wrote on it is kept; one I only read is not', () => {
  const gone = { key: 'a.gone' };
  expect(merge(typed({ ...gone, text: 'Mine ord.' })).changes).toMatchObject([
    { kind: 'keep', state: 'edited', text: 'Mine ord.' },
  ]);
  expect(merge(typed(gone)).changes).toEqual([]);
});

test('one’s own sentence and one whose origin is gone are removed by emptying them', () => {
  for (const key of ['a.own', 'a.gone']) {
    const row = kept({ key });
    const sentence = typed({ key, text: '', was: row.text, seen: '', version: 3 });
    expect(merge(sentence, row).changes).toEqual([{ kind: 'drop', key, before: row }]);
  }
  expect(merge(typed({ key: 'a.own', text: '', was: '', seen: '' })).changes).toEqual([]);
});
