import { longDay } from '../../i18n/dates.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { CopyProblem } from './model.ts';

type CopyWords = {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly decision: string;
  readonly decisionHint: (before: string | undefined) => string;
  readonly days: string;
  readonly move: string;
  readonly moveNote: string;
  readonly clear: string;
  readonly clearNote: string;
  readonly carriedTitle: string;
  readonly carried: readonly string[];
  readonly leftTitle: string;
  readonly left: readonly string[];
  readonly copy: string;
  readonly back: string;
  readonly errorTitle: (count: number) => string;
  readonly problem: (problem: CopyProblem) => string;
  readonly keptTitle: string;
  readonly kept: string;
};

export const copyTexts: Texts<CopyWords> = {
  da: {
    title: 'Kopiér til næste år',
    lead: 'Til det, I spørger om hvert år. Kopien er en ny plan; den gamle bliver stående.',
    name: 'Navn på den nye plan',
    decision: 'Hvornår bliver det besluttet?',
    decisionHint: (before) =>
      before
        ? `Sidst var det ${longDay('da', before)}. Vi har foreslået det møde, der ligger nærmest samme uge.`
        : 'Planen har ingen dato. I kan skrive den nu eller senere.',
    days: 'Dage, I selv har sat',
    move: 'Flyt dem med',
    moveNote: 'lige så mange uger som mødet, så tirsdag bliver tirsdag',
    clear: 'Lad tidsplanen lægge dem',
    clearNote: 'ud fra den nye dato',
    carriedTitle: 'Det kommer med',
    carried: [
      'Svarene, også hvem der svarer borgerne',
      'Skridtene, og hvordan de bliver holdt',
      'Planens versioner',
      'Hvor langt sagen er, stemningen og pengene: som forslag, I skal se på igen',
    ],
    leftTitle: 'Det begynder forfra',
    left: [
      'Beslutningen, og hvad politikerne har lovet',
      'Fund, I gik videre med, og grundene til det',
      'Rettede sætninger til politikerne, kommentarer og læselinks',
      'Huskelisten og kontakterne',
    ],
    copy: 'Lav kopien',
    back: 'Tilbage til planen',
    errorTitle: (count) =>
      count === 1 ? 'Ret dette, før vi kan lave kopien' : 'Ret dem her, før vi kan lave kopien',
    problem: (problem) => {
      switch (problem.kind) {
        case 'missing':
          return 'Skriv et navn.';
        case 'too-long':
          return `Skriv højst ${problem.limit} tegn. Du skrev ${problem.length}.`;
        case 'not-a-day':
          return `Vælg en dag, der findes. Du skrev »${problem.typed}«.`;
        case 'past-day':
          return `Vælg en dag, der ikke er gået endnu. Du skrev ${longDay('da', problem.day)}.`;
      }
    },
    keptTitle: 'Du er logget ind igen',
    kept: 'Det, du skrev, står her stadig. Det er ikke gemt endnu.',
  },
  en: {
    title: 'Copy for next year',
    lead: 'For what you ask about every year. The copy is a new plan; the old one stays.',
    name: 'Title of the new plan',
    decision: 'When is it decided?',
    decisionHint: (before) =>
      before
        ? `Last time it was ${longDay('en', before)}. We suggest the meeting nearest to the same week.`
        : 'The plan has no date. You can write it now or later.',
    days: 'Days you have set yourselves',
    move: 'Move them along',
    moveNote: 'as many weeks as the meeting, so that a Tuesday is a Tuesday',
    clear: 'Let the timeline place them',
    clearNote: 'from the new date',
    carriedTitle: 'This comes along',
    carried: [
      'The answers, also who answers residents',
      'The steps, and how they are held',
      'The versions of the plan',
      'How far along the case is, the mood and the money: as suggestions to look at again',
    ],
    leftTitle: 'This begins anew',
    left: [
      'The decision, and what the politicians have promised',
      'Findings you went on with, and the reasons',
      'Edited sentences for the politicians, comments and reading links',
      'The tasks and the contacts',
    ],
    copy: 'Make the copy',
    back: 'Back to the plan',
    errorTitle: (count) =>
      count === 1 ? 'Mend this before we can make the copy' : 'Mend these before we can make the copy',
    problem: (problem) => {
      switch (problem.kind) {
        case 'missing':
          return 'Write a title.';
        case 'too-long':
          return `Write at most ${problem.limit} characters. You wrote ${problem.length}.`;
        case 'not-a-day':
          return `Choose a day of the calendar. You wrote “${problem.typed}”.`;
        case 'past-day':
          return `Choose a day that has not passed. You wrote ${longDay('en', problem.day)}.`;
      }
    },
    keptTitle: 'You are signed in again',
    kept: 'What you wrote is still here. It has not been saved.',
  },
};
