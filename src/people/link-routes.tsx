import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import { newId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import { writeCookie } from '../web/cookie.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { problem } from '../web/problem.tsx';
import { ownPath } from '../web/safe-href.ts';
import { hashOfToken, newToken } from '../web/token.ts';
import type { Known } from './guard.ts';
import { BadLinkPage, FirstAdministratorPage, LinkPage } from './link-page.tsx';
import { dropUnusedLinks, findLink, useUpLink } from './link-store.ts';
import type { FieldProblems, PersonId, SignInLink } from './model.ts';
import { firstAdministratorInput, problemsOf } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import { sessionCookie } from './recognise.ts';
import type { LinkState } from './rules.ts';
import { deviceOf, sessionLasts, sessionRests, stateOfLink } from './rules.ts';
import { addSession, endSession } from './session-store.ts';
import { addPerson, findFirstAdministrator, findPerson, findPersonByEmail, noteSignIn } from './store.ts';
import { peopleTexts } from './texts.ts';

/** The browser keeps the cookie a day longer than the session: who comes late in the middle of a form is known to have been here. */
const cookieSeconds = sessionLasts / 1000 + 86_400;

/** The pages behind a link from a mail. */
export function linkRoutes(needs: PeopleNeeds): Hono<Known> {
  const app = new Hono<Known>();

  app.get(paths.signInLink(':token'), async (c) => {
    const state = await readLink(needs.db, c);
    return state.kind === 'usable' ? openPage(needs, c, state.link) : badLink(c, state);
  });

  app.post(paths.signInLink(':token'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const state = await readLink(needs.db, c);
    if (state.kind !== 'usable') return badLink(c, state);
    const { link } = state;
    if (link.person !== undefined) return enter(needs, c, link, link.person);
    return isSwitchingLanguage(form.values)
      ? firstPage(c, typedOf(form.values))
      : enterAsFirst(needs, c, link, typedOf(form.values));
  });

  return app;
}

type Typed = { readonly name: string; readonly email: string };

function typedOf(values: FormValues): Typed {
  return { name: one(values, 'name'), email: one(values, 'email') };
}

function tokenHash(c: Context<Known>): Uint8Array {
  return hashOfToken(c.req.param('token') ?? '');
}

async function readLink(db: Database, c: Context<Known>): Promise<LinkState> {
  c.header('Cache-Control', 'no-store');
  return stateOfLink(await findLink(db, tokenHash(c)), c.var.now);
}

async function openPage({ db }: PeopleNeeds, c: Context<Known>, link: SignInLink) {
  if (link.person === undefined) return firstPage(c, { name: '', email: '' });
  const person = await findPerson(db, link.person);
  if (!person || person.deactivatedAt) return badLink(c, { kind: 'unknown' });
  const { frame, locale } = c.var;
  const token = c.req.param('token') ?? '';
  return c.html(<LinkPage frame={frame} words={peopleTexts[locale]} token={token} name={person.name} />);
}

function firstPage(c: Context<Known>, typed: Typed, problems: FieldProblems = {}) {
  const { frame, locale } = c.var;
  const token = c.req.param('token') ?? '';
  const around = { frame, words: peopleTexts[locale], token };
  const status = Object.keys(problems).length === 0 ? 200 : 422;
  return c.html(<FirstAdministratorPage {...around} typed={typed} problems={problems} />, status);
}

/** The second press of the button, or "back": whoever is in already goes on. */
function badLink(c: Context<Known>, state: Exclude<LinkState, { kind: 'usable' }>) {
  const { frame, locale, person } = c.var;
  if (state.kind === 'used' && person && person.id === state.link.person) return goOn(c, state.link);
  return c.html(<BadLinkPage frame={frame} words={peopleTexts[locale]} state={state.kind} />, 410);
}

function goOn(c: Context<Known>, { returnPath }: SignInLink) {
  return c.redirect(ownPath(returnPath ?? '') ?? inLanguage(c.var.locale, paths.plans()), 303);
}

async function enter(
  needs: PeopleNeeds,
  c: Context<Known>,
  link: SignInLink,
  id: PersonId,
): Promise<Response> {
  const token = newToken(needs.chance);
  const entered = await inTransaction(needs.db, async (tx) => {
    const person = await findPerson(tx, id);
    if (!person || person.deactivatedAt) return 'unknown';
    if (!(await useUpLink(tx, tokenHash(c), c.var.now))) return 'used';
    await begin(tx, needs, c, id, token);
    return 'in';
  });
  return entered === 'in' ? welcome(needs, c, link, token) : badLink(c, refused(entered, link));
}

async function enterAsFirst(
  needs: PeopleNeeds,
  c: Context<Known>,
  link: SignInLink,
  typed: Typed,
): Promise<Response> {
  const read = firstAdministratorInput.safeParse(typed);
  if (!read.success) return firstPage(c, typed, problemsOf(read.error));
  const { locale, now } = c.var;
  const id = newId<'person'>(now, needs.chance);
  const token = newToken(needs.chance);
  if (await findPersonByEmail(needs.db, read.data.email)) return firstPage(c, typed, { email: 'taken' });
  const entered = await inTransaction(needs.db, async (tx) => {
    if (!(await useUpLink(tx, tokenHash(c), now))) return 'used';
    const { waiting } = await findFirstAdministrator(tx);
    if (waiting) return 'unknown';
    const added = await addPerson(tx, { id, ...read.data, role: 'administrator', locale }, now);
    if (!added) throw new Error('The e-mail address was taken at the same moment');
    await dropUnusedLinks(tx, undefined);
    await begin(tx, needs, c, id, token);
    await recordEvent(tx, {
      at: now,
      actor: id,
      actorName: read.data.name,
      subjectKind: 'person',
      subjectId: id,
      what: 'first-administrator',
    });
    return 'in';
  });
  return entered === 'in' ? welcome(needs, c, link, token) : badLink(c, refused(entered, link));
}

function refused(why: 'unknown' | 'used', link: SignInLink): Exclude<LinkState, { kind: 'usable' }> {
  return why === 'used' ? { kind: 'used', link } : { kind: 'unknown' };
}

/** A new session, in place of the one this browser may have had. */
async function begin(
  tx: Database,
  { chance }: PeopleNeeds,
  c: Context<Known>,
  person: PersonId,
  token: string,
): Promise<void> {
  const { now, session } = c.var;
  if (session && c.var.person) await endSession(tx, c.var.person.id, session.id);
  await noteSignIn(tx, person, now);
  const device = deviceOf(c.req.header('user-agent'));
  const begun = { id: newId<'session'>(now, chance), person, device, tokenHash: hashOfToken(token) };
  await addSession(tx, begun, now, {
    lastSeenBefore: new Date(now.getTime() - sessionRests),
    createdBefore: new Date(now.getTime() - sessionLasts),
  });
}

function welcome({ url }: PeopleNeeds, c: Context<Known>, link: SignInLink, token: string) {
  writeCookie(c, sessionCookie(url), token, cookieSeconds);
  return goOn(c, link);
}
