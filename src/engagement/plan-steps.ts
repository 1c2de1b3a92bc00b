import type { Slot } from '@medvirk/method-guide';
import { holdingOf, methodById } from '@medvirk/method-guide';
import type { ChosenMethod, PlannedStep } from './plan.ts';

export type KeptStep = ChosenMethod & { readonly key: string };

/** The steps of a plan as they are kept when the planner takes them over from the proposal. */
export const keptSteps = (chosen: readonly PlannedStep[]): readonly KeptStep[] =>
  chosen.map(({ key, method, slot, times, format, start, end }) => ({
    key,
    method,
    slot,
    ...(times === undefined ? {} : { times }),
    ...(format === undefined ? {} : { format }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }));

/** Whether the steps ask people anything: a plan that only tells, or only answers, is none. */
export const hasMain = (chosen: readonly { readonly method: string; readonly slot: Slot }[]): boolean =>
  chosen.some(
    ({ method, slot }) =>
      slot !== 'tell' && slot !== 'answer' && methodById.get(method)?.supportOnly === false,
  );

/** People meet at a time, on the spot or online. */
export function isMeeting({ method: id }: { readonly method: string }): boolean {
  const method = methodById.get(id);
  return method !== undefined && ['meeting', 'hybrid-meeting', 'online-meeting'].includes(holdingOf(method));
}

/** What people read before they come. */
export const tellsInWriting = (step: PlannedStep): boolean => step.slot === 'tell' && !isMeeting(step);

/** Anybody may answer, in writing and when it suits them. */
export function isOpenRound({ method: id, slot, standing }: PlannedStep): boolean {
  const method = methodById.get(id);
  if (!method || slot === 'tell' || slot === 'answer') return false;
  if (method.family === 'hearing') return true;
  const isWritten = ['net', 'post'].includes(holdingOf(method));
  return standing === 'main' && isWritten && method.selection.includes('open');
}

/** The step with other days; what is left out is for the timeline to place. */
export function withDays(
  step: KeptStep,
  days: { readonly start?: string | undefined; readonly end?: string | undefined },
): KeptStep {
  const { start: _start, end: _end, ...rest } = step;
  return {
    ...rest,
    ...(days.start === undefined ? {} : { start: days.start }),
    ...(days.end === undefined ? {} : { end: days.end }),
  };
}
