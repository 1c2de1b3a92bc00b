import { randomBytes } from 'node:crypto';
import type { Database } from '../../src/db/database.ts';
import { newId } from '../../src/engagement/ids.ts';
import type { Locale } from '../../src/i18n/texts.ts';
import type { Person, Role, SessionId } from '../../src/people/model.ts';
import { addSession } from '../../src/people/session-store.ts';
import { addPerson } from '../../src/people/store.ts';
import { hashOfToken, newToken } from '../../src/web/token.ts';

export type SignedIn = { readonly person: Person; readonly session: SessionId; readonly cookie: string };

const names: Record<Role, string> = {
  administrator: 'Ada Admin',
  planner: 'Pia Planlægger',
  commenter: 'Kim Kommentator',
  reader: 'Leo Læser',
};

/** Someone who is here: added to the people, not signed in. */
export async function someone(
  db: Database,
  role: Role,
  now: Date,
  given: { readonly name?: string; readonly email?: string; readonly locale?: Locale } = {},
): Promise<Person> {
  const id = newId<'person'>(now, randomBytes);
  const person = {
    id,
    name: given.name ?? names[role],
    email: given.email ?? `${id}@lillerup.example`,
    role,
    locale: given.locale ?? 'da',
  };
  if (!(await addPerson(db, person, now))) throw new Error(`${person.email} is here already`);
  return person;
}

/** Someone who is signed in: send their cookie along. */
export async function signedIn(
  db: Database,
  role: Role,
  now: Date,
  given: Parameters<typeof someone>[3] = {},
): Promise<SignedIn> {
  const person = await someone(db, role, now, given);
  return { person, ...(await signInAgain(db, person, now)) };
}

/** One more session of a person. */
export async function signInAgain(
  db: Database,
  person: Person,
  now: Date,
  device = 'Firefox, Linux',
): Promise<{ readonly session: SessionId; readonly cookie: string }> {
  const token = newToken(randomBytes);
  const session = newId<'session'>(now, randomBytes);
  const never = new Date(0);
  await addSession(db, { id: session, device, person: person.id, tokenHash: hashOfToken(token) }, now, {
    lastSeenBefore: never,
    createdBefore: never,
  });
  return { session, cookie: `medvirk-session=${token}` };
}
