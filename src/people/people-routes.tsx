import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import { newId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import { addMail } from '../post/outbox-store.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { problem } from '../web/problem.tsx';
import type { Staff } from './guard.ts';
import { guard } from './guard.ts';
import type { FieldProblems, Invitation, PersonId } from './model.ts';
import { invitationInput, problemsOf } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import type { InvitationTyped } from './people-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { addPerson, listPeople } from './store.ts';
import { peopleTexts } from './texts.ts';

const nobody: InvitationTyped = { name: '', email: '', role: 'planner', locale: 'da' };

/** The list of people, and inviting one more. */
export function peopleListRoutes(needs: PeopleNeeds): Hono<Staff> {
  const app = new Hono<Staff>();

  app.get(paths.people(), guard('manage-people'), async (c) => {
    const kept = await needs.keptForms.take(c);
    const typed = kept ? typedOf(kept) : nobody;
    const invited = c.req.query('ny');
    return peoplePage(needs, c, { typed, isRestored: kept !== undefined, invited });
  });

  app.post(paths.people(), guard('manage-people'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const typed = typedOf(form.values);
    if (isSwitchingLanguage(form.values)) return peoplePage(needs, c, { typed });
    const read = invitationInput.safeParse(typed);
    if (!read.success) return peoplePage(needs, c, { typed, problems: problemsOf(read.error) });
    const id = newId<'person'>(c.var.now, needs.chance);
    if (!(await invite(needs, c, id, read.data))) {
      return peoplePage(needs, c, { typed, problems: { email: 'taken' } });
    }
    return c.redirect(`${inLanguage(c.var.locale, paths.people())}?${new URLSearchParams({ ny: id })}`, 303);
  });

  return app;
}

function typedOf(values: FormValues): InvitationTyped {
  const [name, email, role, locale] = ['name', 'email', 'role', 'locale'].map((field) => one(values, field));
  return { name: name ?? '', email: email ?? '', role: role ?? '', locale: locale ?? '' };
}

type Shown = {
  readonly typed: InvitationTyped;
  readonly problems?: FieldProblems;
  readonly isRestored?: boolean;
  readonly invited?: string | undefined;
};

async function peoplePage({ db, zone }: PeopleNeeds, c: Context<Staff>, shown: Shown) {
  const { frame, locale } = c.var;
  const people = await listPeople(db);
  const invited = people.find(({ id }) => id === shown.invited)?.name;
  const around = { frame, words: peopleTexts[locale], people, zone };
  return c.html(
    <PeoplePage {...around} problems={{}} {...shown} invited={invited} />,
    shown.problems ? 422 : 200,
  );
}

/** The person, the history and the mail, or nothing. False when the address is taken. */
async function invite(
  needs: PeopleNeeds,
  c: Context<Staff>,
  id: PersonId,
  invitation: Invitation,
): Promise<boolean> {
  const { now, person: actor } = c.var;
  const { name, email, role, locale } = invitation;
  const site = await needs.siteName(locale);
  const address = needs.url + inLanguage(locale, paths.signIn());
  const mail = peopleTexts[locale].mails.invitation({ name, site, inviter: actor.name, email, address });
  return inTransaction(needs.db, async (tx) => {
    if (!(await addPerson(tx, { id, ...invitation }, now))) return false;
    await recordEvent(tx, {
      at: now,
      actor: actor.id,
      actorName: actor.name,
      subjectKind: 'person',
      subjectId: id,
      what: 'person-invited',
      details: { role },
    });
    await addMail(tx, { ...mail, recipient: email }, needs.mail, now, needs.chance);
    return true;
  });
}
