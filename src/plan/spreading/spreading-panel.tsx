import type { Group } from '@medvirk/method-guide';
import type { CommentMarks } from '../../engagement/comments.ts';
import type { Day } from '../../engagement/day.ts';
import type { Area } from '../../engagement/municipality.ts';
import type { Frame } from '../../ui/shell.tsx';
import type { Contact, Gap, GroupReach, Suggestion, TextView } from './model.ts';
import type { SpreadingDone } from './texts.ts';

/** What the page and its parts are given. */
export type SpreadingPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly today: Day;
  /** Sorted, without the removed. */
  readonly contacts: readonly Contact[];
  readonly removed: readonly Contact[];
  readonly areas: readonly Area[];
  readonly reach: readonly GroupReach[];
  readonly unknown: readonly Group[];
  readonly suggestions: readonly Suggestion[];
  readonly texts: readonly TextView[];
  readonly gaps: readonly Gap[];
  /** The deadline the texts tell, when nobody has set it yet. */
  readonly reckoned: Day | undefined;
  readonly mayWrite: boolean;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
  readonly maySet: boolean;
  readonly done?: { readonly what: SpreadingDone; readonly contact: Contact | undefined } | undefined;
  readonly refused?: 'changed' | 'full' | undefined;
};
