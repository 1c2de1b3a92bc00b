import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TypedSentence } from './merging.ts';
import { mergePart } from './merging.ts';
import type { KeptSentence, MemoDocument, MemoSection } from './model.ts';
import { countsOf, printed, sentencesOf, standOn } from './standing.ts';

const at = new Date('2026-11-23T09:00:00Z');

const kept = (own: Partial<KeptSentence> & Pick<KeptSentence, 'key'>): KeptSentence => ({
  language: 'da',
  state: 'edited',
  text: 'Vores ord.',
  suggested: 'Planens ord.',
  by: 'Pia',
  at,
  version: 1,
  ...own,
});

const section = (key: string, sentences: Readonly<Record<string, string>>): MemoSection => ({
  key,
  heading: key,
  isAppendix: false,
  blocks: [
    {
      kind: 'paragraph',
      sentences: Object.entries(sentences).map(([name, text]) => ({ key: `${key}.${name}`, text })),
    },
  ],
});

const memo = (own: Partial<MemoDocument> = {}): MemoDocument => ({
  length: 'two-pages',
  language: 'da',
  title: 'Havnen',
  lines: [],
  danish: [],
  sections: [section('summary', { what: 'Planens ord.' })],
  ...own,
});

function standing(document: MemoDocument, decided: readonly KeptSentence[], lengths = [document]) {
  return standOn(document, decided, { lengths, goneHeading: 'Andet' });
}

const textsIn = (document: ReturnType<typeof standing>) =>
  document.sections.map(({ key, ...rest }) => [key, sentencesOf(rest).map(({ text }) => text)]);

test.each([
  ['nobody has decided', undefined, 'Planens ord.', 'program', undefined],
  ['accepted', { state: 'accepted', text: 'Planens ord.' }, 'Planens ord.', 'accepted', undefined],
  [
    'accepted before the plan changed',
    { state: 'accepted', text: 'Gamle ord.', suggested: 'Gamle ord.' },
    'Gamle ord.',
    'accepted',
    'Planens ord.',
  ],
  ['edited', {}, 'Vores ord.', 'edited', undefined],
  ['edited before the plan changed', { suggested: 'Gamle ord.' }, 'Vores ord.', 'edited', 'Planens ord.'],
  [
    'edited to what the plan says now',
    { text: 'Planens ord.', suggested: 'Gamle ord.' },
    'Planens ord.',
    'edited',
    undefined,
  ],
  ['left out', { state: 'left-out', text: '' }, '', 'left-out', undefined],
  [
    'left out before the plan changed',
    { state: 'left-out', text: '', suggested: 'Gamle ord.' },
    '',
    'left-out',
    'Planens ord.',
  ],
] as const)('a sentence that is %s', (_name, own, text, state, offered) => {
  const decided = own ? [kept({ key: 'summary.what', ...own })] : [];
  const [sentence] = standing(memo(), decided).sections.flatMap(sentencesOf);
  expect(sentence).toMatchObject({ text, standing: state });
  expect(sentence?.offered).toBe(offered);
});

test('what is decided in Danish leaves the English alone', () => {
  const english = memo({ language: 'en' });
  expect(textsIn(standing(english, [kept({ key: 'summary.what' })]))).toEqual([
    ['summary', ['Planens ord.']],
  ]);
});

test('sentences of one’s own stand last in their part, a paragraph a line', () => {
  const decided = [
    kept({ key: 'summary.own', text: 'Første.\n\nAndet.', suggested: '' }),
    kept({ key: 'summary.gone', text: 'Forladt.' }),
  ];
  expect(textsIn(standing(memo(), decided))).toEqual([
    ['summary', ['Planens ord.', 'Forladt.', 'Første.', 'Andet.']],
  ]);
});

test('an edited sentence of which the plan says nothing now stays in its part and is told of', () => {
  const stays = standing(memo(), [kept({ key: 'summary.gone' })]);
  expect(stays.sections.flatMap(sentencesOf).at(-1)).toMatchObject({ text: 'Vores ord.', isOrphan: true });
  expect(countsOf(stays.sections)).toMatchObject({ all: 2, program: 1, edited: 1, stale: 1 });
});

test('a merely accepted sentence goes when the plan says nothing of the kind', () => {
  const decided = [kept({ key: 'summary.gone', state: 'accepted', text: 'Planens ord.' })];
  expect(textsIn(standing(memo(), decided))).toEqual([['summary', ['Planens ord.']]]);
});

test('a sentence of a longer memo is not gone from a shorter one', () => {
  const full = memo({
    length: 'full',
    sections: [...memo().sections, section('privacy', { how: 'Planens ord.' })],
  });
  const decided = [kept({ key: 'privacy.how' }), kept({ key: 'privacy.own', suggested: '' })];
  expect(textsIn(standing(memo(), decided, [memo(), full]))).toEqual([['summary', ['Planens ord.']]]);
  expect(textsIn(standing(full, decided, [memo(), full]))[1]).toEqual([
    'privacy',
    ['Vores ord.', 'Vores ord.'],
  ]);
});

test.each([
  [
    'two-pages',
    [
      ['summary', ['Planens ord.']],
      ['gone', ['Vores ord.']],
    ],
  ],
  ['short', [['summary', ['Planens ord.']]]],
] as const)('what was written in a part that is gone, in %s', (length, expected) => {
  const document = memo({ length });
  expect(textsIn(standing(document, [kept({ key: 'hearing.own', suggested: '' })]))).toEqual(expected);
});

test('sentences in lists, quotes and tables stand like those in paragraphs', () => {
  const sentence = (name: string) => ({ key: `summary.${name}`, text: 'Planens ord.' });
  const document = memo({
    sections: [
      {
        key: 'summary',
        heading: 'Resumé',
        isAppendix: false,
        blocks: [
          { kind: 'list', isOrdered: true, sentences: [sentence('a')] },
          { kind: 'quote', sentence: sentence('b') },
          { kind: 'timeline' },
          {
            kind: 'table',
            key: 't',
            caption: 'T',
            columns: ['', 'Hvorfor', 'Timer'],
            rows: [
              {
                head: 'Kortet',
                cells: [
                  { kind: 'sentences', sentences: [sentence('c')] },
                  { kind: 'value', text: '40' },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  const decided = ['a', 'b', 'c'].map((name) => kept({ key: `summary.${name}`, text: `Vores ${name}.` }));
  const stands = standing(document, decided);
  expect(textsIn(stands)).toEqual([['summary', ['Vores a.', 'Vores b.', 'Vores c.']]]);
  expect(stands.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['list', 'quote', 'timeline', 'table']);
});

test('what is left out is not printed, nor what is empty without it', () => {
  const document = memo({
    sections: [section('summary', { what: 'A.', why: 'B.' }), section('people', { who: 'C.' })],
  });
  const decided = ['summary.why', 'people.who'].map((key) => kept({ key, state: 'left-out', text: '' }));
  expect(textsIn(printed(standing(document, decided)))).toEqual([['summary', ['A.']]]);
});

// Any order of plan changes and other people's forms: what somebody wrote is theirs until they change it.

const names = ['a', 'b', 'c'];
const step = fc.oneof(
  fc.record({
    kind: fc.constant('plan' as const),
    said: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('P1.', 'P2.', 'P3.')),
  }),
  fc.record({
    kind: fc.constant('form' as const),
    isOld: fc.boolean(),
    typed: fc.dictionary(fc.constantFrom(...names, 'own'), fc.constantFrom('Mit 1.', 'Mit 2.', 'P1.', '')),
  }),
);

test('nothing but a person’s own form ever changes what a person wrote', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let said: Readonly<Record<string, string>> = { a: 'P1.', b: 'P1.', c: 'P1.' };
      const rows = new Map<string, KeptSentence>();
      let form = formOf(said, rows);
      for (const each of steps) {
        const before = new Map([...rows].filter(([, { state }]) => state === 'edited'));
        if (each.kind === 'plan') said = each.said;
        const typed = new Map<string, string>();
        if (each.kind === 'form') {
          if (!each.isOld) form = formOf(said, rows);
          for (const [name, text] of Object.entries(each.typed)) typed.set(`summary.${name}`, text);
          const sent = form.map((one) => ({ ...one, text: typed.get(one.key) ?? one.text }));
          const merge = mergePart(sent, {
            kept: rows,
            said: new Map(Object.entries(said).map(([name, text]) => [`summary.${name}`, text])),
          });
          if (merge.clashes.length === 0) for (const change of merge.changes) apply(rows, change);
        }
        const document = memo({ sections: [section('summary', said)] });
        const shown = new Map(
          standing(document, [...rows.values()])
            .sections.flatMap(sentencesOf)
            .map((one) => [one.key, one.text]),
        );
        for (const [key, { text }] of before) {
          const isMine = typed.has(key) && rows.get(key)?.text === typed.get(key);
          const isRemoved = typed.get(key) === '' && !rows.has(key);
          if (!isMine && !isRemoved) expect([key, shown.get(key)]).toEqual([key, text]);
        }
      }
    }),
    { numRuns: 400 },
  );
});

function formOf(
  said: Readonly<Record<string, string>>,
  rows: ReadonlyMap<string, KeptSentence>,
): readonly TypedSentence[] {
  const keys = new Set([
    ...Object.keys(said).map((name) => `summary.${name}`),
    'summary.own',
    ...rows.keys(),
  ]);
  return [...keys].map((key) => {
    const row = rows.get(key);
    const suggestion = said[key.slice('summary.'.length)] ?? '';
    const was = row?.text ?? suggestion;
    return { key, text: was, was, seen: suggestion || (row?.suggested ?? ''), version: row?.version ?? 0 };
  });
}

function apply(rows: Map<string, KeptSentence>, change: ReturnType<typeof mergePart>['changes'][number]) {
  if (change.kind === 'drop') rows.delete(change.key);
  else
    rows.set(
      change.key,
      kept({
        key: change.key,
        state: change.state,
        text: change.text,
        suggested: change.suggested,
        version: (change.before?.version ?? 0) + 1,
      }),
    );
}
