import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** One file compressed with Brotli, made executable. */
export async function unpackProgram(packed: string, target: string): Promise<void> {
  const bigPieces = createBrotliDecompress({ chunkSize: 1 << 22 });
  await pipeline(createReadStream(packed), bigPieces, createWriteStream(target, { mode: 0o755 }));
}

/** The files of a tar archive compressed with Brotli. Folders come into being with their files. */
export async function unpackArchive(packed: string, folder: string): Promise<void> {
  for (const { path, content } of filesOfTar(brotliDecompressSync(await readFile(packed)))) {
    const target = join(folder, normalize(`/${path}`));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { mode: 0o755 });
  }
}

const BLOCK = 512;

/** A tar archive is a row of 512-byte blocks: a header with name, size and kind, then the content. */
export function filesOfTar(tar: Buffer): { path: string; content: Buffer }[] {
  const files: { path: string; content: Buffer }[] = [];
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const field = (from: number, to: number) =>
      tar.toString('utf8', at + from, at + to).replace(/\0[\s\S]*$/, '');
    const path = field(0, 100);
    if (path === '') break;
    const size = Number.parseInt(field(124, 136), 8);
    const isFile = ['', '0'].includes(field(156, 157));
    if (isFile) files.push({ path, content: tar.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
