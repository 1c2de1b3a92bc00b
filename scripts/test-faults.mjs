// `npm run test:faults`: twenty processes are killed while they write, and nothing acknowledged may be lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needTools } from './setup/tools.mjs';

needTools(dirname(dirname(fileURLToPath(import.meta.url))));
const { killUnderWrites } = await import('../tests/support/kill-under-writes.ts');

const kills = 20;
const folder = mkdtempSync(join(tmpdir(), 'medvirk-faults-'));
let failed = 0;
let total = 0;
try {
  for (let kill = 1; kill <= kills; kill += 1) {
    // Early and late, and always another number of rows: 1 … 572.
    const { acknowledged, lost, halves } = await killUnderWrites(folder, 1 + ((kill * 211) % 600));
    const isKept = lost.length === 0 && halves.length === 0;
    const outcome = isKept
      ? 'all kept'
      : `lost ${lost.join(' ') || 'none'}, half done ${halves.join(' ') || 'none'}`;
    console.log(
      `kill ${String(kill).padStart(2)}: ${String(acknowledged).padStart(4)} transactions acknowledged, ${outcome}`,
    );
    total += acknowledged;
    if (!isKept) failed += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${total} transactions acknowledged before ${kills} kills`);
console.log(`${kills - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
