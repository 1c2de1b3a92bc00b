import type { Slot, Text } from '@medvirk/method-guide';
import type { RowKind, Timeline, TimelineWay } from '@medvirk/timeline';
import { isoWeek } from '@medvirk/timeline';
import { longDay, weekDay } from '../../i18n/dates.ts';
import { listOf, plural } from '../../i18n/numbers.ts';
import { quoted } from '../../i18n/quotes.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import type { DaysProblem, Firmness, Misfit, TimelineTrouble, Verdict } from './model.ts';

/** Names of steps by key. */
export type Names = ReadonlyMap<string, Text>;

type Said = { readonly title: string; readonly text: string };

export type TimelineWords = {
  readonly title: string;
  readonly verdict: (verdict: Verdict) => Said;
  readonly pace: Readonly<Record<Timeline['pace'], string>>;
  readonly empty: string;
  readonly toSteps: string;
  /** Firm: something does not hold; otherwise there is only something to consider. */
  readonly misfitsTitle: (isFirm: boolean) => string;
  readonly misfitsIntro: string;
  readonly tag: Readonly<Record<Firmness, string>>;
  readonly misfit: (problem: Misfit, names: Names, waitParagraph: Text) => Said;
  readonly way: (way: TimelineWay, names: Names) => string;
  readonly otherWays: string;
  readonly noDecision: (day: string) => string;
  readonly monthOnly: (day: string) => string;
  readonly decide: (day: string) => string;
  readonly pictureTitle: string;
  readonly pictureLabel: string;
  readonly pictureDesc: string;
  readonly pictureLater: string;
  readonly today: string;
  readonly decision: string;
  readonly group: Readonly<Record<Slot | 'decide', string>>;
  readonly deadline: (day: string) => string;
  readonly key: {
    readonly prepare: string;
    readonly step: string;
    readonly hearing: string;
    readonly wait: string;
    readonly meeting: string;
    readonly handover: string;
    readonly free: string;
    readonly busy: string;
    readonly council: string;
  };
  readonly tableTitle: string;
  readonly tableIntro: string;
  readonly columns: readonly [string, string, string, string];
  readonly prepared: string;
  readonly why: Readonly<Record<Exclude<RowKind, 'prepare' | 'handover'>, string>>;
  /** Shorter names, for the picture. */
  readonly short: Readonly<Partial<Record<RowKind, string>>>;
  readonly law: (paragraph: string) => string;
  readonly meetings: (days: readonly string[]) => string;
  readonly meets: (names: readonly string[]) => string;
  readonly byHand: string;
  readonly placed: string;
  readonly setDays: string;
  readonly setDaysFor: (name: string) => string;
  readonly start: string;
  readonly startHint: string;
  readonly end: string;
  readonly save: string;
  readonly letPlace: string;
  readonly setDecision: string;
  readonly lockTitle: string;
  readonly lockText: (byHand: number, steps: number) => string;
  readonly lock: string;
  readonly unlock: string;
  readonly calendar: string;
  readonly calendarText: string;
  readonly calendarFile: string;
  readonly answerBy: (deadline: string) => string;
  readonly planPage: string;
  readonly errorsTitle: string;
  readonly daysProblem: (problem: DaysProblem) => string;
  readonly clashTitle: (name: string) => string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly notChanged: string;
  readonly trouble: Readonly<Record<TimelineTrouble, string>>;
  readonly undo: string;
  readonly last: (what: string, who: string, when: string) => string;
  readonly did: {
    readonly way: (way: TimelineWay, names: Names) => string;
    readonly decide: (day: string) => string;
    readonly days: (name: string) => string;
    readonly free: (name: string) => string;
    readonly lock: string;
    readonly unlock: string;
    readonly undo: string;
  };
};

const nameIn = (locale: Locale, names: Names, key: string): string => names.get(key)?.[locale] ?? key;
const quotedName = (locale: Locale, names: Names, key: string): string =>
  quoted(locale, nameIn(locale, names, key));

/** `ons. 26. aug. 2026, uge 35`. */
export function dayAndWeek(locale: Locale, day: string): string {
  const week = isoWeek(day).week;
  return `${weekDay(locale, day, { year: true })}, ${locale === 'da' ? 'uge' : 'week'} ${week}`;
}

const daMisfit: TimelineWords['misfit'] = (problem, names, waitParagraph) => {
  const day = (one: string) => longDay('da', one);
  const name = (key: string) => quotedName('da', names, key);
  switch (problem.kind) {
    case 'does-not-fit':
      return {
        title: `Der mangler ${plural('da', problem.weeksShort, 'en uge', `${problem.weeksShort} uger`)}`,
        text: `Selv når alt får den korteste tid, kan I tidligst beslutte ${day(problem.earliest)}.`,
      };
    case 'starts-in-the-past':
      return {
        title: `${name(problem.step)} når ikke at blive forberedt`,
        text: `Forberedelsen skulle være begyndt senest ${day(problem.prepareFrom)}.`,
      };
    case 'adoption-too-early':
      return {
        title: `${waitParagraph.da}: der er ventet indsigelser, så planen kan tidligst vedtages ${day(problem.earliest)}. Mødet er ${day(problem.decision)}.`,
        text: `Fristen er ${day(problem.deadline)} kl. 23.59. Derfra skal der gå fire uger, når nogen har gjort indsigelse i tide.`,
      };
    case 'hearing-too-short':
      return {
        title: `Høringen varer ${plural('da', problem.given, 'én uge', `${problem.given} uger`)}, og loven kræver mindst ${problem.needed}`,
        text: `Fristen kan tidligst være ${day(problem.earliestDeadline)}.`,
      };
    case 'hearing-in-holiday':
      return {
        title: `Høringen ligger hen over ${listOf(
          'da',
          problem.names.map(({ da }) => da),
        )}`,
        text: `Tiden skal være passende, ikke kun lang nok. Med frist ${day(problem.suggestedDeadline)} får folk den tid igen, som ferien tager.`,
      };
    case 'deadline-on-closed-day':
      return {
        title: `Fristen ligger på en lukket dag: ${problem.name.da}`,
        text: `Ingen kan aflevere et brev ${day(problem.deadline)}. Næste åbne dag er ${day(problem.next)}.`,
      };
    case 'no-council-meeting':
      return {
        title: `Der er intet byrådsmøde ${day(problem.decision)}`,
        text: problem.next
          ? `Det næste er ${day(problem.next)}.`
          : 'Der er ikke lagt flere møder ind i kommunens år.',
      };
    case 'after-last-lawful-day':
      return {
        title: `Loven siger, at det skal være besluttet senest ${day(problem.last)}`,
        text: 'Ellers kan det først få virkning fra skoleåret efter.',
      };
    case 'step-after-papers':
      return {
        title: `${name(problem.step)} slutter, efter at sagen skal være skrevet`,
        text: `Papirerne til mødet skal være klar ${day(problem.papers)}.`,
      };
    case 'meeting-on-holiday':
      return {
        title: `${name(problem.step)} ligger på en dag, hvor få kan: ${problem.name.da}`,
        text: `Det er sat til ${day(problem.day)}.`,
      };
    case 'order':
      return {
        title: `${name(problem.later)} begynder, før ${name(problem.earlier)} er færdig`,
        text: 'Det ene bygger på det andet. Flyt en af dem, i tabellen herunder.',
      };
    case 'outside-hearing':
      return {
        title: `${name(problem.step)} slutter efter høringsfristen`,
        text: 'Det, der kommer frem, kan ikke nå at blive til høringssvar i tide. Flyt dagen i tabellen herunder.',
      };
    case 'ends-before-it-starts':
      return {
        title: `${name(problem.step)} slutter, før det begynder`,
        text: 'Ret en af dagene i tabellen herunder.',
      };
  }
};

const enMisfit: TimelineWords['misfit'] = (problem, names, waitParagraph) => {
  const day = (one: string) => longDay('en', one);
  const name = (key: string) => quotedName('en', names, key);
  switch (problem.kind) {
    case 'does-not-fit':
      return {
        title: `${plural('en', problem.weeksShort, 'One week is', `${problem.weeksShort} weeks are`)} missing`,
        text: `Even when everything gets the shortest time, you can first decide on ${day(problem.earliest)}.`,
      };
    case 'starts-in-the-past':
      return {
        title: `${name(problem.step)} cannot be prepared in time`,
        text: `The preparation should have begun on ${day(problem.prepareFrom)} at the latest.`,
      };
    case 'adoption-too-early':
      return {
        title: `${waitParagraph.en}: objections are expected, so the plan can first be adopted on ${day(problem.earliest)}. The meeting is on ${day(problem.decision)}.`,
        text: `The deadline is ${day(problem.deadline)} at 23:59. Four weeks must pass from then when somebody has objected in time.`,
      };
    case 'hearing-too-short':
      return {
        title: `The hearing lasts ${plural('en', problem.given, 'one week', `${problem.given} weeks`)}, and the law demands at least ${problem.needed}`,
        text: `The deadline can be ${day(problem.earliestDeadline)} at the earliest.`,
      };
    case 'hearing-in-holiday':
      return {
        title: `The hearing runs across ${listOf(
          'en',
          problem.names.map(({ en }) => en),
        )}`,
        text: `The time must be suitable, not only long enough. With the deadline on ${day(problem.suggestedDeadline)} people get back what the holiday takes.`,
      };
    case 'deadline-on-closed-day':
      return {
        title: `The deadline lies on a closed day: ${problem.name.en}`,
        text: `Nobody can hand in a letter on ${day(problem.deadline)}. The next open day is ${day(problem.next)}.`,
      };
    case 'no-council-meeting':
      return {
        title: `There is no council meeting on ${day(problem.decision)}`,
        text: problem.next
          ? `The next one is on ${day(problem.next)}.`
          : 'No more meetings stand in the year of the municipality.',
      };
    case 'after-last-lawful-day':
      return {
        title: `The law says that it must be decided by ${day(problem.last)}`,
        text: 'Otherwise it can first have effect from the school year after.',
      };
    case 'step-after-papers':
      return {
        title: `${name(problem.step)} ends after the papers are to be written`,
        text: `The papers for the meeting must be ready on ${day(problem.papers)}.`,
      };
    case 'meeting-on-holiday':
      return {
        title: `${name(problem.step)} lies on a day when few can come: ${problem.name.en}`,
        text: `It is set for ${day(problem.day)}.`,
      };
    case 'order':
      return {
        title: `${name(problem.later)} begins before ${name(problem.earlier)} is over`,
        text: 'One builds on the other. Move one of them, in the table below.',
      };
    case 'outside-hearing':
      return {
        title: `${name(problem.step)} ends after the deadline of the hearing`,
        text: 'What comes up cannot become hearing responses in time. Move the day in the table below.',
      };
    case 'ends-before-it-starts':
      return {
        title: `${name(problem.step)} ends before it begins`,
        text: 'Mend one of the days in the table below.',
      };
  }
};

const daVerdict: TimelineWords['verdict'] = (verdict) => {
  const day = (one: string) => longDay('da', one);
  switch (verdict.kind) {
    case 'empty':
      return { title: 'Planen har ingen skridt endnu', text: 'Vælg skridt, så lægger tidsplanen dem.' };
    case 'decided':
      return {
        title: `Det blev besluttet ${day(verdict.day)}`,
        text: 'Tidsplanen viser, hvordan det var lagt. Er der en ny mødedag, så ret den i spørgsmål 3.',
      };
    case 'holds':
      return {
        title: `Planen holder: I kan begynde ${verdict.isBegun ? 'i dag' : day(verdict.begin)} og beslutte ${day(verdict.decision)}`,
        text: '',
      };
    case 'first-day':
      return {
        title: `Den første dag, der passer, er ${day(verdict.decision)}`,
        text: `Så kan I begynde ${verdict.isBegun ? 'i dag' : day(verdict.begin)}, og alt får den tid, det plejer.`,
      };
    case 'weeks-short':
      return {
        title: `Planen holder ikke: der mangler ${plural('da', verdict.weeks, 'en uge', `${verdict.weeks} uger`)}`,
        text: '',
      };
    case 'too-early':
      return {
        title: `Planen holder ikke: mødet ligger ${plural('da', verdict.days, 'en dag', `${verdict.days} dage`)} for tidligt`,
        text: '',
      };
    case 'does-not-hold':
      return {
        title: `Planen holder ikke endnu: ${plural('da', verdict.count, 'én ting passer ikke', `${verdict.count} ting passer ikke`)}`,
        text: '',
      };
  }
};

const enVerdict: TimelineWords['verdict'] = (verdict) => {
  const day = (one: string) => longDay('en', one);
  switch (verdict.kind) {
    case 'empty':
      return { title: 'The plan has no steps yet', text: 'Choose steps, and the timeline will place them.' };
    case 'decided':
      return {
        title: `It was decided on ${day(verdict.day)}`,
        text: 'The timeline shows how it was planned. If there is a new meeting, change the day in question 3.',
      };
    case 'holds':
      return {
        title: `The plan holds: you can begin ${verdict.isBegun ? 'today' : `on ${day(verdict.begin)}`} and decide on ${day(verdict.decision)}`,
        text: '',
      };
    case 'first-day':
      return {
        title: `The first day that fits is ${day(verdict.decision)}`,
        text: `You can then begin ${verdict.isBegun ? 'today' : `on ${day(verdict.begin)}`}, and everything gets its usual time.`,
      };
    case 'weeks-short':
      return {
        title: `The plan does not hold: ${plural('en', verdict.weeks, 'one week is', `${verdict.weeks} weeks are`)} missing`,
        text: '',
      };
    case 'too-early':
      return {
        title: `The plan does not hold: the meeting is ${plural('en', verdict.days, 'one day', `${verdict.days} days`)} too early`,
        text: '',
      };
    case 'does-not-hold':
      return {
        title: `The plan does not hold yet: ${plural('en', verdict.count, 'one thing does not fit', `${verdict.count} things do not fit`)}`,
        text: '',
      };
  }
};

const daWay: TimelineWords['way'] = (way, names) => {
  switch (way.kind) {
    case 'later-decision':
      return `Flyt beslutningen til ${longDay('da', way.day)}`;
    case 'earlier-decision':
      return `Beslut allerede ${longDay('da', way.day)}`;
    case 'leave-out':
      return `Tag ${quotedName('da', names, way.step)} ud`;
    case 'start-today':
      return `Begynd på ${quotedName('da', names, way.step)} i denne uge. Der er ingen dage at tage af.`;
    case 'move-step':
      return `Flyt ${quotedName('da', names, way.step)} til ${longDay('da', way.day)}`;
    case 'longer-hearing':
      return `Forlæng høringen til ${longDay('da', way.deadline)}`;
    case 'publish-by':
      return `Offentliggør ${longDay('da', way.day)}`;
  }
};

const enWay: TimelineWords['way'] = (way, names) => {
  switch (way.kind) {
    case 'later-decision':
      return `Move the decision to ${longDay('en', way.day)}`;
    case 'earlier-decision':
      return `Decide already on ${longDay('en', way.day)}`;
    case 'leave-out':
      return `Leave out ${quotedName('en', names, way.step)}`;
    case 'start-today':
      return `Begin ${quotedName('en', names, way.step)} this week. There are no days to spare.`;
    case 'move-step':
      return `Move ${quotedName('en', names, way.step)} to ${longDay('en', way.day)}`;
    case 'longer-hearing':
      return `Extend the hearing to ${longDay('en', way.deadline)}`;
    case 'publish-by':
      return `Publish on ${longDay('en', way.day)}`;
  }
};

const daTaken: TimelineWords['way'] = (way, names) => {
  switch (way.kind) {
    case 'later-decision':
    case 'earlier-decision':
      return `Beslutningen blev flyttet til ${longDay('da', way.day)}`;
    case 'leave-out':
      return `${quotedName('da', names, way.step)} blev taget ud`;
    case 'start-today':
      return '';
    case 'move-step':
      return `${quotedName('da', names, way.step)} blev flyttet til ${longDay('da', way.day)}`;
    case 'longer-hearing':
      return `Høringen blev forlænget til ${longDay('da', way.deadline)}`;
    case 'publish-by':
      return `Offentliggørelsen blev flyttet til ${longDay('da', way.day)}`;
  }
};

const enTaken: TimelineWords['way'] = (way, names) => {
  switch (way.kind) {
    case 'later-decision':
    case 'earlier-decision':
      return `The decision was moved to ${longDay('en', way.day)}`;
    case 'leave-out':
      return `${quotedName('en', names, way.step)} was left out`;
    case 'start-today':
      return '';
    case 'move-step':
      return `${quotedName('en', names, way.step)} was moved to ${longDay('en', way.day)}`;
    case 'longer-hearing':
      return `The hearing was extended to ${longDay('en', way.deadline)}`;
    case 'publish-by':
      return `Publication was moved to ${longDay('en', way.day)}`;
  }
};

export const timelineTexts: Texts<TimelineWords> = {
  da: {
    title: 'Tidsplan',
    verdict: daVerdict,
    pace: {
      typical: 'Alt får den tid, det plejer at tage.',
      shortened: 'Der er mindre tid, end I plejer at bruge; skridtene er gjort kortere.',
      minimum: 'Alt får den korteste tid, der kan gå. Der er ingen dage at tage af.',
    },
    empty: 'Uden skridt er der kun mødet at regne tilbage fra.',
    toSteps: 'Vælg skridt',
    misfitsTitle: (isFirm) => (isFirm ? 'Det passer ikke' : 'Det kunne ligge bedre'),
    misfitsIntro: 'Hver knap gør det, den siger. Det kan fortrydes.',
    tag: { law: 'Loven siger', logic: 'Det hænger ikke sammen', advice: 'Overvej' },
    misfit: daMisfit,
    way: daWay,
    otherWays: 'Husk',
    noDecision: (day) => `Ingen har sagt, hvornår det besluttes. Tidsplanen regner med ${day}.`,
    monthOnly: (day) => `I kender kun måneden. Tidsplanen regner med ${day}.`,
    decide: (day) => `Sæt mødet til ${day}`,
    pictureTitle: 'Sådan ligger det',
    pictureLabel: 'Tidsplanen tegnet',
    pictureDesc: 'Det samme står i tabellen under tegningen.',
    pictureLater: 'Rul til siden for at se resten. Alt står også i tabellen.',
    today: 'i dag',
    decision: 'beslutning',
    group: {
      tell: 'Fortæl',
      open: 'Åbn',
      deepen: 'Fordyb',
      close: 'Afslut',
      decide: 'Beslut',
      answer: 'Svar',
    },
    deadline: (day) => `frist ${day} kl. 23.59`,
    key: {
      prepare: 'forberedelse',
      step: 'skridt',
      hearing: 'høring',
      wait: 'ventetid',
      meeting: 'mødedag',
      handover: 'giver videre',
      free: 'ferie og fridage',
      busy: 'travl tid',
      council: 'byrådsmøde',
    },
    tableTitle: 'Dag for dag',
    tableIntro: 'Det samme i ord. Sæt selv en dag, når den er aftalt; så bliver den stående.',
    columns: ['Hvad', 'Hvornår', 'Hvorfor', 'Dagene'],
    prepared: 'Forberedes',
    why: {
      step: '',
      hearing: 'Alle kan skrive indtil fristen.',
      wait: 'Er der kommet indsigelser i tide, skal I vente, før I vedtager.',
      echo: 'Så længe efter det sidste svar har I lovet at sige, hvad I hørte.',
      papers: 'Svarene læses, og sagen skrives, så papirerne er klar to uger før mødet.',
      committee: 'Udvalget ser sagen først.',
      decision: 'Her besluttes det.',
      answer: 'Nu kan de se, hvad deres svar blev til.',
    },
    short: { papers: 'sagen skrives', answer: 'svar til alle' },
    law: (paragraph) => paragraph,
    meetings: (days) => `${plural('da', days.length, 'Mødedag', 'Mødedage')}: ${listOf('da', days)}.`,
    meets: (names) => `Rammer ${listOf('da', names)}.`,
    byHand: 'sat af jer',
    placed: 'lagt af tidsplanen',
    setDays: 'Sæt dagene',
    setDaysFor: (name) => `for ${name}`,
    start: 'Første dag',
    startHint: 'Tomt felt: tidsplanen finder dagen.',
    end: 'Sidste dag',
    save: 'Gem dagene',
    letPlace: 'Lad tidsplanen lægge den',
    setDecision: 'Ret mødedagen',
    lockTitle: 'Når dagene er aftalt',
    lockText: (byHand, steps) =>
      byHand === 0
        ? 'Dagene flytter sig med i dag, indtil I sætter dem. Lås dem, når de er aftalt.'
        : byHand === steps
          ? 'Alle dage er sat af jer. De flytter sig ikke af sig selv.'
          : `${byHand} af ${steps} skridt har dage, I selv har sat. Resten flytter sig med i dag.`,
    lock: 'Lås alle datoer, som de står nu',
    unlock: 'Lad tidsplanen lægge dem igen',
    calendar: 'Hent til kalenderen',
    calendarText: 'En fil med alle dagene (.ics). Hent den igen, når noget er flyttet.',
    calendarFile: 'tidsplan',
    answerBy: (deadline) => `Frist: ${deadline} kl. 23.59.`,
    planPage: 'Tidsplanen',
    errorsTitle: 'Det kunne vi ikke gemme endnu',
    daysProblem: (problem) => {
      switch (problem.kind) {
        case 'not-a-day':
          return `Skriv en dato, for eksempel 17.4.2027. Du skrev »${problem.typed}«.`;
        case 'far-day':
          return `Skriv en dato inden for ti år. Du skrev ${longDay('da', problem.day)}.`;
        case 'end-before-start':
          return 'Sidste dag ligger før første dag. Ret en af dem.';
      }
    },
    clashTitle: (name) => `En kollega har sat andre dage for ${name} imens`,
    keptTitle: 'Det, du skrev, er her endnu',
    kept: 'Du var logget ud, da du gemte. Gem igen, så er det gemt.',
    notChanged: 'Intet blev ændret',
    trouble: {
      changed: 'Planen er ændret, siden du så siden. Se, hvordan den står nu, og tryk igen.',
      gone: 'Skridtet eller forslaget er her ikke længere. Se, hvordan planen står nu.',
      'needs-main': 'Så var der ingen tilbage at spørge. Tag et andet skridt ind først.',
      'nothing-to-undo': 'Der er ikke noget at fortryde.',
    },
    undo: 'Fortryd',
    last: (what, who, when) => `${what} (${who}, ${when})`,
    did: {
      way: daTaken,
      decide: (day) => `Mødet blev sat til ${day}`,
      days: (name) => `Dagene blev sat for ${name}`,
      free: (name) => `${name} lægges igen af tidsplanen`,
      lock: 'Alle datoer blev låst',
      unlock: 'Tidsplanen lægger igen alle skridt',
      undo: 'Det sidste blev fortrudt',
    },
  },
  en: {
    title: 'Timeline',
    verdict: enVerdict,
    pace: {
      typical: 'Everything gets its usual time.',
      shortened: 'There is less time than usual; the steps have been made shorter.',
      minimum: 'Everything gets the shortest time there can be. There are no days to spare.',
    },
    empty: 'Without steps there is only the meeting to count back from.',
    toSteps: 'Choose steps',
    misfitsTitle: (isFirm) => (isFirm ? 'This does not fit' : 'This could lie better'),
    misfitsIntro: 'Each button does what it says. It can be undone.',
    tag: { law: 'The law says', logic: 'It does not hang together', advice: 'Consider' },
    misfit: enMisfit,
    way: enWay,
    otherWays: 'Remember',
    noDecision: (day) => `Nobody has said when it is decided. The timeline reckons with ${day}.`,
    monthOnly: (day) => `You know only the month. The timeline reckons with ${day}.`,
    decide: (day) => `Set the meeting to ${day}`,
    pictureTitle: 'How it lies',
    pictureLabel: 'The timeline, drawn',
    pictureDesc: 'The table below the drawing says the same.',
    pictureLater: 'Scroll sideways to see the rest. The table has everything too.',
    today: 'today',
    decision: 'decision',
    group: {
      tell: 'Tell',
      open: 'Open',
      deepen: 'Deepen',
      close: 'Close',
      decide: 'Decide',
      answer: 'Answer',
    },
    deadline: (day) => `deadline ${day} at 23:59`,
    key: {
      prepare: 'preparation',
      step: 'step',
      hearing: 'hearing',
      wait: 'waiting time',
      meeting: 'day of a meeting',
      handover: 'hands over',
      free: 'holidays',
      busy: 'busy time',
      council: 'council meeting',
    },
    tableTitle: 'Day by day',
    tableIntro: 'The same in words. Set a day yourself once it is agreed; then it stays.',
    columns: ['What', 'When', 'Why', 'The days'],
    prepared: 'Prepared',
    why: {
      step: '',
      hearing: 'Everybody can write until the deadline.',
      wait: 'If there are objections in time, you must wait before you adopt.',
      echo: 'You have promised to say what you heard this long after the last answer.',
      papers: 'The answers are read and the case written, so that the papers are ready two weeks before.',
      committee: 'The committee sees the case first.',
      decision: 'Here it is decided.',
      answer: 'Now they can see what became of what they said.',
    },
    short: { papers: 'the case is written', answer: 'answer to everybody' },
    law: (paragraph) => `Danish law: ${paragraph}`,
    meetings: (days) =>
      `${plural('en', days.length, 'Day of the meeting', 'Days of the meetings')}: ${listOf('en', days)}.`,
    meets: (names) => `Meets ${listOf('en', names)}.`,
    byHand: 'set by you',
    placed: 'placed by the timeline',
    setDays: 'Set the days',
    setDaysFor: (name) => `for ${name}`,
    start: 'First day',
    startHint: 'Empty: the timeline finds the day.',
    end: 'Last day',
    save: 'Save the days',
    letPlace: 'Let the timeline place it',
    setDecision: 'Change the day of the meeting',
    lockTitle: 'When the days are agreed',
    lockText: (byHand, steps) =>
      byHand === 0
        ? 'The days move with today until you set them. Lock them when they are agreed.'
        : byHand === steps
          ? 'All days are set by you. They do not move by themselves.'
          : `${byHand} of ${steps} steps have days that you set. The others move with today.`,
    lock: 'Lock all dates as they are now',
    unlock: 'Let the timeline place them again',
    calendar: 'Get it for the calendar',
    calendarText: 'A file with all the days (.ics). Get it again when something has moved.',
    calendarFile: 'timeline',
    answerBy: (deadline) => `Deadline: ${deadline} at 23:59.`,
    planPage: 'The timeline',
    errorsTitle: 'We could not save that yet',
    daysProblem: (problem) => {
      switch (problem.kind) {
        case 'not-a-day':
          return `Write a date, such as 17.4.2027. You wrote “${problem.typed}”.`;
        case 'far-day':
          return `Write a date within ten years. You wrote ${longDay('en', problem.day)}.`;
        case 'end-before-start':
          return 'The last day comes before the first. Mend one of them.';
      }
    },
    clashTitle: (name) => `A colleague has set other days for ${name} meanwhile`,
    keptTitle: 'What you wrote is still here',
    kept: 'You were signed out when you saved. Save again, and it is saved.',
    notChanged: 'Nothing was changed',
    trouble: {
      changed: 'The plan has changed since you saw the page. Look how it stands now, and press again.',
      gone: 'The step or the suggestion is no longer here. Look how the plan stands now.',
      'needs-main': 'Nobody would be left to ask. Add another step first.',
      'nothing-to-undo': 'There is nothing to undo.',
    },
    undo: 'Undo',
    last: (what, who, when) => `${what} (${who}, ${when})`,
    did: {
      way: enTaken,
      decide: (day) => `The meeting was set to ${day}`,
      days: (name) => `The days were set for ${name}`,
      free: (name) => `The timeline places ${name} again`,
      lock: 'All dates were locked',
      unlock: 'The timeline places all steps again',
      undo: 'The last change was undone',
    },
  },
};
