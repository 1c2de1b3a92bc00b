import { chmodSync, closeSync, openSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';

/** What a command of the command line does inside the running server; its answer becomes JSON. */
export type Command = (args: readonly string[]) => Promise<unknown>;

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly problem:
        | { readonly kind: 'no-server' }
        | { readonly kind: 'unknown-command'; readonly name: string }
        | { readonly kind: 'failed'; readonly message: string };
    };

/**
 * Answers commands through `medvirk.sock` in the data folder, which only the server's own user may use: the
 * embedded database belongs to the server's process, so the command line has to ask it. Call it with the
 * folder's database open: the folder's lock makes a socket that is already there a left-over.
 */
export async function answerCommands(
  folder: string,
  commands: Readonly<Record<string, Command>>,
): Promise<() => Promise<void>> {
  const { path, release } = reach(folder);
  rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    readLine(socket)
      .then((line) => answer(line, commands))
      .then((reply) => socket.end(`${JSON.stringify(reply)}\n`))
      .catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
    release();
  };
}

/** Has the server that runs on this data folder do a command; `no-server` when none runs. */
export async function askServer(folder: string, name: string, args: readonly string[]): Promise<Answer> {
  let release = (): void => {};
  try {
    const place = reach(folder);
    release = place.release;
    const socket = createConnection(place.path);
    socket.write(`${JSON.stringify({ name, args })}\n`);
    return JSON.parse(await readLine(socket));
  } catch (error) {
    if (isAbsent(error)) return { ok: false, problem: { kind: 'no-server' } };
    return { ok: false, problem: { kind: 'failed', message: messageOf(error) } };
  } finally {
    release();
  }
}

async function answer(line: string, commands: Readonly<Record<string, Command>>): Promise<Answer> {
  const { name, args } = JSON.parse(line) as { readonly name: string; readonly args: readonly string[] };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return { ok: false, problem: { kind: 'unknown-command', name } };
  try {
    return { ok: true, value: (await command(args)) ?? null };
  } catch (error) {
    return { ok: false, problem: { kind: 'failed', message: messageOf(error) } };
  }
}

const longestLine = 1_000_000;

function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
      text += piece;
      const end = text.indexOf('\n');
      if (end !== -1) resolve(text.slice(0, end));
      else if (text.length > longestLine) socket.destroy(new Error('The line is too long'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server ended before it answered')));
  });
}

type Place = { readonly path: string; readonly release: () => void };

/** A socket's path holds about 100 bytes; a longer one is reached through the opened folder, where that exists. */
function reach(folder: string): Place {
  const path = join(folder, 'medvirk.sock');
  if (Buffer.byteLength(path) < 100 || process.platform !== 'linux') return { path, release: () => {} };
  const opened = openSync(folder, 'r');
  return { path: `/proc/self/fd/${opened}/medvirk.sock`, release: () => closeSync(opened) };
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOENT', 'ENOTDIR', 'ECONNREFUSED'].includes(String(error.code))
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
