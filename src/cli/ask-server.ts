import type { Config } from '../config.ts';
import { readConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import { DatabaseUnavailable, openDatabase } from '../db/database.ts';
import { askServer } from '../work/command-socket.ts';

export type Errand = {
  /** The command's name in the server's list, and what follows it on the command line. */
  readonly name: string;
  readonly args: readonly string[];
  /** The same thing, done here when no server holds the data folder. */
  readonly here: (db: Database, config: Config) => Promise<unknown>;
};

export type ErrandResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly sentence: string };

/**
 * Does something to the data: through the running server when it holds the embedded database, otherwise on
 * the database opened here.
 */
export async function runErrand({ name, args, here }: Errand, env = process.env): Promise<ErrandResult> {
  const read = readConfig(env);
  if (!read.ok) return { ok: false, sentence: read.problem.sentences.join('\n') };
  const config = read.value;
  if (config.databaseUrl === undefined) {
    const answer = await askServer(config.data, name, args);
    if (answer.ok) return answer;
    if (answer.problem.kind === 'failed') return { ok: false, sentence: answer.problem.message };
    if (answer.problem.kind === 'unknown-command') {
      return { ok: false, sentence: `The running server does not know "${name}": stop it first.` };
    }
  }
  return onOwnDatabase(config, here);
}

/** Opens the database of the settings for as long as the work takes. */
export async function onOwnDatabase(config: Config, work: Errand['here']): Promise<ErrandResult> {
  const { databaseUrl, data } = config;
  try {
    const target = databaseUrl
      ? ({ kind: 'postgres', url: databaseUrl } as const)
      : ({ kind: 'embedded', folder: data } as const);
    const { db, close } = await openDatabase(target);
    try {
      return { ok: true, value: await work(db, config) };
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return { ok: false, sentence: error.message };
    throw error;
  }
}
