import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/medvirk.mjs', import.meta.url));
const medvirk = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', input });

test('without a command it lists the commands', () => {
  const { status, stdout } = medvirk([]);
  expect(status).toBe(0);
  expect(stdout).toContain('plan');
});

test('an unknown command is one line and exit code 2', () => {
  const { status, stdout, stderr } = medvirk(['dance']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('medvirk: there is no command "dance"; medvirk --help lists them\n');
});

test('a plan runs from the source without a build', () => {
  const { status, stdout, stderr } = medvirk(['plan', '-', '--json'], '{"purpose":{"primary":"inspire"}}');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).portfolio.length).toBeGreaterThanOrEqual(3);
});

test('a fault ends with code 2, without a stack trace', () => {
  const { status, stdout, stderr } = medvirk(['plan', '/no/such/file.json']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('medvirk plan: /no/such/file.json: cannot be read\n');
});
