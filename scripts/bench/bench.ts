import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largePlan } from './large-plan.ts';
import { answersPerSecond, askOnce, waits } from './load.ts';
import { longPlan } from './long-plan.ts';
import { manyPlans } from './many-plans.ts';
import type { Running } from './product.ts';
import { keepToOneCore, signIn, startNode, startProduct, stop } from './product.ts';
import { at, rounded } from './visit.ts';

/**
 * How fast the built product serves, on the embedded database with the demonstration in it. Exit code 1 when a
 * public page from the cache comes at less than half the speed of Node's bare HTTP server giving the same bytes,
 * when a plan's page takes 30 ms or more, when the second start takes 3 s or more, or when a plan with twelve methods
 * and four versions takes 100 ms to open or 50 ms to show a change, when any page of a plan with 200 saves and
 * 100 comments takes 100 ms, or when a search in 500 plans does.
 */
const target = {
  cachedShare: 0.5,
  planPageMs: 30,
  secondStartMs: 3_000,
  largePlanMs: 100,
  recalculatedMs: 50,
  longPlanMs: 100,
  manyPlansMs: 100,
};

const results = new URL('../../bench/results/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const browser = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'da', accept: 'text/html' };
const encodings = { compressed: browser, plain: { ...browser, 'accept-encoding': 'identity' } } as const;

const median = (numbers: readonly number[]): number => at(numbers, 0.5);
const p95 = (numbers: readonly number[]): number => at(numbers, 0.95);

/** A page from the cache against the bare server: in turns, so that a busy machine slows both. */
async function cachedPage(port: number, path: string, headers: Readonly<Record<string, string>>) {
  await askOnce({ port, path, headers });
  const { head, body } = await askOnce({ port, path, headers });
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-bench-'));
  const file = join(folder, 'body');
  writeFileSync(file, body);
  const bare = startNode([join(root, 'scripts/bench/raw-server.ts'), file, JSON.stringify(fieldsOf(head))]);
  try {
    const [line] = (await once(bare.stdout ?? bare, 'data')) as [Buffer];
    keepToOneCore(bare);
    const barePort = Number(/port (\d+)/.exec(line.toString())?.[1]);
    const load = { path, headers, connections: 16, milliseconds: 1_500 };
    await answersPerSecond({ ...load, port });
    await answersPerSecond({ ...load, port: barePort });
    const rounds: { product: number; bare: number }[] = [];
    for (let round = 0; round < 5; round += 1) {
      rounds.push({
        product: await answersPerSecond({ ...load, port }),
        bare: await answersPerSecond({ ...load, port: barePort }),
      });
    }
    return {
      path,
      bytes: body.length,
      productPerSecond: Math.round(median(rounds.map((round) => round.product))),
      yardstickPerSecond: Math.round(median(rounds.map((round) => round.bare))),
      share: rounded(median(rounds.map((round) => round.product / round.bare))),
    };
  } finally {
    await stop(bare);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The headers to give again; Node writes the others itself. */
function fieldsOf(head: string): Readonly<Record<string, string>> {
  const fields = head
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(/: (.*)/, 2) as [string, string]);
  return Object.fromEntries(fields.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name)));
}

async function staffPages({ port, link }: Running) {
  if (!link) throw new Error('The first start printed no link for the administrator');
  const cookie = await signIn(link);
  const headers = { ...browser, cookie };
  const list = (
    await askOnce({ port, path: '/planer', headers: { cookie, 'accept-encoding': 'identity' } })
  ).body.toString();
  const number = /href="\/planer\/(\d+)/.exec(list)?.[1];
  if (number === undefined) throw new Error('The demonstration has no plan');
  const pages = [
    `/planer`,
    `/planer/${number}/forslag`,
    `/planer/${number}/spoergsmaal/1`,
    `/planer/${number}/regnestykke`,
  ];
  const measured: { path: string; medianMs: number; p95Ms: number }[] = [];
  for (const path of pages) {
    await waits({ port, path, headers }, 20);
    const taken = await waits({ port, path, headers }, 200);
    measured.push({ path, medianMs: rounded(median(taken)), p95Ms: rounded(p95(taken)) });
  }
  const large = await largePlan(number, { port, cookie, headers });
  const long = await longPlan(number, { port, cookie, headers });
  return { pages: measured, large, long, many: await manyPlans({ port, cookie, headers }) };
}

if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
  process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'medvirk-bench-'));
const loadBefore = loadavg()[0] ?? 0;
let running: Running | undefined;
try {
  running = await startProduct(folder);
  const firstStartMs = Math.round(running.startMs);
  const { pages, large, long, many } = await staffPages(running);
  await running.stop();
  running = await startProduct(folder);
  const secondStartMs = Math.round(running.startMs);
  const cached = [
    { encoding: 'compressed', ...(await cachedPage(running.port, '/', encodings.compressed)) },
    { encoding: 'plain', ...(await cachedPage(running.port, '/', encodings.plain)) },
  ];
  const isWithin =
    cached.every((page) => page.share >= target.cachedShare) &&
    pages.every((page) => page.medianMs < target.planPageMs) &&
    secondStartMs < target.secondStartMs &&
    large.pages.every((page) => page.firstMs < target.largePlanMs) &&
    large.recalculated.medianMs < target.recalculatedMs &&
    long.pages.every(({ openedMs, p95Ms }) => Math.max(openedMs, p95Ms) < target.longPlanMs) &&
    many.pages.every(({ p95Ms }) => p95Ms < target.manyPlansMs);
  const result = {
    schema: 'medvirk-bench/serve/2',
    date: new Date().toISOString(),
    machine: {
      platform: platform(),
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      loadBefore,
      node: process.version,
    },
    units:
      'perSecond: answers a second over 16 open connections, server on one core; Ms: milliseconds as a client waits',
    yardstick:
      'node:http giving the same bytes under the same headers on the same core, in turns within the run',
    target,
    isWithinTarget: isWithin,
    start: { firstStartMs, secondStartMs },
    cached,
    pages,
    large,
    long,
    many,
  };
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL('serve.json', results), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(JSON.stringify(result, undefined, 2));
  console.log(isWithin ? 'Within target.' : 'Outside target.');
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
}
