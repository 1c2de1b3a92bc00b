import type { Database } from '../db/database.ts';
import type { Day } from '../engagement/day.ts';
import { addDays, dayOf } from '../engagement/day.ts';
import { municipalPeriods } from '../engagement/municipal-periods.ts';
import { changeMunicipality, municipalityOf } from '../engagement/municipality-store.ts';
import type { Policy } from '../engagement/policy.ts';

/** What the council of the invented Lillerup has adopted for itself. */
const lillerup = (adoptedOn: Day | undefined): Policy => ({
  intro: {
    da: 'Lillerup er lille nok til, at vi kan nå hinanden. Når vi spørger dig om noget, kan du regne med det her.',
    en: 'Lillerup is small enough for us to reach each other. When we ask you about something, you can count on this.',
  },
  promises: ['inform', 'consult', 'involve', 'collaborate'],
  usualPromise: 'consult',
  wording: {
    consult: {
      da: 'Vi læser alt, hvad du skriver, og du får svar inden tre måneder. Politikerne bestemmer.',
      en: 'We read all you write, and you get an answer within three months. The politicians decide.',
    },
  },
  noticeDays: 21,
  openWeeks: 4,
  firstAnswerWeeks: 3,
  finalAnswerWeeks: 4,
  namedAnswer: true,
  channels: ['paper', 'phone', 'helpdesk'],
  timesAYear: 3,
  adoptedBy: 'Byrådet',
  adoptedOn,
});

/** Lillerup's policy, where nobody has written any yet. */
export async function demonstratePolicy(tx: Database, now: Date, zone: string): Promise<void> {
  const today = dayOf(now, zone);
  const { year } = await municipalityOf(tx);
  const meetings = municipalPeriods(year, addDays(today, -150), addDays(today, -45));
  const adoptedOn = meetings.findLast(({ kind }) => kind === 'council')?.from;
  const by = { version: 0, name: 'Medvirk', now, invented: true };
  await changeMunicipality(tx, { part: 'policy', value: lillerup(adoptedOn) }, by);
}
