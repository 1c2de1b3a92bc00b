import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { openEmbedded } from '../../src/db/embedded.ts';
import { inTransaction } from '../../src/db/transaction.ts';

/** A process to be killed: writes each number into two tables in one transaction, and says it once it is kept. */
const [folder = ''] = process.argv.slice(2);
const { db } = await openEmbedded(folder);
await sql`create table if not exists left_hand (number int primary key)`.execute(db);
await sql`create table if not exists right_hand (number int primary key)`.execute(db);
const last = await sql<{ number: number }>`select coalesce(max(number), 0) as number from left_hand`.execute(
  db,
);

for (let number = (last.rows[0]?.number ?? 0) + 1; ; number += 1) {
  await inTransaction(db, async (tx) => {
    await sql`insert into left_hand values (${number})`.execute(tx);
    await sql`insert into right_hand values (${number})`.execute(tx);
  });
  writeSync(1, `${number}\n`);
}
