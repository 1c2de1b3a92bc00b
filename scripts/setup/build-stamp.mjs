// Written for any Node since 12. Says whether `dist/` was built from what lies here now.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'packages'];
const FILES = ['package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/build-assets.mjs'];
const NO_INPUT = /\.test\.tsx?$|\.md$|^node_modules$/;

function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NO_INPUT.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .reduce((files, entry) => {
      const path = `${folder}/${entry.name}`;
      return files.concat(entry.isDirectory() ? filesIn(root, path) : path);
    }, []);
}

const stampFile = (root) => join(root, 'dist/.built-from');

/** A digest of every file that the build reads. */
export function digestOfInputs(root) {
  const digest = createHash('sha256');
  const files = FOLDERS.reduce((all, folder) => all.concat(filesIn(root, folder)), FILES);
  for (const file of files)
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return digest.digest('hex');
}

export function isBuilt(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === digestOfInputs(root);
}

/** Before a build: what lies in `dist/` counts as unfinished from now on. */
export function forgetBuild(root) {
  rmSync(stampFile(root), { force: true });
}

export function rememberBuild(root, digest) {
  writeFileSync(stampFile(root), digest);
}
