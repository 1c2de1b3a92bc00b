import { everydayMethods } from './catalogue.ts';
import type { Facts } from './facts.ts';
import type { Method } from './method.ts';
import { isCloseBy, isWide, standingMethods } from './needs.ts';
import type { SetWeights } from './set-weights.ts';
import { setWeights } from './set-weights.ts';
import { isFaceToFace, showsContributions } from './traits.ts';
import type { Mode } from './vocabulary.ts';

/** What a method costs beside its fit: the effort of running it, and what speaks against it in the case. */

/**
 * The effort of a main method: more for each hour of ours (twice that for few people) and of theirs; half of that
 * when it is there every year and the case recurs.
 */
export function effort(method: Method, facts: Facts, weights: SetWeights = setWeights): number {
  const spread = facts.recurring === true && standingMethods.has(method.id) ? 0.5 : 1;
  const hours = Math.min(method.staffHours.typical, 600) * spread * (isCloseBy(facts) ? 2 : 1);
  const known = everydayMethods.includes(method.id) ? weights.everyday : 0;
  const asked = Math.min(method.participantHours, 20) * spread;
  return weights.effort + weights.effortAnHour * hours + weights.effortAParticipantHour * asked - known;
}

/** What speaks against a method in this case without ruling it out. */
export function drawbacks(method: Method, facts: Facts, weights: SetWeights): number {
  const aim = facts['target.participants'] ?? Number.POSITIVE_INFINITY;
  const placeless = Math.max(0, 3 - (facts['topic.spatial'] ?? 3)) / 2;
  const asksForPlaces = method.topicFit.spatial === 4 ? Math.min(1, placeless) : 0;
  const isSmallRoom = ['workshop', 'codevelop'].includes(method.family) && method.participants.max < 100;
  return (
    exposure(method, facts) * weights.exposure +
    Number(facts['affected.scope'] === 'region' && isInOnePlace(method)) * weights.travel +
    Number(method.participants.min > aim) * weights.tooBig +
    asksForPlaces * weights.noPlaces +
    Number(isSmallRoom && isWide(facts)) * weights.smallRoom +
    Number(method.id === 'borgerpanel_digitalt' && facts['panel.exists'] !== true) * weights.newPanel +
    tightness(method, facts) * weights.tightTime +
    (isCloseBy(facts) ? digitalShare[method.mode] : 0) * weights.closeByDigital
  );
}

const isInOnePlace = (method: Method): boolean =>
  isFaceToFace(method) || (method.mode !== 'digital' && method.interaction.includes('on-site'));

/** How far a method leaves people exposed in a sensitive case: 0 not at all, about 1 on an open page. */
function exposure(method: Method, facts: Facts): number {
  if ((facts['topic.sensitive'] ?? 0) < 3) return 0;
  return Math.max(0, 3 - method.topicFit.sensitive) / 3 + (showsContributions(method) ? 0.5 : 0);
}

const digitalShare: Readonly<Record<Mode, number>> = { digital: 1, blended: 0.5, analog: 0 };

/** How much too short the time is for the method as it is usually run: 0 long enough, 1 just too short, up to 5. */
function tightness(method: Method, facts: Facts): number {
  const weeksLeft = facts['time.weeks_until_decision'];
  if (weeksLeft === undefined) return 0;
  const usual = typicalWeeks(method);
  const short = usual - weeksLeft;
  return short > 0 ? 1 + 4 * Math.min(1, short / usual) : 0;
}

const typicalWeeks = (method: Method): number => method.leadTimeWeeks.typical + method.durationWeeks.typical;

/** A process that takes over the year's plan of work. */
export const isHeavy = (method: Method): boolean => method.staffHours.typical >= 250;
