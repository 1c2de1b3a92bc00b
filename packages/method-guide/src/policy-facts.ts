import type { Lookup } from './conditions.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import type { Facts, WayIn } from './facts.ts';
import type { FactName } from './rule.ts';
import type { PromiseLevel, Text } from './vocabulary.ts';
import { promises } from './vocabulary.ts';
import { listed, promiseWords, wayInWords } from './wording.ts';

/**
 * What the municipality has said of itself, held against the plan. A part that it has not said is `null`, "does not
 * apply": a house without a policy is never told that it breaks one.
 */

/** Promises in order from the most modest, 1 to 5. */
const rank = (promise: PromiseLevel): number => promises.indexOf(promise) + 1;

const inOrder = ({ 'policy.promises': used = [] }: Facts): readonly PromiseLevel[] =>
  promises.filter((promise) => used.includes(promise));

const rankOf = (promise: PromiseLevel | undefined): Lookup => ({ known: promise ? rank(promise) : null });

/** A fact about the policy, or one that it is held against; undefined for any other. */
export function policyFact(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  fact: FactName,
): Lookup | undefined {
  switch (fact) {
    case 'promise.rank':
      return facts.promise ? rankOf(facts.promise) : { needs: ['promise'] };
    case 'policy.promise_least':
      return rankOf(inOrder(facts)[0]);
    case 'policy.promise_most':
      return rankOf(inOrder(facts).at(-1));
    case 'policy.ways_missing': {
      const missing = waysMissing(facts, chosen);
      return missing === 'unknown' ? { needs: ['channels.offered'] } : { known: missing.length };
    }
    default:
      return undefined;
  }
}

/** The ways that are always to be open and are neither offered nor kept by how a main method is held. */
function waysMissing(facts: Facts, chosen: readonly ChosenMethod[]): readonly WayIn[] | 'unknown' {
  const { 'policy.ways': always = [], 'channels.offered': offered } = facts;
  const formats = chosen.filter(isMain).flatMap(({ format }) => format ?? []);
  const isHeld = (way: WayIn): boolean =>
    (way === 'paper' && formats.some(({ paper }) => paper === true)) ||
    (way === 'phone' && formats.some(({ phone }) => phone === true));
  const left = always.filter((way) => !isHeld(way));
  if (left.length === 0) return [];
  return offered === undefined ? 'unknown' : left.filter((way) => !offered.includes(way));
}

const days = (count: number | undefined): Text | undefined =>
  counted(count, ['dag', 'dage'], ['day', 'days']);
const weeks = (count: number | undefined): Text | undefined =>
  counted(count, ['uge', 'uger'], ['week', 'weeks']);
const times = (count: number | undefined): Text | undefined =>
  counted(count, ['gang', 'gange'], ['time', 'times']);

type Forms = readonly [string, string];
const counted = (count: number | undefined, da: Forms, en: Forms): Text | undefined =>
  count === undefined
    ? undefined
    : { da: `${count} ${count === 1 ? da[0] : da[1]}`, en: `${count} ${count === 1 ? en[0] : en[1]}` };

/** What the rules about the policy fill in: the plan's number and the house's own. */
export function policyWords(
  facts: Facts,
  chosen: readonly ChosenMethod[],
): Readonly<Record<string, Text | undefined>> {
  const [least, most] = [inOrder(facts)[0], inOrder(facts).at(-1)];
  const missing = waysMissing(facts, chosen);
  return {
    promise: facts.promise && promiseWords[facts.promise],
    least: least && promiseWords[least],
    most: most && promiseWords[most],
    notice: days(facts['portfolio.notice_days']),
    policy_notice: days(facts['policy.notice_days']),
    round: weeks(facts['portfolio.shortest_round_weeks']),
    policy_round: weeks(facts['policy.open_weeks']),
    first: weeks(facts['followup.weeks_to_feedback']),
    policy_first: weeks(facts['policy.first_answer_weeks']),
    final: weeks(facts['followup.weeks_to_final_answer']),
    policy_final: weeks(facts['policy.final_answer_weeks']),
    missing: missing === 'unknown' ? undefined : listed(missing.map((way) => wayInWords[way])),
    asked: times(facts['areas.times_in_a_year']),
    policy_asked: times(facts['policy.times_a_year']),
    adopted: adopted(facts),
  };
}

/** `, vedtaget af Byrådet den 28. oktober 2026`; what nobody has said stays away. */
function adopted({ 'policy.adopted_by': by, 'policy.adopted_on': on }: Facts): Text {
  if (by === undefined && on === undefined) return { da: '', en: '' };
  const day = (tag: 'da-DK' | 'en-GB'): string =>
    on === undefined
      ? ''
      : new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on));
  return {
    da: `, vedtaget${by ? ` af ${by}` : ''}${on ? ` den ${day('da-DK')}` : ''}`,
    en: `, adopted${by ? ` by ${by}` : ''}${on ? ` on ${day('en-GB')}` : ''}`,
  };
}
