import type { Env, Hono, MiddlewareHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { problem } from './problem.tsx';
import type { Visit } from './visit.ts';

/** An address that exists, asked in a way it does not know: 405 with the ways it does. */
export function refuseOtherMethods<E extends Env & Visit>(app: Hono<E>): MiddlewareHandler<E> {
  return methodNotAllowed<E>({
    app,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '));
      return problem(c, { kind: 'method-not-allowed' });
    },
  });
}
