import type { Plan, PlanId } from '../../src/engagement/plan.ts';

let versions = 0;

/** A plan for a test, each with a version of its own, so that nothing remembered of another is taken for it. */
export function aPlan(own: Partial<Plan> = {}): Plan {
  versions += 1;
  return {
    id: 'p' as PlanId,
    number: 1,
    title: 'Havnen',
    question: '',
    answers: {},
    chosen: null,
    variants: { inUse: { key: 'a', name: '' }, others: [] },
    suggested: [],
    disagreements: {},
    origin: null,
    archivedAt: null,
    version: versions,
    changedBy: {},
    createdAt: new Date(0),
    updatedAt: new Date(0),
    invented: false,
    ...own,
  };
}
