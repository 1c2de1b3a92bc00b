// A stranger's first minutes: clone, `npm start`, the first page, stop, start again; then the planner alone.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'medvirk-smoke-'));
const clone = join(folder, 'medvirk');

/** The case in packages/method-guide/README.md. */
const example = JSON.stringify({ purpose: { primary: 'test' }, phase: 'test', legal_frame: 'lokalplan' });

/** npm hands its own settings on to what it runs; a stranger has none of them. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/.test(name)),
);

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return String(port);
}

/** Starts with npm, waits for the first page, stops, and returns the seconds until that page. */
async function startOnce(limit) {
  const port = await freePort();
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: port, MEDVIRK_DATA: join(folder, 'data') },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise((done) => npm.once('exit', done));
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      const seconds = (performance.now() - began) / 1000;
      if (answer?.status === 200) return seconds;
      if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}.`);
      if (seconds > limit) throw new Error(`No page after ${limit} seconds.`);
      await wait(100);
    }
  } finally {
    if (npm.exitCode === null) process.kill(-npm.pid, 'SIGTERM');
    await ended;
    await untilFree(port);
  }
}

async function untilFree(port) {
  for (let tries = 0; tries < 100; tries++) {
    const isOpen = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (!isOpen) return;
    await wait(100);
  }
  throw new Error('The server went on after npm was stopped.');
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  const first = await startOnce(180);
  const second = await startOnce(30);
  console.log(
    `First page after ${first.toFixed(1)} s in a fresh clone, after ${second.toFixed(1)} s the second time.`,
  );
  execFileSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: clone,
    env,
  });
  const plan = execFileSync('npx', ['medvirk', 'plan', '-'], {
    cwd: clone,
    env,
    encoding: 'utf8',
    input: example,
  });
  if (plan.trim() === '') throw new Error('npx medvirk plan said nothing.');
  console.log(plan.split('\n').slice(0, 3).join('\n'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
