import type { Method, Mode, Slot } from '@medvirk/method-guide';
import { modes, slots } from '@medvirk/method-guide';
import { z } from 'zod';

/** What the list is narrowed to. A word that is not known narrows nothing. */
export const filterInput = z.object({
  job: z.enum(slots).optional().catch(undefined),
  meeting: z.enum(modes).optional().catch(undefined),
  q: z.string().trim().max(80).catch('').default(''),
});
export type Filter = {
  readonly job?: Slot | undefined;
  readonly meeting?: Mode | undefined;
  readonly q: string;
};

export type MethodList = {
  /** In full: those of every day; all that were found when something is searched for. */
  readonly first: readonly Method[];
  /** By name alone, under the job each is most often chosen for. */
  readonly rest: readonly { readonly job: Slot; readonly methods: readonly Method[] }[];
  readonly total: number;
};

/** How well a group is reached by one method. */
export type Reach = 'good' | 'fair' | 'poor' | 'none';
