import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answerFor } from './sign-in-link.ts';

const bin = fileURLToPath(new URL('../../bin/medvirk.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'medvirk-link-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function medvirk(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], MEDVIRK_DATA: folder, MEDVIRK_URL: 'https://lillerup.example' };
  return spawnSync(process.execPath, [bin, 'sign-in-link', ...args], { encoding: 'utf8', env });
}

test('in an empty house the command prints a link for the first administrator', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = medvirk('anna@lillerup.example');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^https:\/\/lillerup\.example\/log-ind\/[\w-]{43}\n$/);
});

test('without an address it says how it is used', () => {
  const { status, stdout } = medvirk();
  expect(status).toBe(2);
  expect(stdout).toContain('Usage: medvirk sign-in-link E-MAIL');
});

test.each([
  ['unknown', 'Nobody here has the address anna@lillerup.example.'],
  ['deactivated', 'Access is closed for anna@lillerup.example.'],
  ['not-an-address', '"anna@lillerup.example" is not an e-mail address'],
] as const)('no link: %s', (kind, sentence) => {
  const { line, code } = answerFor('anna@lillerup.example', { ok: false, problem: { kind } });
  expect(code).toBe(1);
  expect(line).toContain(sentence);
});
