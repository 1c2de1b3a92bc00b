import type { Facts } from '../facts.ts';
import type { Format } from '../format.ts';
import type { Holding } from '../holding.ts';
import type { Method } from '../method.ts';
import type { Text } from '../vocabulary.ts';
import type { Equipment } from './equipment.ts';

/**
 * What is to be done before, on and after the day, as tasks with a distance in days. How long before is professional
 * judgement, not measurement: a household name in one municipality takes a day, and two weeks in the next.
 */

/** The day a task is counted from: a step's first and last day, or the plan's publication and decision. */
export type Anchor = 'start' | 'end' | 'publication' | 'decision';

export type When = {
  readonly anchor: Anchor;
  /** Days before the anchor; negative is after it. */
  readonly daysBefore: number;
};

export type PreparationKind =
  | 'technical'
  | 'booking'
  | 'staff'
  | 'people'
  | 'text'
  | 'law'
  | 'data'
  | 'answer';

/** Who in the house usually does it. */
export const preparationRoles = [
  'planner',
  'communication',
  'facilitator',
  'it',
  'desk',
  'case-records',
  'leader',
] as const;
export type PreparationRole = (typeof preparationRoles)[number];

export type Preparation = {
  /** Tells it from the other preparations of the same step. */
  readonly key: string;
  /** One thing to do, in the imperative; `{people}`, `{tables}` and `{times}` are filled in from the step. */
  readonly text: Text;
  readonly why?: Text | undefined;
  readonly when: When;
  readonly kind: PreparationKind;
  readonly role: PreparationRole;
  /** Having any of these makes the task unnecessary; the first is what the task is about. */
  readonly needs?: readonly Equipment[] | undefined;
  /** Done once for the whole plan, however many steps ask for it. */
  readonly isOnce?: boolean | undefined;
};

/** A step as the rules for preparations read it. */
export type StepToPrepare = {
  readonly method: Method;
  readonly format: Format;
  readonly holding: Holding;
  readonly facts: Facts;
  /** People expected on one occasion. */
  readonly people: number;
  /** How often it is held. */
  readonly times: number;
};

export type PreparationRule = {
  readonly applies: (step: StepToPrepare) => boolean;
  readonly preparations: readonly Preparation[];
};

const at =
  (anchor: Anchor) =>
  (daysBefore: number): When => ({ anchor, daysBefore });

/** Days before the step's first day. */
export const start = at('start');
/** Days before the step's last day; negative is after it. */
export const end = at('end');
export const publication = at('publication');
export const decision = at('decision');

export const say = (da: string, en: string): Text => ({ da, en });

type More = Pick<Preparation, 'why' | 'needs' | 'isOnce'>;

export const prepare = (
  key: string,
  when: When,
  kind: PreparationKind,
  role: PreparationRole,
  text: Text,
  more: More = {},
): Preparation => ({ key, when, kind, role, text, ...more });

export const preparationRoleWords: Readonly<Record<PreparationRole, Text>> = {
  planner: say('planlæggeren', 'the planner'),
  communication: say('kommunikation', 'communications'),
  facilitator: say('mødelederen', 'the facilitator'),
  it: say('it', 'IT'),
  desk: say('Borgerservice og biblioteket', 'the front desk and the library'),
  'case-records': say('journalen', 'case records'),
  leader: say('lederen', 'the head'),
};
