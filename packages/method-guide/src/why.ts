import type { Facts } from './facts.ts';
import { fitsPhase, groupWeight, weightedPurposes } from './fit.ts';
import { mustHoldHearing } from './gates.ts';
import type { Method } from './method.ts';
import { caseNeeds, isWide } from './needs.ts';
import type { Reason } from './reason.ts';
import type { Slot } from './vocabulary.ts';
import { groups, topicTraits } from './vocabulary.ts';

/** The reasons for a method in a job, strongest first. Only facts that are known give reasons. */
export function reasonsFor(method: Method, slot: Slot, facts: Facts): readonly Reason[] {
  if (slot === 'tell' || slot === 'answer') return [{ kind: 'does-job', slot }, ...reach(method, facts)];
  if (method.supportOnly) return [{ kind: 'helps-take-part' }, ...reach(method, facts)];
  return [
    ...law(method, facts),
    ...values(method, facts),
    ...needs(method, facts),
    ...topic(method, facts),
    ...promise(method, facts),
    ...reach(method, facts),
  ].concat([{ kind: 'does-job', slot }]);
}

function law(method: Method, facts: Facts): readonly Reason[] {
  const frame = facts['legal.frame'];
  const isAsked = method.id === 'digital_hoering' || method.id === 'brugerbestyrelse_hoering';
  return frame && isAsked && mustHoldHearing(facts) ? [{ kind: 'law-requires', frame }] : [];
}

function values(method: Method, facts: Facts): readonly Reason[] {
  return weightedPurposes(facts).flatMap(([value]) => {
    const strength = method.values[value];
    const isPrimary = value === facts['purpose.primary'];
    return strength >= 3 ? [{ kind: 'serves-value', value, isPrimary, strength } as const] : [];
  });
}

const needs = (method: Method, facts: Facts): readonly Reason[] =>
  caseNeeds(facts)
    .filter((need) => !need.askedBy && need.isMetBy(method))
    .map(({ need }) => ({ kind: 'meets-need', need }));

function topic(method: Method, facts: Facts): readonly Reason[] {
  return topicTraits.flatMap((trait) => {
    const strength = method.topicFit[trait];
    const isStrong = (facts[`topic.${trait}`] ?? 0) >= 3 && strength >= 3;
    return isStrong ? [{ kind: 'suits-topic', trait, strength } as const] : [];
  });
}

function promise(method: Method, facts: Facts): readonly Reason[] {
  const promised = facts.promise;
  const strength = promised ? method.influenceFit[promised] : 0;
  return promised && strength >= 3 ? [{ kind: 'carries-promise', promise: promised, strength }] : [];
}

function reach(method: Method, facts: Facts): readonly Reason[] {
  const reached = groups.filter((group) => groupWeight(facts, group) >= 2 && method.inclusion[group] >= 3);
  const people = method.participants.typical;
  const isMany = isWide(facts) && method.reach >= 3;
  return [
    ...(reached.length > 0 ? [{ kind: 'reaches-groups', groups: reached } as const] : []),
    ...(isMany ? [{ kind: 'reaches-many', people } as const] : []),
  ];
}

/** What speaks against a method that could have been used. */
export function reasonsAgainst(method: Method, facts: Facts): readonly Reason[] {
  const against: Reason[] = [];
  const primary = facts['purpose.primary'];
  if (primary && method.values[primary] <= 1) against.push({ kind: 'serves-value-poorly', value: primary });
  for (const trait of topicTraits) {
    if ((facts[`topic.${trait}`] ?? 0) >= 3 && method.topicFit[trait] <= 1) {
      against.push({ kind: 'suits-topic-poorly', trait });
    }
  }
  const missed = groups.filter((group) => groupWeight(facts, group) >= 3 && method.inclusion[group] <= 1);
  if (missed.length > 0) against.push({ kind: 'misses-groups', groups: missed });
  const phase = facts.phase;
  if (phase && method.slots.every((slot) => !fitsPhase(method, slot, phase))) {
    against.push({ kind: 'unusual-in-phase', phase });
  }
  return against.length > 0 ? against : [{ kind: 'others-do-the-job' }];
}
