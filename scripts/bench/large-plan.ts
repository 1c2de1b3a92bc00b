import { waits } from './load.ts';
import type { Visit } from './visit.ts';
import { at, post, rounded, stepKeys, text } from './visit.ts';

/** A plan with twelve methods and four versions, as a client waits for it. */
export type LargePlan = {
  readonly methods: number;
  readonly versions: number;
  /** Milliseconds, each page after a change of the plan and asked for again and again. */
  readonly pages: readonly { readonly path: string; readonly firstMs: number; readonly medianMs: number }[];
  /** Milliseconds from asking for the steps until they are there, right after one of them was changed. */
  readonly recalculated: { readonly medianMs: number; readonly p95Ms: number };
};

const methods = [
  'tell:infobrev',
  'open:kortinput',
  'open:byvandring',
  'open:popup',
  'open:digital_ideindsamling',
  'deepen:dialogmoede',
  'deepen:interessentdialog',
  'deepen:world_cafe',
  'close:digital_hoering',
  'close:hybridmoede',
  'close:raad_naevn',
  'answer:borgermoede',
];

/** Makes the plan of a number so large, by its own buttons, and measures it. */
export async function largePlan(number: string, visit: Visit): Promise<LargePlan> {
  const plan = `/planer/${number}`;
  const { port, headers } = visit;
  for (const method of methods) await post(visit, `${plan}/skridt`, { do: `add ${method}` });
  for (const key of await stepKeys(visit, plan)) {
    if ((await stepKeys(visit, plan)).length > methods.length)
      await post(visit, `${plan}/skridt`, { do: `remove ${key}` });
  }
  for (const name of ['B', 'C', 'D']) await post(visit, `${plan}/versioner`, { do: 'save', name });
  const steps = await stepKeys(visit, plan);
  const versions = [
    ...(await text(visit, `${plan}/hvad-nu-hvis`)).matchAll(/name="do" value="rename [a-z]"/g),
  ].length;

  const ask = async (path: string): Promise<number> =>
    (await waits({ port, path, headers }, 1))[0] ?? Number.NaN;
  const pages: { path: string; firstMs: number; medianMs: number }[] = [];
  let times = 1;
  const change = () => {
    times = times === 1 ? 2 : 1;
    return post(visit, `${plan}/skridt`, { do: `times ${steps[0]} ${times}` });
  };
  for (const page of ['forslag', 'skridt', 'hvad-nu-hvis', 'tidsplan', 'huskeliste', 'kontakter']) {
    const path = `${plan}/${page}`;
    await ask(path);
    await change();
    const firstMs = await ask(path);
    pages.push({
      path,
      firstMs: rounded(firstMs),
      medianMs: rounded(at(await waits({ port, path, headers }, 60), 0.5)),
    });
  }
  const recalculated: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    await change();
    recalculated.push(await ask(`${plan}/skridt`));
  }
  return {
    methods: steps.length,
    versions,
    pages,
    recalculated: { medianMs: rounded(at(recalculated, 0.5)), p95Ms: rounded(at(recalculated, 0.95)) },
  };
}
