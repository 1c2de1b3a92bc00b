import type { FactName, FactValue } from './rule.ts';
import type { Group, Scale, TopicTrait, Value } from './vocabulary.ts';
import { groups, phases, promises, topicTraits, values } from './vocabulary.ts';

/**
 * What can be asked about a case, once: every fact with its kind, its range and the other spellings that are
 * accepted. The type `Facts`, the reading of inputs and the README's table all follow this one table.
 * Names are those the rules use.
 */

type Choice<T extends string> = { readonly kind: 'choice'; readonly options: readonly T[] };
type Whole = { readonly kind: 'whole'; readonly min: number; readonly max: number };
type Amount = { readonly kind: 'amount'; readonly min: number; readonly max: number };
type ScaleKind = { readonly kind: 'scale' };
type Flag = { readonly kind: 'flag' };
type Words = { readonly kind: 'words' };
/** A name or a date where `null` means: asked, and there is none. */
type OrNone = { readonly kind: 'words-or-none' };
type Purposes = { readonly kind: 'purposes' };
type Several<T extends string> = { readonly kind: 'several'; readonly options: readonly T[] };
export type FactKind =
  | Choice<string>
  | Several<string>
  | Whole
  | Amount
  | ScaleKind
  | Flag
  | Words
  | OrNone
  | Purposes;

type ValueOf<K> =
  K extends Choice<infer T>
    ? T
    : K extends Whole | Amount
      ? number
      : K extends ScaleKind
        ? Scale
        : K extends Flag
          ? boolean
          : K extends Words
            ? string
            : K extends OrNone
              ? string | null
              : K extends Purposes
                ? readonly Value[]
                : K extends Several<infer T>
                  ? readonly T[]
                  : never;

const choice = <const T extends string>(...options: readonly T[]): Choice<T> => ({ kind: 'choice', options });
const several = <const T extends string>(...options: readonly T[]): Several<T> => ({
  kind: 'several',
  options,
});
const whole = (min: number, max: number): Whole => ({ kind: 'whole', min, max });
const amount = (min: number, max: number): Amount => ({ kind: 'amount', min, max });
const scale: ScaleKind = { kind: 'scale' };
const flag: Flag = { kind: 'flag' };
const words: Words = { kind: 'words' };
const orNone: OrNone = { kind: 'words-or-none' };
const weeks = amount(0, 520);
const people = whole(1, 1_000_000);
const hours = amount(0, 1_000_000);

export const scopes = ['users', 'street', 'neighbourhood', 'town', 'municipality', 'region'] as const;
export type AreaScope = (typeof scopes)[number];

/** Ways to answer, and help to be able to. */
export const waysIn = [
  'paper',
  'phone',
  'helpdesk',
  'languages',
  'interpreter',
  'childcare',
  'transport',
] as const;
export type WayIn = (typeof waysIn)[number];

export const legalFrames = [
  'none',
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
  'lokalplan',
  'lokalplan_mindre',
  'planstrategi',
  'dispensation',
  'skolenedlaeggelse',
] as const;
export type LegalFrame = (typeof legalFrames)[number];

const groupKinds = Object.fromEntries(groups.map((group) => [`groups.${group}`, scale])) as {
  readonly [G in Group as `groups.${G}`]: ScaleKind;
};
const topicKinds = Object.fromEntries(topicTraits.map((trait) => [`topic.${trait}`, scale])) as {
  readonly [T in TopicTrait as `topic.${T}`]: ScaleKind;
};

export const factKinds = {
  'purpose.primary': choice(...values),
  'purpose.secondary': { kind: 'purposes' } as Purposes,
  room: choice('none', 'low', 'medium', 'high'),
  phase: choice(...phases),
  has_proposal: flag,
  promise: choice(...promises),
  ...topicKinds,
  'topic.area': choice('andet', 'ældre', 'handicap', 'skole'),
  'topic.kind': choice('public-space', 'building', 'school', 'traffic', 'care', 'other'),
  'affected.scope': choice(...scopes),
  'affected.count': people,
  ...groupKinds,
  'target.participants': people,
  representativity: choice('none', 'diverse', 'stratified', 'statistical'),
  'output.needed': choice(
    'ranked',
    'recommendations',
    'figures',
    'map',
    'arguments',
    'stories',
    'ideas',
    'decision',
  ),
  recurring: flag,
  large_meetings_possible: flag,
  'time.weeks_until_decision': weeks,
  'time.participant_hours_max': amount(0, 1000),
  'time.weeks_last_input_to_decision': weeks,
  gap_after_hearing_weeks: weeks,
  decision_before_march1: flag,
  'portfolio.hearing_in_holiday': flag,
  'portfolio.hearing_weeks': weeks,
  'portfolio.notice_days': amount(0, 3650),
  'portfolio.shortest_round_weeks': weeks,
  'budget.external_kdkk': amount(0, 1_000_000),
  'staff.hours': hours,
  'staff.facilitation': scale,
  'staff.digital': scale,
  'staff.analysis': scale,
  'staff.communication': scale,
  'platform.available': flag,
  'panel.exists': flag,
  'setup.rehearsal': flag,
  'setup.second_host': flag,
  'moderation.owner': orNone,
  'legal.frame': choice(...legalFrames),
  'legal.hearing_done': flag,
  'legal.environmental_report': flag,
  'legal.authority_objection': flag,
  'legal.local_plan': flag,
  'proposal.changed_after_hearing': choice('none', 'minor', 'affects-others', 'new-plan'),
  'proposal.changes_heard': flag,
  has_formal_hearing: flag,
  has_idea_call: flag,
  decision_topic: choice('andet', 'skat', 'gebyr', 'personsag', 'statsopgave', 'kapitel_v'),
  'consultees.council': flag,
  'consultees.school_board': flag,
  'consultees.authorities': flag,
  decision_owner: orNone,
  decision_date: words,
  political_commitment: flag,
  council_has_bound_itself: flag,
  anonymity: choice('identified', 'pseudonymous', 'anonymous'),
  contributions_public: flag,
  'identity.login': choice('none', 'email', 'strong'),
  collects_personal: flag,
  'gdpr.basis': flag,
  'recruitment.method': choice('open', 'targeted', 'random'),
  'recruitment.channel': choice('digital_post_only', 'own_channels_only', 'letter', 'mixed'),
  'recruitment.invitations': people,
  'recruitment.seats': people,
  'recruitment.reserve_pct': amount(0, 100),
  'recruitment.response_rate': amount(0, 1),
  'channels.analog_entry': flag,
  'channels.same_dataset': flag,
  'channels.offered': several(...waysIn),
  'support.helpdesk': flag,
  'support.languages': flag,
  'support.accessibility': flag,
  'support.childcare': flag,
  'support.transport': flag,
  'support.compensation': flag,
  trust: scale,
  fatigue: scale,
  previous_input_answered: flag,
  'history.rounds_last_12_months': whole(0, 1000),
  'history.parallel_processes': flag,
  'followup.owner': orNone,
  'followup.date': orNone,
  'followup.weeks_to_feedback': weeks,
  'followup.weeks_to_final_answer': weeks,
  'followup.capacity': scale,
  'implementation.owner': orNone,
  'evaluation.plan': flag,
  'evaluation.asks_experience': flag,
  'areas.times_in_a_year': whole(0, 1000),
  'policy.promises': several(...promises),
  'policy.notice_days': amount(0, 3650),
  'policy.open_weeks': weeks,
  'policy.first_answer_weeks': weeks,
  'policy.final_answer_weeks': weeks,
  'policy.ways': several(...waysIn),
  'policy.times_a_year': whole(0, 1000),
  'policy.adopted_by': words,
  'policy.adopted_on': words,
} as const satisfies Readonly<Record<FactName, FactKind>>;

export type AskedFact = keyof typeof factKinds;

/**
 * What is known about a case. A fact that is missing is unknown, which is not the same as `null`: `null` means
 * that it was asked and that there is none (no owner, no date).
 */
export type Facts = { readonly [K in AskedFact]?: ValueOf<(typeof factKinds)[K]> | undefined };

export const askedFacts = Object.keys(factKinds) as readonly AskedFact[];

/** True when the name is one of the facts that are asked, rather than worked out. */
export const isAskedFact = (name: string): name is AskedFact => Object.hasOwn(factKinds, name);

/** The known value, or `undefined`, under a name that may come from a rule. */
export const askedValue = (facts: Facts, name: string): FactValue | undefined =>
  isAskedFact(name) ? facts[name] : undefined;
