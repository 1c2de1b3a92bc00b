import type { CoverageWord, FindingClass, Slot } from '@medvirk/method-guide';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ChangePart, EventKind, WhyProblem } from './model.ts';

export type HistoryWords = {
  readonly title: string;
  readonly lead: string;
  readonly today: (day: string) => string;
  readonly yesterday: (day: string) => string;
  readonly empty: string;
  readonly emptyFilter: string;
  readonly older: string;
  readonly newest: string;
  readonly filterWho: string;
  readonly filterWhat: string;
  readonly everybody: string;
  readonly everything: string;
  readonly kind: Readonly<Record<EventKind, string>>;
  readonly show: string;
  readonly times: (count: number, from: string, to: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly became: string;
  readonly out: string;
  readonly added: string;
  readonly noChange: string;
  readonly compareBefore: string;
  readonly readComment: string;
  readonly goBackHere: string;
  readonly isNow: string;
  readonly writeWhy: string;
  readonly whyLabel: string;
  readonly whyHint: string;
  readonly whySave: string;
  readonly whyLater: (who: string, when: string) => string;
  readonly whyProblem: Readonly<Record<WhyProblem, string>>;
  readonly whyAsked: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly problemTitle: string;

  readonly compare: string;
  readonly compareTitle: (count: number) => string;
  readonly compareSame: string;
  readonly compareLead: string;
  readonly compareOnce: string;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly compareGo: string;
  readonly now: string;
  readonly difference: string;
  readonly before: string;
  readonly after: string;
  readonly part: Readonly<Record<ChangePart, string>>;
  readonly blank: Readonly<Record<ChangePart, string>>;
  readonly stepsAre: string;
  readonly stepsFollow: string;
  readonly stepsOwn: string;
  readonly usual: string;
  readonly timesHeld: (count: number) => string;
  readonly placed: string;
  readonly slot: Readonly<Record<Slot, string>>;
  readonly fieldTitle: string;
  readonly fieldQuestion: string;
  readonly disagreement: (question: string) => string;
  readonly variant: (name: string) => string;
  readonly variantInUse: string;
  readonly variantThere: string;
  readonly variantBefore: string;
  readonly variantChanged: string;

  readonly effectsTitle: string;
  readonly effectsIntro: string;
  readonly effectsNone: string;
  readonly hours: string;
  readonly money: string;
  readonly weeks: string;
  readonly coverage: Readonly<Record<CoverageWord, string>>;
  readonly reach: (group: string) => string;
  readonly tag: Readonly<Record<FindingClass, string>>;
  readonly findingGone: string;

  readonly goBackTitle: (name: string) => string;
  readonly goBackLead: string;
  readonly goBackReadTitle: (name: string) => string;
  readonly goBackReadLead: string;
  readonly goBackSame: string;
  readonly goBackChanges: (count: number) => string;
  readonly goBackChangesIntro: string;
  readonly goBackOrNot: string;
  readonly goBackWhy: string;
  readonly goBackWhyHint: string;
  readonly goBack: string;
  readonly leave: string;
  readonly clashTitle: string;
  readonly clashLead: string;
  readonly done: string;
  readonly decision: string;
};

/** A save's name after other words. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const historyTexts: Texts<HistoryWords> = {
  da: {
    title: 'Hvem har ændret hvad?',
    lead: 'Alt, hvad der er sket i planen, det nyeste øverst. Intet går tabt: man kan altid gå tilbage.',
    today: (day) => `I dag, ${day}`,
    yesterday: (day) => `I går, ${day}`,
    empty: 'Her er ikke sket noget endnu.',
    emptyFilter: 'Det er der ikke noget af. Vælg noget andet, eller se alt.',
    older: 'Ældre',
    newest: 'Det nyeste',
    filterWho: 'Hvem?',
    filterWhat: 'Hvad?',
    everybody: 'Alle',
    everything: 'Alt',
    kind: {
      answers: 'Svarene',
      steps: 'Skridtene',
      time: 'Tidsplanen',
      findings: 'Det, der ikke hang sammen',
      todo: 'Huskeliste og kontakter',
      memo: 'Dagsordenspunktet',
      talk: 'Kommentarer',
      decision: 'Politikernes beslutning',
      plan: 'Planen selv, og hvem der er med',
    },
    show: 'Vis',
    times: (count, from, to) =>
      from === to ? `${count} gange kl. ${to}` : `${count} gange mellem ${from} og ${to}`,
    moreChanges: (count) => plural('da', count, 'Vis én ændring til', `Vis ${count} ændringer til`),
    became: 'blev til',
    out: 'ud:',
    added: 'nyt:',
    noChange: 'Set under ét blev intet anderledes.',
    compareBefore: 'Se forskellen',
    readComment: 'Læs kommentaren',
    goBackHere: 'Gå tilbage hertil',
    isNow: 'sådan står planen nu',
    writeWhy: 'Skriv hvorfor',
    whyLabel: 'Hvorfor gjorde I det?',
    whyHint: 'En sætning, en kollega forstår om et år',
    whySave: 'Gem',
    whyLater: (who, when) => `${who}, ${when}`,
    whyProblem: {
      missing: 'Skriv hvorfor, eller lad være.',
      'too-long': 'Der er plads til 500 tegn.',
      cpr: 'Det ligner et CPR-nummer. Slet det: det må ikke stå her.',
    },
    whyAsked: 'Hvorfor:',
    keptTitle: 'Det her er ikke gemt endnu',
    kept: 'Du blev logget ud imens. Det, du skrev, står her.',
    problemTitle: 'Det blev ikke gemt',

    compare: 'Sammenlign to udgaver',
    compareTitle: (count) => plural('da', count, 'Én ting er anderledes', `${count} ting er anderledes`),
    compareSame: 'De to udgaver siger det samme',
    compareLead: 'Kun det, der er forskel på, er vist.',
    compareOnce: 'Planen er kun gemt én gang. Når nogen har ændret noget, kan I se forskellen her.',
    compareFrom: 'Før',
    compareTo: 'Efter',
    compareGo: 'Sammenlign',
    now: 'Planen nu',
    difference: 'Det er forskellen',
    before: 'før',
    after: 'efter',
    part: {
      case: 'Sagen',
      answers: 'Svarene',
      steps: 'Skridtene',
      beside: 'Versionerne ved siden af',
    },
    blank: { case: 'intet', answers: 'ikke besvaret', steps: 'ikke med', beside: 'ikke der' },
    stepsAre: 'Skridtene',
    stepsFollow: 'følger forslaget',
    stepsOwn: 'er jeres egne',
    usual: 'som den plejer at blive holdt',
    timesHeld: (count) => plural('da', count, 'én gang', `${count} gange`),
    placed: 'lagt af tidsplanen',
    slot: { tell: 'Fortæl', open: 'Åbn', deepen: 'Fordyb', close: 'Afslut', answer: 'Svar' },
    fieldTitle: 'Navnet',
    fieldQuestion: 'Det, der skal besluttes',
    disagreement: (question) => `Uenighed om spørgsmål ${question}`,
    variant: (name) => `Version ${name}`,
    variantInUse: 'Den version, I bruger',
    variantThere: 'ligger klar',
    variantBefore: 'som den var',
    variantChanged: 'rettet',

    effectsTitle: 'Det betyder det',
    effectsIntro: 'Begge udgaver er regnet, som om de blev sat i gang i dag. Timer, kroner og uger er skøn.',
    effectsNone: 'Timer, penge, datoer og hvem I når, er det samme.',
    hours: 'Timer i huset',
    money: 'Kroner til andre',
    weeks: 'Uger, det tager',
    coverage: { good: 'godt', fair: 'nogenlunde', poor: 'dårligt' },
    reach: (group) => `I når ${group}`,
    tag: { law: 'Loven siger', logic: 'Det hænger ikke sammen', advice: 'Overvej' },
    findingGone: 'ikke noget at sige',

    goBackTitle: (name) => `Gå tilbage til ${inSentence(name)}?`,
    goBackLead:
      'Planen bliver igen, som den var. Det, der er lavet siden, bliver i historikken og kan hentes frem.',
    goBackReadTitle: (name) => `Planen, som den så ud i ${inSentence(name)}`,
    goBackReadLead: 'Det her er forskellen fra planen, som den står nu.',
    goBackSame: 'Planen står allerede sådan. Der er ikke noget at gå tilbage til.',
    goBackChanges: (count) =>
      plural('da', count, 'Så bliver én ting anderledes', `Så bliver ${count} ting anderledes`),
    goBackChangesIntro: 'Til venstre står planen nu. Til højre, som den bliver.',
    goBackOrNot: 'Gå tilbage, eller lad planen være',
    goBackWhy: 'Hvorfor går I tilbage?',
    goBackWhyHint: 'Står i historikken, så andre kan forstå det',
    goBack: 'Gå tilbage til den',
    leave: 'Lad planen være',
    clashTitle: 'Planen er ændret, siden du åbnede siden',
    clashLead:
      'Det her har en kollega ændret imens. Går du tilbage, ryger det også. Din begrundelse står stadig nederst.',
    done: 'Planen er gået tilbage. Det nyeste herunder viser, hvad der blev anderledes.',
    decision: 'Hvad besluttede politikerne?',
  },
  en: {
    title: 'Who changed what?',
    lead: 'Everything that happened in the plan, the latest on top. Nothing is lost: one can always go back.',
    today: (day) => `Today, ${day}`,
    yesterday: (day) => `Yesterday, ${day}`,
    empty: 'Nothing has happened here yet.',
    emptyFilter: 'There is nothing of it. Choose something else, or see everything.',
    older: 'Older',
    newest: 'The latest',
    filterWho: 'Who?',
    filterWhat: 'What?',
    everybody: 'Everybody',
    everything: 'Everything',
    kind: {
      answers: 'The answers',
      steps: 'The steps',
      time: 'The timeline',
      findings: 'What did not hang together',
      todo: 'To do and contacts',
      memo: 'The agenda item',
      talk: 'Comments',
      decision: 'The politicians’ decision',
      plan: 'The plan itself, and who is on it',
    },
    show: 'Show',
    times: (count, from, to) =>
      from === to ? `${count} times at ${to}` : `${count} times between ${from} and ${to}`,
    moreChanges: (count) => plural('en', count, 'Show one more change', `Show ${count} more changes`),
    became: 'became',
    out: 'out:',
    added: 'new:',
    noChange: 'All in all nothing is different.',
    compareBefore: 'See the difference',
    readComment: 'Read the comment',
    goBackHere: 'Go back to here',
    isNow: 'the plan as it stands now',
    writeWhy: 'Write why',
    whyLabel: 'Why did you do it?',
    whyHint: 'A sentence that a colleague understands in a year',
    whySave: 'Save',
    whyLater: (who, when) => `${who}, ${when}`,
    whyProblem: {
      missing: 'Write why, or leave it.',
      'too-long': 'There is room for 500 characters.',
      cpr: 'It looks like a CPR number. Delete it: it must not stand here.',
    },
    whyAsked: 'Why:',
    keptTitle: 'This is not saved yet',
    kept: 'You were signed out meanwhile. What you wrote is here.',
    problemTitle: 'It was not saved',

    compare: 'Compare two editions',
    compareTitle: (count) => plural('en', count, 'One thing is different', `${count} things are different`),
    compareSame: 'The two editions say the same',
    compareLead: 'Only what differs is shown.',
    compareOnce:
      'The plan was saved only once. When somebody has changed something, the difference is seen here.',
    compareFrom: 'Before',
    compareTo: 'After',
    compareGo: 'Compare',
    now: 'The plan now',
    difference: 'The difference',
    before: 'before',
    after: 'after',
    part: {
      case: 'The case',
      answers: 'The answers',
      steps: 'The steps',
      beside: 'The versions beside it',
    },
    blank: { case: 'nothing', answers: 'not answered', steps: 'not there', beside: 'not there' },
    stepsAre: 'The steps',
    stepsFollow: 'follow the proposal',
    stepsOwn: 'are your own',
    usual: 'held as usual',
    timesHeld: (count) => plural('en', count, 'once', `${count} times`),
    placed: 'placed by the timeline',
    slot: { tell: 'Tell', open: 'Open', deepen: 'Deepen', close: 'Close', answer: 'Answer' },
    fieldTitle: 'The name',
    fieldQuestion: 'What is to be decided',
    disagreement: (question) => `Disagreement on question ${question}`,
    variant: (name) => `Version ${name}`,
    variantInUse: 'The version in use',
    variantThere: 'lies ready',
    variantBefore: 'as it was',
    variantChanged: 'changed',

    effectsTitle: 'What it means',
    effectsIntro: 'Both editions are reckoned as if they began today. Hours, kroner and weeks are estimates.',
    effectsNone: 'Hours, money, dates and whom you reach are the same.',
    hours: 'Hours in the house',
    money: 'Kroner to others',
    weeks: 'Weeks it takes',
    coverage: { good: 'well', fair: 'fairly', poor: 'poorly' },
    reach: (group) => `You reach ${group}`,
    tag: { law: 'The law says', logic: 'It does not hang together', advice: 'Consider' },
    findingGone: 'nothing to say',

    goBackTitle: (name) => `Go back to ${inSentence(name)}?`,
    goBackLead:
      'The plan becomes as it was. What was done since stays in the history and can be fetched again.',
    goBackReadTitle: (name) => `The plan as it looked in ${inSentence(name)}`,
    goBackReadLead: 'This is the difference from the plan as it stands now.',
    goBackSame: 'The plan stands like this already. There is nothing to go back to.',
    goBackChanges: (count) =>
      plural('en', count, 'One thing will be different', `${count} things will be different`),
    goBackChangesIntro: 'The plan as it is now stands at the left. At the right, as it will be.',
    goBackOrNot: 'Go back, or leave the plan as it is',
    goBackWhy: 'Why do you go back?',
    goBackWhyHint: 'Stands in the history, so that others can understand it',
    goBack: 'Go back to it',
    leave: 'Leave the plan as it is',
    clashTitle: 'The plan has changed since you opened the page',
    clashLead:
      'A colleague changed this meanwhile. If you go back, it goes too. Your reason still stands below.',
    done: 'The plan has gone back. The latest entry below shows what is different.',
    decision: 'What did the politicians decide?',
  },
};
