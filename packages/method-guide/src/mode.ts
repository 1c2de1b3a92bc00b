import type { ChosenMethod } from './coverage.ts';
import { mainMethods } from './coverage.ts';
import type { Mode } from './vocabulary.ts';

/**
 * A plan is digital or analog when all its main methods are, and blended otherwise. Steps that only tell or
 * answer do not count: a letter about a survey on the net does not make it blended. `null` with no main method.
 */
export function planMode(chosen: readonly ChosenMethod[]): Mode | null {
  const modes = new Set(mainMethods(chosen).map((method) => method.mode));
  const [only] = modes;
  return modes.size === 1 && only ? only : modes.size === 0 ? null : 'blended';
}
