import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { eventsOf, recordEvent } from '../engagement/event-store.ts';
import { readId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { problem } from '../web/problem.tsx';
import type { Staff } from './guard.ts';
import { guard } from './guard.ts';
import type { FieldProblems, Person, PersonId, PersonRecord } from './model.ts';
import { personInput, problemsOf } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import type { PersonDone, PersonTyped } from './person-page.tsx';
import { PersonPage } from './person-page.tsx';
import type { Change, ChangeDecision } from './rules.ts';
import { decideChange } from './rules.ts';
import { endSessions, listSessions } from './session-store.ts';
import { findPerson, lockAdministrators, lockPerson, savePerson } from './store.ts';
import { peopleTexts, personEvents } from './texts.ts';

const done: readonly string[] = [
  'saved',
  'nothing',
  'ended',
  'deactivated',
  'reactivated',
] satisfies PersonDone[];

/** One person: name, role, access. */
export function personRoutes(needs: PeopleNeeds): Hono<Staff> {
  const app = new Hono<Staff>();

  app.get(paths.person(':id'), guard('manage-people'), async (c) => {
    const person = await findAsked(needs.db, c);
    if (!person) return problem(c, { kind: 'not-found' });
    const kept = await needs.keptForms.take(c);
    const asked = c.req.query('ok') ?? '';
    return personPage(needs, c, person, {
      typed: kept && one(kept, 'do') === 'save' ? typedOf(kept) : person,
      isRestored: kept !== undefined,
      done: done.includes(asked) ? (asked as PersonDone) : undefined,
    });
  });

  app.post(paths.person(':id'), guard('manage-people'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const person = await findAsked(needs.db, c);
    if (!person) return problem(c, { kind: 'not-found' });
    if (isSwitchingLanguage(form.values))
      return personPage(needs, c, person, { typed: typedOf(form.values) });
    const action = one(form.values, 'do');
    if (action === 'end-sessions') return endAll(needs, c, person);
    if (action === 'deactivate' || action === 'reactivate') {
      return change(needs, c, person, { kind: action }, form.values);
    }
    const read = personInput.safeParse({ ...typedOf(form.values), version: one(form.values, 'version') });
    if (!read.success) {
      return personPage(needs, c, person, { typed: typedOf(form.values), problems: problemsOf(read.error) });
    }
    return change(
      needs,
      c,
      person,
      { kind: 'save', name: read.data.name, role: read.data.role },
      form.values,
    );
  });

  return app;
}

async function findAsked(db: Database, c: Context<Staff>): Promise<PersonRecord | undefined> {
  const id = readId<'person'>(c.req.param('id') ?? '');
  return id && findPerson(db, id);
}

function typedOf(values: FormValues): PersonTyped {
  return { name: one(values, 'name'), role: one(values, 'role') };
}

type Shown = {
  readonly typed: PersonTyped;
  readonly problems?: FieldProblems;
  readonly refused?: 'last-administrator' | 'changed-meanwhile';
  readonly isRestored?: boolean;
  readonly done?: PersonDone | undefined;
};

async function personPage({ db, zone }: PeopleNeeds, c: Context<Staff>, person: PersonRecord, shown: Shown) {
  const { frame, locale } = c.var;
  const sessions = await listSessions(db, person.id);
  const past = await eventsOf(db, 'person', person.id);
  const history = past.events.flatMap(({ what, at, actorName }) => {
    const known = personEvents.find((event) => event === what);
    return known ? [{ what: known, at, by: actorName }] : [];
  });
  const around = { frame, words: peopleTexts[locale], person, sessions: sessions.length, history, zone };
  const status = shown.refused ? 409 : shown.problems ? 422 : 200;
  return c.html(<PersonPage {...around} problems={{}} {...shown} />, status);
}

/** Decides and saves under a lock on the administrators, so that two of them cannot take each other away. */
async function change(
  needs: PeopleNeeds,
  c: Context<Staff>,
  person: PersonRecord,
  wanted: Change,
  values: FormValues,
) {
  const version = Number(one(values, 'version'));
  const { decision, fresh } = await inTransaction(needs.db, async (tx) => {
    const administrators = await lockAdministrators(tx);
    const current = (await lockPerson(tx, person.id)) ?? person;
    const decided = decideChange(current, wanted, { administrators, version });
    if (decided.ok && decided.what !== 'nothing') await save(tx, c, current, wanted, decided.what);
    return { decision: decided, fresh: current };
  });
  if (!decision.ok) {
    const typed = wanted.kind === 'save' ? typedOf(values) : fresh;
    return personPage(needs, c, fresh, { typed, refused: decision.problem.kind });
  }
  return goBack(c, person.id, doneBy(decision));
}

function doneBy(decision: ChangeDecision & { ok: true }): PersonDone {
  switch (decision.what) {
    case 'person-changed':
      return 'saved';
    case 'person-deactivated':
      return 'deactivated';
    case 'person-reactivated':
      return 'reactivated';
    case 'nothing':
      return 'nothing';
  }
}

async function save(tx: Database, c: Context<Staff>, person: PersonRecord, wanted: Change, what: string) {
  const columns =
    wanted.kind === 'save'
      ? { name: wanted.name, role: wanted.role }
      : { deactivatedAt: wanted.kind === 'deactivate' ? c.var.now : null };
  if (!(await savePerson(tx, person.id, person.version, columns))) throw new Error('Saved beside the lock');
  if (wanted.kind === 'deactivate') await endSessions(tx, person.id);
  const details =
    wanted.kind === 'save' ? { from: { name: person.name, role: person.role }, to: columns } : {};
  await note(tx, c, person.id, what, details);
}

async function endAll({ db }: PeopleNeeds, c: Context<Staff>, person: PersonRecord) {
  await inTransaction(db, async (tx) => {
    // One's own place here stays, so that one can see that it was done.
    const except = person.id === c.var.person.id ? c.var.session.id : undefined;
    const count = await endSessions(tx, person.id, { except });
    if (count > 0) await note(tx, c, person.id, 'sessions-ended', { count });
  });
  return goBack(c, person.id, 'ended');
}

function note(tx: Database, c: Context<Staff>, id: PersonId, what: string, details: Record<string, unknown>) {
  const { now, person }: { readonly now: Date; readonly person: Person } = c.var;
  const by = { at: now, actor: person.id, actorName: person.name };
  return recordEvent(tx, { ...by, subjectKind: 'person', subjectId: id, what, details });
}

function goBack(c: Context<Staff>, id: PersonId, what: PersonDone) {
  return c.redirect(`${inLanguage(c.var.locale, paths.person(id))}?ok=${what}`, 303);
}
