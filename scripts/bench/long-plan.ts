import { waits } from './load.ts';
import type { Visit } from './visit.ts';
import { at, post, rounded, stepKeys, text } from './visit.ts';

/** A plan that a team has worked on for months: 200 saves in its history and 100 comments, as a client waits for it. */
export type LongPlan = {
  readonly saves: number;
  readonly comments: number;
  /** Milliseconds: opened right after a change of the plan (median of seven), and asked for again and again. */
  readonly pages: readonly {
    readonly path: string;
    readonly openedMs: number;
    readonly medianMs: number;
    readonly p95Ms: number;
  }[];
};

const saves = 200;
const comments = 100;

/** Gives the plan of a number so long a life, by its own buttons, and measures every page of it. */
export async function longPlan(number: string, visit: Visit): Promise<LongPlan> {
  const plan = `/planer/${number}`;
  const { port, headers } = visit;
  const base = async (): Promise<string> => {
    const [, found = ''] = /name="base" value="([^"]*)"/.exec(await text(visit, `${plan}/navn`)) ?? [];
    return found.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  };
  const steps = await stepKeys(visit, plan);
  const changes = [
    (turn: number) =>
      post(visit, `${plan}/skridt`, { do: `times ${steps[turn % steps.length]} ${(turn % 9) + 1}` }),
    async (turn: number) =>
      post(visit, `${plan}/navn`, {
        base: await base(),
        title: `Havnen, udkast ${turn}`,
        question: 'Hvor højt?',
      }),
  ];
  for (let turn = 0; turn < saves; turn += 1) await changes[turn % changes.length]?.(turn);
  for (let turn = 0; turn < comments; turn += 1) {
    await post(visit, `${plan}/kommentarer`, {
      part: `step:${steps[turn % steps.length]}`,
      body: `Kommentar ${turn}: kan vi nå det inden ferien, og hvem taler med naboerne imens?`,
    });
  }
  const [, saved = '1'] = /name="version" value="(\d+)"/.exec(await text(visit, `${plan}/navn`)) ?? [];

  const pages = [
    ...['forslag', 'skridt', `skridt/${steps[0]}`, 'hvad-nu-hvis', 'tidsplan', 'huskeliste', 'kontakter'],
    ...['spoergsmaal/1', 'navn', 'sammen', 'kommentarer', `kommentarer?del=step%3A${steps[0]}`],
    ...['historik', `historik/sammenlign?fra=1&til=${saved}`],
    ...['dagsordenspunkt', 'dagsordenspunkt?laengde=kort', 'dagsordenspunkt?laengde=fuldt'],
  ];
  const measured: LongPlan['pages'][number][] = [];
  for (const page of pages) {
    const path = `${plan}/${page}`;
    const opened: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await changes[0]?.(measured.length + turn);
      opened.push(...(await waits({ port, path, headers }, 1)));
    }
    const taken = await waits({ port, path, headers }, 60);
    measured.push({
      path: `/planer/:number/${page}`,
      openedMs: rounded(at(opened, 0.5)),
      medianMs: rounded(at(taken, 0.5)),
      p95Ms: rounded(at(taken, 0.95)),
    });
  }
  return { saves: Number(saved), comments, pages: measured };
}
