import type { Database } from './db/database.ts';
import { inTransaction } from './db/transaction.ts';
import type { Chance } from './engagement/ids.ts';
import { demonstratePeople } from './people/demo.ts';
import { demonstrateDecision } from './plan/decision/demo.ts';
import { demonstratePlans } from './plan/questions/demo.ts';
import { demonstrateSpreading } from './plan/spreading/demo.ts';
import { demonstrateHouse, demonstrateTodo } from './plan/todo/demo.ts';
import { demonstrateTogether } from './plan/together/demo.ts';
import { demonstrateYear } from './plan/year/demo.ts';
import { demonstratePolicy } from './policy/demo.ts';
import { demonstrateSite, isUntouched } from './site/demo.ts';

/** Fills an empty house with the invented Lillerup Kommune, once: what somebody removes stays away. */
export async function demonstrate(db: Database, now: Date, chance: Chance, zone: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await isUntouched(tx))) return;
    await demonstrateSite(tx);
    const people = await demonstratePeople(tx, now, chance);
    await demonstrateYear(tx, now);
    await demonstrateHouse(tx, now);
    await demonstratePolicy(tx, now, zone);
    const plans = await demonstratePlans(tx, now, chance, zone);
    for (const { key, id, number } of plans) {
      if (key === 'playground') continue;
      if (key === 'harbour') await demonstrateDecision(tx, id, now, chance, zone);
      await demonstrateSpreading(tx, { plan: id, number }, now, chance);
      await demonstrateTodo(tx, { key, id, number }, now, chance, zone);
      if (key === 'harbour') await demonstrateTogether(tx, id, people, now, chance);
    }
  });
}
