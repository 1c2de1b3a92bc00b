// `npm run test:browser [-- what playwright understands]`: builds what changed, then walks the journeys.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './setup/build-stamp.mjs';
import { needTools } from './setup/tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
needTools(root);

const { runPlaywright } = await import('./setup/checks.mjs');
const { run, runSteps, stopWithParent } = await import('./setup/steps.mjs');

stopWithParent();
const ok = await runSteps([
  ...(isBuilt(root) ? [] : [{ name: 'build', run: () => run(root, 'node', ['scripts/build.mjs']) }]),
  { name: 'journeys (playwright)', run: () => runPlaywright(root, process.argv.slice(2)) },
]);
process.exit(ok ? 0 : 1);
