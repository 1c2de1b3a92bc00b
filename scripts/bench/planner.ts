import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { Facts, Method, Mode } from '@medvirk/method-guide';
import { judgePlan, methodById, proposePlan, readInputs } from '@medvirk/method-guide';

/**
 * How well proposed plans meet documented cases, beside what one would get without thinking: the habitual three
 * (B0), the most frequent methods (B1), and the best set of five that is the same for every case. Exit code 1 when
 * the plans are not better than all three, hold a method that must not be there, or take longer than 50 ms.
 */

type Case = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly inputs: unknown;
  readonly expected: {
    readonly mustIncludeAny: ReadonlyArray<readonly string[]>;
    readonly mode: readonly Mode[];
    readonly mustNot: readonly string[];
  };
};

const atMost = 5;
const casesFile = new URL('../../packages/method-guide/cases/documented-cases.json', import.meta.url);
const resultsFile = new URL('../../bench/results/planner.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(casesFile, 'utf8')) as { readonly cases: readonly Case[] };

const factsOf = (one: Case): Facts => {
  const read = readInputs(one.inputs);
  if (!read.ok) throw new Error(`${one.id}: ${read.problems.map(({ path, text }) => path + text.en).join()}`);
  return read.facts;
};

/** The share of wanted groups of methods of which at least one is among the first five. */
const hitRate = (one: Case, ids: readonly string[]): number => {
  const wanted = one.expected.mustIncludeAny;
  return wanted.filter((any) => any.some((id) => ids.slice(0, atMost).includes(id))).length / wanted.length;
};
const violationsOf = (one: Case, ids: readonly string[]): number =>
  one.expected.mustNot.filter((id) => ids.includes(id)).length;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const modeOf = (methods: readonly Method[]): Mode => {
  const [mode, ...others] = new Set(methods.map((method) => method.mode));
  return mode && others.length === 0 ? mode : 'blended';
};

type Score = { readonly hitRate: number; readonly modeRate: number; readonly violations: number };

function scoreOfConstant(ids: readonly string[]): Score {
  const mode = modeOf(ids.flatMap((id) => methodById.get(id) ?? []));
  return {
    hitRate: mean(cases.map((one) => hitRate(one, ids))),
    modeRate: mean(cases.map((one) => Number(one.expected.mode.includes(mode)))),
    violations: cases.reduce((sum, one) => sum + violationsOf(one, ids), 0),
  };
}

function mostFrequent(): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of cases.flatMap((one) => one.expected.mustIncludeAny.flat())) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The best set of at most five that is the same for all cases: every combination of the methods wanted. */
function bestConstant(): readonly string[] {
  const ids = mostFrequent();
  let best: readonly string[] = [];
  let bestRate = -1;
  const extend = (set: readonly string[], from: number): void => {
    if (set.length === atMost || from === ids.length) {
      const rate = mean(cases.map((one) => hitRate(one, set)));
      if (rate > bestRate) [best, bestRate] = [set, rate];
      return;
    }
    for (let at = from; at < ids.length; at++) extend([...set, ids[at] ?? ''], at + 1);
  };
  extend([], 0);
  return best;
}

/** A fixed piece of arithmetic, so that times from different machines can be compared. */
function yardstickMs(): number {
  const start = performance.now();
  let sum = 0;
  for (let at = 1; at < 20_000_000; at++) sum += 1 / at;
  if (sum < 0) throw new Error('not reached');
  return performance.now() - start;
}

function planTimes(): { readonly medianMs: number; readonly p95Ms: number } {
  const facts = cases.map(factsOf);
  for (const one of facts) proposePlan(one);
  const times = Array.from({ length: 10 }, () => facts)
    .flat()
    .map((one) => {
      const start = performance.now();
      const proposal = proposePlan(one);
      judgePlan(one, proposal.portfolio);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}

const rows = cases.map((one) => {
  const proposal = proposePlan(factsOf(one));
  const ids = proposal.portfolio.map(({ method }) => method);
  return {
    id: one.id,
    kind: one.kind,
    hitRate: hitRate(one, ids),
    mode: proposal.mode,
    modeOk: one.expected.mode.includes(proposal.mode),
    violations: violationsOf(one, ids),
    methods: ids,
  };
});
const planner: Score = {
  hitRate: mean(rows.map((row) => row.hitRate)),
  modeRate: mean(rows.map((row) => Number(row.modeOk))),
  violations: rows.reduce((sum, row) => sum + row.violations, 0),
};
const habitual = ['borgermoede', 'digital_hoering', 'spoergeskema_aabent'];
const frequent = mostFrequent().slice(0, atMost);
const constant = bestConstant();
const baselines = {
  B0: { methods: habitual, ...scoreOfConstant(habitual) },
  B1: { methods: frequent, ...scoreOfConstant(frequent) },
  bestConstant: { methods: constant, ...scoreOfConstant(constant) },
};
const yardstick = yardstickMs();
const time = planTimes();
const isWithinTarget =
  Object.values(baselines).every(({ hitRate: rate }) => planner.hitRate > rate) &&
  planner.violations === 0 &&
  time.p95Ms < 50;

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
const line = (name: string, score: Score): string =>
  `${name.padEnd(15)} hits ${percent(score.hitRate)}   mode ${percent(score.modeRate)}   violations ${score.violations}`;
for (const row of rows) {
  const fault = [row.modeOk ? '' : `mode ${row.mode}`, row.violations > 0 ? 'must not' : ''].join(' ').trim();
  console.log(`${row.id}  ${percent(row.hitRate)}  ${row.methods.join(' ')}  ${fault}`.trimEnd());
}
console.log();
console.log(line('planner', planner));
for (const [name, score] of Object.entries(baselines)) {
  console.log(`${line(name, score)}   ${score.methods.join(' ')}`);
}
console.log(
  `\none plan with its judgement: median ${time.medianMs.toFixed(1)} ms, p95 ${time.p95Ms.toFixed(1)} ms`,
);
console.log(`yardstick: ${yardstick.toFixed(1)} ms; target ${isWithinTarget ? 'met' : 'NOT met'}`);

mkdirSync(new URL('.', resultsFile), { recursive: true });
const result = {
  schema: 'medvirk-bench-planner/1',
  date: new Date().toISOString(),
  machine: { platform: platform(), arch: arch(), cpu: cpus()[0]?.model ?? '', node: process.version },
  yardstickMs: yardstick,
  time: { ...time, medianPerYardstick: time.medianMs / yardstick },
  atMostMethods: atMost,
  planner,
  baselines,
  target: 'hit rate above B0, B1 and the best constant set; 0 violations; p95 under 50 ms',
  isWithinTarget,
  cases: rows,
};
writeFileSync(resultsFile, `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = isWithinTarget ? 0 : 1;
