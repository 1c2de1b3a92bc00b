// `npm run dev`: watches the sources, rebuilds, starts the server anew; open pages reload by themselves.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needTools } from './setup/tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
needTools(root);

const { context } = await import('esbuild');
const { buildBrowserFiles, copyMigrations, serverOptions } = await import('./build.mjs');
const { forgetBuild } = await import('./setup/build-stamp.mjs');

let server;
let isEnding = false;

/** The old server lets go of the data folder before the new one takes it. */
async function restart() {
  await stop();
  if (isEnding) return;
  server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/server.mjs')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MEDVIRK_DEV: '1' },
  });
}

function stop() {
  const old = server;
  if (!old || old.exitCode !== null || old.signalCode !== null) return undefined;
  return new Promise((done) => {
    old.once('exit', done);
    old.kill('SIGTERM');
    setTimeout(() => old.kill('SIGKILL'), 3000).unref();
  });
}

let turn = Promise.resolve();
/** One thing after another; a mistake in a style sheet is shown and does not end the watching. */
const inTurn = (work) => {
  turn = turn.then(work).catch((error) => console.error(error.message));
  return turn;
};

const restartAfterBuild = {
  name: 'restart',
  setup: (build) => build.onEnd(({ errors }) => (errors.length === 0 ? void inTurn(restart) : undefined)),
};

forgetBuild(root);
copyMigrations();
await buildBrowserFiles({ minify: false });
const bundle = await context({ ...serverOptions, plugins: [restartAfterBuild] });
await bundle.watch();

let waiting;
/** Style sheets, elements and migrations are not part of the bundle. */
watch(join(root, 'src'), { recursive: true }, (_, file) => {
  if (!/\.(scss|sql|svg)$|^elements\//.test(file ?? '')) return;
  clearTimeout(waiting);
  waiting = setTimeout(
    () =>
      inTurn(async () => {
        copyMigrations();
        await buildBrowserFiles({ minify: false });
        await restart();
      }),
    50,
  );
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    isEnding = true;
    await stop();
    await bundle.dispose();
    process.exit(0);
  });
