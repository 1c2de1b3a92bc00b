import type { Day } from '../../engagement/day.ts';
import { addDays, daysBetween, parseDay } from '../../engagement/day.ts';
import type { Answers, ChosenMethod, Variants } from '../../engagement/plan.ts';

/** An invented case of Lillerup, as somebody in the town hall has planned it. */
export type DemoCase = {
  readonly key: 'playground' | 'schools' | 'harbour' | 'climate';
  /** How long ago somebody last worked on it: the latest is on top of the list. */
  readonly minutesAgo: number;
  readonly title: string;
  readonly question: string;
  readonly by: string;
  /** The council's day; the council meets on Wednesdays. */
  readonly decision: (today: Day) => Day;
  readonly answers: Answers;
  /** The steps that were chosen, with days counted from the decision; none follows the proposal. */
  readonly chosen: ((decision: Day) => readonly ChosenMethod[]) | undefined;
  /** How one step was held when the plan was first made, and why it is held otherwise now. */
  readonly earlier?:
    | {
        readonly daysAgo: number;
        readonly step: ChosenMethod & { readonly key: string };
        readonly why: string;
      }
    | undefined;
  readonly variants?: ((decision: Day) => Variants) | undefined;
  readonly disagreements?: Readonly<Record<string, string>> | undefined;
};

const wednesday = 3;

/** The last Wednesday of a month at least so many days ahead. */
export function lastWednesday(today: Day, month: number, daysAhead: number): Day {
  for (let year = Number(today.slice(0, 4)); ; year++) {
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const last = addDays(next, -1);
    const weekday = parseDay(last)?.getUTCDay() ?? wednesday;
    const wednesdayOf = addDays(last, -((weekday - wednesday + 7) % 7));
    // The school holiday begins on the last Saturday of June; the meeting is held before it.
    const day = month === 6 && wednesdayOf > lastSaturday(last) ? addDays(wednesdayOf, -7) : wednesdayOf;
    if (daysBetween(today, day) >= daysAhead) return day;
  }
}

const lastSaturday = (last: Day): Day => addDays(last, -(((parseDay(last)?.getUTCDay() ?? 0) + 1) % 7));

/** The Wednesday in the middle of December: the last would be Christmas. */
const beforeChristmas = (today: Day, daysAhead: number): Day =>
  addDays(lastWednesday(today, 12, daysAhead + 14), -14);

/** The first day of a weekday (Monday is 1) on or after a day. */
function onOrAfter(day: Day, weekday: number): Day {
  const now = parseDay(day)?.getUTCDay() ?? weekday;
  return addDays(day, (weekday - now + 7) % 7);
}

const saturday = 6;
const tuesday = 2;
const thursday = 4;

/** The harbour: much conflict. The deadline lies 23 days before the meeting, and section 27 asks for 28. */
function harbourSteps(decision: Day): readonly ChosenMethod[] {
  const published = addDays(decision, -86);
  const deadline = addDays(decision, -23);
  const walk = onOrAfter(addDays(published, 16), thursday);
  const tables = onOrAfter(addDays(published, 18), saturday);
  const evening = onOrAfter(addDays(published, 34), tuesday);
  return [
    {
      key: 'infobrev',
      method: 'infobrev',
      slot: 'tell',
      start: published,
      end: published,
      format: { languages: 'translated', access: ['large-print'] },
    },
    {
      key: 'kortinput',
      method: 'kortinput',
      slot: 'open',
      start: published,
      end: deadline,
      format: { paper: true, phone: true },
    },
    {
      key: 'byvandring',
      method: 'byvandring',
      slot: 'open',
      start: walk,
      end: walk,
      format: { time: 'after-work', place: 'on-the-spot', hours: 1.5, access: ['step-free'] },
    },
    {
      key: 'dialogmoede',
      method: 'dialogmoede',
      slot: 'deepen',
      start: tables,
      end: tables,
      format: {
        time: 'weekend',
        place: 'on-the-spot',
        hours: 2.5,
        food: true,
        childCare: true,
        access: ['loop', 'step-free'],
      },
    },
    {
      key: 'interessentdialog',
      method: 'interessentdialog',
      slot: 'deepen',
      start: addDays(published, 7),
      end: addDays(deadline, -7),
      format: { time: 'after-work', place: 'on-the-spot', hours: 2 },
    },
    {
      key: 'hybridmoede',
      method: 'hybridmoede',
      slot: 'close',
      start: evening,
      end: evening,
      format: { time: 'evening', place: 'hall-and-net', hours: 2, access: ['loop', 'captions', 'step-free'] },
    },
    {
      key: 'digital_hoering',
      method: 'digital_hoering',
      slot: 'close',
      start: published,
      end: deadline,
      format: { paper: true, phone: true, access: ['large-print', 'read-aloud'] },
    },
    { key: 'infobrev-2', method: 'infobrev', slot: 'answer' },
  ];
}

/** The schools: eight weeks and one for Christmas, four to wait, and the first of March. */
function schoolSteps(decision: Day): readonly ChosenMethod[] {
  const published = addDays(decision, -114);
  const deadline = addDays(decision, -51);
  const on = (days: number) => addDays(published, days);
  const meal = { time: 'after-work', place: 'school', hours: 2, food: true, childCare: true } as const;
  return [
    {
      key: 'infobrev',
      method: 'infobrev',
      slot: 'tell',
      start: published,
      end: published,
      format: { languages: 'translated' },
    },
    {
      key: 'borgermoede',
      method: 'borgermoede',
      slot: 'close',
      times: 3,
      start: on(8),
      end: on(15),
      format: { ...meal, languages: 'interpreter', transport: true, access: ['loop', 'step-free'] },
    },
    {
      key: 'boerne_workshop',
      method: 'boerne_workshop',
      slot: 'deepen',
      times: 3,
      start: on(14),
      end: on(38),
      format: { time: 'morning', place: 'school', hours: 2 },
    },
    {
      key: 'brugerbestyrelse_hoering',
      method: 'brugerbestyrelse_hoering',
      slot: 'close',
      start: published,
      end: deadline,
    },
    {
      key: 'digital_hoering',
      method: 'digital_hoering',
      slot: 'close',
      start: published,
      end: deadline,
      format: { paper: true, phone: true, languages: 'translated' },
    },
    { key: 'raad_naevn', method: 'raad_naevn', slot: 'close', start: on(7), end: on(35) },
    {
      key: 'borgermoede-2',
      method: 'borgermoede',
      slot: 'answer',
      times: 3,
      format: { ...meal, languages: 'interpreter' },
    },
  ];
}

/** The climate: ideas from everybody, an assembly drawn by lot, a hearing nobody demands. */
function climateSteps(decision: Day): readonly ChosenMethod[] {
  const at = (days: number) => addDays(decision, -days);
  return [
    { key: 'infobrev', method: 'infobrev', slot: 'tell' },
    {
      key: 'digital_ideindsamling',
      method: 'digital_ideindsamling',
      slot: 'open',
      format: { paper: true, phone: true },
    },
    {
      key: 'gaestebud',
      method: 'gaestebud',
      slot: 'open',
      format: { place: 'homes', time: 'evening', food: true },
    },
    {
      key: 'popup',
      method: 'popup',
      slot: 'open',
      times: 3,
      format: { time: 'weekend', place: 'where-people-are', languages: 'interpreter' },
    },
    {
      key: 'borgersamling',
      method: 'borgersamling',
      slot: 'deepen',
      start: onOrAfter(at(250), saturday),
      end: onOrAfter(at(187), saturday),
      format: {
        time: 'weekend',
        place: 'library',
        food: true,
        childCare: true,
        transport: true,
        languages: 'interpreter',
        access: ['loop', 'step-free', 'quiet-room'],
      },
    },
    {
      key: 'digital_hoering',
      method: 'digital_hoering',
      slot: 'close',
      start: onOrAfter(at(128), 1),
      end: onOrAfter(at(72), 1),
      format: { paper: true, phone: true },
    },
    { key: 'borgermonitorering', method: 'borgermonitorering', slot: 'answer' },
  ];
}

const harbourAnswers: Answers = {
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
  areas: ['havn-og-strand', 'midtby'],
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
};

const schoolAnswers: Answers = {
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
  areas: ['vesterdrup-egnen', 'soenderlyng-egnen', 'noerremarken', 'elmested'],
  scope: 'users',
  count: '5000',
  most: ['children', 'families', 'dispersed'],
  also: ['nonnative'],
  usual: ['hearing', 'meeting'],
  missing: ['children', 'nonnative'],
  offers: ['paper', 'phone', 'languages', 'interpreter', 'childcare', 'transport'],
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
};

const climateAnswers: Answers = {
  phase: 'developing',
  law: ['none'],
  decider: 'council',
  commitment: 'minuted',
  room: 'high',
  open: 'Rækkefølge, steder, hvem der betaler, og hvad kommunen selv går foran med',
  fixed: 'Målet på 70 %, 40 mio. kr. over fire år og statens regler for vindmøller',
  purpose: 'codevelop',
  purposesToo: ['inspire', 'mandate'],
  promise: 'collaborate',
  areas: ['midtby', 'havn-og-strand', 'noerremarken', 'elmested', 'vesterdrup-egnen', 'soenderlyng-egnen'],
  scope: 'municipality',
  count: '20000',
  most: ['youth', 'dispersed', 'working'],
  also: ['families', 'nonnative', 'elderly'],
  firms: 'Fjernvarmeværket, landboforeningen, grundejere og virksomheder med overskudsvarme',
  usual: ['hearing', 'survey'],
  missing: ['nonnative'],
  offers: ['helpdesk', 'paper', 'phone', 'languages', 'interpreter', 'childcare', 'transport'],
  conflict: 'some',
  traits: ['places', 'knowledge', 'losers'],
  before: 'answered',
  alsoAsked: 'no',
  mood: 'mixed',
  money: '800',
  hours: '900',
  skills: ['communication', 'digital'],
  bought: ['facilitation', 'analysis'],
  ready: ['medvirk', 'map', 'contacts'],
  owner: 'Klimakoordinatoren',
  firstAnswer: '3',
  finalAnswer: 'meeting',
  ownerTime: 'set-aside',
  answerForms: ['each', 'page', 'letter'],
};

/** The three cases, and a small one that is only begun. */
export const demoCases: readonly DemoCase[] = [
  {
    key: 'playground',
    minutesAgo: 40,
    title: 'Ny legeplads på Nørremarken',
    question: 'Hvad skal stå på pladsen, og hvem passer på den?',
    by: 'Planlægger B',
    decision: (today) => onOrAfter(addDays(today, 84), wednesday),
    answers: {
      phase: 'wish',
      law: ['none'],
      decider: 'committee',
      deciderName: 'Kultur og Fritid',
      commitment: 'oral',
      room: 'high',
      open: 'Hvad der skal stå, og hvad børnene vil lave der',
      fixed: '900.000 kr. og den plads, der er',
      purpose: 'codevelop',
      purposesToo: ['mobilise'],
      promise: 'involve',
    },
    chosen: undefined,
  },
  {
    key: 'schools',
    minutesAgo: 20,
    title: 'Skolerne i Vesterdrup, Sønderlyng og på Nørremarken',
    question: 'Hvilke skoler skal fortsætte, og hvordan kommer børnene frem?',
    by: 'Skolechefen',
    decision: (today) => lastWednesday(today, 2, 60),
    answers: schoolAnswers,
    chosen: schoolSteps,
  },
  {
    key: 'harbour',
    minutesAgo: 5,
    title: 'Lokalplan for Nordkajen',
    question: 'Hvor højt, hvor tæt, og hvad skal kajen bruges til?',
    by: 'Planlægger A',
    decision: (today) => lastWednesday(today, 6, 150),
    answers: harbourAnswers,
    chosen: harbourSteps,
    // The council meets at least once in between.
    earlier: {
      daysAgo: 90,
      step: {
        key: 'byvandring',
        method: 'byvandring',
        slot: 'open',
        format: { time: 'after-work', place: 'on-the-spot', hours: 1.5 },
      },
      why: 'Handicaprådet har fundet en rute uden trin og brosten.',
    },
    variants: () => ({
      inUse: { key: 'a', name: 'Som udvalget så den' },
      others: [
        { key: 'b', name: 'Før vi ændrede noget', chosen: null },
        {
          key: 'c',
          name: 'Kun det, loven kræver',
          chosen: [
            { key: 'infobrev', method: 'infobrev', slot: 'tell' },
            { key: 'digital_hoering', method: 'digital_hoering', slot: 'close' },
          ],
        },
      ],
    }),
    disagreements: {
      '4': 'Må p-huset flyttes? Vej siger nej, Plan siger ja.',
      '9': 'Planlægger B tror, at striden lægger sig, når ballonen har hængt i højden.',
    },
  },
  {
    key: 'climate',
    minutesAgo: 30,
    title: 'Klimaplan 2028–2031',
    question: 'Hvad skal kommunen gå i gang med først, og hvem skal bære det?',
    by: 'Klimakoordinatoren',
    decision: (today) => beforeChristmas(today, 380),
    answers: climateAnswers,
    chosen: climateSteps,
  },
];
