import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite, postgresMod } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Module = postgresMod.PostgresMod;
type Node = { readonly mode: number };
type Stream = { readonly nfd?: number; readonly node: Node };
type NodeFiles = {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly realPath: (node: Node) => string;
};

/**
 * PGlite's files in a folder, made to reach the disk: its own file system has no fsync at all, so that a
 * commit was acknowledged while it lay in the operating system's memory.
 */
export class DurableFiles extends NodeFS {
  readonly #onSync: () => void;

  constructor(folder: string, onSync: () => void = () => {}) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(
    pglite: PGlite,
    options: Partial<Module>,
  ): Promise<{ emscriptenOpts: Partial<Module> }> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addSync = (module: Module): void => this.#addSync(module);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }

  #addSync(module: Module): void {
    const files = module.NODEFS as unknown as NodeFiles;
    files.stream_ops.fsync = (stream) => {
      try {
        if (stream.nfd === undefined) syncPath(files.realPath(stream.node));
        else fsyncSync(stream.nfd);
        this.#onSync();
        return 0;
      } catch {
        return ioError;
      }
    };
  }
}

/** Emscripten's number for EIO; PostgreSQL panics at it, rather than try again and believe the second answer. */
const ioError = 29;

function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a whole folder reach the disk: a new database is copied in file by file, without fsync. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}
