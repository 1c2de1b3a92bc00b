import type { Reason, Slot, Text } from '@medvirk/method-guide';
import { sayReason } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { range } from '../../i18n/numbers.ts';
import { mainsOf } from './claims-text.ts';
import type { Memo, MemoBlock, MemoSection, MemoSentence, MemoStep } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, page, paragraph, section, step as stepSource, stop } from './telling-text.ts';

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
    mains.length > 0 ? methodTable(t, mains) : [],
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
            ? `Borgerne får både besked og svar med ${t.names(told)}.`
            : `Borgerne får besked med ${t.names(told)} og svar med ${t.names(answered)}.`,
        en:
          t.names(told) === t.names(answered)
            ? `Residents are both told and answered by ${t.names(told)}.`
            : `Residents are told by ${t.names(told)} and answered by ${t.names(answered)}.`,
      },
      page('steps'),
    );
  }
  if (told.length > 0) {
    return t.line(
      'methods.tell',
      { da: `Borgerne får besked med ${t.names(told)}.`, en: `Residents are told by ${t.names(told)}.` },
      page('steps'),
    );
  }
  return answered.length > 0
    ? t.line(
        'methods.answer',
        {
          da: `Borgerne får svar med ${t.names(answered)}.`,
          en: `Residents are answered by ${t.names(answered)}.`,
        },
        page('steps'),
      )
    : undefined;
}

function methodTable(t: Teller, mains: readonly MemoStep[]): readonly MemoBlock[] {
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
        head: headOf(t, one),
        cells: [
          t.value(t.say(jobs[one.slot]), stepSource(one.key)),
          cell(...whys(t, one)),
          cell(weakness(t, one)),
        ],
      })),
    },
  ];
}

/** The name, short of what stands in brackets, and how often it is held. */
function headOf(t: Teller, one: MemoStep): string {
  const name = capital(inSentence(one.name[t.locale]));
  return one.times > 1
    ? t.say({ da: `${name}, ${one.times} gange`, en: `${name}, ${one.times} times` })
    : name;
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
  const source = stepSource(key);
  switch (weak.kind) {
    case 'misses': {
      const groups = t.groups(weak.groups);
      return t.line(
        `methods.${key}.misses`,
        {
          da: other ? `Når sjældent ${groups}; dem når ${other}.` : `Når sjældent ${groups}.`,
          en: other ? `Seldom reaches ${groups}; ${other} will.` : `Seldom reaches ${groups}.`,
        },
        source,
      );
    }
    case 'made-for-agreement':
      return t.line(
        `methods.${key}.conflict`,
        {
          da: other
            ? `Ikke lavet til uenighed; den bliver taget op ved ${other}.`
            : 'Ikke lavet til uenighed.',
          en: other
            ? `Not made for disagreement; that is taken up in ${other}.`
            : 'Not made for disagreement.',
        },
        source,
      );
    case 'few':
      return t.line(
        `methods.${key}.few`,
        {
          da: other ? `Samler få; flere når ${other}.` : 'Samler få.',
          en: other ? `Gathers few; ${other} will reach more.` : 'Gathers few.',
        },
        source,
      );
    case 'shallow':
      return t.line(
        `methods.${key}.shallow`,
        {
          da: other ? `Går ikke i dybden; det gør ${other}.` : 'Går ikke i dybden.',
          en: other ? `Does not go deep; ${other} will.` : 'Does not go deep.',
        },
        source,
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
            caption: t.say({ da: 'Metoderne én for én', en: 'The methods one by one' }),
            columns: [
              t.say({ da: 'Metode', en: 'Method' }),
              t.say({ da: 'Hvad det er', en: 'What it is' }),
              t.say({ da: 'Hvornår, hvor og med hvad', en: 'When, where and with what' }),
              t.say({ da: 'Deltagere (skøn)', en: 'Participants (estimate)' }),
            ],
            rows: memo.steps.map((one) => ({
              head: headOf(t, one),
              cells: [
                cell(t.line(`formats.${one.key}.what`, one.summary, stepSource(one.key))),
                t.value(
                  one.format ? capital(t.say(one.format)) : t.say({ da: 'Som den plejer', en: 'As usual' }),
                  stepSource(one.key),
                ),
                t.value(
                  one.isMain
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
    memo.handOvers.length > 0
      ? [
          {
            kind: 'list',
            isOrdered: false,
            sentences: carried(t, memo),
          },
        ]
      : [],
  );
}

function carried(t: Teller, memo: Memo): readonly MemoSentence[] {
  const pairs = new Map(memo.handOvers.map((one) => [`${one.from.da}>${one.to.da}`, one]));
  return [...pairs.values()].map(({ from, to }) =>
    t.line(
      `formats.${slug(from.en)}-to-${slug(to.en)}`,
      {
        da: stop(`Det, der kommer frem ved ${t.names([from])}, bliver taget med til ${t.names([to])}`),
        en: stop(`What comes out of the ${t.names([from])} is taken on to the ${t.names([to])}`),
      },
      page('steps'),
    ),
  );
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
