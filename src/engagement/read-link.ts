import type { Day } from './day.ts';
import type { Id } from './ids.ts';
import type { PlanId } from './plan.ts';

export type ReadLinkId = Id<'read-link'>;

/** A link with which somebody without an account reads a plan's memo. */
export type ReadLink = {
  readonly id: ReadLinkId;
  readonly plan: PlanId;
  /** Whom it is for, as the planner calls them. */
  readonly name: string;
  /** It opens until the end of this day; left out, until it is withdrawn. */
  readonly lastDay: Day | undefined;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly withdrawnAt: Date | undefined;
  readonly opened: number;
  readonly lastOpenedAt: Date | undefined;
};

/** More than this is no list one keeps an eye on. */
export const readLinksAtMost = 50;

/** Whether a link opens on a day, and if not, why. */
export function readLinkState(
  { withdrawnAt, lastDay }: Pick<ReadLink, 'withdrawnAt' | 'lastDay'>,
  today: Day,
): 'open' | 'withdrawn' | 'over' {
  if (withdrawnAt) return 'withdrawn';
  return lastDay !== undefined && lastDay < today ? 'over' : 'open';
}

/** What the address of a link is made for; see `tokenOfId`. */
export const readLinkPurpose = 'read-link';
