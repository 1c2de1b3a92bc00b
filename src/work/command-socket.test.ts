import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerCommands, askServer } from './command-socket.ts';

describe.each([
  ['a data folder', ''],
  ['a data folder with a name longer than a socket can have', join('m'.repeat(80), 'n'.repeat(80))],
])('%s', (_what, below) => {
  let place = '';
  let folder = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'medvirk-socket-'));
    folder = join(place, below);
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('the server does what the command line asks', async () => {
    const stop = await answerCommands(folder, { 'sign-in-link': async ([email]) => `https://a.dk/${email}` });
    expect(await askServer(folder, 'sign-in-link', ['mette@lillerup.dk'])).toEqual({
      ok: true,
      value: 'https://a.dk/mette@lillerup.dk',
    });
    await stop();
  });

  test('only the user of the server may ask', async () => {
    const stop = await answerCommands(folder, {});
    expect(statSync(join(folder, 'medvirk.sock')).mode & 0o777).toBe(0o600);
    await stop();
  });

  test('no server, or one that ended, is told apart from a command that failed', async () => {
    const none = { ok: false, problem: { kind: 'no-server' } };
    expect(await askServer(folder, 'verify', [])).toEqual(none);
    const stop = await answerCommands(folder, {
      verify: async () => Promise.reject(new Error('12 counts differ')),
    });
    expect(await askServer(folder, 'verify', [])).toEqual({
      ok: false,
      problem: { kind: 'failed', message: '12 counts differ' },
    });
    expect(await askServer(folder, 'constructor', [])).toMatchObject({
      problem: { kind: 'unknown-command' },
    });
    await stop();
    expect(await askServer(folder, 'verify', [])).toEqual(none);
  });

  test('a socket that a killed server left behind is in nobody’s way', async () => {
    writeFileSync(join(folder, 'medvirk.sock'), '');
    expect(await askServer(folder, 'verify', [])).toMatchObject({ problem: { kind: 'no-server' } });
    const stop = await answerCommands(folder, { verify: async () => 'well' });
    expect(await askServer(folder, 'verify', [])).toEqual({ ok: true, value: 'well' });
    await stop();
  });
});
