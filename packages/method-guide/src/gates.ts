import type { Truth } from './conditions.ts';
import { everyPart, somePart } from './conditions.ts';
import type { AskedFact, Facts } from './facts.ts';
import type { Method } from './method.ts';
import type { OnlyWhen, Reason } from './reason.ts';
import type { Slot } from './vocabulary.ts';
import { slots } from './vocabulary.ts';

/**
 * What rules a method out, and why. Hard constraints (time, money, hours, promise) need a known fact to bite;
 * eligibility ("only when …") needs a known fact to open. More time, money or hours never closes a gate.
 */

/** Weeks from now until the method has given its result, at the quickest. */
export const weeksToResult = (method: Method, facts: Facts): number =>
  method.leadTimeWeeks.min + method.durationWeeks.min + panelWeeks(method, facts);

/** A citizens' panel that is not known to exist must be recruited first: 13–26 weeks (estimate). */
export const panelWeeks = (method: Method, facts: Facts): number =>
  method.id === 'borgerpanel_digitalt' && facts['panel.exists'] !== true ? 13 : 0;

/** Reasons against the method in any job before the decision; none when it may be used. */
export function ruledOut(method: Method, facts: Facts): readonly Reason[] {
  return [
    ...tooLong(method, facts),
    ...onlyWhen(method, facts),
    ...meetingsBarred(method, facts),
    ...tooCostly(method, facts),
  ];
}

/** The jobs the method may do in this case. An answer comes after the decision, so time does not bar it. */
export function openSlots(method: Method, facts: Facts): readonly Slot[] {
  const against = ruledOut(method, facts);
  const isOnlyLate = against.length > 0 && against.every((reason) => reason.kind === 'takes-too-long');
  if (against.length > 0) return isOnlyLate && canAnswer(method) ? ['answer'] : [];
  const barredAsMain = mainBarred(method, facts).length > 0;
  return slots.filter((slot) => {
    if (!method.slots.includes(slot)) return false;
    return slot === 'tell' || slot === 'answer' || !barredAsMain;
  });
}

/** A method that tells can also answer; a survey that comes too late cannot. */
const canAnswer = (method: Method): boolean => method.slots.includes('answer') && method.values.inform >= 2;

/** Reasons against the method as a main method. */
export function mainBarred(method: Method, facts: Facts): readonly Reason[] {
  const promise = facts.promise;
  const hoursMax = facts['time.participant_hours_max'];
  const reasons: Reason[] = [];
  if (promise && method.influenceFit[promise] === 0) reasons.push({ kind: 'cannot-carry-promise', promise });
  if (hoursMax !== undefined && method.participantHours > hoursMax) {
    reasons.push({ kind: 'asks-too-much-time', hours: method.participantHours, hoursMax });
  }
  return reasons;
}

/** All reasons why a method cannot be used at all in the case. */
export const exclusion = (method: Method, facts: Facts): readonly Reason[] =>
  openSlots(method, facts).length > 0 ? [] : [...ruledOut(method, facts), ...mainBarred(method, facts)];

function tooLong(method: Method, facts: Facts): readonly Reason[] {
  const weeksLeft = facts['time.weeks_until_decision'];
  const weeks = weeksToResult(method, facts);
  return weeksLeft !== undefined && weeks > weeksLeft ? [{ kind: 'takes-too-long', weeks, weeksLeft }] : [];
}

/** A letter, an open office, an hour for questions: never ruled out by means. The rules say when they are too many. */
const alwaysPossible = { hours: 15, kdkk: 2 } as const;

function tooCostly(method: Method, facts: Facts): readonly Reason[] {
  const budgetKdkk = facts['budget.external_kdkk'];
  const hoursLeft = facts['staff.hours'];
  const leastKdkk = method.externalCostKdkk.low;
  const hours = method.staffHours.typical;
  const reasons: Reason[] = [];
  if (budgetKdkk !== undefined && leastKdkk > Math.max(budgetKdkk, alwaysPossible.kdkk)) {
    reasons.push({ kind: 'over-budget', leastKdkk, budgetKdkk });
  }
  if (hoursLeft !== undefined && hours > Math.max(hoursLeft * 1.3, alwaysPossible.hours)) {
    reasons.push({ kind: 'over-staff-hours', hours, hoursLeft });
  }
  return reasons;
}

/** Gatherings of more than about 25 in one room; talking to passers-by, councils and school classes go on. */
function meetingsBarred(method: Method, facts: Facts): readonly Reason[] {
  if (facts.large_meetings_possible !== false) return [];
  const gathers = /^sync (on-site|hybrid|drop-in)/.test(method.interaction);
  const small = method.participants.typical <= 25 || ['outreach', 'body', 'youth'].includes(method.family);
  return gathers && !small ? [{ kind: 'no-large-meetings' }] : [];
}

function onlyWhen(method: Method, facts: Facts): readonly Reason[] {
  return gatesOf(method).flatMap(([condition, judge]) => {
    const truth = judge(facts);
    if (truth === true) return [];
    return [{ kind: 'only-when', condition, isKnown: truth === false } as const];
  });
}

type Gate = readonly [OnlyWhen, (facts: Facts) => Truth];

const is = <F extends AskedFact>(
  facts: Facts,
  fact: F,
  test: (value: NonNullable<Facts[F]>) => boolean,
): Truth => {
  const value = facts[fact];
  return value === undefined || value === null ? { needs: [fact] } : test(value as NonNullable<Facts[F]>);
};
const atLeast = (facts: Facts, fact: AskedFact, limit: number): Truth =>
  is(facts, fact, (value) => typeof value === 'number' && value >= limit);
const known = (truth: Truth): boolean => truth === true;

const youngMuchAffected = (facts: Facts): Truth =>
  somePart([atLeast(facts, 'groups.children', 3), atLeast(facts, 'groups.youth', 3)]);

const statutoryFrames = ['none', 'dispensation'];
/** Whether the law prescribes a public hearing of a proposal. */
export const hasStatutoryHearing = (facts: Facts): boolean =>
  known(is(facts, 'legal.frame', (frame) => !statutoryFrames.includes(frame)));

/** Whether the plan must hold the hearing that the law prescribes: there is a proposal and it has not been heard. */
export const mustHoldHearing = (facts: Facts): boolean =>
  hasStatutoryHearing(facts) &&
  (facts.phase === 'test' || facts.phase === 'decision') &&
  facts['legal.hearing_done'] !== true;

/** When a school closes or merges, its board is heard as well; a plan keeps a place for it, so that telling is not crowded out. */
export const mustHearSchoolBoard = (facts: Facts): boolean =>
  facts['legal.frame'] === 'skolenedlaeggelse' && mustHoldHearing(facts);

/** A hearing is of a document: there must be a proposal, or the case must be where proposals are heard. */
const proposalExists = (facts: Facts): Truth =>
  facts.has_proposal !== undefined
    ? facts.has_proposal
    : is(facts, 'phase', (phase) => phase === 'test' || phase === 'decision');

/** True when the purpose is, or one of the purposes is, to know what a cross-section thinks. */
export const wantsMandate = (facts: Facts): boolean =>
  facts['purpose.primary'] === 'mandate' || (facts['purpose.secondary']?.includes('mandate') ?? false);

const wantsCrossSection = (facts: Facts): boolean =>
  wantsMandate(facts) || ['stratified', 'statistical'].includes(facts.representativity ?? '');

const hardWeighing = (facts: Facts): Truth =>
  wantsCrossSection(facts) ||
  everyPart([atLeast(facts, 'topic.conflict', 3), atLeast(facts, 'topic.complexity', 3)]);

/** About 1.5 % say yes to a letter, so a draw of 24–36 needs a few thousand people. */
const enoughToDrawFrom = (facts: Facts): Truth => {
  const count = facts['affected.count'];
  if (count !== undefined) return count >= 1500;
  return is(facts, 'affected.scope', (scope) => ['town', 'municipality', 'region'].includes(scope));
};

const finishedQuestion = (facts: Facts): Truth =>
  everyPart([
    is(facts, 'purpose.primary', (purpose) => purpose === 'decide'),
    is(facts, 'promise', (promise) => promise === 'empower'),
    is(facts, 'phase', (phase) => phase === 'decision'),
    facts.recurring !== true,
    facts.has_proposal !== false,
  ]);

const voteIsLawful = (facts: Facts): Truth => !facts.decision_topic || facts.decision_topic === 'andet';

const localArea = (facts: Facts): Truth =>
  is(facts, 'affected.scope', (scope) => ['street', 'neighbourhood', 'town'].includes(scope));

const userBoardAffected = (facts: Facts): Truth =>
  somePart([
    is(facts, 'legal.frame', (frame) => frame === 'skolenedlaeggelse'),
    is(facts, 'topic.area', (area) => area === 'skole'),
  ]);

/** Money can be shared out by residents; a question that divides them, or touches them closely, cannot. */
const residentsShareOut = (facts: Facts): Truth =>
  everyPart([
    is(facts, 'purpose.primary', (value) => value === 'decide'),
    (facts['topic.conflict'] ?? 0) < 3,
    (facts['topic.sensitive'] ?? 0) < 3,
  ]);

/** A local council speaks for a place, not for the users of one institution. */
const hasLocalCouncils = (facts: Facts): Truth =>
  is(facts, 'affected.scope', (scope) => scope !== 'users' && scope !== 'region');

/** The councils of the municipality speak on what concerns more than a street or the users of one place. */
const councilsConcerned = (facts: Facts): Truth =>
  !['users', 'street'].includes(facts['affected.scope'] ?? '') || (facts['affected.count'] ?? 0) >= 1000;

const familyGates: Readonly<Record<string, readonly Gate[]>> = {
  youth: [['children-or-youth-much-affected', youngMuchAffected]],
  hearing: [['proposal-exists', proposalExists]],
  budget: [['residents-decide', residentsShareOut]],
  minipublic: [
    ['hard-weighing-or-mandate', hardWeighing],
    ['enough-people-to-draw-from', enoughToDrawFrom],
  ],
};

const methodGates: Readonly<Record<string, readonly Gate[]>> = {
  ungeraad: [['youth-much-affected', (facts) => atLeast(facts, 'groups.youth', 3)]],
  staaende_borgerraad: [['council-is-permanent', (facts) => is(facts, 'recurring', (value) => value)]],
  folkeafstemning: [
    ['residents-decide-a-finished-question', finishedQuestion],
    ['vote-is-lawful', voteIsLawful],
  ],
  borgerforslag: [['scheme-is-permanent', (facts) => is(facts, 'recurring', (value) => value)]],
  brugerrejse_test: [
    ['something-is-used', (facts) => is(facts, 'affected.scope', (scope) => scope === 'users')],
  ],
  hackathon: [
    [
      'technical-or-for-the-young',
      (facts) => somePart([atLeast(facts, 'topic.technical', 3), atLeast(facts, 'groups.youth', 3)]),
    ],
  ],
  konfliktdialog: [['people-disagree', (facts) => atLeast(facts, 'topic.conflict', 3)]],
  delphi: [['one-must-know-much', (facts) => atLeast(facts, 'topic.technical', 3)]],
  raad_naevn: [['councils-concerned', councilsConcerned]],
  lokalraad: [['local-area', hasLocalCouncils]],
  lokal_udviklingsplan: [['local-area', localArea]],
  naboorientering: [
    ['dispensation', (facts) => is(facts, 'legal.frame', (frame) => frame === 'dispensation')],
  ],
  brugerbestyrelse_hoering: [['user-board-affected', userBoardAffected]],
};

const gatesOf = (method: Method): readonly Gate[] => [
  ...(familyGates[method.family] ?? []),
  ...(methodGates[method.id] ?? []),
];
