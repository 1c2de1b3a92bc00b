import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { readConfig } from './config.ts';
import { DatabaseUnavailable, openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { serverKey } from './db/secret.ts';
import { loadAssets } from './web/assets.ts';
import { portProblem } from './web/listening.ts';
import { answerCommands } from './work/command-socket.ts';

const now = () => new Date();

async function start(config: Config): Promise<void> {
  const { port, host, url, databaseUrl } = config;
  const target = databaseUrl
    ? ({ kind: 'postgres', url: databaseUrl } as const)
    : ({ kind: 'embedded', folder: config.data } as const);
  // The database compiles and opens while the rest of the house is read.
  const [database, { createApp }, { demonstrate }, { firstAdministratorLink, linkForEmail }, { serve }] =
    await Promise.all([
      openDatabase(target),
      import('./app.ts'),
      import('./demonstration.ts'),
      import('./people/sign-in-link.ts'),
      import('@hono/node-server'),
    ]);
  const { db } = database;
  await migrate(db);
  const secret = config.secret ? Buffer.from(config.secret) : await serverKey(db, randomBytes);
  if (config.demo) await demonstrate(db, now(), randomBytes, config.zone);
  const assets = loadAssets(join(import.meta.dirname, 'assets'));
  const log = process.env.MEDVIRK_LOG ? console.log : () => {};
  const devName = process.env.MEDVIRK_DEV ? now().toISOString() : undefined;
  const { app, stop } = await createApp({ config, database, secret, assets, now, log, devName });

  const maker = () => ({ url, chance: randomBytes, now: now() });
  const hangUp = databaseUrl
    ? undefined
    : await answerCommands(config.data, {
        'sign-in-link': ([email = '']) => linkForEmail(db, email, maker()),
      });

  const server = serve({ fetch: app.fetch, port, hostname: host });
  server.on('error', (error: NodeJS.ErrnoException) => giveUp(portProblem(error, host, port)));
  server.on('listening', async () => {
    console.log(`Medvirk: ${url}`);
    const link = databaseUrl ? undefined : await firstAdministratorLink(db, maker());
    if (link) console.log(`Administrator: ${link}\n(én gang, inden 30 minutter · once, within 30 minutes)`);
  });

  const end = async () => {
    server.close();
    await hangUp?.();
    await stop();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const config = readConfig(process.env);
if (!config.ok) giveUp(config.problem.sentences.join('\n'));
await start(config.value).catch((error: unknown) => {
  if (error instanceof DatabaseUnavailable) giveUp(error.message);
  throw error;
});
