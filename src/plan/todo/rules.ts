import type { Holding, Prepared, Text } from '@medvirk/method-guide';
import { holdingOf, isEquipment, methodById } from '@medvirk/method-guide';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import type { Day } from '../../engagement/day.ts';
import { addDays, parseDay } from '../../engagement/day.ts';
import type { PlannedStep } from '../../engagement/plan.ts';
import type { LimitedField, StoredTask, TaskField, TaskFields } from '../../engagement/task.ts';
import { taskLimits, taskStates, untouched } from '../../engagement/task.ts';
import { reckonedDay } from './dates.ts';
import type {
  Filled,
  Grouped,
  OwnerFilter,
  PlanDays,
  Readiness,
  ReadyPart,
  Setting,
  Task,
  TaskGroup,
  TaskProblem,
  TaskReading,
} from './model.ts';
import { readyParts } from './model.ts';

/** The plan's tasks with what somebody has said of them, and those somebody wrote, by day. */
export function viewTasks(
  prepared: readonly Prepared[],
  stored: readonly StoredTask[],
  chosen: readonly PlannedStep[],
  days: PlanDays,
): readonly Task[] {
  const said = new Map(stored.map((task) => [task.key, task]));
  const followed = prepared.map((task): Task => {
    const { text, day, owner, state, note } = said.get(task.key) ?? untouched;
    const reckoned = owed(task.key, days) ?? reckonedDay(task.when, task.step, days);
    const method = methodOf(task.step, chosen);
    return {
      ...{ key: task.key, isOwn: false, version: said.get(task.key)?.version ?? 0 },
      ...{ text, day, owner, state, note, why: task.why },
      ...apart(task.text, method?.name),
      ...{ due: day ?? reckoned, reckoned, when: task.when, step: method?.name },
      ...{ kind: task.kind, role: task.role, needs: task.needs.filter(isEquipment) },
      isHad: task.isReadyAlready,
      setting: task.kind === 'technical' ? settingOf(method && holdingOf(method)) : 'elsewhere',
    };
  });
  return [...followed, ...stored.filter(({ isOwn }) => isOwn).map(ownTask)].toSorted(
    (a, b) => byDay(a.due, b.due) || a.key.localeCompare(b.key),
  );
}

/** A task that several steps share ends in its step's name; the list has that name on the line below. */
function apart(text: Text, step: Text | undefined): Pick<Task, 'words' | 'which'> {
  const da = step === undefined ? -1 : text.da.lastIndexOf(` – ${step.da}`);
  const en = step === undefined ? -1 : text.en.lastIndexOf(` – ${step.en}`);
  if (da < 0 || en < 0) return { words: text };
  return {
    words: { da: text.da.slice(0, da), en: text.en.slice(0, en) },
    which: { da: text.da.slice(da + 3), en: text.en.slice(en + 3) },
  };
}

/** The timeline has a day of its own for what the plan owes; two pages never say two days. */
function owed(key: string, { echo, answer }: PlanDays): Day | undefined {
  if (key === 'plan:echo') return echo;
  return key === 'plan:answer-all' ? answer : undefined;
}

const methodOf = (step: string | undefined, chosen: readonly PlannedStep[]) =>
  methodById.get(chosen.find(({ key }) => key === step)?.method ?? '');

const settingOf = (holding: Holding | undefined): Setting =>
  holding === undefined || holding === 'net' || holding === 'online-meeting'
    ? 'web'
    : holding === 'post'
      ? 'elsewhere'
      : 'evening';

function ownTask(task: StoredTask): Task {
  const { text, day } = task;
  const words: Text = { da: text, en: text };
  return {
    ...task,
    ...{ words, why: undefined, due: day, reckoned: undefined, when: undefined, step: undefined },
    ...{ kind: undefined, role: undefined, needs: [], isHad: false, setting: 'elsewhere' },
  };
}

const byDay = (a: Day | undefined, b: Day | undefined): number =>
  (a ?? '9999-12-31').localeCompare(b ?? '9999-12-31');

/** Still to be done: the house does not have it, and nobody has said that it is done or of no use here. */
export const isOpen = ({ state, isHad }: Pick<Task, 'state' | 'isHad'>): boolean =>
  state === 'open' && !isHad;

/** Overdue, this week, next week, then month by month; what is over stands apart. Tasks come in the order of days. */
export function groupTasks(tasks: readonly Task[], today: Day): Grouped {
  const weekday = (parseDay(today)?.getUTCDay() ?? 1) || 7;
  const sunday = addDays(today, 7 - weekday);
  const groupOf = ({ due }: Task): string => {
    if (due === undefined) return 'no-day';
    if (due < today) return 'overdue';
    if (due <= sunday) return 'this-week';
    return due <= addDays(sunday, 7) ? 'next-week' : due.slice(0, 7);
  };
  const groups = [...Map.groupBy(tasks.filter(isOpen), groupOf)].map(([when, list]): TaskGroup => {
    const isNamed = when === 'overdue' || when === 'this-week' || when === 'next-week' || when === 'no-day';
    return isNamed ? { when, tasks: list } : { when: 'month', month: when, tasks: list };
  });
  return {
    groups,
    done: tasks.filter(({ state }) => state === 'done'),
    had: tasks.filter(({ state, isHad }) => state === 'open' && isHad),
    notRelevant: tasks.filter(({ state }) => state === 'not-relevant'),
  };
}

/** What is next, up to about as many tasks as one can take in; the rest waits, month by month. */
export function nextGroups(
  groups: readonly TaskGroup[],
  enough: number,
): { readonly shown: readonly TaskGroup[]; readonly later: readonly TaskGroup[] } {
  let count = 0;
  const shown = groups.filter(({ when, tasks }) => {
    const isNext = when === 'overdue' || when === 'this-week' || when === 'next-week' || count < enough;
    if (isNext) count += tasks.length;
    return isNext;
  });
  return { shown, later: groups.filter((group) => !shown.includes(group)) };
}

const partOf = ({ kind, setting }: Task): ReadyPart | undefined => {
  if (kind === 'staff') return 'staff';
  if (kind === 'booking') return 'bookings';
  return setting === 'elsewhere' ? undefined : setting;
};

/** How much is ready of the technology of web and evening, the staff and the bookings; what is of no use does not count. */
export function readiness(tasks: readonly Task[]): readonly Readiness[] {
  const relevant = tasks.filter(({ state }) => state !== 'not-relevant');
  return readyParts.flatMap((part) => {
    const those = relevant.filter((task) => partOf(task) === part);
    return those.length === 0
      ? []
      : [{ part, ready: those.filter((task) => !isOpen(task)).length, all: those.length }];
  });
}

/** The names on the list, each once, in the order of the alphabet. */
export const ownersOf = (tasks: readonly Pick<Task, 'owner'>[]): readonly string[] =>
  [...new Set(tasks.flatMap(({ owner }) => (owner === '' ? [] : [owner])))].toSorted((a, b) =>
    a.localeCompare(b, 'da'),
  );

export function ownedBy(tasks: readonly Task[], filter: OwnerFilter): readonly Task[] {
  if (filter.kind === 'all') return tasks;
  return tasks.filter(({ owner }) => (filter.kind === 'nobody' ? owner === '' : owner === filter.name));
}

const first = (filled: Filled, name: string): string => (filled[name]?.[0] ?? '').trim();

/** What is wrong with a line somebody typed, if anything. */
export function problemIn(name: LimitedField, text: string): TaskProblem | undefined {
  const limit = taskLimits[name];
  if (text.length > limit) return { kind: 'too-long', name, limit, length: text.length };
  return looksLikeCpr(text) ? { kind: 'cpr', name } : undefined;
}

/** Reads what the form of a task sent. Nothing is dropped in silence. */
export function readTask(filled: Filled, isOwn: boolean): TaskReading {
  const names: readonly LimitedField[] = isOwn ? ['text', 'owner', 'note'] : ['owner', 'note'];
  const problems: TaskProblem[] = names.flatMap((name) => problemIn(name, first(filled, name)) ?? []);
  const text = isOwn ? first(filled, 'text') : '';
  if (isOwn && text === '') problems.unshift({ kind: 'missing', name: 'text' });
  const day = first(filled, 'day');
  if (day !== '' && !parseDay(day)) problems.push({ kind: 'not-a-day', name: 'day', typed: day });
  const state = taskStates.find((one) => one === (first(filled, 'state') || 'open'));
  if (state === undefined) problems.push({ kind: 'no-such-option', name: 'state' });
  if (problems.length > 0 || state === undefined) return { ok: false, problems };
  return {
    ok: true,
    fields: {
      text,
      day: day || undefined,
      owner: first(filled, 'owner'),
      state,
      note: first(filled, 'note'),
    },
  };
}

/** A task as the form holds it. */
export function filledFromTask({ text, day, owner, state, note }: TaskFields): Filled {
  return { text: [text], day: day ? [day] : [], owner: [owner], state: [state], note: [note] };
}

export const taskFields: readonly TaskField[] = ['text', 'day', 'owner', 'state', 'note'];

export const differingFields = (one: TaskFields, other: TaskFields): readonly TaskField[] =>
  taskFields.filter((name) => one[name] !== other[name]);
