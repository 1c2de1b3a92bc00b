import type { Reason, Slot, Text } from '@medvirk/method-guide';
import { sayReason } from '@medvirk/method-guide';
import { range } from '../../i18n/numbers.ts';
import { mainsOf } from './claims-text.ts';
import type { Memo, MemoBlock, MemoSection, MemoSentence, MemoStep } from './model.ts';
import type { Teller } from './telling-text.ts';
import {
  capital,
  cell,
  listed,
  page,
  paragraph,
  section,
  stepHeadTimes,
  step as stepSource,
} from './telling-text.ts';

const jobs: Readonly<Record<Slot, Text>> = {
  tell: { da: 'Fortæller', en: 'Tells' },
  open: { da: 'Åbner', en: 'Opens up' },
  deepen: { da: 'Fordyber', en: 'Goes deeper' },
  close: { da: 'Afslutter', en: 'Concludes' },
  answer: { da: 'Svarer', en: 'Answers' },
};

export function methodsSection(t: Teller, memo: Memo): MemoSection {
  const mains = mainsOf(memo);
  const heading = t.say({ da: 'Metoder', en: 'Methods' });
  if (memo.steps.length === 0) {
    return section(
      'methods',
      heading,
      paragraph(
        t.line(
          'methods.none',
          { da: 'Metoderne er ikke valgt endnu.', en: 'No methods have been chosen yet.' },
          page('steps'),
        ),
      ),
    );
  }
  return section(
    'methods',
    heading,
    paragraph(!memo.mode && t.line('methods.mode', modeSentence, page('steps')), telling(t, memo)),
    mains.length > 0 ? methodTable(t, memo, mains) : [],
  );
}

const modeSentence: Text = {
  da: 'Planen fortæller, men spørger ikke borgerne.',
  en: 'The plan tells residents but does not ask them.',
};

/** What is told before and answered after, in a sentence; the table is of the methods that ask. */
function telling(t: Teller, memo: Memo): MemoSentence | undefined {
  const of = (slot: Slot) => [
    ...new Map(memo.steps.filter((one) => one.slot === slot).map(({ name }) => [name.da, name])).values(),
  ];
  const told = of('tell');
  const answered = of('answer');
  if (told.length > 0 && answered.length > 0) {
    return t.line(
      'methods.tell-and-answer',
      {
        da:
          t.names(told) === t.names(answered)
            ? `Borgerne får både besked og svar (${t.names(told)}).`
            : `Borgerne får besked (${t.names(told)}), og bagefter får de svar (${t.names(answered)}).`,
        en:
          t.names(told) === t.names(answered)
            ? `Residents are both told and answered (${t.names(told)}).`
            : `Residents are told (${t.names(told)}) and afterwards answered (${t.names(answered)}).`,
      },
      page('steps'),
    );
  }
  if (told.length > 0) {
    return t.line(
      'methods.tell',
      { da: `Borgerne får besked (${t.names(told)}).`, en: `Residents are told (${t.names(told)}).` },
      page('steps'),
    );
  }
  return answered.length > 0
    ? t.line(
        'methods.answer',
        {
          da: `Borgerne får svar (${t.names(answered)}).`,
          en: `Residents are answered (${t.names(answered)}).`,
        },
        page('steps'),
      )
    : undefined;
}

function methodTable(t: Teller, memo: Memo, mains: readonly MemoStep[]): readonly MemoBlock[] {
  return [
    {
      kind: 'table',
      key: 'methods.table',
      caption: t.say({ da: 'Metoder, der spørger borgerne', en: 'Methods that ask residents' }),
      columns: [
        t.say({ da: 'Metode', en: 'Method' }),
        t.say({ da: 'Opgave', en: 'Job' }),
        t.say({ da: 'Hvorfor', en: 'Why' }),
        t.say({ da: 'Svaghed', en: 'Weakness' }),
      ],
      rows: mains.map((one) => ({
        head: stepHeadTimes(t, memo, one),
        cells: [
          t.value(t.say(jobs[one.slot]), stepSource(one.key)),
          cell(...whys(t, one)),
          cell(weakness(t, one)),
        ],
      })),
    },
  ];
}

/** The weightiest reason that can be said; two where one of them is only the method's job. */
function whys(t: Teller, one: MemoStep): readonly MemoSentence[] {
  return one.reasons
    .slice(0, 1)
    .map((reason) =>
      t.line(`methods.${one.key}.${reasonKey(reason)}`, whyText(t, reason), stepSource(one.key)),
    );
}

function reasonKey(reason: Reason): string {
  switch (reason.kind) {
    case 'meets-need':
      return `need-${reason.need}`;
    case 'serves-value':
      return `value-${reason.value}`;
    case 'suits-topic':
      return `topic-${reason.trait}`;
    default:
      return reason.kind;
  }
}

function whyText(t: Teller, reason: Reason): Text {
  if (reason.kind !== 'reaches-groups') return sayReason(reason);
  const groups = t.groups(reason.groups);
  return { da: `Når ${groups}.`, en: `Reaches ${groups}.` };
}

function weakness(t: Teller, { key, weakness: weak }: MemoStep): MemoSentence | undefined {
  if (!weak) return undefined;
  const instead = weak.instead.slice(0, 2);
  const other = instead.length > 0 ? t.names(instead) : '';
  const line = (kind: string, words: Text, made: Text) =>
    t.line(
      `methods.${key}.${kind}`,
      other ? { da: `${words.da} ${made.da}`, en: `${words.en} ${made.en}` } : words,
      stepSource(key),
    );
  const named = capital(other);
  switch (weak.kind) {
    case 'misses': {
      const groups = t.groups(weak.groups);
      return line(
        'misses',
        { da: `Når sjældent ${groups}.`, en: `Seldom reaches ${groups}.` },
        { da: `Det gør ${other}.`, en: `Made up for by: ${other}.` },
      );
    }
    case 'made-for-agreement':
      return line(
        'conflict',
        { da: 'Ikke lavet til uenighed.', en: 'Not made for disagreement.' },
        { da: `Det er ${other}.`, en: `Made for it: ${other}.` },
      );
    case 'few':
      return line(
        'few',
        { da: 'Samler få.', en: 'Gathers few.' },
        { da: `${named} når flere.`, en: `Reaching more: ${other}.` },
      );
    case 'shallow':
      return line(
        'shallow',
        { da: 'Går ikke i dybden.', en: 'Does not go deep.' },
        { da: `Det gør ${other}.`, en: `Going deeper: ${other}.` },
      );
  }
}

/** Every step as it is held, what it is, and what it takes along. */
export function stepsSection(t: Teller, memo: Memo): MemoSection {
  return section(
    'formats',
    t.say({ da: 'Metoderne én for én', en: 'The methods one by one' }),
    memo.steps.length > 0
      ? [
          {
            kind: 'table',
            key: 'formats.table',
            caption: t.say({ da: 'Sådan bliver hver metode brugt', en: 'How each method is used' }),
            columns: [
              t.say({ da: 'Metode', en: 'Method' }),
              t.say({ da: 'Hvad det er', en: 'What it is' }),
              t.say({ da: 'Hvornår, hvor og med hvad', en: 'When, where and with what' }),
              t.say({ da: 'Deltagere (skøn)', en: 'Participants (estimate)' }),
            ],
            rows: memo.steps.map((one) => ({
              head: stepHeadTimes(t, memo, one),
              cells: [
                cell(t.line(`formats.${one.key}.what`, whatItIs(memo, one), stepSource(one.key))),
                t.value(
                  one.format ? capital(t.say(one.format)) : t.say({ da: 'Som sædvanlig', en: 'As usual' }),
                  stepSource(one.key),
                ),
                t.value(
                  one.slot !== 'tell' && one.slot !== 'answer'
                    ? range(t.locale, one.people.low, one.people.high)
                    : t.say({ da: 'spørger ikke', en: 'does not ask' }),
                  stepSource(one.key),
                ),
              ],
            })),
          },
        ]
      : paragraph(
          t.line(
            'formats.none',
            { da: 'Metoderne er ikke valgt endnu.', en: 'No methods have been chosen yet.' },
            page('steps'),
          ),
        ),
    listed(carried(t, memo)),
  );
}

/** Told once; a method that is used again is not told again. */
const whatItIs = (memo: Memo, one: MemoStep): Text => {
  const first = memo.steps.find(({ name }) => name.da === one.name.da);
  return first === one
    ? one.summary
    : one.slot === 'answer'
      ? { da: 'Den samme metode, nu til at svare.', en: 'The same method, now used to answer.' }
      : { da: 'Den samme metode igen.', en: 'The same method again.' };
};

/** What each step is given by the steps before it; nothing goes back and forth. */
function carried(t: Teller, memo: Memo): readonly MemoSentence[] {
  const order = memo.steps.map(({ name }) => name.da);
  const isForward = ({ from, to }: Memo['handOvers'][number]): boolean =>
    order.indexOf(from.da) < order.indexOf(to.da);
  const given = new Map<string, { readonly to: Text; readonly from: Map<string, Text> }>();
  for (const { from, to } of memo.handOvers.filter(isForward)) {
    const one = given.get(to.da) ?? { to, from: new Map() };
    given.set(to.da, { ...one, from: one.from.set(from.da, from) });
  }
  return [...given.values()].map(({ to, from }) => {
    const names = t.names([...from.values()]);
    return t.line(
      `formats.to-${slug(to.en)}`,
      {
        da: `Det, der kommer frem ved ${names}, bliver taget med til ${t.names([to])}.`,
        en: `${capital(t.names([to]))} builds on what comes out of: ${names}.`,
      },
      page('steps'),
    );
  });
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
