import type { Comment, PlanPart } from '../../engagement/comments.ts';
import type { Member, PlanRole } from '../../engagement/plan-members.ts';

/** Something that happened, in ready words. */
export type PastLine = { readonly when: string; readonly who: string; readonly what: string };

/** An open comment in short: `address` is its part's key, made fit for an address. */
export type OpenLine = {
  readonly id: string;
  readonly who: string;
  readonly part: string;
  readonly text: string;
  readonly address: string;
};

/** Somebody on the plan, with what the house knows of them. */
export type NamedMember = Member & {
  readonly name: string;
  readonly houseRole: PlanRole;
  readonly isActive: boolean;
};

/** A part that the plan has today, with its words in the visitor's language. */
export type PartOfPlan = {
  readonly key: string;
  readonly part: PlanPart;
  readonly words: string;
  /** What its page is asked for, where the page shows it only then. */
  readonly query?: Readonly<Record<string, string>> | undefined;
};

/** A conversation about a part of the plan. */
export type Thread = { readonly first: Comment; readonly answers: readonly Comment[] };

/** The conversations about one part; without `part` the plan no longer has it. */
export type ThreadGroup = {
  readonly key: string;
  readonly part: PartOfPlan | undefined;
  readonly open: readonly Thread[];
  readonly resolved: readonly Thread[];
};

/** The job that tells somebody of the comments that wait for them. */
export const tellMentionsKind = 'tell-mentions';

export type CommentProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'cpr' };
