import type { Database } from '../../db/database.ts';
import type { Area, Year } from '../../engagement/municipality.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import { changeMunicipality } from '../../engagement/municipality-store.ts';

/** Lillerup is invented, and so is everybody who lives there: 41,300 people in six areas. */
const areas: readonly Area[] = [
  { slug: 'midtby', name: 'Midtby', people: 11_900 },
  { slug: 'havn-og-strand', name: 'Havn og Strand', people: 5400 },
  { slug: 'noerremarken', name: 'Nørremarken', people: 8700 },
  { slug: 'elmested', name: 'Elmested', people: 7100 },
  { slug: 'vesterdrup-egnen', name: 'Vesterdrup-egnen', people: 4600 },
  { slug: 'soenderlyng-egnen', name: 'Sønderlyng-egnen', people: 3600 },
];

/** The council meets on the last Wednesday, not in July; the budget weeks are the calendar's own. */
const year: Year = {
  ...unknownMunicipality.year,
  winterWeek: 7,
  council: { weekday: 3, nth: 'last', notIn: [7] },
};

/** Lillerup's areas and its year, where nobody has written any yet. */
export async function demonstrateYear(tx: Database, now: Date): Promise<void> {
  const by = { version: 0, name: 'Medvirk', now, invented: true };
  await changeMunicipality(tx, { part: 'areas', value: areas }, by);
  await changeMunicipality(tx, { part: 'year', value: year }, by);
}
