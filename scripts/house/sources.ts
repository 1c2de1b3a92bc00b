import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as the checks see it: its path from the repository's root, and its text. Tests hand in invented ones. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What a check complains about: where, and one sentence. */
export type Complaint = `${string}: ${string}`;

export const root = join(import.meta.dirname, '../..');

const isSource = (name: string) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');

/** Every TypeScript file of the server, the browser code and the packages. */
export function readSources(): SourceFile[] {
  return ['src', 'packages'].flatMap(filesUnder).filter(({ path }) => isSource(path));
}

export function filesUnder(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesUnder(path);
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  });
}

/** Tests, and the generators of invented cases that only tests use. */
export const isTest = (path: string) => /(\.test|-arbitrary)\.tsx?$/.test(path);
