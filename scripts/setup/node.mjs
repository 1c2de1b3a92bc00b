// Written for any Node since 12: it finds the one that Medvirk runs on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = 24;
const major = (version) => Number(String(version).replace(/^v/, '').split('.')[0]) || 0;

/** The path of a Node that is new enough: this one, or the one that came with the packages. */
export function findNode(root) {
  if (major(process.version) >= NEEDED) return process.execPath;
  const packed = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (!existsSync(packed)) return undefined;
  const run = spawnSync(packed, ['--version'], { encoding: 'utf8' });
  return major(run.stdout) >= NEEDED ? packed : undefined;
}

export const noNodeSentence = `Medvirk needs Node.js ${NEEDED} or newer; this is ${process.version}, and none comes ready-made for ${process.platform} on ${process.arch}: install it from https://nodejs.org and try again.`;
