import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../db/transaction.ts';
import { clock } from '../i18n/dates.ts';
import { inLanguage, paths } from '../paths.ts';
import { addMail } from '../post/outbox-store.ts';
import { clientAddress } from '../web/client-address.ts';
import { dropCookie, readCookie } from '../web/cookie.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { problem } from '../web/problem.tsx';
import type { Try } from '../web/rate-limit-store.ts';
import { countTry } from '../web/rate-limit-store.ts';
import { ownPath } from '../web/safe-href.ts';
import type { Known } from './guard.ts';
import type { FieldProblem } from './model.ts';
import { problemsOf, signInInput } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import { sessionCookie } from './recognise.ts';
import { signInLimits } from './rules.ts';
import { endSession } from './session-store.ts';
import { makeLink } from './sign-in-link.ts';
import { returnField, SignedOutPage, SignInPage, SignInSentPage } from './sign-in-page.tsx';
import { findPersonByEmail } from './store.ts';
import { peopleTexts } from './texts.ts';

/** Long enough to hide whether an address is known. */
const leastTime = 300;

/** Asking for a link, and signing out. */
export function signInRoutes(needs: PeopleNeeds): Hono<Known> {
  const app = new Hono<Known>();

  app.get(paths.signIn(), (c) => {
    const returnPath = ownPath(c.req.query(returnField) ?? '') ?? '';
    return signInPage(c, {
      email: '',
      returnPath,
      hasKept: readCookie(c, needs.keptForms.cookie) !== undefined,
    });
  });

  app.post(paths.signIn(), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const typed = typedOf(form.values);
    if (isSwitchingLanguage(form.values)) return signInPage(c, typed);
    const read = signInInput.safeParse({ email: typed.email });
    if (!read.success) {
      return signInPage(c, { ...typed, problem: problemsOf(read.error).email ?? 'not-an-address' }, 422);
    }
    const { email } = read.data;
    const tried = await countTries(needs, c, email);
    if (!tried.ok) {
      c.header('Retry-After', String(Math.ceil((tried.retryAt.getTime() - c.var.now.getTime()) / 1000)));
      return signInPage(c, { ...typed, waitUntil: clock(c.var.locale, tried.retryAt, needs.zone) }, 429);
    }
    await Promise.all([sendLink(needs, email, typed.returnPath, c.var.now), needs.pause(leastTime)]);
    return c.redirect(inLanguage(c.var.locale, paths.signInSent()), 303);
  });

  app.get(paths.signInSent(), (c) => {
    const { frame, locale } = c.var;
    return c.html(
      <SignInSentPage frame={frame} words={peopleTexts[locale]} isDemo={needs.mail.keepsLinks} />,
    );
  });

  app.get(paths.signOut(), (c) =>
    c.html(<SignedOutPage frame={c.var.frame} words={peopleTexts[c.var.locale]} />),
  );

  app.post(paths.signOut(), async (c) => {
    const { person, session, locale } = c.var;
    if (person && session) await endSession(needs.db, person.id, session.id);
    dropCookie(c, sessionCookie(needs.url));
    // So that "back" does not show the pages of someone who has left.
    c.header('Clear-Site-Data', '"cache"');
    return c.redirect(inLanguage(locale, paths.signOut()), 303);
  });

  return app;
}

type Shown = {
  readonly email: string;
  readonly returnPath: string;
  readonly problem?: FieldProblem;
  readonly waitUntil?: string;
  readonly hasKept?: boolean;
};

function signInPage(c: Context<Known>, shown: Shown, status: 200 | 422 | 429 = 200) {
  const { frame, locale } = c.var;
  c.header('Cache-Control', 'no-store');
  return c.html(<SignInPage frame={frame} words={peopleTexts[locale]} {...shown} />, status);
}

function typedOf(values: FormValues): { readonly email: string; readonly returnPath: string } {
  return { email: one(values, 'email'), returnPath: ownPath(one(values, returnField)) ?? '' };
}

async function countTries(needs: PeopleNeeds, c: Context<Known>, email: string): Promise<Try> {
  const { db, secret, trustProxy } = needs;
  const { window, perAddress, perEmail } = signInLimits;
  const { now } = c.var;
  const byAddress = { purpose: 'sign-in-address', window, tries: perAddress };
  const first = await countTry(db, secret, byAddress, clientAddress(c, trustProxy), now);
  if (!first.ok) return first;
  return countTry(db, secret, { purpose: 'sign-in-email', window, tries: perEmail }, email, now);
}

/** Only people who are here and active get mail; nobody is told which. */
async function sendLink(needs: PeopleNeeds, email: string, returnPath: string, now: Date): Promise<void> {
  const { db, url, chance } = needs;
  const person = await findPersonByEmail(db, email);
  if (!person || person.deactivatedAt) return;
  const site = await needs.siteName(person.locale);
  const words = peopleTexts[person.locale].mails.signIn({ name: person.name, site });
  await inTransaction(db, async (tx) => {
    const link = await makeLink(
      tx,
      { url, chance, now },
      { person: person.id, locale: person.locale, returnPath },
    );
    const mail = { ...words, recipient: person.email, privateLink: link };
    await addMail(tx, mail, needs.mail, now, chance);
  });
}
