// Written for any Node since 12: it runs before Node 24 has been brought here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasDevelopmentPackages, missingPackages, onlyOptional } from './packages.mjs';

const NO_REGISTRY =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET|network|E5\d\d/;
const NOT_WRITABLE = /EACCES|EROFS|EPERM/;
const NO_ROOM = /ENOSPC/;

function npm(root, args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 };
  if (own && /npm-cli\.js$/.test(own)) return spawnSync(process.execPath, [own].concat(args), options);
  return spawnSync('npm', args, options);
}

/** What went wrong, as one sentence that says what to do. */
export function installProblem(root, output) {
  if (NO_ROOM.test(output)) return 'The disk is full, so the packages Medvirk needs could not be stored.';
  if (NOT_WRITABLE.test(output))
    return `The folder ${root} cannot be written to, so the packages Medvirk needs could not be installed there.`;
  if (NO_REGISTRY.test(output))
    return 'The npm registry could not be reached, so the packages Medvirk needs could not be fetched: connect to the internet, or set your own registry with `npm config set registry`, and try again.';
  const line = output.split('\n').find((one) => /npm (error|ERR!)/.test(one) && !/code/.test(one));
  const cause = line ? line.replace(/^npm (error|ERR!)\s*/, '') : 'npm gave no reason';
  return `npm could not install the packages Medvirk needs (${cause}): run \`npm ci\` to see all it says.`;
}

/**
 * Installs what the lock file asks for and is not here. Returns a sentence when that fails.
 * The first time in one go (`npm ci`); later only what changed, so that a running server keeps its files.
 */
export function installMissing(root, { dev }, say) {
  const withDev = dev || hasDevelopmentPackages(root);
  const missing = missingPackages(root, { dev: withDev });
  if (missing.length === 0) return undefined;
  say(`Installing ${missing.length} packages that Medvirk needs, as listed in package-lock.json …`);
  const isFirst = !existsSync(join(root, 'node_modules/.package-lock.json'));
  const args = isFirst ? ['ci'] : ['install', '--no-save'];
  if (!withDev) args.push('--omit=dev');
  args.push('--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline');
  args.push('--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000');
  if (/true|false/.test(npm(root, ['config', 'get', 'strict-allow-scripts']).stdout || ''))
    args.push('--strict-allow-scripts');
  const began = Date.now();
  const run = npm(root, args);
  if (run.error && run.error.code === 'ENOENT')
    return 'npm was not found: install Node.js with npm and try again.';
  if (run.status !== 0) {
    if (onlyOptional(root, missing)) return undefined;
    return installProblem(root, `${run.stderr}\n${run.stdout}`);
  }
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} seconds.`);
  return undefined;
}
