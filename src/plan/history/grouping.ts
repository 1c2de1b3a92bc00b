import type { PlanSave } from '../../engagement/plan-saves.ts';
import { kindOf } from './event-kinds.ts';
import type { ToldEvent } from './model.ts';

type Save = Pick<PlanSave, 'version' | 'at'>;

/** A run of things that one person did on one page, the latest first. */
export type EventGroup = {
  readonly events: readonly [ToldEvent, ...ToldEvent[]];
  readonly saves: { readonly before: number; readonly after: number } | undefined;
};

const minutesBetween = 15;

/** Only these make a run; anything else is told by itself. */
const small = /^(answered|confirmed|disagreed|steps-changed|timeline-changed|task|contact|memo|spread)/;

/**
 * Groups events, the latest first. A run breaks where somebody else saved in between, for then what it changed could not
 * be told from theirs. `dayOf` keeps a run within its day.
 */
export function groupEvents(
  events: readonly ToldEvent[],
  versions: readonly Save[],
  dayOf: (at: Date) => string,
): readonly EventGroup[] {
  const saved = savedBy(versions);
  const groups: { events: [ToldEvent, ...ToldEvent[]]; saves: EventGroup['saves'] }[] = [];
  for (const event of events) {
    const saves = saved(event);
    const group = groups.at(-1);
    const later = group?.events.at(-1);
    if (group && later && belongs(event, later, dayOf) && follows(saves, group.saves)) {
      group.events.push(event);
      group.saves =
        saves && group.saves
          ? { ...group.saves, before: Math.min(saves.before, group.saves.before) }
          : group.saves;
    } else {
      groups.push({ events: [event], saves });
    }
  }
  return groups;
}

function belongs(event: ToldEvent, later: ToldEvent, dayOf: (at: Date) => string): boolean {
  return (
    event.actorName === later.actorName &&
    kindOf(event.what) === kindOf(later.what) &&
    small.test(event.what) &&
    small.test(later.what) &&
    !event.why &&
    !later.why &&
    later.at.getTime() - event.at.getTime() <= minutesBetween * 60_000 &&
    dayOf(event.at) === dayOf(later.at)
  );
}

function follows(earlier: EventGroup['saves'], later: EventGroup['saves']): boolean {
  if (!earlier || !later) return !earlier && !later;
  return earlier.after === later.before || earlier.after === later.before + 1;
}

/** The save that an event made: they were written in the same moment. The first save of a plan changed nothing. */
function savedBy(versions: readonly Save[]): (event: ToldEvent) => EventGroup['saves'] {
  const latest = new Map<number, number>();
  for (const { version, at } of versions) {
    latest.set(at.getTime(), Math.max(version, latest.get(at.getTime()) ?? 0));
  }
  return ({ what, at }) => {
    const after = what === 'begun' ? undefined : latest.get(at.getTime());
    return after !== undefined && after > 1 && savesThePlan(what) ? { before: after - 1, after } : undefined;
  };
}

const savesThePlan = (what: string): boolean =>
  !/^(gone-on|taken-back|task|contact|spread|comment|mention|member|decision|explained|memo)/.test(what);
