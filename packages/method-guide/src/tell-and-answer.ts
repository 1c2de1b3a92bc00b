import type { Placed } from './candidates.ts';
import { effort } from './effort.ts';
import type { Facts } from './facts.ts';
import { fitParts, fitScore, groupWeight } from './fit.ts';
import { mustHearSchoolBoard, openSlots } from './gates.ts';
import type { Method } from './method.ts';
import { isCloseBy, isWide } from './needs.ts';
import { isFaceToFace } from './traits.ts';
import type { Slot } from './vocabulary.ts';

/** A method that is not a main one, in the job it has. */
export type Around = { readonly method: Method; readonly slot: Slot };

const mostEntries = 6;
const fewestEntries = 3;

/**
 * What surrounds the main methods: something that tells, consultees, help to take part, and something that answers. An
 * answer is owed, so room is always kept for it. With no main method, telling is the plan, and is done in two ways.
 */
export function tellAndAnswer(
  catalogue: readonly Method[],
  facts: Facts,
  mains: readonly Placed[],
): readonly Around[] {
  const used = new Set(mains.map(({ method }) => method.id));
  const entries: Around[] = [];
  const add = (slot: Slot, method: Method | undefined): void => {
    if (!method) return;
    used.add(method.id);
    entries.push({ method, slot });
  };
  const best = (slot: Slot, score: (method: Method) => number): Method | undefined =>
    ranked(catalogue, (method) => score(method) - strain(method, facts, [...mains, ...entries])).find(
      (method) => !used.has(method.id) && openSlots(method, facts).includes(slot),
    );
  const named = (id: string): Method | undefined =>
    catalogue.find((method) => method.id === id && !used.has(id) && openSlots(method, facts).length > 0);
  const tell = () => best('tell', (method) => tellScore(method, facts, mains));
  const answer = () => best('answer', (method) => answerScore(method, facts));
  const hasRoom = (): boolean => mains.length + entries.length < mostEntries - 1;

  if (mustHearSchoolBoard(facts)) {
    add('close', named('brugerbestyrelse_hoering'));
  }
  if (hasRoom()) add('tell', tell());
  if (mains.length === 0) add('tell', tell());
  if (hasRoom() && needsHelp(facts, mains)) add('open', named('assisteret_deltagelse'));
  if (hasRoom() && mains.length > 0) add('deepen', named('ungeraad'));
  add('answer', answer());
  while (mains.length + entries.length < fewestEntries) {
    const more = answer();
    if (!more) break;
    add('answer', more);
  }
  return entries;
}

/** What it costs to go beyond the hours or the money there are: little at first, much where nothing is left. */
function strain(method: Method, facts: Facts, soFar: ReadonlyArray<{ readonly method: Method }>): number {
  const all = [...soFar.map((one) => one.method), method];
  const sum = (read: (one: Method) => number): number => all.reduce((total, one) => total + read(one), 0);
  const hours = sum((one) => one.staffHours.typical);
  const least = sum((one) => one.externalCostKdkk.low);
  const mid = sum((one) => (one.externalCostKdkk.low + one.externalCostKdkk.high) / 2);
  const hoursLeft = facts['staff.hours'] ?? Number.POSITIVE_INFINITY;
  const budget = facts['budget.external_kdkk'] ?? Number.POSITIVE_INFINITY;
  return (
    (hours > hoursLeft ? 0.1 : 0) +
    (hours > hoursLeft * 1.3 ? 0.3 + method.staffHours.typical / 100 : 0) +
    (mid > budget ? 0.05 : 0) +
    (least > budget ? 0.3 + method.externalCostKdkk.low / 10 : 0)
  );
}

/** Methods by score, highest first; each is scored once. */
const ranked = (catalogue: readonly Method[], score: (method: Method) => number): readonly Method[] =>
  catalogue
    .map((method) => ({ method, score: score(method) }))
    .sort((a, b) => b.score - a.score || (a.method.id < b.method.id ? -1 : 1))
    .map(({ method }) => method);

/** Tells clearly, suits the case, and does what the main methods do not: meets people, or reaches many. */
function tellScore(method: Method, facts: Facts, mains: readonly Placed[]): number {
  const isMet = mains.some((main) => isFaceToFace(main.method));
  const meets = isFaceToFace(method) || method.interaction === 'sync hybrid';
  const isNear = ['users', 'street', 'neighbourhood', 'town'].includes(facts['affected.scope'] ?? '');
  const sameFamily = mains.some((main) => main.method.family === method.family);
  return (
    0.5 * (method.values.inform / 4) +
    0.5 * fitScore(fitParts(method, facts)) +
    (isWide(facts) ? 0.1 * (method.reach / 4) : 0) +
    (!isMet && meets ? 0.1 : 0) -
    (isCloseBy(facts) && method.mode === 'digital' ? 0.2 : 0) -
    (sameFamily ? 0.1 : 0) -
    2 * effort(method, facts) -
    (method.topicFit.spatial === 4 && (facts['topic.spatial'] ?? 0) < 3 ? 0.2 : 0) +
    (isNear && isFaceToFace(method) ? 0.08 : 0)
  );
}

/** Answers in person where trust is low or people disagree, otherwise to everyone; later on, by following up. */
function answerScore(method: Method, facts: Facts): number {
  const isAfter = facts.phase === 'implement' || facts.phase === 'evaluate';
  const inPerson = (facts.trust ?? 4) <= 1 || (facts['topic.conflict'] ?? 0) >= 3;
  return (
    method.values.inform / 4 +
    (isAfter ? method.values.monitor / 4 : 0) +
    (inPerson && isFaceToFace(method) ? 0.2 : 0) +
    (inPerson ? 0 : 0.1 * (method.reach / 4)) -
    method.staffHours.typical / 1000
  );
}

/** People who would need help to use a digital channel are among those affected. */
function needsHelp(facts: Facts, mains: readonly Placed[]): boolean {
  const needing = Math.max(groupWeight(facts, 'lowdigital'), groupWeight(facts, 'disabled'));
  return (
    needing >= 3 && mains.some(({ method }) => method.mode !== 'analog' && method.citizenSkills.digital >= 2)
  );
}
