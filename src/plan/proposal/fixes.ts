import type { Finding, ChosenMethod as Placed, PromiseLevel, Slot } from '@medvirk/method-guide';
import { judgePlan, methodById, promises, ruleById, rules } from '@medvirk/method-guide';
import { questionFor } from '../../engagement/facts-of-answers.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import type { QuestionNumber } from '../../engagement/twelve-questions.ts';
import { hasMain, readChoice } from './choice.ts';
import type { Fix } from './model.ts';

/**
 * What would mend a finding, tried out one change at a time: a method added, one taken away, another promise. A change
 * is offered only when the finding goes and no new finding of law or logic comes. Then the answers it rests on.
 */
export function fixesFor(finding: Finding, assessment: Assessment): readonly Fix[] {
  const isAdvice = finding.class === 'advice';
  const tried = [
    addedMethod(finding, assessment, isAdvice ? 5 : 10),
    isAdvice ? undefined : removedMethod(finding, assessment),
    isAdvice ? undefined : otherPromise(finding, assessment),
  ];
  const answers = questionsBehind(finding.rule).map((question): Fix => ({ kind: 'answer', question }));
  return [...tried.filter((one) => one !== undefined), ...answers].slice(0, isAdvice ? 1 : 3);
}

function mends(
  finding: Finding,
  facts: Assessment['facts'],
  chosen: readonly Placed[],
  before: readonly Finding[],
): boolean {
  const own = ruleById.get(finding.rule);
  if (!own || judgePlan(facts, chosen, { rules: [own] }).findings.length > 0) return false;
  const known = new Set(before.map((one) => one.rule));
  const firm = rules.filter((rule) => rule.class !== 'advice' && !known.has(rule.id));
  return judgePlan(facts, chosen, { rules: firm }).findings.length === 0;
}

function addedMethod(
  finding: Finding,
  { facts, chosen, findings, proposal }: Assessment,
  most: number,
): Fix | undefined {
  const candidates = [...proposal.portfolio, ...proposal.considered].filter(
    ({ method }) => !chosen.some((one) => one.method === method),
  );
  for (const { method: id } of candidates.slice(0, most)) {
    const method = methodById.get(id);
    const slot = method?.slots.find((one) => one === 'open' || one === 'deepen' || one === 'close');
    if (!method || !slot) continue;
    if (mends(finding, facts, [...chosen, { method: id, slot, standing: 'main' }], findings)) {
      return { kind: 'add', method: id, slot, name: method.name };
    }
  }
  return undefined;
}

function removedMethod(finding: Finding, { facts, chosen, findings }: Assessment): Fix | undefined {
  const candidates =
    finding.methods.length > 0 ? chosen.filter((one) => finding.methods.includes(one.method)) : chosen;
  for (const one of candidates) {
    const rest = chosen.filter((other) => other !== one);
    const method = methodById.get(one.method);
    if (!method || !rest.some((other) => other.standing === 'main')) continue;
    if (mends(finding, facts, rest, findings))
      return { kind: 'remove', method: one.method, name: method.name };
  }
  return undefined;
}

/** The nearest other promise, the more modest first. */
function otherPromise(finding: Finding, { facts, chosen, findings }: Assessment): Fix | undefined {
  const { promise } = facts;
  if (promise === undefined) return undefined;
  const at = promises.indexOf(promise);
  const nearest = promises
    .map((level, index) => ({ level, far: Math.abs(index - at) + (index > at ? 0.5 : 0) }))
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => a.far - b.far)
    .map(({ level }) => level);
  const found = nearest.find((level: PromiseLevel) =>
    mends(finding, { ...facts, promise: level }, chosen, findings),
  );
  return found && { kind: 'promise', promise: found };
}

/** The questions whose answers a rule rests on. */
export function questionsBehind(rule: string): readonly QuestionNumber[] {
  const facts = new Set<string>();
  collect(ruleById.get(rule)?.when, facts);
  return [...new Set([...facts].map(questionFor).filter((one) => one !== undefined))].toSorted(
    (a, b) => a - b,
  );
}

function collect(condition: unknown, facts: Set<string>): void {
  if (typeof condition !== 'object' || condition === null) return;
  if (Array.isArray(condition)) for (const one of condition) collect(one, facts);
  else {
    if ('fact' in condition && typeof condition.fact === 'string') facts.add(condition.fact);
    if ('all' in condition) collect(condition.all, facts);
    if ('any' in condition) collect(condition.any, facts);
  }
}

/** A fix as its button sends it: `add open:kortinput`, `remove borgermoede`, `promise consult`. */
export type FixChange =
  | { readonly kind: 'chosen'; readonly chosen: readonly { readonly method: string; readonly slot: Slot }[] }
  | { readonly kind: 'promise'; readonly promise: PromiseLevel };

export function readFix(text: string, { chosen }: Assessment): FixChange | undefined {
  const [what, value = ''] = text.split(' ', 2);
  const now = chosen.map(({ method, slot }) => ({ method, slot }));
  if (what === 'promise') {
    const promise = promises.find((one) => one === value);
    return promise && { kind: 'promise', promise };
  }
  if (what === 'remove') {
    const rest = now.filter(({ method }) => method !== value);
    return rest.length < now.length && hasMain(rest) ? { kind: 'chosen', chosen: rest } : undefined;
  }
  if (what === 'add') {
    const added = readChoice([value])?.[0];
    if (!added) return undefined;
    const isThereAlready = now.some((one) => one.method === added.method && one.slot === added.slot);
    return { kind: 'chosen', chosen: isThereAlready ? now : [...now, added] };
  }
  return undefined;
}
