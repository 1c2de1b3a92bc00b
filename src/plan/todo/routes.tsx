import { isEquipment, preparationRoles, preparationsFor } from '@medvirk/method-guide';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { decisionLine } from '../../engagement/decision-line.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import { asSettled, baseOf, mergeFields, mergeTicks, sayBase } from '../../engagement/merge-fields.ts';
import { changeMunicipality, municipalityOf } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { planAt } from '../../engagement/plan-store.ts';
import type { TaskFields } from '../../engagement/task.ts';
import { ownTasksAtMost, untouched } from '../../engagement/task.ts';
import { nameOwner, saveTask, storedTasks } from '../../engagement/task-store.ts';
import { decisionAddress, inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { many, one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { planDays } from './dates.ts';
import type { HousePageProps } from './house-page.tsx';
import { HousePage } from './house-page.tsx';
import type { Filled, OwnerFilter, Task, TaskProblem } from './model.ts';
import {
  differingFields,
  filledFromTask,
  groupTasks,
  isOpen,
  nextGroups,
  ownedBy,
  ownersOf,
  problemIn,
  readiness,
  readTask,
  taskFields,
  viewTasks,
} from './rules.ts';
import type { TaskPageProps } from './task-page.tsx';
import { TaskPage } from './task-page.tsx';
import type { TodoDone } from './texts.ts';
import { todoDones } from './texts.ts';
import { TodoPage } from './todo-page.tsx';

export type TodoDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** About as many tasks as one looks at: what comes later is one click away. */
const atOnce = 30;

/** The plan's tasks by day, each with its owner, and what the house has already. */
export function todoRoutes({ db, zone, chance, kept }: TodoDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');
  const read = guard('read-plans');

  routes.get(paths.planTodo(':number'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = may(c.var.person.role, 'write-plans') ? await kept.take(c) : undefined;
    // Only names are typed on this page; a button that was pressed is pressed again.
    return listPage(c, plan, typed && one(typed, 'do') === 'names' ? { names: typed, isKept: true } : {});
  });

  routes.post(paths.planTodo(':number'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const said = (name: string): string => one(form.values, name);
    if (said('do') === 'names') return putNames(c, plan, form.values);
    if (said('have') !== '') return changeHouse(c, plan, said('have'), true);
    if (said('lack') !== '') return changeHouse(c, plan, said('lack'), false);
    if (said('done') !== '') return setState(c, plan, said('done'), 'done');
    if (said('reopen') !== '') return setState(c, plan, said('reopen'), 'open');
    return back(c, plan);
  });

  routes.get(paths.planTask(':number', ':key'), write, async (c) => {
    const found = await findTask(c);
    if (!found) return problem(c, { kind: 'not-found' });
    const { plan, task } = found;
    const typed = await kept.take(c);
    return taskPage(c, plan, task, {
      filled: typed ?? filledFromTask(task ?? untouched),
      isKept: typed !== undefined,
      hiddenValue: typed && one(typed, task ? 'version' : 'key'),
      base: typed && one(typed, 'base'),
    });
  });

  routes.post(paths.planTask(':number', ':key'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const found = await findTask(c);
      // The plan has changed, and the task does not follow from it any more.
      if (!found) return problem(c, { kind: (await findPlan(c)) ? 'gone' : 'not-found' });
      const { plan, task } = found;
      const answer = task
        ? await changeTask(c, plan, task, form.values)
        : await sendNewTask(c, plan, form.values);
      // Somebody saved in the same moment: the form is laid on what they saved.
      if (answer !== 'again') return answer;
    }
  });

  async function sendNewTask(c: C, plan: Plan, values: FormValues) {
    const shown = { filled: values, hiddenValue: one(values, 'key') };
    if (isSwitchingLanguage(values)) return taskPage(c, plan, undefined, shown);
    const reading = readTask(values, true);
    if (!reading.ok) return taskPage(c, plan, undefined, { ...shown, problems: reading.problems }, 422);
    return addTask(c, plan, reading.fields, values);
  }

  async function addTask(c: C, plan: Plan, fields: TaskFields, values: FormValues) {
    const { now, person } = c.var;
    const key = readId<'task'>(one(values, 'key')) ?? newId<'task'>(now, chance);
    const own = (await storedTasks(db, plan.id)).filter(({ isOwn }) => isOwn);
    if (own.length >= ownTasksAtMost) {
      const view = { filled: values, hiddenValue: key, isFull: ownTasksAtMost };
      return taskPage(c, plan, undefined, view, 422);
    }
    await inTransaction(db, async (tx) => {
      const change = { plan: plan.id, key, isOwn: true, fields, version: 0, by: person.name, now };
      if (await saveTask(tx, change)) await note(tx, c, plan, 'task-added', { key, ...fields });
    });
    return back(c, plan, 'added', key);
  }

  async function changeTask(c: C, plan: Plan, task: Task, values: FormValues) {
    const shown = { filled: values, hiddenValue: one(values, 'version'), base: one(values, 'base') };
    if (isSwitchingLanguage(values)) return taskPage(c, plan, task, shown);
    const stored = filledFromTask(task);
    const base = baseOf(values, task.version, stored);
    const reading = readTask(asSettled(values, base), task.isOwn);
    if (!reading.ok) return taskPage(c, plan, task, { ...shown, problems: reading.problems }, 422);
    const { merged, clashes } = mergeFields({
      names: taskFields,
      base,
      mine: filledFromTask(reading.fields),
      stored,
    });
    if (clashes.length > 0) return taskPage(c, plan, task, { filled: merged, clashes }, 409);
    const both = readTask(merged, task.isOwn);
    if (!both.ok) return taskPage(c, plan, task, { ...shown, problems: both.problems }, 422);
    if (differingFields(task, both.fields).length === 0) return back(c, plan, 'saved', task.key);
    return (await keepFields(c, plan, task, both.fields)) ? back(c, plan, 'saved', task.key) : 'again';
  }

  function keepFields(c: C, plan: Plan, task: Task, fields: TaskFields): Promise<boolean> {
    const { now, person } = c.var;
    return inTransaction(db, async (tx) => {
      const { key, isOwn, version } = task;
      const isSaved = await saveTask(tx, {
        ...{ plan: plan.id, key, isOwn, fields, version, by: person.name, now },
      });
      if (isSaved) {
        const changed = differingFields(task, fields).map((field) => [
          field,
          [task[field] ?? null, fields[field] ?? null],
        ]);
        const details = { key, task: task.words.da, ...Object.fromEntries(changed) };
        await note(tx, c, plan, 'task-changed', details);
      }
      return isSaved;
    });
  }

  /** A press says how far the task is and nothing else: whatever others changed of it meanwhile stands. */
  async function setState(c: C, plan: Plan, pressed: string, state: 'open' | 'done') {
    const [key, version] = pressed.split(' ');
    const done: TodoDone = state === 'done' ? 'done' : 'reopened';
    for (;;) {
      const { tasks } = await tasksOf(c, plan);
      const task = tasks.find((one) => one.key === key);
      if (!task) return back(c, plan);
      // Pressed twice, it is so already.
      if (task.state === state) return back(c, plan, done, task.key);
      const isAsSeen = Number(version) === task.version || (state === 'done') === (task.state === 'open');
      if (!isAsSeen) return listPage(c, plan, { isChangedMeanwhile: true }, 409);
      if (await keepFields(c, plan, task, { ...fieldsOf(task), state })) return back(c, plan, done, task.key);
    }
  }

  /** One name for each role, put on the open tasks that nobody has. */
  async function putNames(c: C, plan: Plan, values: FormValues) {
    const { now, person } = c.var;
    const typed = preparationRoles.flatMap((role) => {
      const owner = one(values, `name-${role}`).trim();
      return owner === '' ? [] : [{ role, owner, problem: problemIn('owner', owner) }];
    });
    const problems = new Map(typed.map(({ role, problem: found }) => [role, found]));
    if (typed.some(({ problem: found }) => found)) return listPage(c, plan, { names: values, problems }, 422);
    const { tasks } = await tasksOf(c, plan);
    const named = await inTransaction(db, async (tx) => {
      let count = 0;
      for (const { role, owner } of typed) {
        const keys = tasks
          .filter((task) => task.role === role && task.owner === '' && isOpen(task))
          .map(({ key }) => key);
        const tasksNamed = await nameOwner(tx, { plan: plan.id, keys, owner, by: person.name, now });
        if (tasksNamed > 0) await note(tx, c, plan, 'tasks-named', { role, owner, count: tasksNamed });
        count += tasksNamed;
      }
      return count;
    });
    return back(c, plan, named > 0 ? 'named' : 'none-named');
  }

  /** Remembers for all plans that the house has something, or that it has not. */
  async function changeHouse(c: C, plan: Plan, item: string, has: boolean) {
    if (!may(c.var.houseRole, 'write-house')) return problem(c, { kind: 'forbidden' });
    if (!isEquipment(item)) return back(c, plan);
    const saved = await saveHouse(c, (now) =>
      has ? [...new Set([...now, item])] : now.filter((one) => one !== item),
    );
    return saved
      ? back(c, plan, has ? 'had' : 'not-had', item)
      : listPage(c, plan, { isChangedMeanwhile: true }, 409);
  }

  routes.get(paths.house(), read, async (c) => {
    const typed = await kept.take(c);
    if (typed) return housePage(c, { ...ticksIn(typed), told: 'kept' });
    return housePage(c, c.req.query('ok') === 'hus' ? { told: 'saved' } : {});
  });

  routes.post(paths.house(), guard('write-house'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { ticked, seen } = ticksIn(form.values);
    if (isSwitchingLanguage(form.values)) return housePage(c, { ticked, seen });
    const saved = await saveHouse(c, (now) => mergeTicks(seen, ticked, now).filter(isEquipment));
    if (!saved) return housePage(c, { ticked, seen, told: 'clash' }, 409);
    return c.redirect(`${inLanguage(c.var.locale, paths.house())}?ok=hus`, 303);
  });

  const ticksIn = (values: FormValues) => ({
    ticked: many(values, 'equipment').filter(isEquipment),
    seen: one(values, 'seen').split(' ').filter(isEquipment),
  });

  /** Tries again on top of what somebody saved at the same moment: ticks of several people do not contradict. */
  async function saveHouse(c: C, change: (now: readonly string[]) => readonly string[]): Promise<boolean> {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await tryHouse(c, change)) return true;
    }
    return false;
  }

  async function tryHouse(c: C, change: (now: readonly string[]) => readonly string[]): Promise<boolean> {
    const { person, now: at } = c.var;
    const { equipment: before, versions } = await municipalityOf(db);
    const after = change(before);
    const added = after.filter((item) => !before.includes(item));
    const removed = before.filter((item) => !after.includes(item));
    if (added.length + removed.length === 0) return true;
    return inTransaction(db, async (tx) => {
      const by = { version: versions.equipment, name: person.name, now: at };
      const saved = await changeMunicipality(tx, { part: 'equipment', value: [...after] }, by);
      if (saved) {
        await recordEvent(tx, {
          ...{ at, actor: person.id, actorName: person.name },
          ...{ subjectKind: 'municipality', subjectId: 'equipment', what: 'equipment-changed' },
          details: { added, removed },
        });
      }
      return saved;
    });
  }

  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  /** The task an address names; undefined for a new one. Nothing when there is no such plan or task. */
  async function findTask(c: C): Promise<{ readonly plan: Plan; readonly task?: Task } | undefined> {
    const plan = await findPlan(c);
    if (!plan) return undefined;
    if (c.req.param('key') === 'ny') return { plan };
    const { tasks } = await tasksOf(c, plan);
    const task = tasks.find(({ key }) => key === c.req.param('key'));
    return task && { plan, task };
  }

  async function tasksOf(c: C, plan: Plan) {
    const today = dayOf(c.var.now, zone);
    const { basis, chosen, facts, timeline } = await assessInHouse(db, plan, today);
    // What this plan's answers say is in place counts for this plan; the house's own list for all.
    const equipment = [...basis.municipality.equipment, ...(plan.answers.ready ?? [])];
    const prepared = chosen.length === 0 ? [] : preparationsFor(chosen, facts, equipment);
    const stored = await storedTasks(db, plan.id);
    return { today, tasks: viewTasks(prepared, stored, chosen, planDays(timeline.rows, chosen)) };
  }

  type ListView = {
    readonly isChangedMeanwhile?: boolean;
    readonly isKept?: boolean;
    readonly names?: Filled;
    readonly problems?: ReadonlyMap<string, TaskProblem | undefined>;
  };

  async function listPage(c: C, plan: Plan, view: ListView = {}, status: 200 | 409 | 422 = 200) {
    const { frame, person, locale } = c.var;
    const { today, tasks } = await tasksOf(c, plan);
    const filter = filterOf(c);
    const isWhole = c.req.query('alt') === 'ja';
    const grouped = groupTasks(ownedBy(tasks, filter), today);
    const { shown, later } = nextGroups(grouped.groups, isWhole ? Number.POSITIVE_INFINITY : atOnce);
    const left = tasks.filter(isOpen);
    const owners = ownersOf(tasks);
    const counted = owners.map((name) => ({ name, count: ownedBy(left, { kind: 'owner', name }).length }));
    const what = todoDones.find((word) => word === c.req.query('ok'));
    const about = c.req.query('hvad') ?? '';
    const roles = preparationRoles.flatMap((role) => {
      const count = left.filter((task) => task.role === role && task.owner === '').length;
      const isTyped = Boolean(view.names?.[`name-${role}`]?.[0]);
      return count > 0 || isTyped ? [{ role, count, problem: view.problems?.get(role) }] : [];
    });
    return c.html(
      <TodoPage
        frame={frame}
        plan={plan}
        today={today}
        decided={await decisionLine(db, plan, locale, decisionAddress(locale, plan.number))}
        parts={readiness(tasks)}
        grouped={{ ...grouped, groups: shown }}
        later={later}
        isWhole={isWhole}
        open={left.length}
        overdue={left.filter(({ due }) => due !== undefined && due < today).length}
        hasTasks={tasks.length > 0}
        owners={counted}
        unowned={ownedBy(left, { kind: 'nobody' }).length}
        filter={filter}
        roles={roles}
        names={view.names ?? {}}
        mayWrite={may(person.role, 'write-plans')}
        mayWriteHouse={may(c.var.houseRole, 'write-house')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        isChangedMeanwhile={view.isChangedMeanwhile ?? false}
        isKept={view.isKept ?? false}
        done={
          what && {
            what,
            task: tasks.find(({ key }) => key === about),
            item: isEquipment(about) ? about : undefined,
          }
        }
      />,
      status,
    );
  }

  type TaskView = Pick<TaskPageProps, 'filled' | 'clashes' | 'isFull'> & {
    readonly base?: string | undefined;
    readonly problems?: readonly TaskProblem[];
    readonly isKept?: boolean;
    readonly hiddenValue?: string | undefined;
  };

  async function taskPage(
    c: C,
    plan: Plan,
    task: Task | undefined,
    { hiddenValue, ...view }: TaskView,
    status: 200 | 409 | 422 = 200,
  ) {
    const key = readId<'task'>(hiddenValue ?? '') ?? newId<'task'>(c.var.now, chance);
    return c.html(
      <TaskPage
        frame={c.var.frame}
        plan={plan}
        task={task}
        {...view}
        base={task && (view.base || sayBase(filledFromTask(task)))}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        problems={view.problems ?? []}
        isKept={view.isKept ?? false}
        hidden={
          task ? { name: 'version', value: hiddenValue ?? String(task.version) } : { name: 'key', value: key }
        }
      />,
      status,
    );
  }

  async function housePage(
    c: C,
    view: Partial<Pick<HousePageProps, 'ticked' | 'seen' | 'told'>>,
    status: 200 | 409 = 200,
  ) {
    const { equipment: now } = await municipalityOf(db);
    return c.html(
      <HousePage
        frame={c.var.frame}
        mayWrite={may(c.var.houseRole, 'write-house')}
        ticked={now}
        seen={now}
        {...view}
      />,
      status,
    );
  }

  function back(c: C, plan: Plan, done?: TodoDone, about?: string) {
    const whose = c.req.query('hvem');
    const query = new URLSearchParams({
      ...(whose ? { hvem: whose } : {}),
      ...(c.req.query('alt') === 'ja' ? { alt: 'ja' } : {}),
      ...(done ? { ok: done } : {}),
      ...(about ? { hvad: about } : {}),
    });
    const at = inLanguage(c.var.locale, paths.planTodo(plan.number));
    return c.redirect(query.size > 0 ? `${at}?${query}` : at, 303);
  }

  return routes;
}

const fieldsOf = ({ text, day, owner, note, state }: TaskFields): TaskFields => ({
  ...{ text, day, owner, note, state },
});

/** `?hvem=` a name; a dash for the tasks nobody has. */
function filterOf(c: C): OwnerFilter {
  const whose = c.req.query('hvem');
  if (whose === undefined || whose === '') return { kind: 'all' };
  return whose === '-' ? { kind: 'nobody' } : { kind: 'owner', name: whose };
}

function note(
  tx: Database,
  c: C,
  plan: Plan,
  what: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { now, person } = c.var;
  const by = { at: now, actor: person.id, actorName: person.name };
  return recordEvent(tx, { ...by, subjectKind: 'plan', subjectId: plan.id, what, details });
}
