import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export type Running = {
  readonly port: number;
  /** From the start of the process to the first answer. */
  readonly startMs: number;
  /** The printed link of the first administrator, while there is none. */
  readonly link: string | undefined;
  readonly stop: () => Promise<void>;
};

const server = fileURLToPath(new URL('../../dist/server.mjs', import.meta.url));

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

export function startNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, ['--no-warnings', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Keeps a process to core 0, where the system can say so: the product and the yardstick then have the same. */
export function keepToOneCore({ pid }: ChildProcess): void {
  if (hasTaskset) spawnSync('taskset', ['-acp', '0', String(pid)]);
}

/** Starts the built product on a data folder of its own, with the demonstration in it. */
export async function startProduct(folder: string): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const env = {
    PATH: process.env.PATH,
    PORT: String(port),
    MEDVIRK_DATA: folder,
    MEDVIRK_URL: `http://127.0.0.1:${port}`,
  };
  const child = startNode([server], env);
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const startMs = (await firstAnswer(child, port)) - began;
  for (let wait = 0; wait < 20 && !said.includes('Medvirk:'); wait += 1) await pause(50);
  await pause(200);
  keepToOneCore(child);
  return { port, startMs, link: /^Administrator: (\S+)$/m.exec(said)?.[1], stop: () => stop(child) };
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Opens the administrator's link as a person would and returns the cookie of the session. */
export async function signIn(link: string): Promise<string> {
  const page = await (await fetch(link)).text();
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(page)?.[0] ?? '';
  const action = /action="([^"]*)"/.exec(form)?.[1] ?? link;
  const fields = new URLSearchParams({ name: 'Mette Holm', email: 'mette.holm@lillerup.example' });
  for (const [, name = '', value = ''] of form.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    fields.set(name, value);
  const answer = await fetch(new URL(action, link), {
    method: 'POST',
    redirect: 'manual',
    body: fields,
    headers: { origin: new URL(link).origin },
  });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (cookie.length === 0) throw new Error(`Signing in gave ${answer.status} and no cookie`);
  return cookie.join('; ');
}

async function firstAnswer(child: ChildProcess, port: number): Promise<number> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer?.ok) return performance.now();
    await pause(10);
  }
  throw new Error('The product ended before it answered');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
