import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import { readId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { problem } from '../web/problem.tsx';
import { AccountPage } from './account-page.tsx';
import type { Staff } from './guard.ts';
import { guard } from './guard.ts';
import type { Account, FieldProblems, Person } from './model.ts';
import { accountInput, problemsOf } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import { endSession, endSessions, listSessions } from './session-store.ts';
import { lockPerson, savePerson } from './store.ts';
import { peopleTexts } from './texts.ts';

/** One's own name, language and places. */
export function accountRoutes(needs: PeopleNeeds): Hono<Staff> {
  const app = new Hono<Staff>();
  const { db } = needs;

  app.get(paths.account(), guard('own-account'), async (c) => {
    const kept = await needs.keptForms.take(c);
    const asked = c.req.query('ok');
    return accountPage(needs, c, {
      typed: kept ? typedOf(kept) : c.var.person,
      isRestored: kept !== undefined,
      done: asked === 'saved' || asked === 'ended' ? asked : undefined,
    });
  });

  app.post(paths.account(), guard('own-account'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { person, locale } = c.var;
    const end = one(form.values, 'end');
    if (end !== '') return endPlaces(needs, c, end);
    const typed = typedOf(form.values);
    if (isSwitchingLanguage(form.values)) return accountPage(needs, c, { typed });
    const read = accountInput.safeParse(typed);
    if (!read.success) return accountPage(needs, c, { typed, problems: problemsOf(read.error) });
    await saveAccount(db, person, read.data, c.var.now);
    return c.redirect(`${inLanguage(locale, paths.account())}?ok=saved`, 303);
  });

  return app;
}

type Typed = { readonly name: string; readonly locale: string };

function typedOf(values: FormValues): Typed {
  return { name: one(values, 'name'), locale: one(values, 'locale') };
}

type Shown = {
  readonly typed: Typed;
  readonly problems?: FieldProblems;
  readonly isRestored?: boolean;
  readonly done?: 'saved' | 'ended' | undefined;
};

async function accountPage({ db, zone }: PeopleNeeds, c: Context<Staff>, shown: Shown) {
  const { frame, locale, person, session } = c.var;
  const sessions = await listSessions(db, person.id);
  const status = shown.problems ? 422 : 200;
  const around = { frame, words: peopleTexts[locale], person, sessions, here: session.id, zone };
  return c.html(<AccountPage {...around} problems={{}} {...shown} />, status);
}

/** One's own word is the last: there is no version to lose against. */
async function saveAccount(db: Database, person: Person, account: Account, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const record = await lockPerson(tx, person.id);
    if (!record || (record.name === account.name && record.locale === account.locale)) return;
    await savePerson(tx, person.id, record.version, account);
    await recordEvent(tx, {
      at: now,
      actor: person.id,
      actorName: account.name,
      subjectKind: 'person',
      subjectId: person.id,
      what: 'person-changed',
      details: { from: { name: record.name, locale: record.locale }, to: account },
    });
  });
}

async function endPlaces({ db }: PeopleNeeds, c: Context<Staff>, end: string) {
  const { person, session, locale } = c.var;
  if (end === 'others') await endSessions(db, person.id, { except: session.id });
  else {
    const id = readId<'session'>(end);
    if (id && id !== session.id) await endSession(db, person.id, id);
  }
  return c.redirect(`${inLanguage(locale, paths.account())}?ok=ended`, 303);
}
