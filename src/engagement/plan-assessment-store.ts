import type { Database } from '../db/database.ts';
import type { Day } from './day.ts';
import { municipalityToHold } from './municipality-store.ts';
import type { Plan } from './plan.ts';
import type { Assessment } from './plan-assessment.ts';
import { assessPlan } from './plan-assessment.ts';

/**
 * What the method guide, the timeline and the municipality's policy say of a plan today: the same on every page. What
 * it was held to comes along as `basis.municipality`.
 */
export async function assessInHouse(db: Database, plan: Plan, today: Day): Promise<Assessment> {
  return assessPlan(plan, today, await municipalityToHold(db, plan, today));
}
