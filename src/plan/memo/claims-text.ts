import { promiseText } from '../../engagement/answer-text.ts';
import type { Memo, MemoSentence, MemoSource, MemoStep } from './model.ts';
import { purposeWords } from './purpose-text.ts';
import type { Teller } from './telling-text.ts';
import { capital, onNet, page, question, stop, tidy } from './telling-text.ts';

/** What several sections say, each under a key of its own section. */

export const mainsOf = (memo: Memo): readonly MemoStep[] => memo.steps.filter(({ isMain }) => isMain);

export const isDated = (memo: Memo): boolean =>
  memo.meetingDay !== undefined || memo.meetingMonth !== undefined;

export const rowOf = (memo: Memo, kind: Memo['rows'][number]['kind']) =>
  memo.rows.find((row) => row.kind === kind);

/** The first and the last day that residents can take part. */
export function askedDays(memo: Memo): { readonly from: string; readonly to: string } | undefined {
  const mains = new Set(mainsOf(memo).map(({ key }) => key));
  const rows = memo.rows.filter(
    ({ kind, step }) => (kind === 'step' || kind === 'hearing') && step !== undefined && mains.has(step),
  );
  const from = rows.map((row) => row.from).toSorted()[0];
  const to = rows
    .map((row) => row.to)
    .toSorted()
    .at(-1);
  return from && to && isDated(memo) ? { from, to } : undefined;
}

/** Who decides what, and when. */
export function decisionClaim(t: Teller, key: string, memo: Memo, title: string): MemoSentence {
  const who = t.decider(memo);
  const when = t.decisionTime(memo);
  const what = t.quote(title);
  const isOver = memo.phase === 'decided' || memo.phase === 'done';
  const da = isOver ? 'drøfte' : 'tage stilling til';
  const en = isOver ? 'consider' : 'decide on';
  const source = question(3);
  if (who && when) {
    return t.line(
      key,
      {
        da: `${capital(who)} skal ${when} ${da} ${what}.`,
        en: `${capital(who)} is to ${en} ${what} ${when}.`,
      },
      source,
    );
  }
  if (who) {
    return t.line(
      key,
      {
        da: `${capital(who)} skal ${da} ${what}, men dagen er ikke fastsat.`,
        en: `${capital(who)} is to ${en} ${what}, but the day has not been set.`,
      },
      source,
    );
  }
  if (when) {
    return t.line(
      key,
      {
        da: `${what} er på dagsordenen ${when}, men det er ikke afklaret, hvem der beslutter.`,
        en: `${what} is on the agenda ${when}, but who decides has not been settled.`,
      },
      source,
    );
  }
  return t.line(
    key,
    {
      da: `Det er ikke afklaret, hvem der skal ${da} ${what}, og hvornår.`,
      en: `Who is to ${en} ${what}, and when, has not been settled.`,
    },
    source,
  );
}

export function questionClaim(t: Teller, key: string, typed: string): MemoSentence | undefined {
  const text = tidy(typed);
  if (!text) return undefined;
  const ending = /[?!]$/.test(text) ? '' : '.';
  return t.line(
    key,
    { da: `Spørgsmålet er: ${text}${ending}`, en: `The question is: ${text}${ending}` },
    page('proposal'),
  );
}

export function whyClaim(t: Teller, key: string, memo: Memo): MemoSentence {
  return t.line(
    key,
    memo.purpose
      ? purposeWords[memo.purpose].because
      : {
          da: 'Det er ikke afklaret, hvad borgerne skal inddrages for.',
          en: 'It has not been settled what residents are to be involved for.',
        },
    question(5),
  );
}

/** The promise word for word: the municipality's own words where it has some. */
export function promiseWords(
  t: Teller,
  { promise, promiseWords: own }: Memo,
): { readonly text: string; readonly source: MemoSource } | undefined {
  if (!promise) return undefined;
  const { text, isOwn } = promiseText(t.locale, promise, own);
  return { text, source: isOwn ? page('policy') : question(6) };
}

/** How residents can take part, with the methods named. */
export function howClaim(t: Teller, key: string, memo: Memo, most = 6): MemoSentence {
  const all = mainsOf(memo);
  const others = all.filter(({ isHearing }) => !isHearing);
  // The hearing has a sentence of its own, with its days.
  const mains = others.length > 0 && whenClaim(t, '', memo) ? others : all;
  const names = [...new Map(mains.map(({ name }) => [name.da, name])).values()];
  const mode = memo.mode ? t.say(onNet[memo.mode]) : '';
  if (names.length === 0 && memo.steps.length === 0) {
    return t.line(
      key,
      { da: 'Metoderne er ikke valgt endnu.', en: 'No methods have been chosen yet.' },
      page('steps'),
    );
  }
  if (names.length === 0) {
    return t.line(
      key,
      {
        da: 'Planen fortæller borgerne om sagen, men spørger dem ikke.',
        en: 'The plan tells residents about the case but does not ask them.',
      },
      page('steps'),
    );
  }
  const more = names.length > most;
  const shown = t.names(names.slice(0, most));
  return t.line(
    key,
    {
      da: `Borgerne kan være med ${mode}: ${shown}${more ? ' og flere måder' : ''}.`,
      en: `Residents can take part ${mode}: ${shown}${more ? ' and in other ways' : ''}.`,
    },
    page('steps'),
  );
}

export function whenClaim(t: Teller, key: string, memo: Memo): MemoSentence | undefined {
  const days = askedDays(memo);
  if (!days) return undefined;
  const hearing = rowOf(memo, 'hearing');
  const isHearing = hearing?.from === days.from && hearing.to === days.to;
  const span = {
    da: `fra ${t.days(days)}`,
    en: `from ${t.days(days)}`,
  };
  return t.line(
    key,
    isHearing
      ? { da: `Høringen løber ${span.da}.`, en: `The hearing runs ${span.en}.` }
      : { da: `Det sker ${span.da}.`, en: `This takes place ${span.en}.` },
    page('timeline'),
  );
}

const moneyTops: Readonly<Record<string, number>> = { 5: 10, 30: 50, 100: 150, 300: 500 };
const hourTops: Readonly<Record<string, number>> = { 30: 40, 70: 100, 175: 250, 400: 600 };

/** The most that the answers set aside; undefined when nobody has said, endless when there is no end to it. */
export function setAside({ answers }: Memo): {
  readonly kdkk: number | undefined;
  readonly hours: number | undefined;
} {
  const top = (answer: string | undefined, tops: Readonly<Record<string, number>>): number | undefined =>
    answer === undefined || answer === 'unknown' ? undefined : (tops[answer] ?? Number.POSITIVE_INFINITY);
  return { kdkk: top(answers.money, moneyTops), hours: top(answers.hours, hourTops) };
}

/** "op til 600 timer og op til 150.000 kr.", or "" when neither is known. */
export function frameWords(t: Teller, memo: Memo): string {
  const { kdkk, hours } = setAside(memo);
  const upTo = { da: 'op til', en: 'up to' };
  const over = { da: 'mere end', en: 'more than' };
  const part = (
    top: number | undefined,
    said: (value: number) => string,
    start: number,
  ): readonly string[] =>
    top === undefined ? [] : [Number.isFinite(top) ? said(top) : `${t.say(over)} ${said(start)}`];
  const parts = t.list([
    ...part(hours, (value) => t.hours({ low: value, high: value }), 600),
    ...part(kdkk, (value) => t.kroner({ low: value, high: value }), 500),
  ]);
  return parts && !parts.startsWith(t.say(over)) ? `${t.say(upTo)} ${parts}` : parts;
}

export function estimateClaim(t: Teller, key: string, memo: Memo): MemoSentence {
  if (memo.steps.length === 0) {
    return t.line(
      key,
      {
        da: 'Uden metoder kan timer og penge ikke skønnes.',
        en: 'Without methods, hours and money cannot be estimated.',
      },
      page('steps'),
    );
  }
  return t.line(
    key,
    {
      da: stop(`Det tager efter forvaltningens skøn ${t.hours(memo.hours)} og koster ${t.kroner(memo.kdkk)}`),
      en: `The administration estimates ${t.hours(memo.hours)} of its own time and ${t.kroner(memo.kdkk)} paid to others.`,
    },
    page('arithmetic'),
  );
}

/** The day the plan sets for the answer on what became of it; undefined when nobody has said. */
export function answerDay(memo: Memo): string | undefined {
  if (memo.answers.finalAnswer === 'other') return memo.answers.finalDay;
  return memo.answers.finalAnswer === 'meeting' && isDated(memo) ? rowOf(memo, 'answer')?.to : undefined;
}

export function answerClaim(t: Teller, key: string, memo: Memo): MemoSentence {
  const day = answerDay(memo);
  const owner = memo.owner && tidy(memo.owner);
  const source: MemoSource = question(12);
  if (owner && day) {
    return t.line(
      key,
      {
        da: `${capital(owner)} svarer borgerne senest ${t.day(day)}.`,
        en: `${capital(owner)} answers residents by ${t.day(day)}.`,
      },
      source,
    );
  }
  if (owner) {
    return t.line(
      key,
      {
        da: `${capital(owner)} svarer borgerne, men dagen er ikke fastsat.`,
        en: `${capital(owner)} answers residents, but the day has not been set.`,
      },
      source,
    );
  }
  return t.line(
    key,
    {
      da: 'Det er ikke afklaret, hvem der svarer borgerne.',
      en: 'It has not been settled who answers residents.',
    },
    source,
  );
}

/** What the law still forbids in the plan, when nobody has given a reason to go on: the weightiest, in one sentence. */
export function lawClaim(t: Teller, key: string, memo: Memo): MemoSentence | undefined {
  if (!memo.openPoints.some(({ isLaw, gone }) => isLaw && !gone)) return undefined;
  const early = memo.problems.find((one) => one.kind === 'adoption-too-early');
  if (early) {
    return t.line(
      key,
      {
        da: `Kommer der indsigelser, kan der tidligst besluttes ${t.day(early.earliest)}, så dagen skal flyttes.`,
        en: `If objections come in, the earliest lawful decision is on ${t.day(early.earliest)}, so the date must move.`,
      },
      page('timeline'),
    );
  }
  const short = memo.problems.find((one) => one.kind === 'hearing-too-short');
  if (short) {
    return t.line(
      key,
      {
        da: `Høringen er for kort; fristen kan tidligst være ${t.day(short.earliestDeadline)}.`,
        en: `The hearing is too short; its deadline can be ${t.day(short.earliestDeadline)} at the earliest.`,
      },
      page('timeline'),
    );
  }
  return t.line(
    key,
    { da: 'Planen holder ikke loven endnu.', en: 'The plan does not yet comply with the law.' },
    page('law'),
  );
}
