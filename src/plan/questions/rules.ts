import type { Day } from '../../engagement/day.ts';
import { addDays, parseDay, readDayText } from '../../engagement/day.ts';
import type { AnswerName, Answers, Plan } from '../../engagement/plan.ts';
import { answersSchema } from '../../engagement/plan.ts';
import type { Part, Piece } from '../../engagement/twelve-questions.ts';
import { namesOnScreen, questionsOf } from '../../engagement/twelve-questions.ts';
import type { Clash, FieldProblem, Filled, Merge, Reading, TextClash } from './model.ts';
import { disagreementLimit, textLimit, titleLimit } from './model.ts';

type Answer = Answers[AnswerName];
type Read = {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly problems: readonly FieldProblem[];
};

const nothing: Read = { values: {}, problems: [] };
const empty = (value: string | undefined): boolean => value === undefined || value.trim() === '';

/** The parts of a screen's three questions, or of one question. */
export function partsOf(piece: Piece): readonly Part[] {
  return questionsOf(piece).flatMap((question) => question.parts);
}

/**
 * Reads what a screen's form sent. A decision that has been taken may lie in the past, any other day may not.
 * Nothing is dropped in silence: what cannot be kept is a problem at its field.
 */
export function readScreen(piece: Piece, filled: Filled, today: Day, phase: Answers['phase']): Reading {
  const parts = partsOf(piece);
  const asksPhase = parts.some((part) => 'name' in part && part.name === 'phase');
  const phaseNow = asksPhase ? filled.phase?.[0] : phase;
  const pastAllowed = phaseNow === 'decided' || phaseNow === 'done';
  const reads = parts.map((part) => readPart(part, filled, today, pastAllowed));
  const problems = reads.flatMap((read) => read.problems);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = answersSchema.safeParse(Object.assign({}, ...reads.map((read) => read.values)));
  if (parsed.success) return { ok: true, answers: parsed.data };
  const names = parsed.error.issues.map((issue) => String(issue.path[0] ?? ''));
  return { ok: false, problems: [...new Set(names)].map((name) => ({ kind: 'no-such-option', name })) };
}

function readPart(part: Part, filled: Filled, today: Day, pastAllowed: boolean): Read {
  switch (part.kind) {
    case 'one':
      return readOne(part.name, [...part.options, ...(part.more ?? [])], filled);
    case 'many':
      return readMany(part.name, part.options, filled, part);
    case 'text':
      return readText(part.name, filled);
    case 'day':
      return readDay(part.name, filled, today, pastAllowed);
    case 'month':
      return readMonth(part.name, filled, today, pastAllowed);
    case 'areas':
      return readMany(part.name, undefined, filled, {});
    case 'groups':
      return readGroups(filled);
    case 'skills':
      return both(
        readMany('skills', undefined, filled, { alone: ['none'] }),
        readMany('bought', undefined, filled, {}),
      );
  }
}

function both(first: Read, second: Read): Read {
  return { values: { ...first.values, ...second.values }, problems: [...first.problems, ...second.problems] };
}

function readOne(name: AnswerName, options: readonly string[], filled: Filled): Read {
  const value = filled[name]?.[0];
  if (value === undefined || value === '') return nothing;
  if (!options.includes(value)) return { values: {}, problems: [{ kind: 'no-such-option', name }] };
  return { values: { [name]: value }, problems: [] };
}

function readMany(
  name: AnswerName,
  options: readonly string[] | undefined,
  filled: Filled,
  { alone = [], most }: { readonly alone?: readonly string[]; readonly most?: number },
): Read {
  const ticked = [...new Set(filled[name] ?? [])].filter((value) => value !== '');
  if (ticked.length === 0) return nothing;
  const problems: FieldProblem[] = [];
  if (options && ticked.some((value) => !options.includes(value)))
    problems.push({ kind: 'no-such-option', name });
  const lonely = alone.find((value) => ticked.includes(value));
  if (lonely !== undefined && ticked.length > 1) problems.push({ kind: 'not-alone', name, option: lonely });
  if (most !== undefined && ticked.length > most)
    problems.push({ kind: 'too-many', name, most, count: ticked.length });
  return { values: { [name]: ticked }, problems };
}

function readText(name: AnswerName, filled: Filled): Read {
  const value = filled[name]?.[0];
  if (value === undefined || empty(value)) return nothing;
  const { length } = value;
  if (length > textLimit)
    return { values: {}, problems: [{ kind: 'too-long', name, limit: textLimit, length }] };
  return { values: { [name]: value }, problems: [] };
}

function readDay(name: AnswerName, filled: Filled, today: Day, pastAllowed: boolean): Read {
  const typed = filled[name]?.[0];
  if (typed === undefined || empty(typed)) return nothing;
  const day = readDayText(typed);
  if (!day) return { values: {}, problems: [{ kind: 'not-a-day', name, typed }] };
  if (day < today && !pastAllowed) return { values: {}, problems: [{ kind: 'past-day', name, day }] };
  if (day > addDays(today, 3650) || day < '1970-01-01')
    return { values: {}, problems: [{ kind: 'far-day', name, day }] };
  return { values: { [name]: day }, problems: [] };
}

function readMonth(name: AnswerName, filled: Filled, today: Day, pastAllowed: boolean): Read {
  const month = filled[name]?.[0];
  if (month === undefined || empty(month)) return nothing;
  if (!parseDay(`${month}-01`)) return { values: {}, problems: [{ kind: 'no-such-option', name }] };
  if (month < today.slice(0, 7) && !pastAllowed)
    return { values: {}, problems: [{ kind: 'past-month', name, month }] };
  return { values: { [name]: month }, problems: [] };
}

/** A group ticked both as "most" and as "too" counts as most. */
function readGroups(filled: Filled): Read {
  const most = [...new Set(filled.most ?? [])];
  const also = [...new Set(filled.also ?? [])].filter((group) => !most.includes(group));
  const values = { ...(most.length > 0 ? { most } : {}), ...(also.length > 0 ? { also } : {}) };
  if (most.length > 3)
    return { values: {}, problems: [{ kind: 'too-many', name: 'most', most: 3, count: most.length }] };
  return { values, problems: [] };
}

/** The name of the case and what is to be decided. Only the name must be there. */
export function readTitle(filled: Filled): {
  readonly title: string;
  readonly question: string;
  readonly problems: readonly FieldProblem[];
} {
  const title = (filled.title?.[0] ?? '').trim();
  const question = (filled.question?.[0] ?? '').trim();
  const problems: FieldProblem[] = [];
  if (title === '') problems.push({ kind: 'missing', name: 'title' });
  if (title.length > titleLimit)
    problems.push({ kind: 'too-long', name: 'title', limit: titleLimit, length: title.length });
  if (question.length > textLimit)
    problems.push({ kind: 'too-long', name: 'question', limit: textLimit, length: question.length });
  return { title, question, problems };
}

/** The name of the case and what is to be decided, as a form shows them. */
export const filledFromName = ({ title, question }: Pick<Plan, 'title' | 'question'>): Filled => ({
  title: [title],
  question: [question],
});

/** Stored answers as a form shows them. */
export function filledFrom(answers: Answers): Filled {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : (value ?? []),
    ]),
  );
}

/** The part of the answers that a screen holds, in a fixed order, so that equal answers give equal text. */
export function answersOnScreen(answers: Answers, piece: Piece): Answers {
  const names = namesOnScreen(piece);
  return Object.fromEntries(
    names.filter((name) => answers[name] !== undefined).map((name) => [name, answers[name]]),
  );
}

/** What the form was filled from, as it was sent along; nothing when it is missing or damaged. */
export function readBase(text: string | undefined): Answers | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const parsed = answersSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const same = (one: Answer, other: Answer): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Lays one person's form over what is stored. Answer by answer: what only one of them changed is kept; what both
 * changed differently is a clash, unless the stored change is the same person's own (a back button is no conflict).
 */
export function mergeScreen(
  piece: Piece,
  {
    stored,
    base,
    mine,
    isOwn,
  }: {
    readonly stored: Answers;
    readonly base: Answers | undefined;
    readonly mine: Answers;
    /** Whether the stored answer was given by the same person. */
    readonly isOwn: (name: AnswerName) => boolean;
  },
): Merge {
  const merged: Record<string, Answer> = { ...stored };
  const clashes: Clash[] = [];
  for (const name of namesOnScreen(piece)) {
    const theirs = stored[name];
    const before = base ? base[name] : theirs;
    const typed = mine[name];
    const own = isOwn(name);
    if (same(typed, before) && !own) continue;
    if (!same(theirs, before) && !same(theirs, typed) && !own) clashes.push({ name, theirs, mine: typed });
    if (typed === undefined) delete merged[name];
    else merged[name] = typed;
  }
  return { answers: answersSchema.parse(merged), clashes };
}

/** Names of the answers that differ, for the history. */
export function changedNames(before: Answers, after: Answers): readonly AnswerName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<AnswerName>;
  return [...names].filter((name) => !same(before[name], after[name]));
}

/** The months one can choose between: this one and the 23 after it, and the stored one if it has passed. */
export function monthsFrom(today: Day, stored: string | undefined): readonly string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const months = Array.from({ length: 24 }, (_, index) => {
    const at = month + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  return stored && !months.includes(stored) ? [stored, ...months] : months;
}

/** Lays one person's note over the stored one, by the same rules as answers. */
export function mergeText({
  stored,
  base,
  mine,
  isOwn,
}: {
  readonly stored: string;
  readonly base: string;
  readonly mine: string;
  readonly isOwn: boolean;
}): { readonly text: string; readonly clash: TextClash | undefined } {
  if (mine === base && !isOwn) return { text: stored, clash: undefined };
  const clash = stored !== base && stored !== mine && !isOwn ? { theirs: stored, mine } : undefined;
  return { text: mine, clash };
}

/** The note of what a meeting could not agree on, as it was sent. */
export function readDisagreement(filled: Filled): {
  readonly text: string;
  readonly problems: readonly FieldProblem[];
} {
  const text = (filled.disagreement?.[0] ?? '').trim();
  const { length } = text;
  return length > disagreementLimit
    ? { text, problems: [{ kind: 'too-long', name: 'disagreement', limit: disagreementLimit, length }] }
    : { text, problems: [] };
}

/** "Don't know yet" for everything in the question that was left open and can be answered so. */
export function withUnknown(piece: Piece, filled: Filled): Filled {
  const open = partsOf(piece).flatMap((part) => {
    const canBeUnknown = 'options' in part && part.options.includes('unknown');
    const isFollowUp = 'follows' in part && part.follows !== undefined;
    return canBeUnknown && !isFollowUp && empty(filled[part.name]?.[0]) ? [part.name] : [];
  });
  return { ...filled, ...Object.fromEntries(open.map((name) => [name, ['unknown']])) };
}

/**
 * The suggestions that are left when a form has been saved. Pressing the button stands by every answer the form
 * showed; saving itself as one goes stands only by what was changed.
 */
export function suggestionsLeft(
  suggested: readonly AnswerName[],
  form: {
    readonly piece: Piece;
    readonly mine: Answers;
    readonly changed: readonly AnswerName[];
    readonly byHand: boolean;
  },
): readonly AnswerName[] {
  const shown = namesOnScreen(form.piece).filter((name) => form.mine[name] !== undefined);
  const settled = form.byHand ? [...shown, ...form.changed] : form.changed;
  return suggested.filter((name) => !settled.includes(name));
}
