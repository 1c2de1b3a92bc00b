// `npm test`: every check there is, in the order in which they are cheap.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needTools } from './setup/tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
needTools(root);

const { runPlaywright, runVitest, staticSteps } = await import('./setup/checks.mjs');
const { run, runSteps, stopWithParent } = await import('./setup/steps.mjs');

stopWithParent();
const ok = await runSteps([
  ...staticSteps(root),
  {
    name: 'unit, route and house tests (vitest on PGlite and PostgreSQL 16)',
    run: () => runVitest(root, []),
  },
  { name: 'build', run: () => run(root, 'node', ['scripts/build.mjs']) },
  { name: 'journeys (playwright)', run: () => runPlaywright(root, []) },
]);
process.exit(ok ? 0 : 1);
