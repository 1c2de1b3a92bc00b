import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A process whose disk breaks or fills up after its first row; says what was acknowledged. */
const [folder = '', failure] = process.argv.slice(2);
const { fsyncSync, writeSync: write } = fs;
let isBroken = false;

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

if (failure === 'broken') fs.fsyncSync = (file) => (isBroken ? fail('EIO') : fsyncSync(file));
if (failure === 'full') {
  const replacement = (...args: Parameters<typeof write>) =>
    isBroken && args[0] > 2 ? fail('ENOSPC') : write(...args);
  Object.assign(fs, { writeSync: replacement });
}
syncBuiltinESMExports();

const { openEmbedded } = await import('../../src/db/embedded.ts');
const { sql } = await import('kysely');
const { db } = await openEmbedded(folder);
await sql`create table if not exists kept (number int)`.execute(db);
for (const number of [1, 2, 3]) {
  await sql`insert into kept values (${number})`.execute(db).catch(() => {});
  writeSync(1, `${number}\n`);
  isBroken = true;
}
