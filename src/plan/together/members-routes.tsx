import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { Colleague, Colleagues, PersonId, PlanRole } from '../../engagement/plan-members.ts';
import { isPlanRole } from '../../engagement/plan-members.ts';
import { addMember, changeMember, membersOf, removeMember } from '../../engagement/plan-members-store.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { nameMembers } from './members.ts';
import type { MemberProblem, MembersPageProps } from './members-page.tsx';
import { MembersPage } from './members-page.tsx';
import type { MembersDone } from './members-texts.ts';
import { membersDones } from './members-texts.ts';

export type MembersDeps = {
  readonly db: Database;
  readonly kept: KeptForms;
  readonly colleagues: Colleagues<Database>;
};
type C = Context<Staff>;

/** Who is on one plan: put on, given another role, taken off. */
export function membersRoutes({ db, kept, colleagues }: MembersDeps): Hono<Staff> {
  const routes = new Hono<Staff>();

  routes.get(paths.planMembers(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return membersPage(c, plan, typed ? { typed: typedIn(typed), isKept: true } : {});
  });

  routes.post(paths.planMembers(':number'), guard('write-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const typed = typedIn(form.values);
    if (isSwitchingLanguage(form.values)) return membersPage(c, plan, { typed });
    const person = (await colleagues(db)).find(({ id }) => id === typed.person);
    const role = isPlanRole(typed.role) ? typed.role : undefined;
    const action = one(form.values, 'do');
    if (action === 'remove' && person) return takeOff(c, plan, person);
    if (!person || !role) {
      const problems: readonly MemberProblem[] = [
        ...(person ? [] : (['person'] as const)),
        ...(role ? [] : (['role'] as const)),
      ];
      return membersPage(c, plan, { typed, problems }, 422);
    }
    if (action === 'change') return giveRole(c, plan, person, role, Number(one(form.values, 'version')));
    return putOn(c, plan, person, role);
  });

  async function putOn(c: C, plan: Plan, person: Colleague, role: PlanRole) {
    const { person: actor, now } = c.var;
    const isAdded = await inTransaction(db, async (tx) => {
      const member = { plan: plan.id, person: person.id, role, addedBy: actor.name };
      const added = await addMember(tx, member, now);
      if (added) await note(tx, c, plan, 'member-added', person, { role });
      return added;
    });
    return back(c, plan, isAdded ? 'added' : 'there', person.id);
  }

  async function giveRole(c: C, plan: Plan, person: Colleague, role: PlanRole, version: number) {
    const before = (await membersOf(db, plan.id)).find((one) => one.person === person.id);
    if (before?.role === role) return back(c, plan, 'changed', person.id);
    const isSaved =
      before?.version === version &&
      (await inTransaction(db, async (tx) => {
        const saved = await changeMember(tx, plan.id, before, role);
        if (saved) await note(tx, c, plan, 'member-changed', person, { role: [before.role, role] });
        return saved;
      }));
    if (isSaved) return back(c, plan, 'changed', person.id);
    const now = (await membersOf(db, plan.id)).find((one) => one.person === person.id);
    return membersPage(c, plan, { clash: { name: person.name, theirs: now?.role, mine: role } }, 409);
  }

  async function takeOff(c: C, plan: Plan, person: Colleague) {
    const before = (await membersOf(db, plan.id)).find((one) => one.person === person.id);
    await inTransaction(db, async (tx) => {
      if (await removeMember(tx, plan.id, person.id))
        await note(tx, c, plan, 'member-removed', person, { role: before?.role });
    });
    return back(c, plan, 'removed', person.id, before?.role);
  }

  async function membersPage(
    c: C,
    plan: Plan,
    view: Pick<MembersPageProps, 'typed' | 'problems' | 'isKept' | 'clash'> = {},
    status: 200 | 409 | 422 = 200,
  ) {
    const everybody = await colleagues(db);
    const members = await membersOf(db, plan.id);
    const isOn = (id: PersonId) => members.some(({ person }) => person === id);
    return c.html(
      <MembersPage
        frame={c.var.frame}
        plan={plan}
        members={nameMembers(members, everybody)}
        others={everybody.filter(({ id, isActive }) => isActive && !isOn(id))}
        mayWrite={may(c.var.person.role, 'write-plans')}
        done={status === 200 ? doneOf(c, everybody) : undefined}
        {...view}
      />,
      status,
    );
  }

  return routes;
}

const typedIn = (values: FormValues) => ({ person: one(values, 'person'), role: one(values, 'role') });

/** What the address says has just been done; somebody taken off can be put on again. */
function doneOf(c: C, everybody: readonly Colleague[]): MembersPageProps['done'] {
  const what = membersDones.find((word) => word === c.req.query('ok'));
  const person = everybody.find(({ id }) => id === c.req.query('hvem'));
  const role = c.req.query('rolle') ?? '';
  if (!what || !person) return undefined;
  const undo = what === 'removed' && isPlanRole(role) ? { person: person.id, role } : undefined;
  return { what, name: person.name, undo };
}

function back(c: C, plan: Plan, done: MembersDone, person: PersonId, role?: PlanRole) {
  const query = new URLSearchParams({ ok: done, hvem: person, ...(role ? { rolle: role } : {}) });
  return c.redirect(`${inLanguage(c.var.locale, paths.planMembers(plan.number))}?${query}`, 303);
}

function note(
  tx: Database,
  c: C,
  plan: Plan,
  what: 'member-added' | 'member-changed' | 'member-removed',
  { id, name }: Colleague,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { now, person } = c.var;
  return recordEvent(tx, {
    ...{ at: now, actor: person.id, actorName: person.name },
    ...{ subjectKind: 'plan', subjectId: plan.id, what },
    details: { person: id, name, ...details },
  });
}
