import { waits } from './load.ts';
import type { Visit } from './visit.ts';
import { at, post, rounded } from './visit.ts';

/** The list of a house that has made plans for years, as a client waits for it. */
export type ManyPlans = {
  readonly plans: number;
  /** Milliseconds, asked for again and again. */
  readonly pages: readonly { readonly path: string; readonly medianMs: number; readonly p95Ms: number }[];
};

const plans = 500;

/** Fills the list, and measures it and what is searched for in it: many hits, one, none. */
export async function manyPlans(visit: Visit): Promise<ManyPlans> {
  for (let turn = 0; turn < plans; turn += 1) {
    await post(visit, '/planer/ny', {
      title: `Sag ${turn} om parken ved åen`,
      question: `Hvad skal der være plads til på felt ${turn}?`,
    });
  }
  const { port, headers } = visit;
  const pages: ManyPlans['pages'][number][] = [];
  for (const path of ['/planer', '/planer?soeg=parken', '/planer?soeg=sag+437', '/planer?soeg=findes+ikke']) {
    await waits({ port, path, headers }, 5);
    const taken = await waits({ port, path, headers }, 60);
    pages.push({ path, medianMs: rounded(at(taken, 0.5)), p95Ms: rounded(at(taken, 0.95)) });
  }
  return { plans, pages };
}
