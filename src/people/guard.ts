import type { MiddlewareHandler } from 'hono';
import { readForm } from '../web/form.ts';
import { problem } from '../web/problem.tsx';
import type { Visit } from '../web/visit.ts';
import type { Person, Role, Session } from './model.ts';
import type { Right } from './rights.ts';
import { isRightOnPlans, may } from './rights.ts';

/** Every request after `recognise`: perhaps someone who has signed in, and the way to sign in. */
export type Known = {
  Variables: Visit['Variables'] & {
    /** Their role is the one for this request: on a plan it can be more, or less, than in the house. */
    person: Person | undefined;
    houseRole: Role | undefined;
    session: Session | undefined;
    /** Keeps what a POST carries, and sends the browser to the sign-in page with a way back. */
    askToSignIn: () => Promise<Response>;
  };
};

/** Behind `guard` someone is there. */
export type Staff = {
  Variables: Known['Variables'] & { person: Person; houseRole: Role; session: Session };
};

/** Lets those with the right in; asks everyone else to sign in, or says who may do it. */
export function guard(right: Right): MiddlewareHandler<Staff> {
  return async (c, next) => {
    const person: Person | undefined = c.var.person;
    if (!person) return c.var.askToSignIn();
    const role = isRightOnPlans(right) ? person.role : c.var.houseRole;
    if (!may(role, right)) {
      // What was typed is given back, also to someone whose role has changed meanwhile.
      if (c.req.method === 'POST') await readForm(c);
      return problem(c, { kind: 'forbidden' });
    }
    await next();
    return undefined;
  };
}
