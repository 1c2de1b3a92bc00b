// Runs one command after another, tells how long each took, and stops at the first that fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const seconds = (began) => ((performance.now() - began) / 1000).toFixed(1).padStart(6);

const running = new Set();

/** Ends every command still running, with all it started. */
export function stopAll(signal = 'SIGTERM') {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** After Ctrl-C, or when the npm that called is gone, nothing is left running. */
export function stopWithParent() {
  const parent = process.ppid;
  const leave = (code) => {
    stopAll('SIGTERM');
    setTimeout(() => {
      stopAll('SIGKILL');
      process.exit(code);
    }, 3000);
  };
  process.once('SIGINT', () => leave(130));
  process.once('SIGTERM', () => leave(143));
  setInterval(() => process.ppid === parent || leave(143), 500).unref();
}

/** Runs a tool of node_modules, or a script, with this Node. Output is shown at once or returned. */
export function run(root, command, args, { env = {}, show = false } = {}) {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    const end = (ok) => {
      running.delete(child);
      done({ ok, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** Runs commands at the same time; all must succeed. */
export async function runAll(runs) {
  const results = await Promise.all(runs);
  const failed = results.filter((result) => !result.ok);
  return { ok: failed.length === 0, output: failed.map((result) => result.output).join('\n') };
}

/** Gives `use` a file name for a report, and returns what was written there. */
export async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-report-'));
  const file = join(folder, 'report.json');
  const result = await use(file);
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    report = undefined;
  }
  rmSync(folder, { recursive: true, force: true });
  return { ...result, report };
}

/**
 * Each step is `{name, run}` and answers `{ok, output, passed?, failed?}`. Ends with a table and, on a line of its
 * own, `N passed, N failed`: the tests, and one for each step that failed without counting tests.
 */
export async function runSteps(steps) {
  const lines = [];
  const sum = { passed: 0, failed: 0 };
  let isBroken = false;
  for (const step of steps) {
    if (isBroken) {
      lines.push(`     –   ${step.name}: not run`);
      continue;
    }
    console.log(`\n▸ ${step.name}`);
    const began = performance.now();
    const { ok, output = '', passed = 0, failed = 0 } = await step.run();
    if (!ok) console.log(output);
    sum.passed += passed;
    sum.failed += ok ? failed : Math.max(failed, 1);
    isBroken = !ok;
    const tests = passed + failed > 0 ? `: ${passed} passed, ${failed} failed` : '';
    lines.push(`${seconds(began)} s ${step.name}${tests}${ok ? '' : ' – FAILED'}`);
  }
  console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
  return !isBroken;
}
