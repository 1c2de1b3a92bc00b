import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { embeddedFolder, removeFolder } from '../../tests/support/embedded-folder.ts';
import { openEmbedded } from '../db/embedded.ts';
import { answerCommands } from '../work/command-socket.ts';
import { runErrand } from './ask-server.ts';

const folder = await embeddedFolder();
afterAll(() => removeFolder(folder));

const bin = fileURLToPath(new URL('../../bin/medvirk.mjs', import.meta.url));
const medvirk = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });

test('a database that is up to date is left as it is', () => {
  expect(medvirk(['migrate'], { MEDVIRK_DATA: folder })).toMatchObject({
    status: 0,
    stdout: 'The database is up to date.\n',
  });
}, 60_000);

test('a bad setting gives its sentence', () => {
  const run = medvirk(['migrate'], { DATABASE_URL: 'mysql://localhost' });
  expect(run).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^DATABASE_URL must look like/),
  });
}, 60_000);

test('a server that cannot be reached gives one sentence, without the password', () => {
  const run = medvirk(['migrate'], { DATABASE_URL: 'postgres://medvirk:hemmelig@127.0.0.1:1/medvirk' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^The database 127\.0\.0\.1:1\/medvirk cannot be used \(.*ECONNREFUSED.*\)/);
  expect(run.stderr).not.toContain('hemmelig');
}, 60_000);

test('an errand is done by the running server, and here when none runs', async () => {
  const env = { MEDVIRK_DATA: folder };
  const errand = { name: 'verify', args: ['counts'], here: async () => 'done here' };
  const database = await openEmbedded(folder);
  expect(await runErrand(errand, env)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('in use'),
  });
  const stop = await answerCommands(folder, { verify: async ([what]) => `the server verified ${what}` });
  expect(await runErrand(errand, env)).toEqual({ ok: true, value: 'the server verified counts' });
  await stop();
  await database.close();
  expect(await runErrand(errand, env)).toEqual({ ok: true, value: 'done here' });
}, 60_000);
