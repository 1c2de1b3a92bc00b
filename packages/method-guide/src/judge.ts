import { methodById } from './catalogue.ts';
import type { LookUp, Lookup, Truth } from './conditions.ts';
import { judgeCondition, sortedOnce } from './conditions.ts';
import type { ChosenMethod } from './coverage.ts';
import { groupCoverage, isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import { askedValue, isAskedFact } from './facts.ts';
import { fitsPhase } from './fit.ts';
import { methodFormatFacts, supportInFormats } from './format-facts.ts';
import { hasStatutoryHearing, panelWeeks } from './gates.ts';
import type { Method } from './method.ts';
import { policyFact, policyWords } from './policy-facts.ts';
import type { PortfolioOptions } from './portfolio-facts.ts';
import { portfolioLookUp } from './portfolio-facts.ts';
import type { FactName, FindingClass, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import type { Group, Text } from './vocabulary.ts';
import { groups } from './vocabulary.ts';
import { fillIn } from './wording.ts';

/** A contradiction found in a plan: one line a rule, whichever methods and groups it concerns. */
export type Finding = {
  readonly rule: string;
  readonly class: FindingClass;
  /** What is wrong, with methods, groups and numbers filled in. */
  readonly message: Text;
  readonly reason: Text;
  readonly fix: Text;
  readonly sources: readonly string[];
  readonly methods: readonly string[];
  readonly groups: readonly Group[];
  readonly isCompleteness: boolean;
};

/** A rule that could not be judged, and the answers that would decide it. */
export type Undecided = { readonly rule: string; readonly needs: readonly FactName[] };

export type Judgement = {
  /** Law first, then logic, then advice. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
};

export type JudgeOptions = PortfolioOptions & { readonly rules?: readonly Rule[] | undefined };

const order: readonly FindingClass[] = ['law', 'logic', 'advice'];

/** Judges any chosen set of methods, the planner's or one put together by hand, against every rule. */
export function judgePlan(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  options: JudgeOptions = {},
): Judgement {
  const inPlan = chosen.filter((one) => methodById.has(one.method));
  const lookUp = lookUpFor(facts, inPlan, options);
  const judged = (options.rules ?? allRules).map((rule) => judgeRule(rule, facts, inPlan, lookUp));
  const findings = judged.flatMap(({ finding }) => (finding ? [finding] : []));
  return {
    findings: findings.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class)),
    undecided: judged.flatMap(({ undecided }) => (undecided ? [undecided] : [])),
  };
}

type Judged = { readonly finding?: Finding; readonly undecided?: Undecided };
/** One thing a rule is judged for: the plan, a method in it, or a group. */
type Subject = {
  readonly truth: Truth;
  readonly method?: Method;
  readonly group?: Group;
  readonly lookUp: LookUp;
};

function judgeRule(rule: Rule, facts: Facts, chosen: readonly ChosenMethod[], lookUp: LookUp): Judged {
  const subjects = subjectsOf(rule, facts, chosen, lookUp);
  const hit = subjects.filter(({ truth }) => truth === true);
  if (hit.length > 0) return { finding: finding(rule, facts, chosen, hit) };
  const needs = subjects.flatMap(({ truth }) => (typeof truth === 'boolean' ? [] : truth.needs));
  return needs.length > 0 ? { undecided: { rule: rule.id, needs: sortedOnce(needs) } } : {};
}

function subjectsOf(
  rule: Rule,
  facts: Facts,
  chosen: readonly ChosenMethod[],
  lookUp: LookUp,
): readonly Subject[] {
  switch (rule.scope) {
    case 'plan':
      return [{ truth: judgeCondition(rule.when, lookUp), lookUp }];
    case 'method':
      return chosen.flatMap((one) => {
        const method = methodById.get(one.method);
        if (!method) return [];
        const ofMethod = over(methodFacts(facts, one, method), lookUp);
        return [{ truth: judgeCondition(rule.when, ofMethod), method, lookUp: ofMethod }];
      });
    case 'group': {
      const covered = groupCoverage(chosen);
      const hasMain = chosen.some(isMain);
      return groups.map((group) => {
        const ofGroup = over(groupFacts(facts, group, hasMain ? covered[group] : null), lookUp);
        return { truth: judgeCondition(rule.when, ofGroup), group, lookUp: ofGroup };
      });
    }
  }
}

function finding(
  rule: Rule,
  facts: Facts,
  chosen: readonly ChosenMethod[],
  hit: readonly Subject[],
): Finding {
  const methods = [...new Set(hit.flatMap(({ method }) => method ?? []))];
  const affected = hit.flatMap(({ group }) => group ?? []);
  const largest = (fact: FactName): number | undefined => {
    const found = hit.flatMap(({ lookUp }) => numberFrom(lookUp(fact)));
    return found.length > 0 ? Math.max(...found) : undefined;
  };
  const isTypical = JSON.stringify(rule.when).includes('"method.weeks_to_result_typical","op":"gt_fact"');
  const values = {
    ...(rule.category === 'policy' ? policyWords(facts, chosen) : {}),
    weeks: facts['time.weeks_until_decision'],
    lead:
      rule.scope === 'method'
        ? largest(isTypical ? 'method.weeks_to_result_typical' : 'method.weeks_to_result_min')
        : undefined,
    seats: facts['recruitment.seats'],
    expected_yes: largest('recruitment.expected_yes'),
    hearing_weeks: largest('portfolio.hearing_weeks'),
  };
  const fill = (text: Text): Text => fillIn(text, methods, affected, values);
  return {
    rule: rule.id,
    class: rule.class,
    message: fill(rule.message),
    reason: fill(rule.reason),
    fix: fill(rule.fix),
    sources: rule.sources,
    methods: methods.map(({ id }) => id),
    groups: affected,
    isCompleteness: rule.completeness ?? false,
  };
}

const numberFrom = (found: Lookup): readonly number[] =>
  'known' in found && typeof found.known === 'number' ? [found.known] : [];

const over =
  (own: Readonly<Record<FactName, Lookup>>, rest: LookUp): LookUp =>
  (fact) =>
    own[fact] ?? rest(fact);

function methodFacts(facts: Facts, one: ChosenMethod, method: Method): Readonly<Record<FactName, Lookup>> {
  const { phase, promise } = facts;
  const extra = panelWeeks(method, facts);
  return {
    'method.id': { known: method.id },
    'method.family': { known: method.family },
    'method.slot': { known: one.slot },
    'method.role': { known: one.standing === 'support' || method.supportOnly ? 'support' : 'main' },
    'method.citizen_digital': { known: method.citizenSkills.digital },
    'method.skill_facilitation': { known: method.staffSkills.facilitation },
    'method.skill_digital': { known: method.staffSkills.digital },
    'method.weeks_to_result_min': { known: method.leadTimeWeeks.min + method.durationWeeks.min + extra },
    'method.weeks_to_result_typical': {
      known: method.leadTimeWeeks.typical + method.durationWeeks.typical + extra,
    },
    'method.influence_fit_at_promise': promise
      ? { known: method.influenceFit[promise] }
      : { needs: ['promise'] },
    'method.fits_phase': phase ? { known: fitsPhase(method, one.slot, phase) } : { needs: ['phase'] },
    ...methodFormatFacts(method, one),
  };
}

function groupFacts(facts: Facts, group: Group, covered: number | null): Readonly<Record<FactName, Lookup>> {
  const weight = facts[`groups.${group}`];
  return {
    'group.id': { known: group },
    'group.affected': weight === undefined ? { needs: [`groups.${group}`] } : { known: weight },
    'group.coverage': { known: covered },
  };
}

/** Reads a fact by the name a rule gives it: about the plan and its formats, derived from answers, or asked. */
export function lookUpFor(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  options: PortfolioOptions = {},
): LookUp {
  const ofPortfolio = portfolioLookUp(facts, chosen, options);
  const ofFormats = supportInFormats(chosen);
  return (fact) =>
    ofPortfolio(fact) ??
    ofFormats[fact] ??
    policyFact(facts, chosen, fact) ??
    derived(facts, fact) ??
    asked(facts, fact);
}

function asked(facts: Facts, fact: FactName): Lookup {
  const name = fact.replace(/^(groups\.\w+)_affected$/, '$1');
  if (!isAskedFact(name)) throw new Error(`A rule speaks of ${fact}, which nobody asks and nothing derives`);
  const value = askedValue(facts, name);
  if (value !== undefined) return { known: value };
  // A part of a policy that nobody has adopted holds for no plan.
  return name.startsWith('policy.') ? { known: null } : { needs: [name] };
}

function derived(facts: Facts, fact: FactName): Lookup | undefined {
  switch (fact) {
    case 'purpose.count':
      return facts['purpose.primary'] || facts['purpose.secondary']
        ? { known: (facts['purpose.primary'] ? 1 : 0) + (facts['purpose.secondary']?.length ?? 0) }
        : { needs: ['purpose.primary'] };
    case 'groups.any_lowdigital_affected':
      return asked(facts, 'groups.lowdigital');
    case 'groups.busy_or_dispersed_affected':
      return larger(facts, 'groups.working', 'groups.dispersed');
    case 'has_formal_hearing':
      if (facts.has_formal_hearing !== undefined) return { known: facts.has_formal_hearing };
      return facts['legal.frame'] ? { known: hasStatutoryHearing(facts) } : { needs: ['legal.frame'] };
    case 'recruitment.expected_yes': {
      const invitations = facts['recruitment.invitations'];
      const rate = facts['recruitment.response_rate'] ?? 0.015;
      return invitations === undefined
        ? { needs: ['recruitment.invitations'] }
        : { known: Math.round(invitations * rate) };
    }
    default:
      return undefined;
  }
}

/** The larger of two scales; one at 4 settles it, whatever the other is. */
function larger(facts: Facts, one: 'groups.working', other: 'groups.dispersed'): Lookup {
  const [a, b] = [facts[one], facts[other]];
  if (a === 4 || b === 4) return { known: 4 };
  const unknown = [one, other].filter((name) => facts[name as 'groups.working'] === undefined);
  return a === undefined || b === undefined ? { needs: unknown } : { known: Math.max(a, b) };
}
