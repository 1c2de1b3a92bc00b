import type { Text } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { askedDays, isDated, rowOf } from './claims-text.ts';
import { citeLaw } from './law-text.ts';
import type { Memo, MemoBlock, MemoSection, MemoSentence, MemoSource } from './model.ts';
import type { Teller } from './telling-text.ts';
import {
  capital,
  cell,
  page,
  paragraph,
  question,
  section,
  stepHead,
  step as stepSource,
  together,
} from './telling-text.ts';

type Row = Memo['rows'][number];
const fromTimeline: MemoSource = { page: 'timeline' };

/** The days a politician asks for, and what the law says of them. */
export function timelineSection(t: Teller, memo: Memo): MemoSection {
  const dates = keyDates(t, memo);
  return section(
    'timeline',
    t.say({ da: 'Tidsplan og lovkrav', en: 'Timetable and legal requirements' }),
    isDated(memo) ? [] : paragraph(undated(t, 'timeline.undated', memo)),
    dates.length > 0
      ? [
          {
            kind: 'table',
            key: 'timeline.dates',
            caption: t.say({ da: 'Vigtige dage', en: 'Key dates' }),
            columns: [t.say({ da: 'Hvad', en: 'What' }), t.say({ da: 'Hvornår', en: 'When' })],
            rows: dates.map(({ what, when, source }) => ({ head: what, cells: [t.value(when, source)] })),
          },
        ]
      : [],
    paragraph(
      ...lawSentences(t, 'timeline', memo),
      holidays(t, memo),
      dates.length > 0 && monthOnly(t, memo),
    ),
  );
}

type KeyDate = {
  readonly from: string;
  readonly what: string;
  readonly when: string;
  readonly source: MemoSource;
};

function keyDates(t: Teller, memo: Memo): readonly KeyDate[] {
  if (!isDated(memo)) return [];
  const days = askedDays(memo);
  const hearing = rowOf(memo, 'hearing');
  const isHearing = hearing && days && hearing.from === days.from && hearing.to === days.to;
  const on = (kind: Row['kind'], what: Text, source: MemoSource = fromTimeline): readonly KeyDate[] => {
    const row = rowOf(memo, kind);
    return row ? [{ from: row.from, what: t.say(what), when: spanOf(t, row), source }] : [];
  };
  return [
    ...(days && !isHearing
      ? [
          {
            from: days.from,
            what: t.say({ da: 'Borgerne kan være med', en: 'Residents can take part' }),
            when: spanOf(t, days),
            source: fromTimeline,
          },
        ]
      : []),
    ...on('hearing', { da: 'Høring', en: 'Hearing' }),
    ...on('echo', { da: 'Første svar: det hørte vi', en: 'First answer: what we heard' }),
    ...on('committee', { da: 'Udvalget behandler sagen', en: 'The committee considers it' }),
    ...on('decision', { da: 'Beslutning', en: 'Decision' }, question(3)),
    ...on('answer', { da: 'Svar til dem, der var med', en: 'Answer to those who took part' }, question(12)),
  ].toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

const spanOf = (t: Teller, span: { readonly from: string; readonly to: string }): string => t.days(span);

function undated(t: Teller, key: string, memo: Memo): MemoSentence {
  return t.line(
    key,
    memo.steps.length > 0
      ? {
          da: `Dagen for beslutningen er ikke fastsat; planen tager skønsmæssigt ${t.weekSpan(memo.weeks)}.`,
          en: `The day of the decision has not been set; the plan takes an estimated ${t.weekSpan(memo.weeks)}.`,
        }
      : {
          da: 'Dagen for beslutningen er ikke fastsat.',
          en: 'The day of the decision has not been set.',
        },
    question(3),
  );
}

function monthOnly(t: Teller, memo: Memo): MemoSentence | false {
  return (
    memo.meetingDay === undefined &&
    t.line(
      'timeline.month',
      {
        da: 'Kun måneden for beslutningen er kendt, så dagene kan flytte sig.',
        en: 'Only the month of the decision is known, so the days may move.',
      },
      question(3),
    )
  );
}

function givenWeeks({ from, to }: Row): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Math.floor(days / 7);
}

/** What the law asks of this plan, and whether it is met. */
export function lawSentences(
  t: Teller,
  start: string,
  memo: Memo,
): readonly (MemoSentence | undefined | false)[] {
  const { hearing, wait, lastLawfulDay, answers } = memo;
  const law = page('law');
  const row = rowOf(memo, 'hearing');
  const given = row && isDated(memo) ? givenWeeks(row) : undefined;
  const isDone = memo.phase === 'decided' || memo.phase === 'done';
  return [
    hearing &&
      !isDone &&
      t.line(
        `${start}.hearing`,
        given === undefined
          ? {
              da: `Loven kræver mindst ${t.weeks(hearing.weeks)} høring (${hearing.paragraph}).`.replace(
                'uger høring',
                'ugers høring',
              ),
              en: `The law requires a hearing of at least ${t.weeks(hearing.weeks)} (${citeLaw('en', hearing.paragraph)}).`,
            }
          : {
              da: `Loven kræver mindst ${hearing.weeks} ugers høring (${hearing.paragraph}); planen giver ${given}.`,
              en: `The law requires a hearing of at least ${t.weeks(hearing.weeks)} (${citeLaw('en', hearing.paragraph)}); the plan gives ${given}.`,
            },
        law,
      ),
    memo.hearing === undefined &&
      answers.law?.includes('none') &&
      t.line(
        `${start}.no-hearing`,
        {
          da: 'Loven kræver ikke, at sagen kommer i høring.',
          en: 'The law does not require a hearing in this case.',
        },
        question(2),
      ),
    memo.hearing === undefined &&
      !answers.law?.some((one) => one !== 'unknown') &&
      t.line(
        `${start}.law-unknown`,
        {
          da: 'Det er ikke afklaret, om loven kræver en høring.',
          en: 'Whether the law requires a hearing has not been settled.',
        },
        question(2),
      ),
    wait &&
      (start === 'law' || !memo.problems.some(({ kind }) => kind === 'adoption-too-early')) &&
      t.line(
        `${start}.wait`,
        {
          da: `Kommer der indsigelser i tide, skal der gå ${t.weeks(wait.weeks)} fra fristen, før der bliver besluttet (${wait.paragraph}).`,
          en: `If objections come in time, ${t.weeks(wait.weeks)} must pass after the deadline before the decision (${citeLaw('en', wait.paragraph)}).`,
        },
        law,
      ),
    lastLawfulDay &&
      t.line(
        `${start}.last-day`,
        {
          da: `Skal det gælde fra næste skoleår, skal det være besluttet senest ${dayAndMonth('da', lastLawfulDay)}.`,
          en: `To take effect from the next school year, it must be decided by ${dayAndMonth('en', lastLawfulDay)}.`,
        },
        law,
      ),
    answers.environment === 'assessment' &&
      t.line(
        `${start}.environment`,
        { da: 'Planen skal miljøvurderes.', en: 'The plan needs an environmental assessment.' },
        question(2),
      ),
    answers.environment === 'not-yet' &&
      t.line(
        `${start}.environment`,
        {
          da: 'Planen er ikke screenet for miljøvurdering endnu.',
          en: 'The plan has not yet been screened for environmental assessment.',
        },
        question(2),
      ),
    answers.authorities === 'objection' &&
      t.line(
        `${start}.objection`,
        {
          da: 'En myndighed har gjort indsigelse, og så længe kan planen ikke vedtages.',
          en: 'An authority has objected, and until that is resolved the plan cannot be adopted.',
        },
        question(2),
      ),
  ];
}

/** School holidays inside the hearing: they take time from those who answer. */
function holidays(t: Teller, memo: Memo): MemoSentence | undefined {
  const row = rowOf(memo, 'hearing');
  const names = (row?.holidays ?? [])
    .filter(({ from, to, name }) => from !== to && /ferie$|ferien$|^juli$/.test(name.da))
    .map(({ name }) => name[t.locale]);
  if (names.length === 0 || !isDated(memo)) return undefined;
  const isCounted = memo.problems.some(({ kind }) => kind === 'hearing-in-holiday');
  return t.line(
    'timeline.holidays',
    isCounted
      ? {
          da: `Høringen går hen over ${t.list(names)}, og den tid er ikke lagt til.`,
          en: `The hearing runs across ${t.list(names)}, and that time has not been added.`,
        }
      : {
          da: `Høringen går hen over ${t.list(names)}.`,
          en: `The hearing runs across ${t.list(names)}.`,
        },
    fromTimeline,
  );
}

const duties: Readonly<Record<'must' | 'perhaps', Text>> = {
  must: { da: 'skal høres', en: 'must be heard' },
  perhaps: { da: 'skal måske høres', en: 'may have to be heard' },
};

/** Every line of the timeline in the order of time, drawn and in words. */
export function allStepsSection(t: Teller, memo: Memo): MemoSection {
  const rows = memo.rows.filter(({ kind }) => kind !== 'handover');
  const isShown = isDated(memo) && rows.length > 0;
  const hasLaw = rows.some((row) => lawOf(t, row, memo) !== '');
  return section(
    'steps',
    t.say({ da: 'Tidsplan', en: 'Timetable' }),
    isShown
      ? [
          { kind: 'timeline' },
          {
            kind: 'table',
            key: 'steps.table',
            caption: t.say({ da: 'Skridt for skridt', en: 'Step by step' }),
            columns: [
              t.say({ da: 'Skridt', en: 'Step' }),
              t.say({ da: 'Dage', en: 'Days' }),
              ...(hasLaw ? [t.say({ da: 'Lovkrav', en: 'Law' })] : []),
              t.say({ da: 'Falder sammen med', en: 'Coincides with' }),
            ],
            rows: rows.map((row) => {
              const source = row.step ? stepSource(row.step) : fromTimeline;
              return {
                head: headOf(t, memo, row),
                cells: [
                  t.value(daysOf(t, row), source),
                  ...(hasLaw ? [t.value(lawOf(t, row, memo), page('law'))] : []),
                  t.value(meets(t, row), fromTimeline),
                ],
              };
            }),
          },
        ]
      : paragraph(undated(t, 'steps.undated', memo)),
  );
}

/** What a line is called: the step it belongs to, or its own name. */
function headOf(t: Teller, memo: Memo, { kind, name, step: key }: Row): string {
  const step = memo.steps.find((one) => one.key === key);
  const own = name[t.locale];
  if (!step) return capital(inSentence(own));
  const head = stepHead(t, memo, step);
  const [label = own] = own.split(': ');
  return kind === 'prepare' ? `${capital(label)}: ${inSentence(step.name[t.locale])}` : head;
}

/** A step that lasts through the year meets all of it, which is nothing to tell. */
const tellsMost = 5;

function meets(t: Teller, { holidays }: Row): string {
  const names = holidays.map(({ name }) => name[t.locale]);
  return names.length > tellsMost
    ? t.say({ da: 'det meste af året', en: 'most of the year' })
    : t.list(names);
}

/** Meetings by their days, as long as they can be counted on one hand. */
function daysOf(t: Teller, row: Row): string {
  const { meetings } = row;
  return meetings && meetings.length > 1 && meetings.length <= 5
    ? t.list(meetings.map((day) => together(t.dayInShort(day))))
    : together(row.from === row.to ? t.dayInShort(row.from) : t.daysInShort(row));
}

function lawOf(t: Teller, row: Row, memo: Memo): string {
  if (row.kind === 'hearing' && memo.hearing) {
    return t.say({
      da: `mindst ${memo.hearing.weeks} uger (${memo.hearing.paragraph})`,
      en: `at least ${memo.hearing.weeks} weeks (${citeLaw('en', memo.hearing.paragraph)})`,
    });
  }
  if (row.kind === 'wait' && memo.wait) {
    return t.say({
      da: `${memo.wait.weeks} uger efter fristen (${memo.wait.paragraph})`,
      en: `${memo.wait.weeks} weeks after the deadline (${citeLaw('en', memo.wait.paragraph)})`,
    });
  }
  return '';
}

/** The paragraphs the plan rests on, and whom they say must be heard. */
export function lawSection(t: Teller, memo: Memo): MemoSection {
  // What the timetable has said is not said again.
  const said = lawSentences(t, 'timeline', memo).flatMap((one) => (one ? [one.text] : []));
  return section(
    'law',
    t.say({ da: 'Lovgrundlag', en: 'Legal basis' }),
    paragraph(
      ...lawSentences(t, 'law', memo).filter((one) => one && !said.includes(one.text)),
      t.line(
        'law.lawyer',
        {
          da: 'Kommunens jurist skal bekræfte frister og paragraffer.',
          en: 'The municipality’s lawyer must confirm the deadlines and sections.',
        },
        page('law'),
      ),
    ),
    memo.consultees.length > 0 && memo.answers.law !== undefined ? [consulteeTable(t, memo)] : [],
  );
}

function consulteeTable(t: Teller, memo: Memo): MemoBlock {
  return {
    kind: 'table',
    key: 'law.consultees',
    caption: t.say({ da: 'Høringsparter, uanset metode', en: 'To be consulted, whatever the methods' }),
    columns: [
      t.say({ da: 'Hvem', en: 'Who' }),
      t.say({ da: 'Pligt', en: 'Duty' }),
      t.say({ da: 'Lov', en: 'Law' }),
      t.say({ da: 'I planen', en: 'In the plan' }),
    ],
    rows: memo.consultees.map((one) => ({
      head: t.say(one.who),
      cells: [
        t.value(t.say(duties[one.duty]), page('law')),
        t.value(citeLaw(t.locale, one.paragraph), page('law')),
        cell(t.line(`law.${one.id}`, isAsked(one.isAsked), page('law'))),
      ],
    })),
  };
}

const isAsked = (asked: boolean | undefined): Text =>
  asked === true
    ? { da: 'Ja.', en: 'Yes.' }
    : asked === false
      ? { da: 'Nej, ikke endnu.', en: 'No, not yet.' }
      : { da: 'Det er ikke afklaret.', en: 'Not settled.' };
