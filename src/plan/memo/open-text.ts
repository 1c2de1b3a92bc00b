import type { Text } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { suggestedLabels } from '../../engagement/suggestions.ts';
import { quoted } from '../../i18n/quotes.ts';
import { ofTheAdministration } from './finding-text.ts';
import type { Memo, MemoBlock, MemoSection, MemoSentence, MemoSource, OpenPoint } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, listed, page, paragraph, question, section, stop, tidy } from './telling-text.ts';

type Problem = Memo['problems'][number];

/** Findings that a problem of the timeline says better, with its days. */
const saidByTimeline: Readonly<Record<string, Problem['kind']>> = {
  R103: 'adoption-too-early',
  R50: 'hearing-too-short',
  R51: 'hearing-too-short',
  R52: 'hearing-too-short',
  R53: 'hearing-too-short',
  R104: 'hearing-too-short',
  R54: 'hearing-in-holiday',
};

/** What an agenda item says of it; the rest is for those who plan, and stands on the page of the timeline. */
const forPoliticians: ReadonlySet<Problem['kind']> = new Set([
  'does-not-fit',
  'adoption-too-early',
  'hearing-too-short',
  'hearing-in-holiday',
  'deadline-on-closed-day',
  'no-council-meeting',
  'after-last-lawful-day',
  'step-after-papers',
  'starts-in-the-past',
  'outside-hearing',
  'meeting-on-holiday',
]);

const bodyAtMost = 6;

export function openSection(t: Teller, memo: Memo): MemoSection {
  const heading = t.say({ da: 'Åbne punkter', en: 'Open points' });
  const { findings, problems, rest } = pointsOf(t, 'open', memo);
  const points = [...findings, ...problems, ...rest];
  const shown = points.slice(0, bodyAtMost);
  if (points.length === 0) {
    return section(
      'open',
      heading,
      paragraph(
        t.line(
          'open.none',
          {
            da: 'Forvaltningen kender ikke til modsigelser i planen.',
            en: 'The administration knows of no contradictions in the plan.',
          },
          page('proposal'),
        ),
      ),
    );
  }
  return section(
    'open',
    heading,
    listed(shown),
    paragraph(
      points.length > shown.length &&
        t.line(
          'open.more',
          { da: 'De øvrige står i bilaget.', en: 'The others are in the appendix.' },
          page('proposal'),
        ),
    ),
  );
}

type Points = {
  readonly findings: readonly MemoSentence[];
  readonly problems: readonly MemoSentence[];
  readonly rest: readonly (MemoSentence | undefined | false)[];
};

function pointsOf(
  t: Teller,
  start: string,
  memo: Memo,
): {
  readonly findings: readonly MemoSentence[];
  readonly problems: readonly MemoSentence[];
  readonly rest: readonly MemoSentence[];
} {
  const problems = memo.problems.filter(({ kind }) => forPoliticians.has(kind));
  const isWithDays = ({ rule }: OpenPoint): boolean =>
    problems.some(({ kind }) => kind === saidByTimeline[rule]);
  const goneKinds = new Set(
    memo.openPoints.filter(({ gone }) => gone).map(({ rule }) => saidByTimeline[rule]),
  );
  const points: Points = {
    findings: memo.openPoints
      .filter((point) => point.gone || !isWithDays(point))
      .map((point) => findingLine(t, start, point)),
    problems: problems
      .filter(({ kind }) => !goneKinds.has(kind))
      .map((problem) => problemLine(t, start, problem, memo)),
    rest: [unconfirmed(t, start, memo), disputed(t, start, memo)],
  };
  return { ...points, rest: points.rest.filter((one): one is MemoSentence => Boolean(one)) };
}

function findingLine(t: Teller, start: string, point: OpenPoint): MemoSentence {
  const { da, en } = ofTheAdministration(point.message);
  const source: MemoSource = point.isLaw ? page('law') : page('proposal');
  if (!point.gone) return t.line(`${start}.${point.rule}`, { da, en }, source);
  const reason = tidy(point.gone.reason);
  const name = tidy(point.gone.name);
  return t.line(
    `${start}.${point.rule}`,
    {
      da: stop(
        `${da.replace(/\.$/, '')}; forvaltningen går videre${reason ? `, for: »${reason}« (${name})` : ` (${name})`}`,
      ),
      en: stop(
        `${en.replace(/\.$/, '')}; the administration goes on${reason ? `, because: “${reason}” (${name})` : ` (${name})`}`,
      ),
    },
    source,
  );
}

/** A problem of the timeline has the same words for the same step, whatever else there is. */
function problemLine(t: Teller, start: string, problem: Problem, memo: Memo): MemoSentence {
  const subject = 'step' in problem ? `-${problem.step}` : '';
  return t.line(`${start}.${problem.kind}${subject}`, problemWords(t, problem, memo), page('timeline'));
}

function problemWords(t: Teller, problem: Problem, memo: Memo): Text {
  const day = (one: string) => t.day(one);
  const name = (key: string) => {
    const found = memo.steps.find((one) => one.key === key);
    return found ? capital(inSentence(found.name[t.locale])) : key;
  };
  switch (problem.kind) {
    case 'does-not-fit':
      return {
        da: `Planen mangler ${t.weeks(problem.weeksShort)}; der kan tidligst besluttes ${day(problem.earliest)}.`,
        en: `The plan is ${t.weeks(problem.weeksShort)} short; the earliest decision is on ${day(problem.earliest)}.`,
      };
    case 'starts-in-the-past':
      return {
        da: `${name(problem.step)} skulle have været forberedt fra ${day(problem.prepareFrom)}.`,
        en: `${name(problem.step)} should have been in preparation from ${day(problem.prepareFrom)}.`,
      };
    case 'adoption-too-early':
      return {
        da: `Mødet ${day(problem.decision)} ligger for tæt på høringsfristen ${day(problem.deadline)}: kommer der indsigelser i tide, kan der tidligst besluttes ${day(problem.earliest)}.`,
        en: `The meeting on ${day(problem.decision)} is too close to the deadline on ${day(problem.deadline)}: if objections come in time, the earliest decision is on ${day(problem.earliest)}.`,
      };
    case 'hearing-too-short':
      return {
        da: `Høringen varer ${t.weeks(problem.given)}, og loven kræver ${problem.needed}; fristen kan tidligst være ${day(problem.earliestDeadline)}.`,
        en: `The hearing lasts ${t.weeks(problem.given)} and the law requires ${problem.needed}; the deadline can be ${day(problem.earliestDeadline)} at the earliest.`,
      };
    case 'hearing-in-holiday':
      return {
        da: `Høringen går hen over ${t.list(problem.names.map(({ da }) => da))}; med frist ${day(problem.suggestedDeadline)} får borgerne den tid igen.`,
        en: `The hearing runs across ${t.list(problem.names.map(({ en }) => en))}; a deadline on ${day(problem.suggestedDeadline)} would give residents that time back.`,
      };
    case 'deadline-on-closed-day':
      return {
        da: `Høringsfristen ${day(problem.deadline)} er en lukket dag; den næste åbne er ${day(problem.next)}.`,
        en: `The deadline on ${day(problem.deadline)} is a closed day; the next open day is ${day(problem.next)}.`,
      };
    case 'no-council-meeting':
      return problem.next
        ? {
            da: `Der er intet byrådsmøde ${day(problem.decision)}; det næste er ${day(problem.next)}.`,
            en: `The council does not meet on ${day(problem.decision)}; it next meets on ${day(problem.next)}.`,
          }
        : {
            da: `Der er intet byrådsmøde ${day(problem.decision)}.`,
            en: `The council does not meet on ${day(problem.decision)}.`,
          };
    case 'after-last-lawful-day':
      return {
        da: `Loven siger, at det skal være besluttet senest ${day(problem.last)}.`,
        en: `The law says that it must be decided by ${day(problem.last)}.`,
      };
    case 'step-after-papers':
      return {
        da: `${name(problem.step)} slutter, efter at sagen skal være skrevet ${day(problem.papers)}.`,
        en: `${name(problem.step)} ends after the papers are due on ${day(problem.papers)}.`,
      };
    case 'meeting-on-holiday':
      return {
        da: `${name(problem.step)} er lagt ${day(problem.day)}, hvor få kan: ${problem.name.da}.`,
        en: `${name(problem.step)} is set for ${day(problem.day)}, when few can come: ${problem.name.en}.`,
      };
    case 'order':
      return {
        da: `${name(problem.later)} begynder, før ${inSentence(name(problem.earlier))} er færdig.`,
        en: `${name(problem.later)} begins before the ${inSentence(name(problem.earlier))} is over.`,
      };
    case 'outside-hearing':
      return {
        da: `${name(problem.step)} slutter efter høringsfristen.`,
        en: `${name(problem.step)} ends after the deadline of the hearing.`,
      };
    case 'ends-before-it-starts':
      return {
        da: `${name(problem.step)} slutter, før det begynder.`,
        en: `${name(problem.step)} ends before it begins.`,
      };
    case 'no-decision-day':
      return {
        da: `Dagen for beslutningen mangler; den tidligst mulige er ${day(problem.suggested)}.`,
        en: `The day of the decision is missing; the earliest possible is ${day(problem.suggested)}.`,
      };
  }
}

function unconfirmed(t: Teller, start: string, memo: Memo): MemoSentence | undefined {
  if (memo.suggested.length === 0) return undefined;
  const labels = (locale: 'da' | 'en') =>
    t.list(
      suggestedLabels(locale, memo)
        .slice(0, 4)
        .map((label) => quoted(locale, tidy(label))),
    );
  const isMore = memo.suggested.length > 4;
  return t.line(
    `${start}.unconfirmed`,
    {
      da: `Ingen har bekræftet svaret på ${labels('da')}${isMore ? ' og flere spørgsmål' : ''}.`,
      en: `Nobody has confirmed the answers to ${labels('en')}${isMore ? ' and other questions' : ''}.`,
    },
    page('proposal'),
  );
}

const disputes: Readonly<Record<number, Text>> = {
  1: { da: 'hvor langt sagen er', en: 'how far the case has come' },
  2: { da: 'hvad loven kræver', en: 'what the law requires' },
  3: { da: 'hvem der beslutter, og hvornår', en: 'who decides, and when' },
  4: { da: 'hvad der er åbent', en: 'what is open' },
  5: { da: 'hvad formålet er', en: 'what the purpose is' },
  6: { da: 'hvad borgerne kan loves', en: 'what residents can be promised' },
  7: { da: 'hvem sagen rammer', en: 'whom the case affects' },
  8: { da: 'hvilken hjælp der skal til', en: 'what help people need' },
  9: { da: 'hvor uenige borgerne er', en: 'how far residents disagree' },
  10: { da: 'hvad der er gået forud', en: 'what has gone before' },
  11: { da: 'hvor mange timer og penge der er', en: 'how many hours and how much money there are' },
  12: { da: 'hvem der svarer borgerne', en: 'who answers residents' },
};

/** Clauses take a comma before the last of them too. */
const clauses = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}, og ${all.at(-1)}`;

/** Only the topics: what colleagues said at a meeting of their own is not for an open agenda. */
function disputed(t: Teller, start: string, memo: Memo): MemoSentence | undefined {
  const topics = memo.disputed.flatMap((number) => disputes[number] ?? []);
  const [first] = memo.disputed;
  if (topics.length === 0 || first === undefined) return undefined;
  return t.line(
    `${start}.disputed`,
    {
      da: `I forvaltningen er der ikke enighed om, ${clauses(topics.map(({ da }) => da))}.`,
      en: `The administration is not of one mind on ${t.list(topics.map(({ en }) => en))}.`,
    },
    question(first),
  );
}

/** Every point, and who went on with it, when and why; nothing where the memo itself has said all of it. */
export function findingsSection(t: Teller, memo: Memo): MemoSection | undefined {
  const gone = memo.openPoints.filter((point) => point.gone);
  const { findings, problems, rest } = pointsOf(t, 'findings', {
    ...memo,
    openPoints: memo.openPoints.filter((point) => !point.gone),
  });
  if (gone.length === 0 && findings.length + problems.length + rest.length <= bodyAtMost) return undefined;
  return section(
    'findings',
    t.say({ da: 'Åbne punkter og begrundelser', en: 'Open points and reasons' }),
    listed([...findings, ...problems, ...rest]),
    gone.length > 0 ? [goneTable(t, gone)] : [],
  );
}

function goneTable(t: Teller, gone: readonly OpenPoint[]): MemoBlock {
  return {
    kind: 'table',
    key: 'findings.gone',
    caption: t.say({
      da: 'Punkter, forvaltningen går videre med',
      en: 'Points the administration goes on with',
    }),
    columns: [
      t.say({ da: 'Hvem og hvornår', en: 'Who and when' }),
      t.say({ da: 'Punkt', en: 'Point' }),
      t.say({ da: 'Begrundelse', en: 'Reason' }),
    ],
    rows: gone.map(({ rule, message, gone: one, isLaw }) => {
      const source = page(isLaw ? 'law' : 'proposal');
      const reason = tidy(one?.reason ?? '');
      return {
        head: one ? `${tidy(one.name)}, ${t.day(one.on)}` : rule,
        cells: [
          cell(t.line(`findings.${rule}`, ofTheAdministration(message), source)),
          t.value(reason || t.say({ da: 'ingen skrevet', en: 'none given' }), source),
        ],
      };
    }),
  };
}
