import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { buildAssets } from './build-assets.mjs';

const folder = await mkdtemp(join(tmpdir(), 'medvirk-assets-'));
const manifest: Readonly<Record<string, string>> = await buildAssets({ outDir: folder });
const css = await readFile(join(folder, manifest['main.css'] ?? ''), 'utf8');

afterAll(() => rm(folder, { recursive: true, force: true }));

test('style and fonts fit an old phone on a slow line', async () => {
  expect(gzipSync(css).length).toBeLessThan(17_000);
  const fonts = (await readdir(folder)).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  const sizes = await Promise.all(fonts.map(async (file) => (await readFile(join(folder, file))).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(36_000);
});

test('the style sheet starts with a rule, not with a mark that kills it', () => {
  expect(css.charCodeAt(0)).toBeLessThan(128);
  expect(css).not.toContain('@charset');
});

test('nothing is fetched from others, and every file that is named is there', async () => {
  const files = await readdir(folder);
  for (const [, address = ''] of css.matchAll(/url\(([^)]+)\)/g)) expect(files).toContain(address);
  for (const file of Object.values(manifest)) expect(files).toContain(file);
});

test('the fonts never move the page when they come late', () => {
  expect(css.match(/font-display:\s*optional/g)).toHaveLength(2);
});

test('the same source gives the same names', async () => {
  expect(await buildAssets({ outDir: folder })).toEqual(manifest);
});
