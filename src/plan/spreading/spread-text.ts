import { promiseText } from '../../engagement/answer-text.ts';
import { addDays } from '../../engagement/day.ts';
import { longDay, shortDay } from '../../i18n/dates.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import type { Piece } from './fit-text.ts';
import { either, fitted, sentence } from './fit-text.ts';
import type { Gap, SpreadFacts, TextLength } from './model.ts';
import { openWays } from './ways-text.ts';

type SpreadWords = {
  readonly sayBy: (day: string) => string;
  readonly say: string;
  readonly tell: string;
  readonly cannotChange: string;
  readonly canChange: (what: string) => string;
  readonly settled: (what: string) => string;
  readonly answerBy: (day: string) => string;
  readonly waysAre: (ways: string) => string;
  readonly on: (way: string, day: string) => string;
  readonly or: (ways: readonly string[]) => string;
  readonly callShort: (telephone: string) => string;
  readonly askOn: (telephone: string) => string;
  readonly callForHelp: (who: string, telephone: string) => string;
  readonly callForHelpShort: (telephone: string) => string;
  readonly call: (who: string, telephone: string) => string;
  readonly hours: (hours: string) => string;
  readonly paper: string;
  readonly helpdesk: string;
  readonly interpreter: string;
  readonly childcare: string;
  readonly transport: string;
  readonly promise: (promise: string) => string;
  readonly heardBy: (day: string) => string;
  readonly heardWithin: (weeks: number) => string;
  readonly decides: Readonly<
    Record<NonNullable<SpreadFacts['decider']> | 'someone', (day: string) => string>
  >;
  readonly after: string;
  readonly finalBy: (day: string) => string;
  readonly from: (municipality: string) => string;
};

/** In the words that residents read: you and we, verbs first, no word that needs explaining. */
const words: Texts<SpreadWords> = {
  da: {
    sayBy: (day) => `Sig, hvad du mener, senest ${day}.`,
    say: 'Sig, hvad du mener.',
    tell: 'Vi fortæller, hvad der sker.',
    cannotChange: 'Det her kan ikke laves om. Vi fortæller, hvad der sker og hvornår.',
    canChange: (what) => `Det kan du påvirke: ${what}`,
    settled: (what) => `Det er afgjort: ${what}`,
    answerBy: (day) => `Svar senest ${day}.`,
    waysAre: (ways) => `Du kan ${ways}.`,
    on: (way, day) => `${way} ${day}`,
    or: (ways) => either(ways, 'eller'),
    callShort: (telephone) => `Ring ${telephone}.`,
    askOn: (telephone) => `Spørgsmål? Ring ${telephone}.`,
    callForHelp: (who, telephone) =>
      sentence(`Er du ikke på nettet, så ring ${telephone}${who && ` til ${who}`}`).concat(
        ' Så skriver vi for dig.',
      ),
    callForHelpShort: (telephone) => `Ikke på nettet? Ring ${telephone}, så skriver vi for dig.`,
    call: (who, telephone) => sentence(`Vil du spørge om noget, så ring ${telephone}${who && ` til ${who}`}`),
    hours: (hours) => `Telefonen er åben: ${hours}`,
    paper: 'Du kan også svare på papir.',
    helpdesk: 'Du kan få hjælp på biblioteket og i Borgerservice.',
    interpreter: 'Der er tolk og teleslynge. Sig til i god tid.',
    childcare: 'Vi passer børn og har mad med.',
    transport: 'Vi kan hente dig. Ring til os om det.',
    promise: (promise) => `Det lover vi: ${promise}`,
    heardBy: (day) => `Senest ${day} kan du læse, hvad vi hørte.`,
    heardWithin: (weeks) => `Højst ${weeks} uger efter fristen kan du læse, hvad vi hørte.`,
    decides: {
      council: (day) => `Byrådet tager stilling ${day}.`,
      finance: (day) => `Byrådets økonomiudvalg tager stilling ${day}.`,
      committee: (day) => `Politikerne i udvalget tager stilling ${day}.`,
      administration: (day) => `Vi tager stilling ${day}.`,
      someone: (day) => `Der bliver taget stilling ${day}.`,
    },
    after: 'Bagefter kan du se, hvad det blev til.',
    finalBy: (day) => `Senest ${day} kan du se, hvad det blev til.`,
    from: (municipality) => `Hilsen ${municipality}`,
  },
  en: {
    sayBy: (day) => `Say what you think by ${day}.`,
    say: 'Say what you think.',
    tell: 'We tell you what happens.',
    cannotChange: 'This cannot be changed. We tell you what happens and when.',
    canChange: (what) => `You can influence: ${what}`,
    settled: (what) => `This is settled: ${what}`,
    answerBy: (day) => `Answer by ${day}.`,
    waysAre: (ways) => `You can ${ways}.`,
    on: (way, day) => `${way} on ${day}`,
    or: (ways) => either(ways, 'or'),
    callShort: (telephone) => `Call ${telephone}.`,
    askOn: (telephone) => `Questions? Call ${telephone}.`,
    callForHelp: (who, telephone) =>
      sentence(`If you are not online, call ${telephone}${who && ` and ask for ${who}`}`).concat(
        ' We will write for you.',
      ),
    callForHelpShort: (telephone) => `Not online? Call ${telephone}, and we will write for you.`,
    call: (who, telephone) =>
      sentence(`To ask about anything, call ${telephone}${who && ` and ask for ${who}`}`),
    hours: (hours) => `The telephone is open: ${hours}`,
    paper: 'You can also answer on paper.',
    helpdesk: 'You can get help at the library and at the service desk.',
    interpreter: 'There is an interpreter and a hearing loop. Tell us in good time.',
    childcare: 'We look after children, and there is food.',
    transport: 'We can fetch you. Call us about it.',
    promise: (promise) => `We promise: ${promise}`,
    heardBy: (day) => `By ${day} you can read what we heard.`,
    heardWithin: (weeks) => `At most ${weeks} weeks after the deadline you can read what we heard.`,
    decides: {
      council: (day) => `The council decides on ${day}.`,
      finance: (day) => `The council’s finance committee decides on ${day}.`,
      committee: (day) => `The politicians of the committee decide on ${day}.`,
      administration: (day) => `We decide on ${day}.`,
      someone: (day) => `It is decided on ${day}.`,
    },
    after: 'Afterwards you can see what came of it.',
    finalBy: (day) => `By ${day} you can see what came of it.`,
    from: (municipality) => `Regards, ${municipality}`,
  },
};

const fitsIn: Readonly<Record<TextLength, (text: string) => boolean>> = {
  line: (text) => [...text].length <= 160,
  short: (text) => (text.match(/\S+/g)?.length ?? 0) <= 60,
  long: (text) => (text.match(/\S+/g)?.length ?? 0) <= 180,
};

/** A plan's text of one length, from what is known today; it always fits its place. */
export function suggestedText(locale: Locale, length: TextLength, facts: SpreadFacts): string {
  const pieces = { line: lineOf, short: shortOf, long: longOf }[length](locale, facts);
  return fitted(pieces, { line: ' ', short: '\n', long: '\n\n' }[length], fitsIn[length]);
}

/** The three of them. */
export function suggestedTexts(locale: Locale, facts: SpreadFacts): Readonly<Record<TextLength, string>> {
  const of = (length: TextLength) => suggestedText(locale, length, facts);
  return { line: of('line'), short: of('short'), long: of('long') };
}

function lineOf(locale: Locale, facts: SpreadFacts): readonly Piece[] {
  const say = words[locale];
  const { deadline, contact } = facts;
  const ask = deadline === undefined ? say.say : say.sayBy(shortDay(locale, deadline));
  return [
    { text: sentence(facts.title), line: 0, rank: 0 },
    { text: facts.isAsking ? ask : say.tell, line: 0, rank: 1 },
    { text: contact?.telephone ? say.callShort(contact.telephone) : '', line: 0, rank: 2 },
  ];
}

function shortOf(locale: Locale, facts: SpreadFacts): readonly Piece[] {
  const say = words[locale];
  const said = sentencesOf(locale, facts);
  if (!facts.isAsking) {
    return [
      { text: facts.title, line: 0, rank: 0 },
      { text: say.cannotChange, line: 1, rank: 1 },
      { text: said.settled, line: 2, rank: 4 },
      { text: said.decides, line: 3, rank: 3 },
      { text: said.call, line: 4, rank: 2 },
    ];
  }
  return [
    { text: facts.title, line: 0, rank: 0 },
    { text: sentence(facts.question), line: 1, rank: 2 },
    { text: said.ways, line: 2, rank: 5 },
    { text: said.answerBy, line: 2, rank: 1 },
    { text: said.offlineShort || said.offlineToo, line: 3, rank: 3 },
    { text: said.promise, line: 4, rank: 4 },
    { text: said.heard, line: 4, rank: 6 },
    { text: said.canChange, line: 1, rank: 7 },
  ];
}

function longOf(locale: Locale, facts: SpreadFacts): readonly Piece[] {
  const say = words[locale];
  const said = sentencesOf(locale, facts);
  const closing = [
    { text: said.decides, line: 5, rank: 8 },
    { text: said.finalAnswer, line: 5, rank: 11 },
    { text: facts.municipality ? say.from(facts.municipality) : '', line: 6, rank: 12 },
  ];
  if (!facts.isAsking) {
    return [
      { text: facts.title, line: 0, rank: 0 },
      { text: say.cannotChange, line: 1, rank: 1 },
      { text: said.settled, line: 2, rank: 2 },
      { text: said.call, line: 3, rank: 3 },
      { text: said.hours, line: 3, rank: 10 },
      { text: said.promise, line: 4, rank: 4 },
      ...closing,
    ];
  }
  return [
    { text: facts.title, line: 0, rank: 0 },
    { text: sentence(facts.question), line: 1, rank: 1 },
    { text: said.canChange, line: 1, rank: 6 },
    { text: said.settled, line: 1, rank: 9 },
    { text: said.ways, line: 2, rank: 3 },
    { text: said.answerBy, line: 2, rank: 2 },
    { text: said.offline, line: 3, rank: 4 },
    { text: said.offlineToo, line: 3, rank: 5 },
    { text: said.hours, line: 3, rank: 14 },
    { text: said.extras, line: 3, rank: 13 },
    { text: said.promise, line: 4, rank: 5 },
    { text: said.heard, line: 5, rank: 7 },
    ...closing,
  ];
}

/** Each thing a text can say, or nothing when it is not known. */
function sentencesOf(locale: Locale, facts: SpreadFacts) {
  const say = words[locale];
  const { contact, deadline, promise, answerWeeks, decisionDay, finalDay, offers } = facts;
  const day = (one: string): string => longDay(locale, one);
  const ways = openWays(locale, facts.ways)
    .slice(0, 4)
    .map((way) => (way.day === undefined ? way.said : say.on(way.said, day(way.day))));
  const call = contact?.telephone ? say.call(contact.who, contact.telephone) : '';
  const meets = openWays(locale, facts.ways).some(({ isOnline }) => !isOnline);
  const extras = (['interpreter', 'childcare', 'transport'] as const)
    .filter((one) => offers.includes(one))
    .map((one) => say[one]);
  const heardDay =
    deadline === undefined || answerWeeks === undefined ? undefined : addDays(deadline, answerWeeks * 7);
  // What was heard is told before it is decided, or the day is not promised.
  const isHeardFirst = heardDay === undefined || decisionDay === undefined || heardDay < decisionDay;
  const heard =
    answerWeeks === undefined || !isHeardFirst
      ? ''
      : heardDay === undefined
        ? say.heardWithin(answerWeeks)
        : say.heardBy(day(heardDay));
  return {
    canChange: facts.open ? sentence(say.canChange(facts.open)) : '',
    settled: facts.fixed ? sentence(say.settled(facts.fixed)) : '',
    ways: ways.length > 0 ? say.waysAre(say.or(ways)) : '',
    answerBy: deadline === undefined ? '' : say.answerBy(day(deadline)),
    call,
    offline:
      contact?.telephone && offers.includes('phone') ? say.callForHelp(contact.who, contact.telephone) : call,
    offlineShort: contact?.telephone
      ? offers.includes('phone')
        ? say.callForHelpShort(contact.telephone)
        : say.askOn(contact.telephone)
      : '',
    offlineToo: [
      ...(offers.includes('paper') ? [say.paper] : []),
      ...(offers.includes('helpdesk') ? [say.helpdesk] : []),
    ].join(' '),
    hours: contact?.telephone && contact.hours ? sentence(say.hours(contact.hours)) : '',
    extras: meets ? extras.join(' ') : '',
    promise: promise ? say.promise(promiseText(locale, promise, facts.wording?.[promise]).text) : '',
    heard,
    decides: decisionDay === undefined ? '' : say.decides[facts.decider ?? 'someone'](day(decisionDay)),
    finalAnswer:
      finalDay !== undefined
        ? say.finalBy(day(finalDay))
        : decisionDay !== undefined && facts.tellsAfter
          ? say.after
          : '',
  };
}

/** What the texts would say if somebody knew it: the best order to find it out in. */
export function gapsIn(facts: SpreadFacts): readonly Gap[] {
  const ways = openWays('da', facts.ways);
  const isOffline =
    ways.some(({ isOnline }) => !isOnline) ||
    facts.offers.some((one) => one === 'paper' || one === 'helpdesk' || one === 'phone');
  const lacks: Readonly<Record<Gap, boolean>> = {
    question: facts.isAsking && facts.question === '',
    open: facts.isAsking && facts.open === '',
    promise: facts.promise === undefined,
    ways: facts.isAsking && ways.length === 0,
    offline: facts.isAsking && !isOffline,
    deadline: facts.isAsking && facts.deadline === undefined,
    answer: facts.isAsking && facts.answerWeeks === undefined,
    contact: !facts.contact?.telephone,
  };
  return (Object.keys(lacks) as Gap[]).filter((gap) => lacks[gap]);
}
