// The steps that need neither database nor browser.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, runAll, withReport } from './steps.mjs';

/** Every folder with its own compiler settings. */
export function projects(root) {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['.', ...packages, 'tests', 'src/elements'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
}

export const staticSteps = (root) => [
  { name: 'format and lint (biome)', run: () => run(root, 'biome', ['check', '--error-on-warnings', '.']) },
  {
    name: `types (tsc: ${projects(root).join(', ')})`,
    run: () => runAll(projects(root).map((folder) => run(root, 'tsc', ['--pretty', '-p', folder]))),
  },
  { name: 'unused files, exports and packages (knip)', run: () => run(root, 'knip', ['--no-progress']) },
];

/** `vitest run` with a count of the tests. */
export async function runVitest(root, args) {
  const { ok, output, report } = await withReport((file) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    return run(root, 'vitest', ['run', ...reporters, ...args], { show: true });
  });
  return { ok, output, passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** `playwright test` with a count of the tests. */
export async function runPlaywright(root, args) {
  const { ok, output, report } = await withReport((file) =>
    run(root, 'playwright', ['test', '-c', 'tests/playwright.config.ts', ...args], {
      show: true,
      env: { MEDVIRK_TEST_REPORT: file },
    }),
  );
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return { ok, output, passed: expected + flaky, failed: unexpected };
}
