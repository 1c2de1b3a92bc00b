import type { Context } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { countSuggested } from '../../engagement/areas.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { AnswerName, Answers, ChangedBy, Plan } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import type { Piece, QuestionNumber } from '../../engagement/twelve-questions.ts';
import { namesOnScreen, screens } from '../../engagement/twelve-questions.ts';
import type { Staff } from '../../people/guard.ts';
import type { Clash, TextClash } from './model.ts';
import { changedNames, mergeScreen, mergeText, readBase, suggestionsLeft } from './rules.ts';

type C = Context<Staff>;

export type Saving = {
  readonly number: number;
  readonly piece: Piece;
  readonly mine: Answers;
  /** The answers the form was filled from, as it sent them along. */
  readonly base: string;
  /** The key of the form, the same however often it is sent. */
  readonly form: string;
  /** A person pressed a button; otherwise the page saved itself. */
  readonly byHand: boolean;
  readonly disagreement?: {
    readonly question: QuestionNumber;
    readonly mine: string;
    readonly base: string;
  };
};

export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'clash';
      readonly plan: Plan;
      /** Who gave the other answer; nothing when it was the same person in another window. */
      readonly who: string | undefined;
      /** Both people's answers laid together; where they clash, as they were typed. */
      readonly answers: Answers;
      readonly note: string;
      readonly clashes: readonly Clash[];
      readonly disagreement: TextClash | undefined;
    };

/** Who gave the stored answer: told for each answer; plans from before that know it for each screen. */
function lastBy({ changedBy }: Plan, name: AnswerName) {
  const screen = screens.find(({ key }) => namesOnScreen(key).includes(name))?.key;
  return changedBy[name] ?? (screen && changedBy[screen]);
}

const noteKey = (question: QuestionNumber): string => `disagreement-${question}`;

/**
 * Lays a form over the latest version of the plan, and tries again when somebody saved in the same moment. Answers,
 * what was suggested and what a meeting did not agree on change together, with their history.
 */
export async function saveAnswers(c: C, db: Database, saving: Saving): Promise<Saved> {
  const { person, now } = c.var;
  const { piece, mine, disagreement } = saving;
  // The same form sent again, after the back button: it means what it says. Another window of the same person is
  // like another person, or what was saved in one would be undone by the other.
  const isOwn = (by: ChangedBy[string] | undefined): boolean =>
    by?.id === person.id && (by.form ?? '') === saving.form;
  for (;;) {
    const plan = await planByNumber(db, saving.number);
    if (!plan) return { kind: 'gone' };
    const merge = mergeScreen(piece, {
      stored: plan.answers,
      base: readBase(saving.base),
      mine,
      isOwn: (name) => !plan.suggested.includes(name) && isOwn(lastBy(plan, name)),
    });
    const note = disagreement && {
      question: disagreement.question,
      before: plan.disagreements[disagreement.question] ?? '',
      ...mergeText({
        ...disagreement,
        stored: plan.disagreements[disagreement.question] ?? '',
        isOwn: isOwn(plan.changedBy[noteKey(disagreement.question)]),
      }),
    };
    const [clash] = merge.clashes;
    if (clash || note?.clash) {
      const by = clash ? lastBy(plan, clash.name) : note && plan.changedBy[noteKey(note.question)];
      const { clashes, answers } = merge;
      const who = by?.id === person.id ? undefined : (by?.name ?? '');
      return {
        ...{ kind: 'clash', plan, who, answers, clashes },
        ...{ note: note?.text ?? '', disagreement: note?.clash },
      };
    }
    const changed = changedNames(plan.answers, merge.answers);
    const left = suggestionsLeft(plan.suggested, { piece, mine, changed, byHand: saving.byHand });
    const count = await suggestCount(db, plan, piece, merge.answers);
    const answers = count ? { ...merge.answers, count } : merge.answers;
    const suggested: readonly AnswerName[] = count ? [...left, 'count'] : left;
    const told = changedNames(plan.answers, answers);
    const confirmed = plan.suggested.filter((name) => !suggested.includes(name) && !told.includes(name));
    const noteChanged = note !== undefined && note.text !== note.before;
    if (told.length === 0 && confirmed.length === 0 && !noteChanged) return { kind: 'saved' };

    const me = { id: person.id, name: person.name, form: saving.form };
    const changedBy = {
      ...plan.changedBy,
      ...Object.fromEntries(changed.map((name) => [name, me])),
      ...(noteChanged ? { [noteKey(note.question)]: me } : {}),
    };
    const disagreements = noteChanged
      ? withNote(plan.disagreements, note.question, note.text)
      : plan.disagreements;
    const done = await inTransaction(db, async (tx) => {
      const kept = await changePlan(tx, plan, { answers, suggested, disagreements, changedBy }, now);
      if (!kept) return false;
      const event = {
        at: now,
        actor: person.id,
        actorName: person.name,
        subjectKind: 'plan',
        subjectId: plan.id,
      };
      if (told.length > 0) {
        const details = Object.fromEntries(
          told.map((name) => [name, [plan.answers[name] ?? null, answers[name] ?? null]]),
        );
        await recordEvent(tx, { ...event, what: 'answered', details });
      }
      if (confirmed.length > 0)
        await recordEvent(tx, { ...event, what: 'confirmed', details: { names: confirmed } });
      if (noteChanged) {
        const details = { question: note.question, before: note.before };
        await recordEvent(tx, { ...event, what: 'disagreed', why: note.text || undefined, details });
      }
      return true;
    });
    if (done) return { kind: 'saved' };
  }
}

/** About how many, from the areas, when the scope has just been asked for and nobody has said a number. */
async function suggestCount(
  db: Database,
  plan: Plan,
  piece: Piece,
  answers: Answers,
): Promise<Answers['count']> {
  if (!namesOnScreen(piece).includes('count') || answers.count !== undefined) return undefined;
  const { areas } = await municipalityFor(db, plan);
  return countSuggested(areas, answers);
}

function withNote(notes: Plan['disagreements'], question: QuestionNumber, text: string) {
  const { [question]: _before, ...others } = notes;
  return text === '' ? others : { ...others, [question]: text };
}
