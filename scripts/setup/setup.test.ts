import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

type Machine = { readonly os: string; readonly cpu: string; readonly libc: string };
type Setup = {
  missingPackages(root: string, wanted: { readonly dev: boolean; readonly machine: Machine }): string[];
  hasDevelopmentPackages(root: string): boolean;
  installProblem(root: string, output: string): string;
};

const here = import.meta.dirname;
const load = async (file: string): Promise<Setup> => import(join(here, file));
const { missingPackages, hasDevelopmentPackages } = await load('packages.mjs');
const { installProblem } = await load('install.mjs');

const folder = mkdtempSync(join(tmpdir(), 'medvirk-setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const locked = {
  '': { name: 'medvirk' },
  'packages/a': { version: '1.0.0' },
  'node_modules/@medvirk/a': { resolved: 'packages/a', link: true },
  'node_modules/hono': { version: '4.0.0' },
  'node_modules/vitest': { version: '5.0.0', dev: true },
  'node_modules/node-x64': { version: '24.0.0', optional: true, os: 'linux', cpu: ['x64'] },
  'node_modules/node-arm64': { version: '24.0.0', optional: true, os: ['linux'], cpu: ['arm64'] },
  'node_modules/tool-musl': { version: '1.0.0', optional: true, cpu: ['x64'], libc: ['musl'] },
  'node_modules/not-windows': { version: '1.0.0', optional: true, os: ['!win32'] },
  'node_modules/under-an-optional': { version: '1.0.0', optional: true },
};

function lay(installed: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(folder, 'clone-'));
  for (const path of Object.keys(installed)) mkdirSync(join(root, path), { recursive: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return root;
}

const missing = (installed: Readonly<Record<string, unknown>>, dev = false) =>
  missingPackages(lay(installed), { dev, machine });

const { 'node_modules/@medvirk/a': own, 'node_modules/hono': hono, 'node_modules/node-x64': node } = locked;
const needed = {
  'node_modules/@medvirk/a': own,
  'node_modules/hono': hono,
  'node_modules/node-x64': node,
  'node_modules/not-windows': locked['node_modules/not-windows'],
};

test('a fresh clone misses what the server needs on this machine, and no tools', () => {
  expect(missing({}).sort()).toEqual(Object.keys(needed).sort());
});

test('a complete folder misses nothing', () => {
  expect(missing(needed)).toEqual([]);
});

test('who works on the code also needs the tools', () => {
  expect(missing(needed, true)).toEqual(['node_modules/vitest']);
});

test('another version counts as missing', () => {
  expect(missing({ ...needed, 'node_modules/hono': { version: '3.9.9' } })).toEqual(['node_modules/hono']);
});

test('a package whose folder was deleted counts as missing', () => {
  const root = lay(needed);
  rmSync(join(root, 'node_modules/hono'), { recursive: true });
  expect(missingPackages(root, { dev: false, machine })).toEqual(['node_modules/hono']);
});

test('tools that are there are noticed, so that an update does not remove them', () => {
  expect(hasDevelopmentPackages(lay(needed))).toBe(false);
  expect(
    hasDevelopmentPackages(lay({ ...needed, 'node_modules/vitest': { version: '5.0.0', dev: true } })),
  ).toBe(true);
});

test.each([
  ['npm error code ENOTFOUND', 'registry could not be reached'],
  ['npm error code ECONNREFUSED', 'registry could not be reached'],
  ['npm error code EACCES', 'cannot be written to'],
  ['npm error code ENOSPC', 'disk is full'],
  ['npm error code EUSAGE\nnpm error lock file out of date', 'lock file out of date'],
])('when npm says %s, the person reads one sentence', (output, sentence) => {
  const said = installProblem('/srv/medvirk', output);
  expect(said).toContain(sentence);
  expect(said).not.toContain('\n');
});

test.each(['../start.mjs', 'build-stamp.mjs', 'install.mjs', 'node.mjs', 'packages.mjs', 'tools.mjs'])(
  '%s can be read by an old Node, so that it can say what is missing',
  async (file) => {
    const source = readFileSync(join(here, file), 'utf8');
    const asWritten = await transform(source, { target: 'esnext' });
    const forOld = await transform(source, { target: 'node12.20' });
    expect(forOld.code).toBe(asWritten.code);
  },
);
