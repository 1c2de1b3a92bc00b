import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untranslated } from './house/bilingual.ts';
import { clockAndChance, impurePackages } from './house/chance.ts';
import { fileCircles, folderCircles } from './house/circles.ts';
import { lawComplaints } from './house/law.ts';
import { forbiddenMarkup, unknownElements } from './house/markup.ts';
import { filesUnder, readSources, root } from './house/sources.ts';
import { sharedTables, sqlOutsideStores } from './house/sql.ts';
import { asMarkdown } from './house/table.ts';
import { forbiddenWords } from './house/words.ts';

const sources = readSources();

describe('the house', () => {
  test('was seen: every wall below stands on this many files', () => {
    expect(sources.length).toBeGreaterThan(250);
    expect(sources.filter(({ path }) => path.startsWith('src/')).length).toBeGreaterThan(120);
  });

  test.each([
    ['keeps the import law', lawComplaints],
    ['has no circles of files', fileCircles],
    ['has no circles of folders', folderCircles],
    ['keeps its packages pure', impurePackages],
    ['asks for the time and throws dice only at the edge', clockAndChance],
    ['speaks SQL only in stores and in the database folder', sqlOutsideStores],
    ['lets one store own a table', sharedTables],
    ['writes no markup that the content security policy forbids', forbiddenMarkup],
    ['has a file for every custom element', unknownElements],
  ])('%s', (_, complaintsIn) => {
    expect(complaintsIn(sources)).toEqual([]);
  });

  test('shows the import law in ARCHITECTURE.md as it is', () => {
    const shown = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    expect(shown, 'put there what `node scripts/house/table.ts` prints').toContain(asMarkdown());
  });

  test('says nothing half-done and names no machine', () => {
    const published = ['src', 'packages', 'scripts', 'tests', 'docs', 'bin'].filter((folder) =>
      existsSync(join(root, folder)),
    );
    expect(forbiddenWords(published.flatMap(filesUnder))).toEqual([]);
  });
});

test('every text is there in both languages', async () => {
  const files = sources.filter(({ path }) => /(^|-|\/)texts\.ts$/.test(path) && !path.includes('/i18n/'));
  expect(files.length).toBeGreaterThan(4);
  for (const { path } of files) {
    const exported: unknown = await import(join(root, path));
    expect(untranslated(exported, path)).toEqual([]);
  }
});

test('every package is compiled without Node and without a browser', () => {
  const settings = filesUnder('packages').filter(({ path }) =>
    /^packages\/[^/]+\/tsconfig\.json$/.test(path),
  );
  expect(settings.length).toBeGreaterThan(0);
  for (const { path, text } of settings) {
    const own: unknown = JSON.parse(text);
    expect(own, path).toMatchObject({ extends: '../../tsconfig.base.json' });
    expect(own, path).not.toHaveProperty('compilerOptions');
  }
  const base: unknown = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  expect(base).toMatchObject({ compilerOptions: { lib: ['es2024'], types: [], strict: true } });
});

test('the linter refuses any, default exports, ! and unnamed type imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-planted-'));
  const planted = [
    "import { Database } from './db/database.ts';",
    'export const a = (b: any, c?: Database): unknown => [b, c!.close];',
    'export default a;',
  ];
  writeFileSync(join(folder, 'planted.ts'), planted.join('\n'));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const lint = [biome, 'lint', `--config-path=${root}`, '--vcs-enabled=false', 'planted.ts'];
  const { stdout, stderr } = spawnSync(process.execPath, lint, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  for (const rule of ['noExplicitAny', 'noDefaultExport', 'noNonNullAssertion', 'useImportType'])
    expect(stdout + stderr).toContain(rule);
});
