import type { PlanContent } from '../../engagement/plan.ts';
import type { PlanDifference } from '../../engagement/plan-changes.ts';
import { planDifferences } from '../../engagement/plan-changes.ts';
import { kindOf } from './event-kinds.ts';
import type { EventGroup } from './grouping.ts';

/** The saves that must be read to tell what some groups changed: two for each, and neighbours share one. */
export const savesToRead = (groups: readonly EventGroup[]): readonly number[] => [
  ...new Set(groups.flatMap(({ saves }) => (saves ? [saves.before, saves.after] : []))),
];

/** What a group changed in the plan; of a save that several events share, each tells its own part. */
export function changesOf(
  { events, saves }: EventGroup,
  contents: ReadonlyMap<number, PlanContent>,
): readonly PlanDifference[] {
  const before = saves && contents.get(saves.before);
  const after = saves && contents.get(saves.after);
  if (!before || !after) return [];
  const kind = kindOf(events[0].what);
  return planDifferences(before, after).filter((one) => {
    if (kind === 'answers') return isOfAnswers(one);
    if (kind === 'steps') return !isOfAnswers(one) || events.some(({ what }) => what === 'mended');
    return true;
  });
}

const isOfAnswers = ({ kind }: PlanDifference): boolean =>
  kind === 'answer' || kind === 'disagreement' || kind === 'title' || kind === 'question';
