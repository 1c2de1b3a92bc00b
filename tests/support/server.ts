import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type RunningServer = {
  readonly url: string;
  /** The administrator's first link, as the server prints it. */
  readonly link: string;
  stop(): Promise<void>;
};

const root = join(import.meta.dirname, '../..');

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** The built server on a free port, with a new data folder and the invented municipality in it. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const data = await mkdtemp(join(tmpdir(), 'medvirk-journey-'));
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    MEDVIRK_URL: url,
    MEDVIRK_DATA: data,
    MEDVIRK_DEMO: '1',
    DATABASE_URL: '',
    ...settings,
  };
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/server.mjs')], {
    cwd: data,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk;
    if (process.env.MEDVIRK_TEST_LOG) process.stderr.write(chunk);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);

  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(10_000, undefined, { ref: false }).then(orphan)]);
    process.off('exit', orphan);
    await rm(data, { recursive: true, force: true });
  };
  const link = await untilReady(url, child, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, link, stop };
}

const LINK = /https?:\/\/[^\s'"]+\/log-ind\/[^\s'"]+/;

async function untilReady(
  url: string,
  child: { readonly exitCode: number | null },
  said: () => string,
): Promise<string> {
  const patience = AbortSignal.timeout(60_000);
  while (!patience.aborted && child.exitCode === null) {
    const link = LINK.exec(said())?.[0];
    const isUp = link !== undefined && (await fetch(url).catch(() => undefined))?.ok;
    if (isUp) return link;
    await wait(50);
  }
  throw new Error(`The server did not come up. It said:\n${said()}`);
}
