import type { CaseProfile, DocumentedCase } from './documented-cases.ts';
import { documentedCases } from './documented-cases.ts';
import { scopes } from './facts.ts';
import { phases } from './vocabulary.ts';

/** The parts that are compared, and how much each weighs. Our judgement; no source gives such weights. */
export const likenessWeights = { purpose: 3, phase: 2, law: 2, conflict: 2, scope: 1 } as const;
export type LikePart = keyof typeof likenessWeights;
const parts = ['purpose', 'phase', 'law', 'conflict', 'scope'] as const satisfies readonly LikePart[];

const clamp = (number: number): number => Math.max(0, Math.min(1, number));

function purposeLikeness(one: CaseProfile, other: CaseProfile): number {
  if (one.purpose === undefined || other.purpose === undefined) return 0;
  if (one.purpose === other.purpose) return 1;
  const isAlso = one.purposesToo?.includes(other.purpose) || other.purposesToo?.includes(one.purpose);
  return isAlso ? 0.5 : 0;
}

/** How far apart two values stand in a list that has an order; infinitely when one is not known. */
function apart<T>(order: readonly T[], one: T | undefined, other: T | undefined): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(order.indexOf(one) - order.indexOf(other));
}

/** How alike two cases are in one part, from 0 to 1. */
function likenessIn(part: LikePart, one: CaseProfile, other: CaseProfile): number {
  switch (part) {
    case 'purpose':
      return purposeLikeness(one, other);
    case 'phase':
      return clamp(1 - apart(phases, one.phase, other.phase) / 2);
    case 'scope':
      return clamp(1 - apart(scopes, one.scope, other.scope) / 3);
    case 'law': {
      if (one.law === undefined || other.law === undefined) return 0;
      if (one.law === other.law) return 1;
      return one.law !== 'none' && other.law !== 'none' ? 0.5 : 0;
    }
    case 'conflict': {
      if (one.conflict === undefined || other.conflict === undefined) return 0;
      return clamp(1 - Math.abs(one.conflict - other.conflict) / 2);
    }
  }
}

/**
 * How alike `other` is to `one`, from 0 to 1: the weighted mean over the parts that are known of `one`. A case is
 * exactly like itself (1) as soon as one part of it is known; nothing is like a case nobody knows anything about.
 * It puts cases in order and is never shown.
 */
export function likeness(one: CaseProfile, other: CaseProfile): number {
  const known = parts.filter((part) => one[part] !== undefined);
  const most = known.reduce((sum, part) => sum + likenessWeights[part], 0);
  if (most === 0) return 0;
  const sum = known.reduce((total, part) => total + likenessWeights[part] * likenessIn(part, one, other), 0);
  return sum / most;
}

export type LikeCase = {
  readonly case: DocumentedCase;
  /** In what they are the same, the weightiest first. */
  readonly alikeIn: readonly LikePart[];
};

/** The documented cases, the most alike first; as they stand in the collection when nothing is known. */
export function likeCases(
  profile: CaseProfile,
  cases: readonly DocumentedCase[] = documentedCases,
): readonly LikeCase[] {
  return cases
    .map((one) => ({ one, likeness: likeness(profile, one.profile) }))
    .sort((first, second) => second.likeness - first.likeness)
    .map(({ one }) => ({
      case: one,
      alikeIn: parts.filter((part) => likenessIn(part, profile, one.profile) === 1),
    }));
}
