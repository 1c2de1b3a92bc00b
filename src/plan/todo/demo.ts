import type { Equipment, PreparationRole } from '@medvirk/method-guide';
import { preparationsFor } from '@medvirk/method-guide';
import type { Database } from '../../db/database.ts';
import { addDays, dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import { changeMunicipality } from '../../engagement/municipality-store.ts';
import type { PlanId } from '../../engagement/plan.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { planByNumber } from '../../engagement/plan-store.ts';
import type { TaskFields } from '../../engagement/task.ts';
import { untouched } from '../../engagement/task.ts';
import { saveTask } from '../../engagement/task-store.ts';
import { planDays } from './dates.ts';
import type { Task } from './model.ts';
import { isOpen, viewTasks } from './rules.ts';

/** What an invented plan's people have said of its tasks. */
type Said = {
  /** Who has the tasks of a role; a role that is left out has no name yet. */
  readonly owners: Partial<Readonly<Record<PreparationRole, string>>>;
  /** Of what should be done by now this is not; all the rest is. */
  readonly late: readonly string[];
  /** Done before its time. */
  readonly early: readonly string[];
  readonly notRelevant: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  /** Tasks they wrote themselves; `in` days from today. */
  readonly own: readonly { readonly text: string; readonly owner: string; readonly in: number }[];
};

export type InventedTodo = 'harbour' | 'schools' | 'climate';

const said: Readonly<Record<InventedTodo, Said>> = {
  harbour: {
    owners: {
      planner: 'Planlægger A',
      communication: 'Kommunikation',
      facilitator: 'Planlægger B',
      'case-records': 'Journalen',
    },
    late: [],
    early: ['plan:privacy', 'plan:contact-person', 'kortinput:base-map', 'hybridmoede:captions'],
    notRelevant: ['dialogmoede:projector', 'byvandring:recruit-through'],
    notes: {
      'hybridmoede:captions': 'Skrivetolken kommer kl. 18.30 og vil have navnene på politikerne.',
      'dialogmoede:child-care': 'Auktionshallen har et siderum. Spejderne vil gerne passe børnene.',
      'plan:old-answer': 'Svømmehallen i 2022. Formanden skriver under.',
    },
    own: [
      { text: 'Lån en ballon, der kan hænge i 19 meters højde', owner: 'Planlægger B', in: 21 },
      { text: 'Aftal med fiskerne, hvornår kajen er fri', owner: 'Planlægger A', in: -3 },
    ],
  },
  schools: {
    owners: {
      planner: 'Sekretariatet',
      communication: 'Kommunikation',
      facilitator: 'Skolechefen',
      desk: 'Bibliotekaren',
      'case-records': 'Journalen',
      leader: 'Skolechefen',
    },
    late: ['borgermoede:parking-lot', 'boerne_workshop:no-child-names', 'borgermoede:notes-out'],
    early: [],
    notRelevant: ['plan:commitment'],
    notes: {
      'borgermoede:parking-lot': '34 sedler. Otte mangler et svar fra Vej om bussen.',
      'borgermoede:interpreter': 'Arabisk, tyrkisk og ukrainsk.',
    },
    own: [
      { text: 'Ring til Elmested Skole: de er næsten ikke hørt', owner: 'Skolechefen', in: 2 },
      { text: 'Bestil bussen til skolevejsturen, og tag politikerne med', owner: 'Sekretariatet', in: 4 },
    ],
  },
  climate: {
    owners: { planner: 'Klimakoordinatoren', communication: 'Kommunikation', leader: 'Sekretariatslederen' },
    late: [],
    early: ['borgersamling:council-receives', 'borgersamling:lead-facilitator'],
    notRelevant: [],
    notes: { 'borgersamling:expenses': 'Udvalget har sagt ja til kørsel og 500 kr. om dagen.' },
    own: [{ text: 'Spørg gymnasiet om lokaler i weekenden', owner: 'Klimakoordinatoren', in: 9 }],
  },
};

const ofTheHouse: readonly Equipment[] = [
  'medvirk',
  'contacts',
  'sound',
  'projector',
  'digital-post',
  'run-sheet',
  'privacy-text',
  'photo-consent',
];

/** What the invented municipality has already. Nothing where somebody has said so themselves. */
export async function demonstrateHouse(tx: Database, now: Date): Promise<void> {
  await changeMunicipality(
    tx,
    { part: 'equipment', value: [...ofTheHouse] },
    { version: 0, name: 'Sekretariatslederen', now, invented: true },
  );
}

/** Names, notes and what is done on the list of one of the invented plans; what is past is mostly done. */
export async function demonstrateTodo(
  tx: Database,
  invented: { readonly key: InventedTodo; readonly id: PlanId; readonly number: number },
  now: Date,
  chance: Chance,
  zone: string,
): Promise<void> {
  const today = dayOf(now, zone);
  const plan = await planByNumber(tx, invented.number);
  if (!plan) throw new Error('An invented plan is not there');
  const { basis, chosen, facts, timeline } = await assessInHouse(tx, plan, today);
  const equipment = [...basis.municipality.equipment, ...(plan.answers.ready ?? [])];
  const tasks = viewTasks(
    preparationsFor(chosen, facts, equipment),
    [],
    chosen,
    planDays(timeline.rows, chosen),
  );
  const words = said[invented.key];
  const note = (by: string, what: string, details: Readonly<Record<string, unknown>>): Promise<void> =>
    recordEvent(tx, { at: now, actorName: by, subjectKind: 'plan', subjectId: invented.id, what, details });
  const keep = async (key: string, fields: TaskFields, isOwn: boolean): Promise<void> => {
    const by = fields.owner || 'Planlægger A';
    await saveTask(tx, { plan: invented.id, key, isOwn, fields, version: 0, by, now });
    if (isOwn) await note(by, 'task-added', { key, ...fields });
  };
  for (const task of tasks) {
    const fields = fieldsSaid(words, task, today);
    if (fields) await keep(task.key, fields, false);
  }
  for (const [role, owner] of Object.entries(words.owners)) await note(owner, 'tasks-named', { role, owner });
  for (const { text, owner, in: days } of words.own) {
    const fields = { ...untouched, text, owner, day: addDays(today, days) };
    await keep(newId<'task'>(now, chance), fields, true);
  }
}

/** What was said of a task, if anything. */
function fieldsSaid(words: Said, task: Task, today: string): TaskFields | undefined {
  const { key, due, role } = task;
  const owner = (role && words.owners[role]) ?? '';
  const isPast = due !== undefined && due < today && !words.late.includes(key);
  const isDone = isOpen(task) && (isPast || words.early.includes(key));
  const state = words.notRelevant.includes(key) ? 'not-relevant' : isDone ? 'done' : 'open';
  const note = words.notes[key] ?? '';
  return owner === '' && note === '' && state === 'open' ? undefined : { ...untouched, owner, state, note };
}
