import type { Database } from '../db/database.ts';
import { recordEvent } from '../engagement/event-store.ts';
import type { Chance } from '../engagement/ids.ts';
import { newId } from '../engagement/ids.ts';
import type { Invitation, PersonId } from './model.ts';
import { invitationInput } from './model.ts';
import { addPerson } from './store.ts';

/** Those who work in the invented municipality, by what they do. Nobody can receive mail under `.example`. */
const staff: readonly Invitation[] = [
  {
    name: 'Sekretariatslederen',
    email: 'sekretariatsleder@lillerup.example',
    role: 'administrator',
    locale: 'da',
  },
  { name: 'Planlægger A', email: 'planlaegger-a@lillerup.example', role: 'planner', locale: 'da' },
  { name: 'Planlægger B', email: 'planlaegger-b@lillerup.example', role: 'planner', locale: 'da' },
  { name: 'Skolechefen', email: 'skolechef@lillerup.example', role: 'planner', locale: 'da' },
  { name: 'Klimakoordinatoren', email: 'klima@lillerup.example', role: 'planner', locale: 'da' },
  { name: 'Borgerservice', email: 'borgerservice@lillerup.example', role: 'reader', locale: 'da' },
];

/** Fills an empty house with invented people, and gives them by name. The printed link lets the first of them in. */
export async function demonstratePeople(
  tx: Database,
  now: Date,
  chance: Chance,
): Promise<ReadonlyMap<string, PersonId>> {
  const added = new Map<string, PersonId>();
  for (const someone of staff) {
    const person = invitationInput.parse(someone);
    const id = newId<'person'>(now, chance);
    if (!(await addPerson(tx, { id, ...person }, now))) continue;
    added.set(person.name, id);
    await recordEvent(tx, {
      at: now,
      actorName: 'Medvirk',
      subjectKind: 'person',
      subjectId: id,
      what: 'person-invited',
      details: { role: person.role },
    });
  }
  return added;
}
