// `npm start`: fetches what is missing, builds what changed, starts the server.
// Written for any Node since 12, because that may be all a fresh machine has.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './setup/build-stamp.mjs';
import { installMissing } from './setup/install.mjs';
import { findNode, noNodeSentence } from './setup/node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const problem = installMissing(root, { dev: false }, console.log);
if (problem) giveUp(problem);

const node = findNode(root);
if (!node) giveUp(noNodeSentence);

if (!isBuilt(root)) {
  console.log('Building Medvirk …');
  const run = spawnSync(node, [join(root, 'scripts/build.mjs'), '--quiet'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status || 1);
}

const server = spawn(node, ['--enable-source-maps', join(root, 'dist/server.mjs')], {
  cwd: root,
  stdio: 'inherit',
});

// Ctrl-C in a terminal reaches the server by itself; a signal sent to this process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
  });

// npm's shell does not hand a signal on; it dies, and this process is left without the parent it had.
const parent = process.ppid;
if (process.env.npm_lifecycle_event === 'start')
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 250).unref();

server.on('exit', (code, signal) => {
  if (!signal) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
