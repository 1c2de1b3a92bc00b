import type { Facts } from '@medvirk/method-guide';
import { waysIn } from '@medvirk/method-guide';
import type { Day } from './day.ts';
import { daysBetween } from './day.ts';
import type { Answers } from './plan.ts';
import { people } from './plan.ts';
import type { QuestionNumber } from './twelve-questions.ts';
import { planLaws } from './twelve-questions.ts';

type Draft = { -readonly [Name in keyof Facts]: Facts[Name] };

const phases = {
  wish: 'agenda',
  developing: 'develop',
  proposal: 'test',
  options: 'decision',
  decided: 'implement',
  done: 'evaluate',
} as const;

/** From strictest to mildest: of several legal duties the strictest counts. */
const strictestFirst = [
  'skolenedlaeggelse',
  'kommuneplan',
  'kommuneplan_ny_udenfor_strategi',
  'lokalplan',
  'kommuneplan_mindre',
  'lokalplan_mindre',
] as const;

const conflicts = { no: 0, little: 1, some: 3, much: 4 } as const;
const tiredness = { no: 0, few: 2, many: 3 } as const;
const moods = { good: 4, mixed: 2, bad: 1, 'very-bad': 0 } as const;
const spareTime = { 'set-aside': 3, little: 2, no: 1 } as const;
const skillNames = ['facilitation', 'digital', 'analysis', 'communication'] as const;

/** The day of the decision as far as it is known: the date, or the middle of the month. */
export function decisionDay(answers: Answers): Day | undefined {
  if (answers.decisionDay) return answers.decisionDay;
  return answers.decisionMonth ? `${answers.decisionMonth}-15` : undefined;
}

/**
 * What the planner's answers say, in the fact names of the method guide. A question that nobody answered, or that
 * was answered with "don't know yet", gives no fact at all. `decision` is the day of it, where more is known than the
 * answers say: the council's meeting in the month.
 */
export function factsOf(answers: Answers, today: Day, decision = decisionDay(answers)): Facts {
  const facts: Draft = {};
  theCase(answers, today, decision, facts);
  whatYouWant(answers, facts);
  thePeople(answers, facts);
  yourStrength(answers, decision, facts);
  return facts;
}

function theCase(answers: Answers, today: Day, day: Day | undefined, facts: Draft): void {
  if (answers.phase && answers.phase !== 'unknown') {
    facts.phase = phases[answers.phase];
    if (facts.phase === 'agenda' || facts.phase === 'develop') facts.has_proposal = false;
    if (facts.phase === 'test' || facts.phase === 'decision') facts.has_proposal = true;
  }
  const laws: readonly string[] = answers.law ?? [];
  const frame = strictestFirst.find((law) => laws.includes(law));
  if (frame) facts['legal.frame'] = frame;
  else if (laws.includes('none')) facts['legal.frame'] = 'none';
  if (facts['legal.frame']) facts.has_formal_hearing = facts['legal.frame'] !== 'none';
  if (facts['legal.frame']) {
    facts['legal.local_plan'] = laws.includes('lokalplan') || laws.includes('lokalplan_mindre');
  }
  // A case that is still a wish, a draft or a proposal has its statutory hearing before it.
  if (facts.has_formal_hearing && facts.phase !== undefined && facts.phase !== 'decision') {
    facts['legal.hearing_done'] = facts.phase === 'implement' || facts.phase === 'evaluate';
  }
  if (laws.some((law) => planLaws.includes(law))) {
    if (answers.environment === 'assessment') facts['legal.environmental_report'] = true;
    if (answers.environment === 'no-assessment') facts['legal.environmental_report'] = false;
    theAuthorities(answers, facts);
  }
  if (answers.decider && answers.decider !== 'unknown') {
    facts.decision_owner = answers.deciderName || answers.decider;
  }
  if (day) {
    facts.decision_date = day;
    facts['time.weeks_until_decision'] = Math.max(0, Math.min(520, Math.floor(daysBetween(today, day) / 7)));
    if (frame === 'skolenedlaeggelse') facts.decision_before_march1 = isBeforeMarch(day);
  }
  if (answers.commitment && answers.commitment !== 'unknown') {
    facts.political_commitment = answers.commitment === 'minuted' || answers.commitment === 'oral';
  }
}

/** Asked and silent is no objection; not asked is not known. */
function theAuthorities({ authorities }: Answers, facts: Draft): void {
  if (!authorities || authorities === 'unknown') return;
  facts['consultees.authorities'] = authorities !== 'not-asked';
  if (authorities !== 'not-asked') facts['legal.authority_objection'] = authorities === 'objection';
}

/** A school closes at the turn of the school year; a decision from August on is for the year after. */
function isBeforeMarch(day: Day): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay <= '03-01' || monthAndDay >= '08-01';
}

function whatYouWant(answers: Answers, facts: Draft): void {
  if (answers.room && answers.room !== 'unknown') facts.room = answers.room;
  if (answers.purpose && answers.purpose !== 'unknown') {
    const { purpose } = answers;
    facts['purpose.primary'] = purpose;
    facts['purpose.secondary'] = (answers.purposesToo ?? []).filter((other) => other !== purpose);
  }
  if (answers.promise && answers.promise !== 'unknown') facts.promise = answers.promise;
  if (answers.promise === 'empower' && answers.bound && answers.bound !== 'unknown') {
    facts.council_has_bound_itself = answers.bound === 'yes';
  }
}

function thePeople(answers: Answers, facts: Draft): void {
  if (answers.scope && answers.scope !== 'unknown') facts['affected.scope'] = answers.scope;
  if (answers.count && answers.count !== 'unknown') facts['affected.count'] = Number(answers.count);
  groupWeights(answers, facts);
  offers(answers, facts);
  if (answers.conflict && answers.conflict !== 'unknown')
    facts['topic.conflict'] = conflicts[answers.conflict];
  if (answers.topic && answers.topic !== 'unknown') facts['topic.kind'] = answers.topic;
  const traits: readonly string[] = answers.traits ?? [];
  if (traits.length > 0) {
    const others = ['places', 'knowledge', 'sensitive'].filter((trait) => traits.includes(trait)).length;
    facts['topic.spatial'] = traits.includes('places') ? 4 : 0;
    facts['topic.technical'] = traits.includes('knowledge') ? 3 : 0;
    facts['topic.sensitive'] = traits.includes('sensitive') ? 3 : 0;
    facts['topic.complexity'] = traits.includes('losers') ? (others >= 2 ? 4 : 3) : 1;
  }
  if (traits.includes('sensitive') && answers.shown && answers.shown !== 'unknown') {
    facts.anonymity = answers.shown === 'named' ? 'identified' : 'anonymous';
    facts.contributions_public = answers.shown !== 'summed';
  }
}

/** Ticked as "most" 4, "too" 2, untouched 1 for people who live there; one step more for who usually stays away. */
function groupWeights(answers: Answers, facts: Draft): void {
  const { most = [], also = [], missing = [] } = answers;
  if (most.length + also.length + missing.length === 0) return;
  const livesThere = answers.scope !== 'users' && answers.scope !== 'street';
  for (const group of people) {
    const own = most.includes(group) ? 4 : also.includes(group) ? 2 : livesThere ? 1 : 0;
    const weight = missing.includes(group) ? Math.min(4, own + 1) : own;
    facts[`groups.${group}`] = weight as 0 | 1 | 2 | 3 | 4;
  }
}

function offers(answers: Answers, facts: Draft): void {
  const offered: readonly string[] = answers.offers ?? [];
  if (offered.length === 0 || offered.includes('unknown')) return;
  facts['channels.offered'] = waysIn.filter((way) => offered.includes(way));
  facts['support.helpdesk'] = offered.includes('helpdesk');
  facts['support.languages'] = offered.includes('languages');
  facts['support.accessibility'] = offered.includes('interpreter');
  facts['support.childcare'] = offered.includes('childcare');
  facts['support.transport'] = offered.includes('transport');
  facts['channels.analog_entry'] = ['helpdesk', 'paper', 'phone'].some((way) => offered.includes(way));
}

function yourStrength(answers: Answers, decision: Day | undefined, facts: Draft): void {
  if (answers.before === 'answered') facts.previous_input_answered = true;
  if (answers.before === 'unanswered') facts.previous_input_answered = false;
  if (answers.alsoAsked && answers.alsoAsked !== 'unknown') facts.fatigue = tiredness[answers.alsoAsked];
  if (answers.mood && answers.mood !== 'unknown') facts.trust = moods[answers.mood];
  if (answers.money && answers.money !== 'unknown') facts['budget.external_kdkk'] = Number(answers.money);
  if (answers.hours && answers.hours !== 'unknown') facts['staff.hours'] = Number(answers.hours);
  const { skills = [], bought = [], ready = [] } = answers;
  if (skills.length + bought.length > 0) {
    for (const skill of skillNames) {
      facts[`staff.${skill}`] = bought.includes(skill) ? 4 : skills.includes(skill) ? 3 : 1;
    }
  }
  if (ready.length > 0) {
    facts['platform.available'] = ready.some(
      (tool) => tool === 'medvirk' || tool === 'survey' || tool === 'map',
    );
  }
  whoAnswers(answers, decision, facts);
}

function whoAnswers(answers: Answers, decision: Day | undefined, facts: Draft): void {
  const touched = [answers.owner, answers.firstAnswer, answers.finalAnswer, answers.ownerTime].some(Boolean);
  if (!touched) return;
  // The question was answered, and no name was given: that is "none", not "unknown".
  facts['followup.owner'] = answers.owner || null;
  if (answers.firstAnswer && answers.firstAnswer !== 'unknown') {
    facts['followup.weeks_to_feedback'] = Number(answers.firstAnswer);
  }
  const final = answers.finalAnswer === 'meeting' ? decision : answers.finalDay;
  if (answers.finalAnswer && answers.finalAnswer !== 'unknown' && final) facts['followup.date'] = final;
  if (answers.ownerTime && answers.ownerTime !== 'unknown')
    facts['followup.capacity'] = spareTime[answers.ownerTime];
}

const questionOfFact: readonly (readonly [string, QuestionNumber])[] = [
  ['phase', 1],
  ['has_proposal', 1],
  ['legal.', 2],
  ['has_formal_hearing', 2],
  ['has_idea_call', 2],
  ['decision_topic', 2],
  ['decision_', 3],
  ['time.', 3],
  ['political_commitment', 3],
  ['room', 4],
  ['purpose.', 5],
  ['promise', 6],
  ['promise.rank', 6],
  ['council_has_bound_itself', 6],
  ['consultees.', 2],
  ['affected.', 7],
  ['groups.', 7],
  ['group.', 7],
  ['target.', 7],
  ['support.', 8],
  ['channels.', 8],
  ['policy.ways_missing', 8],
  ['topic.', 9],
  ['anonymity', 9],
  ['contributions_public', 9],
  ['trust', 10],
  ['fatigue', 10],
  ['history.', 10],
  ['previous_input_answered', 10],
  ['budget.', 11],
  ['staff.', 11],
  ['platform.', 11],
  ['followup.', 12],
];

/** The question that settles a fact, when one of the twelve does. */
export function questionFor(fact: string): QuestionNumber | undefined {
  return questionOfFact.find(([start]) =>
    start.endsWith('.') || start.endsWith('_') ? fact.startsWith(start) : fact === start,
  )?.[1];
}
