import { longDay } from '../../i18n/dates.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { LinkProblem } from './model.ts';

type LinksWords = {
  readonly title: string;
  readonly lead: string;
  readonly makeTitle: string;
  readonly makeIntro: string;
  readonly name: string;
  readonly nameHint: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly make: string;
  readonly listTitle: string;
  readonly listIntro: string;
  readonly none: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly open: string;
  readonly until: (day: string) => string;
  readonly forever: string;
  readonly opened: (count: number, last: string) => string;
  readonly notOpened: string;
  readonly madeBy: (who: string, when: string) => string;
  readonly withdraw: string;
  readonly withdrawn: (when: string) => string;
  readonly over: (day: string) => string;
  readonly made: (name: string) => string;
  readonly madeText: string;
  readonly withdrawnNotice: (name: string) => string;
  readonly full: (most: number) => string;
  readonly errorTitle: (count: number) => string;
  readonly problem: (problem: LinkProblem) => string;
  readonly keptTitle: string;
  readonly kept: string;
};

export const linksTexts: Texts<LinksWords> = {
  da: {
    title: 'Læselinks til politikerne',
    lead: 'Den, der har linket, kan læse teksten til politikerne uden at logge ind. Ikke planen, ikke kommentarerne.',
    makeTitle: 'Lav et link',
    makeIntro:
      'Lav et til hvert udvalg. Så kan I se, hvem der har åbnet det, og trække ét tilbage uden de andre.',
    name: 'Hvem er det til?',
    nameHint: 'For eksempel: Udvalget for Plan og Klima. Det er kun jer, der ser det.',
    lastDay: 'Sidste dag',
    lastDayHint: 'Derefter kan linket ikke åbnes. Uden en dag virker det, til I trækker det tilbage.',
    make: 'Lav linket',
    listTitle: 'Links, I har lavet',
    listIntro: 'Teksten er altid den, der står i dag. Sætninger, ingen har sagt god for, er mærket »udkast«.',
    none: 'Her er ingen links endnu.',
    copy: 'Kopiér linket',
    copied: 'Kopieret',
    copyFailed: 'Det gik ikke. Markér adressen, og kopiér den selv.',
    open: 'Se siden, som de ser den',
    until: (day) => `Virker til og med ${longDay('da', day)}`,
    forever: 'Virker, til det bliver trukket tilbage',
    opened: (count, last) =>
      plural('da', count, `åbnet én gang, ${last}`, `åbnet ${count} gange, senest ${last}`),
    notOpened: 'ikke åbnet endnu',
    madeBy: (who, when) => `Lavet af ${who} ${when}`,
    withdraw: 'Træk tilbage',
    withdrawn: (when) => `Trukket tilbage ${when}`,
    over: (day) => `Udløbet ${longDay('da', day)}`,
    made: (name) => `Linket til ${name} er klar`,
    madeText: 'Kopiér adressen herunder, og send den. Alle, der får den, kan læse teksten.',
    withdrawnNotice: (name) => `Linket til ${name} er trukket tilbage`,
    full: (most) => `Her er ${most} links, der virker. Træk et tilbage, før I laver et nyt.`,
    errorTitle: (count) =>
      count === 1 ? 'Ret dette, før vi kan lave linket' : 'Ret dem her, før vi kan lave linket',
    problem: (problem) => {
      switch (problem.kind) {
        case 'missing':
          return 'Skriv, hvem linket er til.';
        case 'too-long':
          return `Skriv højst ${problem.limit} tegn. Du skrev ${problem.length}.`;
        case 'not-a-day':
          return `Vælg en dag, der findes. Du skrev »${problem.typed}«.`;
        case 'past-day':
          return `Vælg en dag, der ikke er gået endnu. Du skrev ${longDay('da', problem.day)}.`;
      }
    },
    keptTitle: 'Du er logget ind igen',
    kept: 'Det, du skrev, står her stadig. Linket er ikke lavet endnu.',
  },
  en: {
    title: 'Reading links for the politicians',
    lead: 'Whoever has the link can read the text for the politicians without signing in. Not the plan, not the comments.',
    makeTitle: 'Make a link',
    makeIntro:
      'Make one for each committee. Then you see who has opened it, and can withdraw one without the others.',
    name: 'Whom is it for?',
    nameHint: 'For example: the Committee for Planning and Climate. Only you see it.',
    lastDay: 'Last day',
    lastDayHint: 'After that the link cannot be opened. Without a day it works until you withdraw it.',
    make: 'Make the link',
    listTitle: 'Links you have made',
    listIntro:
      'The text is always the one that stands today. Sentences nobody has accepted are marked “draft”.',
    none: 'There are no links yet.',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'It did not work. Select the address and copy it yourself.',
    open: 'See the page as they see it',
    until: (day) => `Works until and including ${longDay('en', day)}`,
    forever: 'Works until it is withdrawn',
    opened: (count, last) =>
      plural('en', count, `opened once, ${last}`, `opened ${count} times, last ${last}`),
    notOpened: 'not opened yet',
    madeBy: (who, when) => `Made by ${who} ${when}`,
    withdraw: 'Withdraw',
    withdrawn: (when) => `Withdrawn ${when}`,
    over: (day) => `Over since ${longDay('en', day)}`,
    made: (name) => `The link for ${name} is ready`,
    madeText: 'Copy the address below and send it. Everybody who gets it can read the text.',
    withdrawnNotice: (name) => `The link for ${name} is withdrawn`,
    full: (most) => `There are ${most} links that work. Withdraw one before you make another.`,
    errorTitle: (count) =>
      count === 1 ? 'Mend this before we can make the link' : 'Mend these before we can make the link',
    problem: (problem) => {
      switch (problem.kind) {
        case 'missing':
          return 'Write whom the link is for.';
        case 'too-long':
          return `Write at most ${problem.limit} characters. You wrote ${problem.length}.`;
        case 'not-a-day':
          return `Choose a day of the calendar. You wrote “${problem.typed}”.`;
        case 'past-day':
          return `Choose a day that has not passed. You wrote ${longDay('en', problem.day)}.`;
      }
    },
    keptTitle: 'You are signed in again',
    kept: 'What you wrote is still here. The link has not been made.',
  },
};
