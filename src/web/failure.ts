import type { Context, Env } from 'hono';
import type { Frame } from '../ui/shell.tsx';
import { readForm } from './form.ts';
import { problem } from './problem.tsx';
import type { Visit } from './visit.ts';

export type FailureSettings = {
  readonly write: (line: string) => void;
  readonly newNumber: () => string;
  /** A frame made of nothing but the address: what failed may be the frame's own data. */
  readonly plainFrame: (visit: Pick<Visit['Variables'], 'locale' | 'path'>) => Frame;
};

/**
 * For `app.onError`: what nobody expected is logged once, under a number that the page shows,
 * and the person gets back what they had typed.
 */
export function answerFailure({ write, newNumber, plainFrame }: FailureSettings) {
  return async <E extends Env & Visit>(error: Error, c: Context<E>): Promise<Response> => {
    const visit: Partial<Visit['Variables']> & Pick<Visit['Variables'], 'locale' | 'path'> = c.var;
    const number = newNumber();
    write(JSON.stringify({ time: visit.now, failure: number, error: error.stack ?? String(error) }));
    if (visit.frame === undefined) c.set('frame', plainFrame(visit));
    if (c.req.method === 'POST') await readForm(c).catch(() => undefined);
    return problem(c, { kind: 'failure', number });
  };
}
