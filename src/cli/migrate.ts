import { readConfig } from '../config.ts';
import { migrate } from '../db/migrate.ts';
import { onOwnDatabase } from './ask-server.ts';

const help = `Usage: medvirk migrate

Brings the database of the settings (DATABASE_URL, or the data folder) up to
this version and says which migrations ran. The server does the same when it
starts; run it by hand to do it at a time of your choosing.

Exit code 0: up to date; 1: it could not be done; 2: wrong usage.`;

/** `medvirk migrate`: returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  if (args.length > 0) {
    console.error('medvirk migrate takes no arguments; medvirk migrate --help says more');
    return 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    console.error(config.problem.sentences.join('\n'));
    return 1;
  }
  try {
    const result = await onOwnDatabase(config.value, async (db) => {
      const applied = await migrate(db);
      console.log(applied.length === 0 ? 'The database is up to date.' : applied.join('\n'));
    });
    if (result.ok) return 0;
    console.error(result.sentence);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return 1;
}
