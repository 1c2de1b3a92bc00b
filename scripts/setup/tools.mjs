// Written for any Node since 12: brings the development packages, then goes on in Node 24.
import { spawnSync } from 'node:child_process';
import { installMissing } from './install.mjs';
import { findNode, noNodeSentence } from './node.mjs';

/** Returns only in a Node that is new enough, with all development packages installed. */
export function needTools(root) {
  const problem = installMissing(root, { dev: true }, console.log);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const node = findNode(root);
  if (node === process.execPath) return;
  if (!node) {
    console.error(noNodeSentence);
    process.exit(1);
  }
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const again = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(again.status === null ? 1 : again.status);
}
