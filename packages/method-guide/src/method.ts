import type {
  CitizenSkill,
  Family,
  Group,
  Mode,
  Phase,
  PromiseLevel,
  Scale,
  Selection,
  Slot,
  StaffSkill,
  Text,
  TopicTrait,
  Value,
} from './vocabulary.ts';

/**
 * One way of taking part, as facts. Scales are judgements; hours, weeks and kroner are planning estimates
 * (Danish municipal level, 2024 prices, staff hours not included in the external cost) unless `provenance`
 * names a source for the number.
 */
export type Method = {
  /** Stable id, ASCII, also the public address of the method's page. */
  readonly id: string;
  readonly name: Text;
  /** One or two sentences: what happens, and what it is good for. */
  readonly summary: Text;
  readonly mode: Mode;
  readonly family: Family;
  readonly values: Readonly<Record<Value, Scale>>;
  /** How well the method can carry each promise; 0 means it cannot. */
  readonly influenceFit: Readonly<Record<PromiseLevel, Scale>>;
  readonly phases: readonly Phase[];
  /** People taking part. */
  readonly participants: { readonly min: number; readonly typical: number; readonly max: number };
  readonly reach: Scale;
  readonly depth: Scale;
  readonly selection: readonly Selection[];
  /** How people meet: starts with `async` or `sync`. */
  readonly interaction: string;
  /** Hours asked of one participant. */
  readonly participantHours: number;
  /** Weeks until the method can start. */
  readonly leadTimeWeeks: { readonly min: number; readonly typical: number };
  /** Weeks it then runs; lead time plus duration is the time to a result. */
  readonly durationWeeks: { readonly min: number; readonly typical: number };
  readonly staffHours: { readonly low: number; readonly typical: number; readonly high: number };
  /** Thousand kroner paid to others. */
  readonly externalCostKdkk: { readonly low: number; readonly high: number };
  /** Demand on staff, 0 none to 4 very high. */
  readonly staffSkills: Readonly<Record<StaffSkill, Scale>>;
  /** Demand on those who take part. */
  readonly citizenSkills: Readonly<Record<CitizenSkill, Scale>>;
  /** How well each group is reached with ordinary good execution and no special support. */
  readonly inclusion: Readonly<Record<Group, Scale>>;
  readonly topicFit: Readonly<Record<TopicTrait, Scale>>;
  readonly outputs: readonly string[];
  /** The jobs the method can do in a plan. */
  readonly slots: readonly Slot[];
  /** Only ever an addition to other methods, never a main method. */
  readonly supportOnly: boolean;
  /** Methods that go well before and after this one. Suggestions, not symmetric. */
  readonly goesAfter: readonly string[];
  readonly goesBefore: readonly string[];
  /** Keys of `sources`. */
  readonly sources: readonly string[];
  /** Where single numbers come from: field → source key, `estimate` or `judgement`. */
  readonly provenance: Readonly<Record<string, string>>;
};
