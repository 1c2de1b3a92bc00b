import type { Reason, Slot } from '@medvirk/method-guide';
import { everydayMethods, methodById, sayReason } from '@medvirk/method-guide';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import type { Offer, RejectedLine } from './model.ts';

/** A method with the reasons for or against it, in words. */
export function rejected(id: string, why: readonly Reason[]): RejectedLine | undefined {
  const method = methodById.get(id);
  return method && { id, name: method.name, mode: method.mode, why: why.map(sayReason) };
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
    return [
      { ...line, slot, isChosen, isEveryday: everydayMethods.includes(id), isExcluded: excluded.has(id) },
    ];
  });
}

/** The best other methods for a job, without putting the reasons of all the rest into words. */
export function swapsFor(
  slot: Slot,
  { chosen, proposal }: Assessment,
  most: number,
): readonly RejectedLine[] {
  const inPlan = new Set(chosen.filter((one) => one.slot === slot).map(({ method }) => method));
  const canDo = [...proposal.portfolio, ...proposal.considered].filter(
    ({ method }) => !inPlan.has(method) && methodById.get(method)?.slots.includes(slot),
  );
  return canDo.slice(0, most).flatMap(({ method, why }) => rejected(method, why) ?? []);
}
