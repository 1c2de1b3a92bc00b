import type { Facts } from './facts.ts';
import { mustHoldHearing } from './gates.ts';

/** Why the municipality should tell properly instead of asking. */
export type TellOnly = 'nothing-open' | 'decided' | 'only-to-tell';

/**
 * Whether there is nothing to ask about: nothing can be changed; or one only wants to tell, and nobody has said that
 * anything is open. A hearing that the law prescribes is held all the same, and what was done can always be judged
 * afterwards. `null` when asking makes sense.
 */
export function tellsOnly(facts: Facts): TellOnly | null {
  const primary = facts['purpose.primary'];
  if (mustHoldHearing(facts) || primary === 'monitor') return null;
  if (facts.room === 'none') return 'nothing-open';
  const isOpen = facts.room !== undefined;
  const wantsAnswers = (facts['purpose.secondary'] ?? []).some((value) => value !== 'inform');
  if (isOpen || wantsAnswers || primary !== 'inform' || facts.promise !== 'inform') return null;
  return facts.phase === 'implement' || facts.phase === 'evaluate' ? 'decided' : 'only-to-tell';
}
