import type { Database } from '../../db/database.ts';
import type { Day } from '../../engagement/day.ts';
import { addDays, dayOf, parseDay } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import type { Answers } from '../../engagement/plan.ts';
import { answersSchema } from '../../engagement/plan.ts';
import { addPlan, changePlan, planByNumber } from '../../engagement/plan-store.ts';

type Case = {
  readonly title: string;
  readonly question: string;
  readonly by: string;
  /** Weeks from the first start to the meeting; the council meets on Wednesdays. */
  readonly weeks: number;
  readonly answers: Answers;
};

/** Three invented cases of Lillerup: much conflict, a school, and one that is only half answered. */
const cases: readonly Case[] = [
  {
    title: 'Klimaplan 2028–2031',
    question: 'Hvad skal kommunen gå i gang med først, og hvem skal bære det?',
    by: 'Klimakoordinatoren',
    weeks: 55,
    answers: {
      phase: 'developing',
      law: ['none'],
      decider: 'council',
      commitment: 'minuted',
      room: 'high',
      open: 'Rækkefølge, steder, og hvad kommunen selv går foran med',
      fixed: 'Målet på 70 % og 40 mio. kr. over fire år',
      purpose: 'codevelop',
      purposesToo: ['inspire', 'mandate'],
      promise: 'collaborate',
    },
  },
  {
    title: 'Skolerne i Vesterdrup, Sønderlyng og på Nørremarken',
    question: 'Hvilke skoler skal fortsætte, og hvordan kommer børnene frem?',
    by: 'Skolechefen',
    weeks: 14,
    answers: {
      phase: 'proposal',
      law: ['skolenedlaeggelse'],
      decider: 'council',
      commitment: 'minuted',
      room: 'medium',
      open: 'Hvornår, busser, distrikter, og hvad bygningerne bruges til',
      fixed: '12 mio. kr. skal spares på skolebygninger og ledelse (budget 2027)',
      purpose: 'test',
      purposesToo: ['understand'],
      promise: 'consult',
      scope: 'users',
      count: '5000',
      most: ['children', 'families', 'dispersed'],
      also: ['nonnative'],
      usual: ['hearing', 'meeting'],
      missing: ['children', 'nonnative'],
      offers: ['paper', 'phone', 'languages', 'interpreter', 'childcare'],
      conflict: 'much',
      traits: ['places', 'losers'],
      before: 'no',
      alsoAsked: 'few',
      mood: 'bad',
      money: '100',
      hours: '400',
      skills: ['digital', 'communication'],
      bought: ['facilitation'],
      ready: ['medvirk', 'contacts'],
      owner: 'Skolechefen',
      firstAnswer: '3',
      finalAnswer: 'meeting',
      ownerTime: 'little',
      answerForms: ['each', 'page', 'letter'],
    },
  },
  {
    title: 'Lokalplan for Nordkajen',
    question: 'Hvor højt, hvor tæt, og hvad skal kajen bruges til?',
    by: 'Planlægger A',
    weeks: 31,
    answers: {
      phase: 'proposal',
      law: ['lokalplan', 'kommuneplan'],
      environment: 'assessment',
      decider: 'council',
      commitment: 'minuted',
      room: 'medium',
      open: 'Højder og placering, promenaden, klubbernes plads, og hvad kajen bruges til',
      fixed: 'Der skal bygges boliger (kommuneplan 2021), og auktionshallen bliver stående',
      purpose: 'test',
      purposesToo: ['understand', 'codevelop'],
      promise: 'involve',
      scope: 'town',
      count: '5000',
      most: ['elderly'],
      also: ['families', 'youth', 'lowdigital', 'disabled'],
      firms: 'Værftet, fiskerlauget, roklubben, vinterbaderne',
      usual: ['hearing', 'meeting'],
      missing: ['youth', 'lowdigital'],
      offers: ['helpdesk', 'paper', 'phone', 'interpreter'],
      conflict: 'much',
      traits: ['places', 'losers'],
      before: 'unanswered',
      alsoAsked: 'no',
      mood: 'bad',
      money: '100',
      hours: '400',
      skills: ['analysis', 'communication'],
      bought: ['facilitation'],
      ready: ['medvirk', 'map', 'hall'],
      owner: 'Planlægger A',
      firstAnswer: '3',
      finalAnswer: 'meeting',
      ownerTime: 'little',
      answerForms: ['each', 'letter'],
    },
  },
];

const wednesday = 3;

/** The first Wednesday on or after that many weeks from now. */
function meetingDay(today: Day, weeks: number): Day {
  const day = addDays(today, weeks * 7);
  const weekday = parseDay(day)?.getUTCDay() ?? wednesday;
  return addDays(day, (wednesday - weekday + 7) % 7);
}

/** Plans the invented cases, dated from today on. */
export async function demonstratePlans(tx: Database, now: Date, chance: Chance, zone: string): Promise<void> {
  const today = dayOf(now, zone);
  for (const [index, one] of cases.entries()) {
    const at = new Date(now.getTime() - (cases.length - index) * 60_000);
    const id = newId<'plan'>(at, chance);
    const { number } = await addPlan(tx, {
      id,
      title: one.title,
      question: one.question,
      invented: true,
      now: at,
    });
    const plan = await planByNumber(tx, number);
    if (!plan) throw new Error('An invented plan is not there');
    const answers = answersSchema.parse({ ...one.answers, decisionDay: meetingDay(today, one.weeks) });
    await changePlan(tx, plan, { answers }, at);
    const by = { at, actorName: one.by, subjectKind: 'plan', subjectId: id };
    await recordEvent(tx, { ...by, what: 'begun', details: { title: one.title } });
    const details = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, [null, value]]));
    await recordEvent(tx, { ...by, what: 'answered', details });
  }
}
