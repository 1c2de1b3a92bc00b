import type { Finding, PromiseLevel } from '@medvirk/method-guide';
import {
  formatFix,
  judgePlan,
  methodById,
  promises,
  ruleById,
  rules,
  sayFormat,
} from '@medvirk/method-guide';
import { questionFor } from '../../engagement/facts-of-answers.ts';
import type { Answers, PlannedStep } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import type { QuestionNumber } from '../../engagement/twelve-questions.ts';
import type { Fix, FixChange, MadeFix } from './model.ts';
import { policyChange, policyMends } from './policy-fixes.ts';
import { changeStep, changeSteps, readAction } from './steps.ts';

/**
 * What would mend a finding, tried out one change at a time: a step held otherwise, a method added or taken away,
 * another promise. A change is offered only when the finding goes and no new finding of law or logic comes. A date is
 * offered when the timeline says that it fits. Then the answers the finding rests on.
 */
export function fixesFor(finding: Finding, assessment: Assessment): readonly Fix[] {
  const known = remembered.get(assessment) ?? new Map<string, readonly Fix[]>();
  remembered.set(assessment, known);
  const there = known.get(finding.rule);
  if (there) return there;
  const fixes = findFixes(finding, assessment);
  known.set(finding.rule, fixes);
  return fixes;
}

/** Trying out takes time; the same plan on the same day has the same fixes. */
const remembered = new WeakMap<Assessment, Map<string, readonly Fix[]>>();

function findFixes(finding: Finding, assessment: Assessment): readonly Fix[] {
  const isAdvice = finding.class === 'advice';
  const tries = isAdvice
    ? [otherDate, otherFormat]
    : [otherDate, otherFormat, addedMethod, removedMethod, otherPromise];
  const made = [
    ...tries.flatMap((attempt) => attempt(finding, assessment) ?? []),
    ...policyMends(finding, assessment).map(
      (mend, turn): MadeFix => ({ kind: 'policy', rule: finding.rule, turn, mend }),
    ),
  ];
  const tried = made.filter((fix) => holds(fix, finding, assessment));
  const answers = questionsBehind(finding.rule).map((question): Fix => ({ kind: 'answer', question }));
  return [...tried, ...answers].slice(0, isAdvice ? 1 : 3);
}

/** Done for real, with its dates: the finding is gone, and no other of law or logic has come. */
function holds(fix: MadeFix, finding: Finding, assessment: Assessment): boolean {
  const { basis, findings } = assessment;
  const change = readFix(sayFix(fix), assessment);
  if (!change) return false;
  const answers = answersAfter(change, basis.answers);
  const chosen = change.kind === 'chosen' ? change.chosen : basis.chosen;
  const after = assessSteps({ answers, chosen }, basis.today, basis.municipality).findings;
  const before = new Set(findings.map((one) => one.rule));
  return after.every((one) => one.rule !== finding.rule && (one.class === 'advice' || before.has(one.rule)));
}

/** The answers of a plan after a fix. */
export function answersAfter(change: FixChange, answers: Answers): Answers {
  switch (change.kind) {
    case 'chosen':
      return answers;
    case 'promise':
      return { ...answers, promise: change.promise };
    case 'decide': {
      const { decisionMonth: _about, ...rest } = answers;
      return { ...rest, decisionDay: change.day };
    }
    case 'answers':
      return { ...answers, ...change.answers };
  }
}

/** Quickly, with the dates as they are: worth trying in earnest. */
function mends(
  finding: Finding,
  facts: Assessment['facts'],
  chosen: readonly PlannedStep[],
  before: readonly Finding[],
): boolean {
  const own = ruleById.get(finding.rule);
  if (!own || judgePlan(facts, chosen, { rules: [own] }).findings.length > 0) return false;
  const known = new Set(before.map((one) => one.rule));
  const firm = rules.filter((rule) => rule.class !== 'advice' && !known.has(rule.id));
  return judgePlan(facts, chosen, { rules: firm }).findings.length === 0;
}

/** Facts that only dates decide. */
const datedFacts = [
  'gap_after_hearing_weeks',
  'portfolio.hearing_weeks',
  'portfolio.hearing_margin_weeks',
  'portfolio.hearing_in_holiday',
  'decision_before_march1',
  'time.weeks_until_decision',
];

/** What the timeline says would make it fit, for a finding that rests on dates. */
function otherDate(finding: Finding, { timeline }: Assessment): MadeFix | undefined {
  if (!factsBehind(finding.rule).some((fact) => datedFacts.includes(fact))) return undefined;
  for (const way of timeline.ways) {
    if (way.kind === 'later-decision' || way.kind === 'earlier-decision')
      return { kind: 'decide', day: way.day };
    if (way.kind === 'longer-hearing') {
      const hearing = timeline.rows.find((row) => row.kind === 'hearing');
      if (hearing?.step) return { kind: 'deadline', key: hearing.step, day: way.deadline };
    }
  }
  return undefined;
}

/** Steps held another way. */
function otherFormat(finding: Finding, { facts, chosen }: Assessment): MadeFix | undefined {
  const [first] = formatFix(finding, facts, chosen) ?? [];
  return first && { kind: 'format', rule: finding.rule, says: sayFormat(first.change) };
}

/** The methods looked at, the best for the case first. */
const methodsTried = 6;

function addedMethod(
  finding: Finding,
  { facts, chosen, findings, proposal }: Assessment,
): MadeFix | undefined {
  const candidates = [...proposal.portfolio, ...proposal.considered].filter(
    ({ method }) => !chosen.some((one) => one.method === method),
  );
  for (const { method: id } of candidates.slice(0, methodsTried)) {
    const method = methodById.get(id);
    const slot = method?.slots.find((one) => one === 'open' || one === 'deepen' || one === 'close');
    if (!method || !slot) continue;
    const added: PlannedStep = { key: id, method: id, slot, standing: 'main', score: 0, why: [] };
    if (mends(finding, facts, [...chosen, added], findings)) {
      return { kind: 'add', method: id, slot, name: method.name };
    }
  }
  return undefined;
}

function removedMethod(finding: Finding, { facts, chosen, findings }: Assessment): MadeFix | undefined {
  const candidates =
    finding.methods.length > 0 ? chosen.filter((one) => finding.methods.includes(one.method)) : chosen;
  for (const one of candidates) {
    const rest = chosen.filter((other) => other !== one);
    const method = methodById.get(one.method);
    if (!method || !rest.some((other) => other.standing === 'main')) continue;
    if (mends(finding, facts, rest, findings)) return { kind: 'remove', key: one.key, name: method.name };
  }
  return undefined;
}

/** The nearest other promise, the more modest first. */
function otherPromise(finding: Finding, { facts, chosen, findings }: Assessment): MadeFix | undefined {
  const { promise } = facts;
  if (promise === undefined) return undefined;
  const at = promises.indexOf(promise);
  const nearest = promises
    .map((level, index) => ({ level, far: Math.abs(index - at) + (index > at ? 0.5 : 0) }))
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => a.far - b.far)
    .map(({ level }) => level);
  const found = nearest.find((level: PromiseLevel) =>
    mends(finding, { ...facts, promise: level }, chosen, findings),
  );
  return found && { kind: 'promise', promise: found };
}

/** The questions whose answers a rule rests on. */
export function questionsBehind(rule: string): readonly QuestionNumber[] {
  return [
    ...new Set(
      factsBehind(rule)
        .map(questionFor)
        .filter((one) => one !== undefined),
    ),
  ].toSorted((a, b) => a - b);
}

function factsBehind(rule: string): readonly string[] {
  const facts = new Set<string>();
  collect(ruleById.get(rule)?.when, facts);
  return [...facts];
}

function collect(condition: unknown, facts: Set<string>): void {
  if (typeof condition !== 'object' || condition === null) return;
  if (Array.isArray(condition)) for (const one of condition) collect(one, facts);
  else {
    if ('fact' in condition && typeof condition.fact === 'string') facts.add(condition.fact);
    if ('all' in condition) collect(condition.all, facts);
    if ('any' in condition) collect(condition.any, facts);
  }
}

/** A fix as its button sends it: `add open:kortinput`, `remove borgermoede`, `format R112`, `decide 2027-08-26`. */
export function sayFix(fix: MadeFix): string {
  switch (fix.kind) {
    case 'add':
      return `add ${fix.slot}:${fix.method}`;
    case 'remove':
      return `remove ${fix.key}`;
    case 'promise':
      return `promise ${fix.promise}`;
    case 'format':
      return `format ${fix.rule}`;
    case 'decide':
      return `decide ${fix.day}`;
    case 'deadline':
      return `deadline ${fix.key} ${fix.day}`;
    case 'policy':
      return `policy ${fix.rule} ${fix.turn}`;
  }
}

/** Reads a fix and does it; undefined when it no longer applies. Dates are only those that the timeline offers. */
export function readFix(text: string, assessment: Assessment): FixChange | undefined {
  const { chosen, facts, findings, timeline } = assessment;
  const [what = '', first = '', second = ''] = text.split(' ', 3);
  const now = keptSteps(chosen);
  switch (what) {
    case 'promise': {
      const promise = promises.find((one) => one === first);
      return promise && { kind: 'promise', promise };
    }
    case 'decide': {
      const isOffered = timeline.ways.some((way) => 'day' in way && way.day === first);
      return isOffered ? { kind: 'decide', day: first } : undefined;
    }
    case 'deadline': {
      const isOffered = timeline.ways.some((way) => way.kind === 'longer-hearing' && way.deadline === second);
      const hearing = timeline.rows.find((row) => row.kind === 'hearing' && row.step === first);
      if (!isOffered || !hearing) return undefined;
      const change = changeStep(now, first, (step) => ({ ...step, start: hearing.from, end: second }));
      return change.ok ? { kind: 'chosen', chosen: change.chosen } : undefined;
    }
    case 'policy': {
      const finding = findings.find(({ rule }) => rule === first);
      const mend = finding && policyMends(finding, assessment)[Number(second)];
      return mend && policyChange(mend, assessment);
    }
    case 'format': {
      const finding = findings.find(({ rule }) => rule === first);
      const fix = finding && formatFix(finding, facts, chosen);
      if (!fix) return undefined;
      const held = new Map(fix.map(({ step, format }) => [step.key, format]));
      return {
        kind: 'chosen',
        chosen: now.map((step) => {
          const format = held.get(step.key);
          return format ? { ...step, format } : step;
        }),
      };
    }
    default: {
      const action = readAction(text);
      if (action?.kind !== 'add' && action?.kind !== 'remove') return undefined;
      const isThere =
        action.kind === 'add' &&
        now.some((step) => step.method === action.method && step.slot === action.slot);
      if (isThere) return { kind: 'chosen', chosen: now };
      const change = changeSteps(now, action);
      return change.ok ? { kind: 'chosen', chosen: change.chosen } : undefined;
    }
  }
}
