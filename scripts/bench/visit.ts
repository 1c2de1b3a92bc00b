/** Somebody signed in at a running server. */
export type Visit = {
  readonly port: number;
  readonly cookie: string;
  /** As their browser sends them with every page. */
  readonly headers: Readonly<Record<string, string>>;
};

/** The value under which a share of the numbers lies; NaN of none. */
export const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

export const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Sends a form as the browser does. An answer that is not a redirect means that nothing was saved. */
export async function post(
  { port, cookie }: Visit,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { cookie, origin: `http://127.0.0.1:${port}` },
  });
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
}

export async function text({ port, cookie }: Visit, path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } })).text();
}

/** The keys of the steps that the plan under an address has now. */
export async function stepKeys(visit: Visit, plan: string): Promise<readonly string[]> {
  const page = await text(visit, `${plan}/skridt`);
  return [...page.matchAll(/value="remove ([a-z0-9_-]+)"/g)].map(([, key = '']) => key);
}
