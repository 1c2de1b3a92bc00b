import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { OpenDatabase } from './engine.ts';
import { DatabaseUnavailable } from './engine.ts';
import { makeListener } from './postgres-listener.ts';
import { outsideQueryGuard } from './transaction.ts';
import { parsers } from './values.ts';

/** Connects to a PostgreSQL server, 16 or newer. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const settings = connectionSettings(url);
  const pool = new pg.Pool({ ...settings, max: 10, connectionTimeoutMillis: 5_000 });
  // The pool drops a broken idle connection by itself; without a listener the process would end.
  pool.on('error', () => {});
  const db = new Kysely<Record<never, never>>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(session));
      },
    }),
    plugins: [outsideQueryGuard],
  });
  try {
    refuseUnfitServer(await describeServer(db));
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseUnavailable ? error : unreachable(settings.connectionString, error);
  }
  const listener = makeListener(settings);
  return {
    db,
    engine: 'postgres',
    listen: listener.listen,
    close: async () => {
      await listener.close();
      if (!pool.ended) await pool.end();
    },
  };
}

// A server's own defaults must not change how values are written, nor where a forgotten transaction ends.
const session = `set datestyle to iso, ymd; set timezone to 'UTC'; set bytea_output to hex; set extra_float_digits to 1; set idle_in_transaction_session_timeout to '60s'`;

const connectionSettings = (url: string) => ({
  connectionString: url,
  application_name: 'medvirk',
  keepAlive: true,
  types: { getTypeParser: (type: number) => parsers.get(type) ?? String },
});

type Server = { readonly version: string; readonly encoding: string };

async function describeServer(db: Kysely<Record<never, never>>): Promise<Server> {
  const answer = await sql<Server>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding
  `.execute(db);
  const [server] = answer.rows;
  if (!server) throw new Error('The server did not answer');
  return server;
}

function refuseUnfitServer({ version, encoding }: Server): void {
  if (Number(version) < 160_000) {
    const found = Math.floor(Number(version) / 10_000);
    throw new DatabaseUnavailable(
      'server',
      `Medvirk needs PostgreSQL 16 or newer, and DATABASE_URL leads to version ${found}.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseUnavailable(
      'server',
      `The database of DATABASE_URL is encoded as ${encoding}: make one with encoding UTF8.`,
    );
  }
}

function unreachable(url: string, cause: unknown): DatabaseUnavailable {
  const { host, pathname } = new URL(url);
  const reason = cause instanceof Error ? reasonOf(cause) : String(cause);
  return new DatabaseUnavailable(
    'server',
    `The database ${host}${pathname} cannot be used (${reason}): see that the server runs and that DATABASE_URL is right.`,
    { cause },
  );
}

/** Node gathers the tries of several addresses in one error without a message of its own. */
function reasonOf(error: Error): string {
  if (error instanceof AggregateError)
    return error.errors.map((inner) => String(inner.message ?? inner)).join(', ');
  return error.message;
}
