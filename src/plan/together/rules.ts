import type { Comment, CommentId, PartKind } from '../../engagement/comments.ts';
import { commentAtMost, partKinds, readPart } from '../../engagement/comments.ts';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import type { CommentProblem, PartOfPlan, Thread, ThreadGroup } from './model.ts';

/** What somebody wrote, without blank edges; or what is wrong with it. */
export function readBody(
  typed: string,
): { readonly ok: true; readonly body: string } | { readonly ok: false; readonly problem: CommentProblem } {
  const body = typed.replace(/[ \t]+\n/g, '\n').trim();
  if (body === '') return { ok: false, problem: { kind: 'empty' } };
  if (body.length > commentAtMost) return { ok: false, problem: { kind: 'too-long', length: body.length } };
  return looksLikeCpr(body) ? { ok: false, problem: { kind: 'cpr' } } : { ok: true, body };
}

/** Comments as conversations: what began each, and the answers in their order. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const answers = Map.groupBy(comments, (one) => one.answers);
  return (answers.get(undefined) ?? []).map((first) => ({ first, answers: answers.get(first.id) ?? [] }));
}

const isResolved = ({ first }: Thread): boolean => first.resolvedAt !== undefined;

const rank = (kind: PartKind): number => partKinds.indexOf(kind);

/**
 * The conversations under the parts they are about: as the plan goes, then parts the plan no longer has. `parts` are the
 * plan's own; a kind that always is there, such as the timeline, needs no entry.
 */
export function groupThreads(
  threads: readonly Thread[],
  parts: readonly PartOfPlan[],
): { readonly there: readonly ThreadGroup[]; readonly gone: readonly ThreadGroup[] } {
  const groups = [...Map.groupBy(threads, ({ first }) => first.part)].map(([key, list]) => {
    const at = parts.findIndex((one) => one.key === key);
    return {
      key,
      at,
      kind: readPart(key)?.kind,
      part: parts[at],
      open: list.filter((thread) => !isResolved(thread)),
      resolved: list.filter(isResolved),
    };
  });
  const sorted = groups.toSorted(
    (a, b) => (a.kind ? rank(a.kind) : 99) - (b.kind ? rank(b.kind) : 99) || a.at - b.at,
  );
  return {
    there: sorted.filter(({ part }) => part !== undefined),
    gone: sorted.filter(({ part }) => part === undefined),
  };
}

/** Whoever began a conversation may close it, and whoever may change the plan. */
export function mayResolve(
  { author }: Pick<Comment, 'author'>,
  visitor: { readonly id: string; readonly mayWrite: boolean },
): boolean {
  return visitor.mayWrite || author === visitor.id;
}

/** The comment an answer hangs on: answers to an answer join the same conversation. */
export const beganBy = ({ id, answers }: Pick<Comment, 'id' | 'answers'>): CommentId => answers ?? id;
