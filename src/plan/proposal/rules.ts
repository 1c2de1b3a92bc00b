import type {
  Finding,
  Group,
  Mode,
  ChosenMethod as Placed,
  PlannedMethod,
  PromiseLevel,
  Reason,
  Slot,
} from '@medvirk/method-guide';
import {
  judgePlan,
  methodById,
  planTotals,
  promises,
  ruleById,
  rules,
  sayReason,
  slots,
} from '@medvirk/method-guide';
import { questionFor } from '../../engagement/facts-of-answers.ts';
import type { GoneOn, Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { coverageRank, splitByGoneOn } from '../../engagement/plan-assessment.ts';
import type { QuestionNumber } from '../../engagement/twelve-questions.ts';
import {
  answeredCount,
  nextScreen,
  questionState,
  questions,
  screens,
} from '../../engagement/twelve-questions.ts';
import type {
  FindingLine,
  Fix,
  GoOnProblem,
  MethodLine,
  ModeLine,
  Offer,
  ProposalView,
  ReachLine,
  RejectedLine,
  Sums,
} from './model.ts';

/** Messages shown at a time, besides what the law says (planner.md C8: at most six). */
const shownFindings = 6;
const modeNames = ['digital', 'analog', 'blended'] as const;

export function viewProposal(plan: Plan, assessment: Assessment, gone: readonly GoneOn[]): ProposalView {
  const { facts, proposal, chosen, totals } = assessment;
  const { open, settled } = splitByGoneOn(assessment.findings, gone);
  const proper = open.filter((finding) => !finding.isCompleteness);
  const law = proper.filter((finding) => finding.class === 'law');
  const others = proper.filter((finding) => finding.class !== 'law');
  const next = nextScreen(plan.answers);
  return {
    isPreliminary: next !== undefined,
    answered: answeredCount(plan.answers),
    nextScreen: next && ((screens.findIndex((screen) => screen.key === next) + 1) as 1 | 2 | 3 | 4),
    isOwnSet: assessment.isOwnSet,
    isImpossible: !proposal.portfolio.some((one) => one.standing === 'main'),
    mode: assessment.mode,
    methods: slots.flatMap((slot) => chosen.filter((one) => one.slot === slot).flatMap(methodLine)),
    hours: { low: totals.staffHours.low, high: totals.staffHours.high },
    kdkk: totals.externalCostKdkk,
    weeksNeeded: totals.weeksToResult.typical,
    weeksLeft: facts['time.weeks_until_decision'],
    people: totals.people,
    reach: assessment.reach.map((reach) =>
      reachLine(reach.group, reach.word, (reach.weight ?? 0) >= 2, chosen),
    ),
    findings: [...law, ...others.slice(0, shownFindings)].map((finding) => findingLine(finding, assessment)),
    settled: settled.map(({ finding, gone: one }) => ({ ...findingLine(finding, undefined), gone: one })),
    checklist: open
      .filter((finding) => finding.isCompleteness)
      .map((finding) => findingLine(finding, undefined)),
    hiddenFindings: Math.max(0, others.length - shownFindings),
    unclear: unclearQuestions(plan, assessment),
    considered: proposal.considered
      .map(({ method, why }) => rejected(method, why))
      .filter(isThere)
      .slice(0, 12),
    excluded: proposal.excluded.map(({ method, why }) => rejected(method, why)).filter(isThere),
    others: modeNames.flatMap((mode) => otherKind(mode, assessment)),
    sentence: {
      purpose: facts['purpose.primary'],
      groups: mostAffected(assessment),
      conflict: plan.answers.conflict === 'unknown' ? undefined : plan.answers.conflict,
      finalDay: facts['followup.date'] ?? undefined,
      owner: facts['followup.owner'] ?? undefined,
    },
  };
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

function methodLine(one: PlannedMethod): readonly MethodLine[] {
  const method = methodById.get(one.method);
  if (!method) return [];
  return [
    {
      id: method.id,
      name: method.name,
      summary: method.summary,
      mode: method.mode,
      slot: one.slot,
      isMain: one.standing === 'main',
      why: one.why.map(sayReason),
      hours: { low: method.staffHours.low, high: method.staffHours.high },
      weeks: method.leadTimeWeeks.typical + method.durationWeeks.typical,
    },
  ];
}

function rejected(id: string, why: readonly Reason[]): RejectedLine | undefined {
  const method = methodById.get(id);
  return method && { id, name: method.name, mode: method.mode, why: why.map(sayReason) };
}

function reachLine(
  group: Group,
  word: ReachLine['word'],
  isAffected: boolean,
  chosen: readonly PlannedMethod[],
): ReachLine {
  const mains = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    return one.standing === 'main' && method ? [method] : [];
  });
  const best = Math.max(0, ...mains.map((method) => method.inclusion[group]));
  // A group may be reached well by several methods that each reach it fairly.
  const by =
    best < 2 ? [] : mains.filter((method) => method.inclusion[group] === best).map(({ name }) => name);
  return { group, word, isAffected, by };
}

/** The groups that feel the case most; those that feel it too when nobody was ticked as most. */
function mostAffected({ reach }: Assessment): readonly Group[] {
  for (const least of [4, 3, 2]) {
    const groups = reach.filter((one) => (one.weight ?? 0) >= least).map((one) => one.group);
    if (groups.length > 0) return groups.slice(0, 3);
  }
  return [];
}

function findingLine(finding: Finding, assessment: Assessment | undefined): FindingLine {
  return {
    rule: finding.rule,
    class: finding.class,
    message: finding.message,
    reason: finding.reason,
    fix: finding.fix,
    statute: ruleById.get(finding.rule)?.statute,
    fixes: assessment ? fixesFor(finding, assessment) : [],
  };
}

/**
 * What would mend a finding, tried out one change at a time: a method added, one taken away, another promise. A change
 * is offered only when the finding goes and no new finding of law or logic comes. Then the answers it rests on.
 */
export function fixesFor(finding: Finding, assessment: Assessment): readonly Fix[] {
  const isAdvice = finding.class === 'advice';
  const tried = [
    addedMethod(finding, assessment, isAdvice ? 5 : 10),
    isAdvice ? undefined : removedMethod(finding, assessment),
    isAdvice ? undefined : otherPromise(finding, assessment),
  ];
  const answers = questionsBehind(finding.rule).map((question): Fix => ({ kind: 'answer', question }));
  return [...tried.filter(isThere), ...answers].slice(0, isAdvice ? 1 : 3);
}

function mends(
  finding: Finding,
  facts: Assessment['facts'],
  chosen: readonly Placed[],
  before: readonly Finding[],
): boolean {
  const own = ruleById.get(finding.rule);
  if (!own || judgePlan(facts, chosen, { rules: [own] }).findings.length > 0) return false;
  const known = new Set(before.map((one) => one.rule));
  const firm = rules.filter((rule) => rule.class !== 'advice' && !known.has(rule.id));
  return judgePlan(facts, chosen, { rules: firm }).findings.length === 0;
}

function addedMethod(
  finding: Finding,
  { facts, chosen, findings, proposal }: Assessment,
  most: number,
): Fix | undefined {
  const candidates = [...proposal.portfolio, ...proposal.considered].filter(
    ({ method }) => !chosen.some((one) => one.method === method),
  );
  for (const { method: id } of candidates.slice(0, most)) {
    const method = methodById.get(id);
    const slot = method?.slots.find((one) => one === 'open' || one === 'deepen' || one === 'close');
    if (!method || !slot) continue;
    if (mends(finding, facts, [...chosen, { method: id, slot, standing: 'main' }], findings)) {
      return { kind: 'add', method: id, slot, name: method.name };
    }
  }
  return undefined;
}

function removedMethod(finding: Finding, { facts, chosen, findings }: Assessment): Fix | undefined {
  const candidates =
    finding.methods.length > 0 ? chosen.filter((one) => finding.methods.includes(one.method)) : chosen;
  for (const one of candidates) {
    const rest = chosen.filter((other) => other !== one);
    const method = methodById.get(one.method);
    if (!method || !rest.some((other) => other.standing === 'main')) continue;
    if (mends(finding, facts, rest, findings))
      return { kind: 'remove', method: one.method, name: method.name };
  }
  return undefined;
}

/** The nearest other promise, the more modest first. */
function otherPromise(finding: Finding, { facts, chosen, findings }: Assessment): Fix | undefined {
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
  const facts = new Set<string>();
  collect(ruleById.get(rule)?.when, facts);
  return [...new Set([...facts].map(questionFor).filter(isThere))].toSorted((a, b) => a - b);
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

/** Questions nobody has answered, with the number of rules that wait for them; the most awaited first. */
function unclearQuestions(plan: Plan, { undecided }: Assessment): ProposalView['unclear'] {
  return questions
    .filter((question) => questionState(plan.answers, question) !== 'answered')
    .map(({ number }) => ({
      question: number,
      rules: undecided.filter(({ needs }) => needs.some((fact) => questionFor(fact) === number)).length,
    }))
    .toSorted((a, b) => b.rules - a.rules || a.question - b.question);
}

/** The best plan of another kind, beside the chosen one. Nothing when the chosen one is of that kind already. */
function otherKind(
  mode: Mode,
  { mode: own, modes, reach, totals: ownTotals }: Assessment,
): readonly ModeLine[] {
  const { portfolio, reach: words } = modes[mode];
  const mains = portfolio.filter((one) => one.standing === 'main');
  if (own === null || own === mode || mains.length === 0) return [];
  const totals = planTotals(portfolio);
  const affected = reach.filter((one) => (one.weight ?? 0) >= 2);
  return [
    {
      mode,
      methods: mains.flatMap((one) => methodById.get(one.method)?.name ?? []),
      hours: { low: totals.staffHours.low, high: totals.staffHours.high },
      kdkk: totals.externalCostKdkk,
      weeks: totals.weeksToResult.typical,
      reach: words,
      loses: affected
        .filter((one) => coverageRank[words[one.group]] < coverageRank[one.word])
        .map((one) => one.group),
      gains: affected
        .filter((one) => coverageRank[words[one.group]] > coverageRank[one.word])
        .map((one) => one.group),
      own: hoursAgainst(ownTotals.staffHours, totals.staffHours),
    },
  ];
}

/** A difference of hours as a range, to the nearest ten; below twenty it is no difference. */
function hoursAgainst(
  own: { low: number; typical: number },
  other: { low: number; typical: number },
): ModeLine['own'] {
  const tens = [own.low - other.low, own.typical - other.typical].map((hours) => Math.round(hours / 10) * 10);
  const typical = tens[1] ?? 0;
  if (Math.abs(typical) < 20) return { kind: 'same' };
  const sizes = tens.map((hours) => Math.max(10, hours * Math.sign(typical))).toSorted((a, b) => a - b);
  return { kind: typical > 0 ? 'saves' : 'costs', low: sizes[0] ?? 0, high: sizes[1] ?? 0 };
}

/** The methods one can choose between for a job: those in the plan, then by fit; what cannot be used comes last. */

export function offersFor(slot: Slot, { chosen, proposal }: Assessment): readonly Offer[] {
  const why = new Map<string, readonly Reason[]>();
  const excluded = new Set(proposal.excluded.map(({ method }) => method));
  const ordered: string[] = [];
  for (const one of [
    ...chosen.filter((planned) => planned.slot === slot),
    ...proposal.portfolio,
    ...proposal.considered,
    ...proposal.excluded,
  ]) {
    if (!ordered.includes(one.method)) ordered.push(one.method);
    if (!why.has(one.method)) why.set(one.method, one.why);
  }
  return ordered.flatMap((id) => {
    const line = rejected(id, why.get(id) ?? []);
    const isChosen = chosen.some((one) => one.method === id && one.slot === slot);
    if (!line || !(isChosen || methodById.get(id)?.slots.includes(slot))) return [];
    return [{ ...line, slot, isChosen, isExcluded: excluded.has(id) }];
  });
}

/** Reads `slot:method` values; undefined when one of them is not a method with that job. */
export function readChoice(values: readonly string[]): readonly { method: string; slot: Slot }[] | undefined {
  const read = [...new Set(values)].map((value) => {
    const [slotText, id] = value.split(':', 2);
    const slot = slots.find((one) => one === slotText);
    return slot && id !== undefined && methodById.get(id)?.slots.includes(slot)
      ? { method: id, slot }
      : undefined;
  });
  return read.every(isThere) ? read.filter(isThere) : undefined;
}

export const hasMain = (chosen: readonly { readonly method: string; readonly slot: Slot }[]): boolean =>
  chosen.some(
    ({ method, slot }) =>
      slot !== 'tell' && slot !== 'answer' && methodById.get(method)?.supportOnly === false,
  );

/** Law needs a name and a written reason; a reason may be given for logic; advice needs nothing. */
export function readGoingOn(
  finding: Pick<FindingLine, 'class'>,
  typed: { readonly name: string; readonly reason: string },
): readonly GoOnProblem[] {
  const limits = { name: 120, reason: 1000 } as const;
  const problems: GoOnProblem[] = [];
  for (const name of ['name', 'reason'] as const) {
    const { length } = typed[name].trim();
    if (length > limits[name]) problems.push({ kind: 'too-long', name, limit: limits[name], length });
    else if (finding.class === 'law' && length === 0) problems.push({ kind: 'missing', name });
  }
  return problems;
}

/** A fix as its button sends it: `add open:kortinput`, `remove borgermoede`, `promise consult`. */
export type FixChange =
  | { readonly kind: 'chosen'; readonly chosen: readonly { readonly method: string; readonly slot: Slot }[] }
  | { readonly kind: 'promise'; readonly promise: PromiseLevel };

export function readFix(text: string, { chosen }: Assessment): FixChange | undefined {
  const [what, value = ''] = text.split(' ', 2);
  const now = chosen.map(({ method, slot }) => ({ method, slot }));
  if (what === 'promise') {
    const promise = promises.find((one) => one === value);
    return promise && { kind: 'promise', promise };
  }
  if (what === 'remove') {
    const rest = now.filter(({ method }) => method !== value);
    return rest.length < now.length && hasMain(rest) ? { kind: 'chosen', chosen: rest } : undefined;
  }
  if (what === 'add') {
    const added = readChoice([value])?.[0];
    if (!added) return undefined;
    const isThereAlready = now.some((one) => one.method === added.method && one.slot === added.slot);
    return { kind: 'chosen', chosen: isThereAlready ? now : [...now, added] };
  }
  return undefined;
}

/** The numbers behind the words. */
export function sumsOf({ chosen, reach }: Assessment): Sums {
  return {
    lines: chosen.flatMap((one) => {
      const method = methodById.get(one.method);
      if (!method) return [];
      return [
        {
          name: method.name,
          isMain: one.standing === 'main',
          inclusion: method.inclusion,
          hours: method.staffHours,
          kdkk: method.externalCostKdkk,
          leadWeeks: method.leadTimeWeeks.typical,
          runWeeks: method.durationWeeks.typical,
          fit: one.score,
        },
      ];
    }),
    coverage: reach.map(({ group, share }) => ({ group, share })),
  };
}
