import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openEmbedded } from '../../src/db/embedded.ts';

export type Kill = {
  /** How many transactions the killed process had been told were kept. */
  readonly acknowledged: number;
  /** Which of those are not there; must be empty. */
  readonly lost: readonly number[];
  /** Numbers that only one of the two tables has; must be empty. */
  readonly halves: readonly number[];
};

const writer = fileURLToPath(new URL('./acknowledged-writer.ts', import.meta.url));

/** Starts a process that writes, kills it with SIGKILL once that many rows are acknowledged, opens the folder again and counts. */
export async function killUnderWrites(folder: string, afterRows: number): Promise<Kill> {
  const child = spawn(process.execPath, ['--no-warnings', writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > afterRows) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const acknowledged = said.slice(0, said.lastIndexOf('\n')).split('\n').map(Number);
  const [left, right] = await readBoth(folder);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((number) => !left.has(number)),
    halves: [...left, ...right].filter((number) => left.has(number) !== right.has(number)),
  };
}

async function readBoth(folder: string): Promise<readonly [Set<number>, Set<number>]> {
  const database = await openEmbedded(folder);
  try {
    const read = async (table: string) => {
      const answer = await sql<{ number: number }>`select number from ${sql.table(table)}`.execute(
        database.db,
      );
      return new Set(answer.rows.map((row) => row.number));
    };
    return [await read('left_hand'), await read('right_hand')];
  } finally {
    await database.close();
  }
}
