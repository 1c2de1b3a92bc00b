import { expect, test } from 'vitest';
import { clockAndChance, impurePackages } from './chance.ts';

const inPackage = (text: string) => impurePackages([{ path: 'packages/sortition/src/draw.ts', text }]);
const inRules = (text: string) => clockAndChance([{ path: 'src/plan/memo/rules.ts', text }]);

test.each([
  'export const a = Math.random();',
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = Date();',
  'export const a = performance.now();',
  'export const a = process.env.HOME;',
  'export const a = globalThis;',
  "export const a = fetch('https://example.dk');",
  "console.log('drawn');",
  "import { randomInt } from 'node:crypto';",
  "import pg from 'pg';",
])('a package may not say %s', (text) => {
  expect(inPackage(text).length).toBeGreaterThan(0);
});

test.each([
  'export const a = new Date(0);',
  'export type Draw = { readonly process: string };',
  'export const a = (process: string) => process.length;',
  'export const a = (draw: { process: string }) => draw.process;',
  "import { b } from './b.ts';",
])('a package may say %s', (text) => {
  expect(inPackage(text)).toEqual([]);
});

test.each(['new Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()'])(
  'a rule that asks %s is refused',
  (ask) => {
    expect(inRules(`export const a = () => ${ask};`)).toHaveLength(1);
  },
);

test('a rule that brings its own dice is refused', () => {
  expect(inRules("import { randomBytes } from 'node:crypto';")).toHaveLength(1);
});

test('the edge may ask for the time', () => {
  expect(
    clockAndChance([{ path: 'src/plan/memo/routes.tsx', text: 'export const a = new Date();' }]),
  ).toEqual([]);
});
