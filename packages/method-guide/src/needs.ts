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
import type { PromiseLevel, Value } from './vocabulary.ts';
import { promises } from './vocabulary.ts';

/**
 * What a case asks of its plan as a whole. Each need is met or not met by the set of main methods, and weighs what
 * a missing answer to it costs (judgement; tried with ±40 %). Groups are not among them, but for the young: they are
 * counted by coverage, so that a group that weighs more can never be covered less.
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
    ...needsOfTheYoung(facts),
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
      weight: (conflict === 4 ? 0.34 : 0.26) + (areNeighbours(facts) ? 0.24 : 0),
      isMetBy: (method) =>
        isFaceToFace(method) && method.topicFit.conflict >= 3 && isOpenConversation(method),
    });
    needs.push({
      need: 'gather-perspectives',
      weight: conflict === 4 ? 0.12 : 0.08,
      isMetBy: (method) =>
        ['opinion', 'insight'].includes(method.family) &&
        method.slots.includes('open') &&
        method.topicFit.conflict >= 3,
    });
  }
  const spatial = facts['topic.spatial'] ?? 0;
  const isAboutPlaces = (method: Method): boolean =>
    spatial === 4 ? method.topicFit.spatial === 4 : collectsPlaces(method);
  const placePurposes: readonly Value[] = ['inspire', 'map', 'test', 'understand', 'codevelop'];
  if (spatial >= 3 && purposesOf(facts).some((value) => placePurposes.includes(value))) {
    needs.push({ need: 'collect-places', weight: spatial === 4 ? 0.2 : 0.14, isMetBy: isAboutPlaces });
  }
  const weighing: readonly Value[] = ['understand', 'codevelop', 'prioritise', 'decide', 'mandate'];
  if ((facts['topic.complexity'] ?? 0) >= 3 && purposesOf(facts).some((value) => weighing.includes(value))) {
    needs.push({ need: 'time-to-weigh', weight: 0.1, isMetBy: (method) => method.depth >= 3 });
  }
  if (conflict >= 3 && (facts['topic.complexity'] ?? 0) >= 3) {
    needs.push({
      need: 'parties-at-the-table',
      weight: 0.08,
      isMetBy: (method) => ['interessentdialog', 'dialogmoede', 'konfliktdialog'].includes(method.id),
    });
  }
  if ((facts['topic.technical'] ?? 0) >= 3) {
    needs.push({ need: 'expert-knowledge', weight: 0.16, isMetBy: bringsExperts });
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

/** A quarrel between people who live or spend their days side by side is helped by nothing but talking it over. */
const areNeighbours = (facts: Facts): boolean =>
  ['users', 'street', 'neighbourhood'].includes(facts['affected.scope'] ?? '');

/** A trial on the street or an interview shows the disagreement but does not let people talk it over. */
const isOpenConversation = (method: Method): boolean =>
  ['workshop', 'dialogue', 'minipublic'].includes(method.family);

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
      isMetBy: (method) =>
        method.selection.includes('random') &&
        method.values.mandate >= (facts.representativity === 'statistical' ? 4 : 2) &&
        carries(method, facts.promise),
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

/** Those drawn must be promised what everyone is promised, or more. */
const carries = (method: Method, promise: PromiseLevel | undefined): boolean =>
  !promise || promises.slice(promises.indexOf(promise)).some((level) => method.influenceFit[level] >= 3);

/** Methods that are there every year, not once. */
export const standingMethods: ReadonlySet<string> = new Set([
  'borgerforslag',
  'borgerpanel_digitalt',
  'giv_et_praj',
  'staaende_borgerraad',
  'borgerbudget_digitalt',
  'borgerbudget_fysisk',
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
  if (facts.large_meetings_possible === false) {
    needs.push({
      need: 'meet-in-small',
      weight: 0.03,
      isMetBy: (method) => method.family === 'outreach' || method.interaction.includes('self-run'),
    });
  }
  if (facts.recurring === true) {
    needs.push({
      need: 'stand-over-time',
      weight: 0.16,
      isMetBy: (method) => standingMethods.has(method.id),
    });
  }
  if ((facts.trust ?? 4) <= 1) {
    needs.push({ need: 'rebuild-trust', weight: 0.05, isMetBy: isFaceToFace });
  }
  return needs;
}

/** Children and young people answer in ways made for them, or not at all. */
function needsOfTheYoung(facts: Facts): readonly CaseNeed[] {
  const young = muchAffectedYoung(facts);
  if (young.length === 0) return [];
  const isForThem = (method: Method): boolean => young.some((group) => method.inclusion[group] === 4);
  return [{ need: 'own-way-for-young', weight: 0.12, isMetBy: isForThem }];
}

export const muchAffectedYoung = (facts: Facts): ReadonlyArray<'children' | 'youth'> =>
  (['children', 'youth'] as const).filter((group) => (facts[`groups.${group}`] ?? 0) >= 3);

/** Many people are to take part, or the whole municipality is affected and nobody has said how many.
 * A small aim does not make a case that thousands feel a small one. */
export function isWide(facts: Facts): boolean {
  const aim = facts['target.participants'];
  const count = facts['affected.count'];
  if ((aim ?? 0) >= 200 || (count ?? 0) >= 5000) return true;
  if (aim !== undefined || count !== undefined) return false;
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
