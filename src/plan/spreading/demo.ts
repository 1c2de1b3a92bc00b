import type { Group } from '@medvirk/method-guide';
import type { Database } from '../../db/database.ts';
import type { Day } from '../../engagement/day.ts';
import { addDays, parseDay } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import type { PlanId } from '../../engagement/plan.ts';
import { planByNumber } from '../../engagement/plan-store.ts';
import type { Channel, ContactState } from './model.ts';
import { emptyContact } from './model.ts';
import { addContact, saveSpreadText } from './store.ts';

/** The three invented cases, told apart by the plan's own words. */
export type InventedCase = 'harbour' | 'school' | 'climate';

type Line = {
  readonly who: string;
  readonly organisation?: string;
  readonly groups?: readonly Group[];
  readonly channel: Channel;
  readonly detail?: string;
  readonly doer?: string;
  /** Days from today; left out, nobody has said when. */
  readonly in?: number;
  readonly state?: ContactState;
  /** Days from today on which it was done. */
  readonly done?: number;
  readonly result?: string;
  readonly suggestion?: string;
};

const harbour: readonly Line[] = [
  {
    who: 'Værkføreren',
    organisation: 'Værftet',
    groups: ['working'],
    channel: 'phone',
    detail: 'kontoret, bedst før kl. 9',
    doer: 'Planlægger A',
    in: -12,
    state: 'yes',
    done: -12,
    result: 'Vil gerne have besøg, før høringen begynder. Bange for klager over støj.',
    suggestion: 'firm:værftet',
  },
  {
    who: 'Formanden',
    organisation: 'Fiskerlauget',
    channel: 'phone',
    detail: 'ring om eftermiddagen, de sejler om natten',
    doer: 'Planlægger A',
    in: -3,
    suggestion: 'firm:fiskerlauget',
  },
  {
    who: 'Formanden',
    organisation: 'Roklubben Fjorden',
    groups: ['working'],
    channel: 'poster',
    detail: 'opslagstavlen i klubhuset',
    doer: 'Planlægger B',
    in: -6,
    state: 'contacted',
    done: -6,
    result: 'Spørger bestyrelsen. Svarer i næste uge.',
    suggestion: 'firm:roklubben',
  },
  {
    who: 'Bestyrelsen',
    organisation: 'Vinterbaderne De Blå Tæer',
    groups: ['elderly', 'families'],
    channel: 'mail',
    detail: 'deres nyhedsbrev går til 640',
    doer: 'Kommunikation',
    in: -9,
    state: 'yes',
    done: -8,
    result: 'Sætter den korte tekst i nyhedsbrevet og plakaten i saunaen.',
    suggestion: 'firm:vinterbaderne',
  },
  {
    who: 'Handicaprådet',
    groups: ['disabled'],
    channel: 'meeting',
    detail: 'mødes den første torsdag i måneden',
    doer: 'Planlægger B',
    in: 6,
    suggestion: 'disability-council',
  },
  {
    who: 'Ældrerådet',
    groups: ['elderly'],
    channel: 'meeting',
    doer: 'Planlægger A',
    in: -5,
    state: 'yes',
    done: -5,
    result: 'Går selv en tur på kajen og ringer til dem, der ikke kan.',
    suggestion: 'elderly-council',
  },
  {
    who: 'Grundejerforeningen Bakkevej',
    channel: 'phone',
    doer: 'Planlægger A',
    in: 1,
    suggestion: 'opponents',
  },
  {
    who: 'Biblioteket',
    groups: ['lowdigital', 'elderly'],
    channel: 'box',
    detail: 'papir og postkasse ved skranken',
    doer: 'Bibliotekaren',
    in: 4,
    suggestion: 'library',
  },
  {
    who: 'Redaktøren',
    organisation: 'Lillerup Folkeblad',
    channel: 'mail',
    detail: 'torsdagsavis, skal have det om mandagen',
    doer: 'Kommunikation',
    in: 8,
    suggestion: 'paper',
  },
  { who: 'De faste høringsparter', channel: 'letter', doer: 'Journalen', in: 13, suggestion: 'consultees' },
];

const school: readonly Line[] = [
  {
    who: 'Skolebestyrelserne på de seks skoler',
    groups: ['families'],
    channel: 'letter',
    doer: 'Skolechefen',
    in: -20,
    state: 'yes',
    done: -21,
    result: 'Fik papirerne samme dag, som byrådet sendte forslaget ud.',
    suggestion: 'school-boards',
  },
  {
    who: 'MED på seks skoler',
    groups: ['working'],
    channel: 'meeting',
    doer: 'Skolechefen',
    in: -22,
    state: 'yes',
    done: -22,
    suggestion: 'staff-councils',
  },
  {
    who: 'Forældregruppen Landsbyen Lever',
    groups: ['families', 'dispersed'],
    channel: 'facebook',
    doer: 'Skolechefen',
    in: -14,
    state: 'no',
    done: -14,
    result: 'Vil ikke dele vores tekst, men kommer til alle møder.',
    suggestion: 'opponents',
  },
  {
    who: 'Formanden',
    organisation: 'Lokalråd Vesterdrup',
    groups: ['dispersed'],
    channel: 'phone',
    detail: 'møder i forsamlingshuset',
    doer: 'Skolechefen',
    in: -10,
    state: 'yes',
    done: -10,
    result: 'Låner os gymnastiksalen, og købmanden har postkassen.',
    suggestion: 'local-council',
  },
  {
    who: 'Landsbylauget Sønderlyng',
    groups: ['dispersed'],
    channel: 'poster',
    doer: 'Sekretariatet',
    in: -2,
    suggestion: 'village-guild',
  },
  {
    who: 'Boligforeningen Nørremarken',
    groups: ['nonnative', 'families'],
    channel: 'meeting',
    detail: 'tirsdagscaféen',
    doer: 'Sekretariatet',
    in: 2,
    state: 'contacted',
    done: -1,
    result: 'Spørger, om vi har tolk med på arabisk og tyrkisk.',
    suggestion: 'housing',
  },
  { who: 'Idrætsforeningen VIF', groups: ['families'], channel: 'mail', doer: 'Sekretariatet', in: 5 },
];

const climate: readonly Line[] = [
  {
    who: 'Ungerådet',
    groups: ['youth'],
    channel: 'meeting',
    doer: 'Klimakoordinatoren',
    in: -15,
    state: 'yes',
    done: -15,
    result: 'Laver selv en film på 30 sekunder.',
    suggestion: 'youth-council',
  },
  {
    who: 'Naturvennerne',
    channel: 'mail',
    doer: 'Klimakoordinatoren',
    in: -4,
    state: 'unreached',
    done: -4,
    result: 'To mails uden svar. Prøver Grønt Råd.',
  },
  {
    who: 'Fjordlandets Landboforening',
    groups: ['dispersed', 'working'],
    channel: 'phone',
    detail: 'konsulenten',
    doer: 'Klimakoordinatoren',
    in: 3,
  },
  { who: 'Pendlerklubben i Elmested', groups: ['working'], channel: 'facebook', in: 7 },
  {
    who: 'Fjernvarmeværket',
    channel: 'letter',
    detail: 'følger med varmeregningen',
    doer: 'Kommunikation',
    in: 10,
  },
];

const lists: Readonly<Record<InventedCase, readonly Line[]>> = { harbour, school, climate };

/** Which of the three a title is about. */
function caseOf(title: string): InventedCase {
  if (/skole/i.test(title)) return 'school';
  return /klima/i.test(title) ? 'climate' : 'harbour';
}

/** That many days from today, moved off the weekend: nobody calls the housing association on a Sunday. */
function workingDay(today: Day, days: number): Day {
  const day = addDays(today, days);
  const weekday = parseDay(day)?.getUTCDay() ?? 1;
  if (weekday === 6) return addDays(day, days < 0 ? -1 : 2);
  return weekday === 0 ? addDays(day, days < 0 ? -2 : 1) : day;
}

/**
 * Fills the list of one of the invented plans, dated from a day on; of the harbour the sign's text is written by hand and
 * no longer fits the plan. The Danish day of `now` is today.
 */
export async function demonstrateSpreading(
  tx: Database,
  { plan, number }: { readonly plan: PlanId; readonly number: number },
  now: Date,
  chance: Chance,
): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const which = caseOf((await planByNumber(tx, number))?.title ?? '');
  for (const [index, line] of lists[which].entries()) {
    const at = new Date(now.getTime() - (lists[which].length - index) * 1000);
    const id = newId<'contact'>(at, chance);
    const contact = {
      ...emptyContact,
      who: line.who,
      organisation: line.organisation ?? '',
      groups: line.groups ?? [],
      channel: line.channel,
      detail: line.detail ?? '',
      doer: line.doer ?? '',
      day: line.in === undefined ? undefined : workingDay(today, line.in),
      state: line.state ?? 'waiting',
      result: line.result ?? '',
      doneOn: line.done === undefined ? undefined : workingDay(today, line.done),
    };
    await addContact(tx, { ...contact, id, plan, suggestion: line.suggestion ?? '' }, at);
    await recordEvent(tx, {
      at,
      actorName: line.doer ?? 'Planlægger A',
      subjectKind: 'plan',
      subjectId: plan,
      what: 'contact-added',
      details: { id, who: contact.who },
    });
  }
  if (which !== 'harbour') return;
  await saveSpreadText(tx, {
    plan,
    length: 'line',
    language: 'da',
    body: 'Nordkajen: Hvor højt må der bygges? Sig det i postkassen her, eller ring 00 00 00 00.',
    suggested: 'Nordkajen. Sig, hvad du mener.',
    version: 0,
    by: 'Planlægger A',
    now,
  });
}
