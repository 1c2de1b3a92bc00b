import type { Facts } from './facts.ts';
import { wantsMandate } from './gates.ts';
import type { Method } from './method.ts';
import type { Need } from './reason.ts';
import {
  bringsExperts,
  collectsPlaces,
  converges,
  givesNeededOutput,
  isFaceToFace,
  isOpenToAll,
} from './traits.ts';
import type { Value } from './vocabulary.ts';

/**
 * What a case asks of its plan as a whole. Each need is met or not met by the set of main methods, and weighs what
 * a missing answer to it costs (judgement; tried with ±40 %). Groups are not among them: they are counted by
 * coverage, so that a group that weighs more can never be covered less.
 */
export type CaseNeed = {
  readonly need: Need;
  readonly weight: number;
  readonly isMetBy: (method: Method) => boolean;
  /** Only asked for when the plan holds a method like this. */
  readonly askedBy?: (method: Method) => boolean;
};

export function caseNeeds(facts: Facts): readonly CaseNeed[] {
  return [
    ...needsOfTopic(facts),
    ...needsOfPurpose(facts),
    ...needsOfPeople(facts),
    {
      need: 'open-to-all',
      weight: 0.12,
      isMetBy: isOpenToAll,
      askedBy: (method) => method.family === 'minipublic',
    },
    {
      need: 'choose-among-ideas',
      weight: 0.06,
      isMetBy: converges,
      askedBy: (method) => method.family === 'ideation' || method.family === 'initiative',
    },
  ];
}

const purposesOf = (facts: Facts): readonly Value[] => [
  ...(facts['purpose.primary'] ? [facts['purpose.primary']] : []),
  ...(facts['purpose.secondary'] ?? []),
];

function needsOfTopic(facts: Facts): readonly CaseNeed[] {
  const needs: CaseNeed[] = [];
  const conflict = facts['topic.conflict'] ?? 0;
  if (conflict >= 3) {
    needs.push({
      need: 'meet-over-disagreement',
      weight: conflict === 4 ? 0.2 : 0.14,
      isMetBy: (method) => isFaceToFace(method) && method.topicFit.conflict >= 3 && isConversation(method),
    });
    needs.push({
      need: 'gather-perspectives',
      weight: 0.06,
      isMetBy: (method) => method.slots.includes('open') && method.topicFit.conflict >= 3,
    });
  }
  const spatial = facts['topic.spatial'] ?? 0;
  const placePurposes: readonly Value[] = ['inspire', 'map', 'test', 'understand', 'codevelop'];
  if (spatial >= 3 && purposesOf(facts).some((value) => placePurposes.includes(value))) {
    needs.push({ need: 'collect-places', weight: spatial === 4 ? 0.14 : 0.1, isMetBy: collectsPlaces });
  }
  const weighing: readonly Value[] = ['understand', 'codevelop', 'prioritise', 'decide', 'mandate'];
  if ((facts['topic.complexity'] ?? 0) >= 3 && purposesOf(facts).some((value) => weighing.includes(value))) {
    needs.push({ need: 'time-to-weigh', weight: 0.1, isMetBy: (method) => method.depth >= 3 });
  }
  if ((facts['topic.technical'] ?? 0) >= 3) {
    needs.push({ need: 'expert-knowledge', weight: 0.12, isMetBy: bringsExperts });
  }
  if ((facts['topic.sensitive'] ?? 0) >= 3) {
    needs.push({
      need: 'talk-in-confidence',
      weight: 0.24,
      isMetBy: (method) => method.topicFit.sensitive >= 3,
    });
  }
  return needs;
}

/** One-to-one interviews show the disagreement but do not let people meet over it. */
const isConversation = (method: Method): boolean => !method.interaction.includes('one-to-one');

function needsOfPurpose(facts: Facts): readonly CaseNeed[] {
  const needs: CaseNeed[] = [];
  const primary = facts['purpose.primary'];
  const together: readonly Value[] = ['codevelop', 'understand', 'mobilise'];
  if (purposesOf(facts).some((value) => together.includes(value))) {
    const weight = primary && together.includes(primary) ? 0.1 : 0.05;
    needs.push({ need: 'meet-face-to-face', weight, isMetBy: isFaceToFace });
  }
  const isDemanded = ['stratified', 'statistical'].includes(facts.representativity ?? '');
  if (wantsMandate(facts) || isDemanded) {
    needs.push({
      need: 'random-selection',
      weight: primary === 'mandate' ? 0.24 : 0.16,
      isMetBy: (method) => method.selection.includes('random') && method.values.mandate >= 2,
    });
  }
  const output = facts['output.needed'];
  if (output) {
    needs.push({
      need: 'needed-output',
      weight: 0.12,
      isMetBy: (method) => givesNeededOutput(method, output),
    });
  }
  return needs;
}

/** Methods that are there every year, not once. */
const standing: ReadonlySet<string> = new Set([
  'borgerforslag',
  'borgerpanel_digitalt',
  'giv_et_praj',
  'staaende_borgerraad',
  'borgerbudget_digitalt',
  'borgerbudget_fysisk',
  'lokalraad',
  'ungeraad',
  'borgermonitorering',
]);

function needsOfPeople(facts: Facts): readonly CaseNeed[] {
  const needs: CaseNeed[] = [];
  if (isWide(facts)) {
    needs.push({
      need: 'reach-many',
      weight: 0.12,
      isMetBy: (method) =>
        method.reach >= 3 && method.slots.some((slot) => slot === 'open' || slot === 'close'),
    });
  }
  if (facts.recurring === true) {
    needs.push({ need: 'stand-over-time', weight: 0.1, isMetBy: (method) => standing.has(method.id) });
  }
  if ((facts.trust ?? 4) <= 1) {
    needs.push({ need: 'rebuild-trust', weight: 0.05, isMetBy: isFaceToFace });
  }
  return needs;
}

/** Many people are to take part, or the whole municipality is affected and nobody has said how many. */
export function isWide(facts: Facts): boolean {
  const aim = facts['target.participants'];
  if (aim !== undefined) return aim >= 200;
  const count = facts['affected.count'];
  if (count !== undefined) return count >= 2000;
  const scope = facts['affected.scope'];
  return scope === 'municipality' || scope === 'region';
}

/** Few people, close to one another: they can be met, and setting up something digital does not pay. */
export function isCloseBy(facts: Facts): boolean {
  const aim = facts['target.participants'];
  const count = facts['affected.count'];
  const scope = facts['affected.scope'];
  if (count !== undefined && count > 1000) return false;
  if (count !== undefined && count <= 200) return scope !== 'region';
  if (scope === 'street') return true;
  const isSmallPlace = scope === 'users' || scope === 'neighbourhood';
  return isSmallPlace && aim !== undefined && aim <= 60;
}
