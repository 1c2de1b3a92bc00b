import type { Context } from 'hono';
import { readForm } from './form.ts';
import { problem } from './problem.tsx';
import type { Visit } from './visit.ts';

/**
 * For `app.onError`: what nobody expected is logged once, under a number that the page shows,
 * and the person gets back what they had typed.
 */
export function answerFailure(write: (line: string) => void, newNumber: () => string) {
  return async (error: Error, c: Context<Visit>): Promise<Response> => {
    const number = newNumber();
    write(JSON.stringify({ time: c.var.now, failure: number, error: error.stack ?? String(error) }));
    await readForm(c).catch(() => undefined);
    return problem(c, { kind: 'failure', number });
  };
}
