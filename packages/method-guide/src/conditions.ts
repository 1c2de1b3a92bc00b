import type { Comparison, Condition, FactName, FactValue } from './rule.ts';

/** Three-valued logic (Kleene): a condition over an unknown fact is unknown, and says what it would need. */

/** A fact's value, or the asked facts that are missing before it can be known. */
export type Lookup = { readonly known: FactValue } | { readonly needs: readonly FactName[] };
export type LookUp = (fact: FactName) => Lookup;

/** `true`, `false`, or unknown for want of these facts (sorted, each once). */
export type Truth = true | false | { readonly needs: readonly FactName[] };

/**
 * Judges a condition. `all` is false as soon as one part is false and `any` is true as soon as one part is true,
 * whatever else is unknown. A known `null` (none, or not applicable) makes every comparison false but
 * `eq null` and `ne` something else; of two facts that are compared one `null` is enough, whatever the other is.
 */
export function judgeCondition(condition: Condition, lookUp: LookUp): Truth {
  if ('all' in condition) return everyPart(condition.all.map((part) => judgeCondition(part, lookUp)));
  if ('any' in condition) return somePart(condition.any.map((part) => judgeCondition(part, lookUp)));
  return compare(condition, lookUp);
}

export function everyPart(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return unknownAmong(parts) ?? true;
}

export function somePart(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return unknownAmong(parts) ?? false;
}

export const opposite = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

function unknownAmong(parts: readonly Truth[]): Truth | undefined {
  const needs = parts.flatMap((part) => (typeof part === 'boolean' ? [] : part.needs));
  return parts.some((part) => typeof part !== 'boolean') ? { needs: sortedOnce(needs) } : undefined;
}

export const sortedOnce = (names: readonly FactName[]): readonly FactName[] => [...new Set(names)].sort();

function compare(comparison: Comparison, lookUp: LookUp): Truth {
  const left = lookUp(comparison.fact);
  const other = otherFact(comparison);
  const right = other === undefined ? undefined : lookUp(other);
  if (right !== undefined && (isNone(left) || isNone(right))) return false;
  const needs = [left, right].flatMap((side) => (side && 'needs' in side ? side.needs : []));
  if ('needs' in left || (right && 'needs' in right)) return { needs: sortedOnce(needs) };
  return holds(comparison, left.known, right?.known ?? null);
}

const isNone = (side: Lookup): boolean => 'known' in side && side.known === null;

function otherFact(comparison: Comparison): FactName | undefined {
  switch (comparison.op) {
    case 'gt_fact':
    case 'gte_fact':
    case 'lt_fact':
    case 'lte_fact':
      return comparison.value;
    case 'gt_fact_x':
    case 'lt_fact_x':
    case 'lte_fact_x':
      return comparison.value[0];
    default:
      return undefined;
  }
}

function holds(comparison: Comparison, left: FactValue, right: FactValue): boolean {
  const both = (test: (a: number, b: number) => boolean, b: FactValue): boolean =>
    typeof left === 'number' && typeof b === 'number' && test(left, b);
  const times = (factor: number): FactValue => (typeof right === 'number' ? right * factor : null);
  switch (comparison.op) {
    case 'eq':
      return left === comparison.value;
    case 'ne':
      return left !== comparison.value;
    case 'in':
      return typeof left === 'string' && comparison.value.includes(left);
    case 'subset_of':
      return Array.isArray(left) && left.every((item) => comparison.value.includes(item));
    case 'gt':
      return both((a, b) => a > b, comparison.value);
    case 'gte':
      return both((a, b) => a >= b, comparison.value);
    case 'lt':
      return both((a, b) => a < b, comparison.value);
    case 'lte':
      return both((a, b) => a <= b, comparison.value);
    case 'gt_fact':
      return both((a, b) => a > b, right);
    case 'gte_fact':
      return both((a, b) => a >= b, right);
    case 'lt_fact':
      return both((a, b) => a < b, right);
    case 'lte_fact':
      return both((a, b) => a <= b, right);
    case 'gt_fact_x':
      return both((a, b) => a > b, times(comparison.value[1]));
    case 'lt_fact_x':
      return both((a, b) => a < b, times(comparison.value[1]));
    case 'lte_fact_x':
      return both((a, b) => a <= b, times(comparison.value[1]));
  }
}
