// Written for any Node since 12: it runs before Node 24 has been brought here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function entries(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** npm's rule for `os`, `cpu` and `libc`: one name or several, `!` excludes. */
function listAllows(names, value) {
  if (!names) return true;
  const list = [].concat(names);
  return list.includes(value) || (list.some((one) => one[0] === '!') && !list.includes(`!${value}`));
}

/** Whether a package that is only for some machines is for this one. */
function isForThisMachine(entry, machine) {
  return (
    listAllows(entry.os, machine.os) &&
    listAllows(entry.cpu, machine.cpu) &&
    (machine.os !== 'linux' || listAllows(entry.libc, machine.libc))
  );
}

/** npm leaves out an optional package with all that only it needs; what counts is what names this machine. */
function isMeantFor(entry, machine) {
  return Boolean(entry.os || entry.cpu) && isForThisMachine(entry, machine);
}

function thisMachine() {
  if (process.report) process.report.excludeNetwork = true;
  const report = process.platform === 'linux' && process.report ? process.report.getReport() : undefined;
  const isGlibc = !report || Boolean(report.header.glibcVersionRuntime);
  return { os: process.platform, cpu: process.arch, libc: isGlibc ? 'glibc' : 'musl' };
}

/**
 * The folders in the lock file that should be here and are not, or are of another version.
 * What is only for development counts only with `dev`.
 */
export function missingPackages(root, { dev, machine = thisMachine() }) {
  const wanted = entries(join(root, 'package-lock.json'));
  const here = entries(join(root, 'node_modules/.package-lock.json'));
  return Object.keys(wanted).filter((folder) => {
    const entry = wanted[folder];
    if (!folder.includes('node_modules/')) return false;
    if (!dev && (entry.dev || entry.devOptional)) return false;
    if ((entry.optional || entry.devOptional) && !isMeantFor(entry, machine)) return false;
    const found = here[folder];
    return !found || found.version !== entry.version || !existsSync(join(root, folder));
  });
}

/** Whether Medvirk can do without all of these: then a registry that lacks them is no reason to stop. */
export function onlyOptional(root, folders) {
  const wanted = entries(join(root, 'package-lock.json'));
  return folders.every((folder) => wanted[folder].optional);
}

/** Whether someone works on the code here: then an update must bring the tools along, never take them away. */
export function hasDevelopmentPackages(root) {
  const here = entries(join(root, 'node_modules/.package-lock.json'));
  return Object.keys(here).some((folder) => here[folder].dev);
}
