#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// One line a command; each is loaded only when it is asked for and gives `run(args)`, the exit code.
const commands = {
  plan: { does: 'propose a plan from what is known about a case', load: () => import('../src/cli/plan.ts') },
  migrate: { does: 'bring the database up to this version', load: () => import('../src/cli/migrate.ts') },
  'sign-in-link': {
    does: 'print a link that signs somebody in',
    load: () => import('../src/cli/sign-in-link.ts'),
  },
};

const neededMajor = 24;
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** The Node that the lockfile brought, when the one on PATH is too old. */
function newerNode() {
  const path = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (!existsSync(path)) return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return majorOf(stdout ?? '') >= neededMajor ? path : undefined;
}

function help() {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(14)} ${does}`);
  return `medvirk: choose, run and account for citizen engagement\n\nUsage: medvirk COMMAND [options]\n\n${lines.join('\n')}\n\nmedvirk COMMAND --help says more.`;
}

async function main([name, ...args]) {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help());
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    console.error(`medvirk: there is no command "${name}"; medvirk --help lists them`);
    return 2;
  }
  const { run } = await commands[name].load();
  return run(args);
}

if (majorOf(process.version) >= neededMajor) {
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = newerNode();
  if (node) {
    const again = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    process.exitCode = again.status ?? 1;
  } else {
    console.error(
      `medvirk needs Node ${neededMajor} or newer; this is ${process.version}, and npm ci has not brought a newer one`,
    );
    process.exitCode = 1;
  }
}
