import type { LegalFrame } from './facts.ts';
import type { Group, Mode, Phase, PromiseLevel, Scale, Slot, TopicTrait, Value } from './vocabulary.ts';

/** Why a method is in a plan, is worth considering, or is ruled out: as data, so that it can be checked. */
export type Reason =
  // for
  | {
      readonly kind: 'serves-value';
      readonly value: Value;
      readonly isPrimary: boolean;
      readonly strength: Scale;
    }
  | { readonly kind: 'carries-promise'; readonly promise: PromiseLevel; readonly strength: Scale }
  | { readonly kind: 'suits-topic'; readonly trait: TopicTrait; readonly strength: Scale }
  | { readonly kind: 'reaches-groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'reaches-many'; readonly people: number }
  | { readonly kind: 'meets-need'; readonly need: Need }
  | { readonly kind: 'does-job'; readonly slot: Slot }
  | { readonly kind: 'law-requires'; readonly frame: LegalFrame }
  | { readonly kind: 'helps-take-part' }
  // against, without ruling it out
  | { readonly kind: 'serves-value-poorly'; readonly value: Value }
  | { readonly kind: 'suits-topic-poorly'; readonly trait: TopicTrait }
  | { readonly kind: 'misses-groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'unusual-in-phase'; readonly phase: Phase }
  | { readonly kind: 'others-do-the-job' }
  // ruled out
  | { readonly kind: 'takes-too-long'; readonly weeks: number; readonly weeksLeft: number }
  | { readonly kind: 'cannot-carry-promise'; readonly promise: PromiseLevel }
  | { readonly kind: 'only-when'; readonly condition: OnlyWhen; readonly isKnown: boolean }
  | { readonly kind: 'no-large-meetings' }
  | { readonly kind: 'over-budget'; readonly leastKdkk: number; readonly budgetKdkk: number }
  | { readonly kind: 'over-staff-hours'; readonly hours: number; readonly hoursLeft: number }
  | { readonly kind: 'asks-too-much-time'; readonly hours: number; readonly hoursMax: number }
  | { readonly kind: 'other-mode'; readonly mode: Mode };

/** What a case asks of its plan as a whole, beyond values and groups. */
export type Need =
  | 'meet-over-disagreement'
  | 'gather-perspectives'
  | 'parties-at-the-table'
  | 'collect-places'
  | 'time-to-weigh'
  | 'expert-knowledge'
  | 'talk-in-confidence'
  | 'random-selection'
  | 'open-to-all'
  | 'choose-among-ideas'
  | 'reach-many'
  | 'meet-face-to-face'
  | 'meet-in-small'
  | 'own-way-for-young'
  | 'needed-output'
  | 'stand-over-time'
  | 'rebuild-trust';

/** The only circumstances in which some methods make sense. */
export type OnlyWhen =
  | 'children-or-youth-much-affected'
  | 'youth-much-affected'
  | 'council-is-permanent'
  | 'scheme-is-permanent'
  | 'something-is-used'
  | 'technical-or-for-the-young'
  | 'residents-decide-a-finished-question'
  | 'vote-is-lawful'
  | 'people-disagree'
  | 'one-must-know-much'
  | 'hard-weighing-or-mandate'
  | 'enough-people-to-draw-from'
  | 'residents-decide'
  | 'local-area'
  | 'councils-concerned'
  | 'dispensation'
  | 'user-board-affected'
  | 'proposal-exists';
