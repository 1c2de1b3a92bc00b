import type { Rule } from './rule.ts';
import { coherenceRules } from './rules/coherence.ts';
import { feasibilityRules } from './rules/feasibility.ts';
import { followupRules } from './rules/followup.ts';
import { formatRules } from './rules/format.ts';
import { inclusionRules } from './rules/inclusion.ts';
import { legalRules } from './rules/legal.ts';
import { methodRules } from './rules/method.ts';
import { policyRules } from './rules/policy.ts';
import { recruitmentRules } from './rules/recruitment.ts';

const number = (rule: Rule): number => Number(rule.id.slice(1));

/** Every coherence rule, in order of id. */
export const rules: readonly Rule[] = [
  ...coherenceRules,
  ...methodRules,
  ...inclusionRules,
  ...feasibilityRules,
  ...legalRules,
  ...followupRules,
  ...recruitmentRules,
  ...formatRules,
  ...policyRules,
].sort((a, b) => number(a) - number(b));

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
