import type { Text } from './vocabulary.ts';

/** A fact by its name, for example `purpose.primary` or `portfolio.only_digital`. */
export type FactName = string;
export type FactValue = string | number | boolean | null | readonly string[];

/** One comparison. `*_fact` compares with another fact; `*_fact_x` with a factor times another fact. */
export type Comparison =
  | { readonly fact: FactName; readonly op: 'eq' | 'ne'; readonly value: string | number | boolean | null }
  | { readonly fact: FactName; readonly op: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: number }
  | { readonly fact: FactName; readonly op: 'in' | 'subset_of'; readonly value: readonly string[] }
  | {
      readonly fact: FactName;
      readonly op: 'gt_fact' | 'gte_fact' | 'lt_fact' | 'lte_fact';
      readonly value: FactName;
    }
  | {
      readonly fact: FactName;
      readonly op: 'gt_fact_x' | 'lt_fact_x' | 'lte_fact_x';
      readonly value: readonly [FactName, number];
    };

export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/**
 * Law: statute; going on needs a name and a written reason. Logic: the plan contradicts itself; asks for a choice.
 * Advice: may be dismissed for good.
 */
export type FindingClass = 'law' | 'logic' | 'advice';

export type RuleCategory =
  | 'coherence'
  | 'method'
  | 'inclusion'
  | 'feasibility'
  | 'legal'
  | 'followup'
  | 'recruitment'
  | 'policy';

/** A contradiction a plan may hold, as data. */
export type Rule = {
  /** `R01` … stable; the number is printed beside an override. */
  readonly id: string;
  readonly class: FindingClass;
  readonly category: RuleCategory;
  /** Judged once for the plan, once for each chosen method, or once for each group with a known weight. */
  readonly scope: 'plan' | 'method' | 'group';
  readonly when: Condition;
  /** What is wrong, in one sentence. May hold `{method}`, `{group}`, `{weeks}` and what else `judge.ts` fills in. */
  readonly message: Text;
  /** Why it matters. */
  readonly reason: Text;
  /** What to do about it. */
  readonly fix: Text;
  readonly sources: readonly string[];
  /** The statute behind a finding of class law: paragraph and the day somebody last checked the text. */
  readonly statute?: { readonly paragraph: string; readonly checkedOn: string; readonly confirmed: boolean };
  /** Says that an answer is missing rather than that the plan is incoherent: shown as a checklist. */
  readonly completeness?: true;
};
