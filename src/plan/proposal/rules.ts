import type { Finding, Format, Group, Method, Text } from '@medvirk/method-guide';
import {
  consulteesFor,
  formatShift,
  handOvers,
  heldAs,
  inclusionIn,
  methodById,
  ruleById,
  sayFormat,
  sayReason,
  slots,
  sources,
  statutoryPeriods,
  timesFor,
} from '@medvirk/method-guide';
import { suitableDeadline } from '@medvirk/timeline';
import { addDays, daysBetween } from '../../engagement/day.ts';
import { roughly, roughSpan } from '../../engagement/estimate.ts';
import { questionFor } from '../../engagement/facts-of-answers.ts';
import { municipalPeriods } from '../../engagement/municipal-periods.ts';
import type { Municipality } from '../../engagement/municipality.ts';
import type { GoneOn, Plan, PlannedStep } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { isAffected, otherKinds, splitByGoneOn } from '../../engagement/plan-assessment.ts';
import { suggestedLeft } from '../../engagement/suggestions.ts';
import {
  answeredCount,
  nextScreen,
  questionState,
  questions,
  screens,
} from '../../engagement/twelve-questions.ts';
import { rejected, swapsFor } from './choice.ts';
import { fixesFor } from './fixes.ts';
import type { FindingLine, ModeLine, ProposalView, ReachLine, StepLine, Sums } from './model.ts';

/** Messages shown at a time, besides what the law says (planner.md C8: at most six). */
const shownFindings = 6;

export function viewProposal(
  plan: Plan,
  assessment: Assessment,
  gone: readonly GoneOn[],
  { confirmations }: Pick<Municipality, 'confirmations'>,
): ProposalView {
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
    methods: slots.flatMap((slot) =>
      chosen.filter((one) => one.slot === slot).flatMap((one) => stepLine(one, assessment)),
    ),
    handOvers: handOvers(chosen).map(({ from, to, text }) => ({ from: from.key, to: to.key, text })),
    consultees: consulteesFor(facts),
    rests: suggestedLeft(plan),
    disagreements: Object.entries(plan.disagreements)
      .map(([question, text]) => ({ question: Number(question), text }))
      .toSorted((one, other) => one.question - other.question),
    hours: roughSpan(totals.staffHours),
    kdkk: roughSpan(totals.externalCostKdkk),
    weeksNeeded: totals.weeksToResult.typical,
    weeksLeft: facts['time.weeks_until_decision'],
    people: roughly(totals.people),
    reach: assessment.reach.map((reach) => reachLine(reach.group, reach.word, isAffected(reach), chosen)),
    findings: [...law, ...others.slice(0, shownFindings)].map((finding) =>
      findingLine(finding, confirmations, assessment),
    ),
    settled: settled.map(({ finding, gone: one }) => ({ ...findingLine(finding, confirmations), gone: one })),
    checklist: open
      .filter((finding) => finding.isCompleteness)
      .map((finding) => findingLine(finding, confirmations)),
    hiddenFindings: Math.max(0, others.length - shownFindings),
    unclear: unclearQuestions(plan, assessment),
    considered: proposal.considered
      .map(({ method, why }) => rejected(method, why))
      .filter((one) => one !== undefined)
      .slice(0, 12),
    excluded: proposal.excluded
      .map(({ method, why }) => rejected(method, why))
      .filter((one) => one !== undefined),
    advice: { mode: assessment.advice.mode, sentence: assessment.advice.sentence },
    others: otherLines(assessment),
    sentence: {
      purpose: facts['purpose.primary'],
      groups: mostAffected(assessment),
      conflict: plan.answers.conflict === 'unknown' ? undefined : plan.answers.conflict,
      hearing: hearingOf(assessment),
      finalDay: facts['followup.date'] ?? undefined,
      owner: facts['followup.owner'] ?? undefined,
    },
  };
}

/** How many other methods are offered beside a step; the rest are a click away. */
const swapsShown = 5;

export function stepLine(one: PlannedStep, assessment: Assessment): readonly StepLine[] {
  const method = methodById.get(one.method);
  if (!method) return [];
  return [
    {
      key: one.key,
      id: method.id,
      name: method.name,
      summary: method.summary,
      mode: method.mode,
      slot: one.slot,
      isMain: one.standing === 'main',
      why: one.why.map(sayReason),
      hours: { low: method.staffHours.low, high: method.staffHours.high },
      weeks: method.leadTimeWeeks.typical + method.durationWeeks.typical,
      times: one.times ?? 1,
      format: one.format && sayHeld(method, one.format),
      days: daysOf(one, assessment),
      ...formatShift(method, one.format),
      swaps: swapsFor(one.slot, assessment, swapsShown),
    },
  ];
}

/** The hearing's length in whole weeks, with the holidays that make it longer than the law asks. */
function hearingOf({ timeline, facts, basis }: Assessment): ProposalView['sentence']['hearing'] {
  const row = timeline.rows.find((one) => one.kind === 'hearing');
  const minimum = statutoryPeriods[facts['legal.frame'] ?? 'none']?.weeks;
  if (!row || minimum === undefined) return undefined;
  const weeks = Math.floor(daysBetween(row.from, row.to) / 7);
  const periods = municipalPeriods(basis.municipality.year, row.from, addDays(row.to, 60));
  const { causes } = suitableDeadline(row.from, minimum, periods);
  return { weeks, minimum, because: weeks > minimum ? causes.map(({ name }) => name) : [] };
}

/** How a step is held, in a line. Where people answer when it suits them, nobody needs to be told so. */
function sayHeld(method: Method, format: Format): Text {
  const { time, ...held } = heldAs(method, format);
  return sayFormat(timesFor(method).length > 1 && time ? { time, ...held } : held);
}

/** When the step is held; nothing when nobody has given a decision to place it from. */
function daysOf(step: PlannedStep, { timeline }: Assessment): StepLine['days'] {
  const row = timeline.rows.find(
    (one) => one.step === step.key && (one.kind === 'step' || one.kind === 'hearing'),
  );
  return row && { from: row.from, to: row.to, isByHand: row.isByHand };
}

function reachLine(
  group: Group,
  word: ReachLine['word'],
  isAffected: boolean,
  chosen: readonly PlannedStep[],
): ReachLine {
  const mains = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    return one.standing === 'main' && method
      ? [{ name: method.name, scale: inclusionIn(method, one.format)[group] }]
      : [];
  });
  const best = Math.max(0, ...mains.map(({ scale }) => scale));
  // A group may be reached well by several methods that each reach it fairly.
  const by = best < 2 ? [] : mains.filter(({ scale }) => scale === best).map(({ name }) => name);
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

function findingLine(
  finding: Finding,
  confirmations: Municipality['confirmations'],
  assessment?: Assessment,
): FindingLine {
  const statute = ruleById.get(finding.rule)?.statute;
  return {
    rule: finding.rule,
    class: finding.class,
    message: finding.message,
    reason: finding.reason,
    fix: finding.fix,
    statute: statute && {
      paragraph: statute.paragraph,
      checkedOn: statute.checkedOn,
      confirmation: confirmations[finding.rule],
      sources: finding.sources.flatMap((key) => sources[key]?.name ?? []),
    },
    fixes: assessment ? fixesFor(finding, assessment) : [],
  };
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

/** What the other kinds would mean; nothing to hold them against when no main method is chosen. */
export function otherLines(assessment: Assessment): readonly ModeLine[] {
  if (assessment.mode === null) return [];
  return otherKinds(assessment).map(({ totals, ...kind }) => ({
    ...kind,
    hours: roughSpan(totals.staffHours),
    kdkk: roughSpan(totals.externalCostKdkk),
    weeks: totals.weeksToResult.typical,
    own: hoursAgainst(assessment.totals.staffHours, totals.staffHours),
  }));
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
          inclusion: inclusionIn(method, one.format),
          usual: method.inclusion,
          format: one.format && sayHeld(method, one.format),
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
