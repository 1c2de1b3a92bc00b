import { waits } from './load.ts';

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

type Visit = {
  readonly port: number;
  readonly cookie: string;
  readonly headers: Readonly<Record<string, string>>;
};

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;
const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Gives the plan of a number so long a life, by its own buttons, and measures every page of it. */
export async function longPlan(number: string, { port, cookie, headers }: Visit): Promise<LongPlan> {
  const plan = `/planer/${number}`;
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { cookie, origin: `http://127.0.0.1:${port}` },
    });
    await answer.arrayBuffer();
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
  };
  const text = async (path: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } })).text();
  const base = async (): Promise<string> => {
    const [, found = ''] = /name="base" value="([^"]*)"/.exec(await text(`${plan}/navn`)) ?? [];
    return found.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  };
  const steps = [...(await text(`${plan}/skridt`)).matchAll(/value="remove ([a-z0-9_-]+)"/g)].map(
    ([, key = '']) => key,
  );
  const changes = [
    (turn: number) => post(`${plan}/skridt`, { do: `times ${steps[turn % steps.length]} ${(turn % 9) + 1}` }),
    async (turn: number) =>
      post(`${plan}/navn`, { base: await base(), title: `Havnen, udkast ${turn}`, question: 'Hvor højt?' }),
  ];
  for (let turn = 0; turn < saves; turn += 1) await changes[turn % changes.length]?.(turn);
  for (let turn = 0; turn < comments; turn += 1) {
    await post(`${plan}/kommentarer`, {
      part: `step:${steps[turn % steps.length]}`,
      body: `Kommentar ${turn}: kan vi nå det inden ferien, og hvem taler med naboerne imens?`,
    });
  }
  const [, saved = '1'] = /name="version" value="(\d+)"/.exec(await text(`${plan}/navn`)) ?? [];

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
