// `npm run check`: what needs neither database nor browser.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needTools } from './setup/tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
needTools(root);

const { runVitest, staticSteps } = await import('./setup/checks.mjs');
const { runSteps, stopWithParent } = await import('./setup/steps.mjs');

stopWithParent();
const houseTests = () => runVitest(root, ['--project', 'unit', 'scripts/house']);
const ok = await runSteps([...staticSteps(root), { name: 'house tests (vitest)', run: houseTests }]);
process.exit(ok ? 0 : 1);
