import type { QuestionNumber } from '../../engagement/twelve-questions.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type MeetingWords = {
  readonly title: string;
  readonly startTitle: string;
  readonly startLead: string;
  readonly how: readonly string[];
  readonly howTitle: string;
  readonly begin: string;
  readonly goOn: (number: number) => string;
  readonly allSeen: string;
  readonly atDesk: string;
  readonly questionOf: (number: number) => string;
  readonly about: (minutes: number) => string;
  readonly progress: (answered: number) => string;
  readonly disagree: string;
  readonly disagreeHint: string;
  readonly next: string;
  readonly finish: string;
  readonly back: string;
  readonly backToStart: string;
  readonly unknown: string;
  readonly stop: string;
  readonly youAnswered: string;
  readonly endTitle: (open: number) => string;
  readonly endLead: string;
  readonly seeProposal: string;
  readonly disagreements: (count: number) => string;
  readonly disagreementsIntro: string;
  readonly noDisagreements: string;
  readonly left: (count: number) => string;
  readonly leftIntro: string;
  readonly nothingLeft: string;
  readonly ask: (who: string) => string;
  readonly answers: string;
  readonly answersIntro: string;
  readonly notAnswered: string;
  readonly change: string;
  readonly who: Readonly<Record<QuestionNumber, string>>;
};

export const meetingTexts: Texts<MeetingWords> = {
  da: {
    title: 'Ved bordet',
    startTitle: 'Svar sammen på de tolv spørgsmål',
    startLead:
      'Ét spørgsmål ad gangen på den store skærm. Cirka et kvarter, hvis I lader uenighed stå og går videre.',
    howTitle: 'Sådan gør I',
    how: [
      'Sæt jer tre eller fire om bordet: én, der har sagen, én fra kommunikation, én, der kender folk derude, og én, der kan sige ja.',
      'Læs spørgsmålet højt, og giv hver et halvt minut, før I svarer.',
      'Er I uenige, så skriv det i feltet, og gå videre. Det står i planen, og I kan svare senere.',
      'Ved I det ikke, så svar »ved ikke endnu«. Til sidst ser I, hvem I kan spørge.',
    ],
    begin: 'Begynd med spørgsmål 1',
    goOn: (number) => `Gå videre med spørgsmål ${number}`,
    allSeen: 'Se alle svar',
    atDesk: 'Svar ved skrivebordet i stedet',
    questionOf: (number) => `Spørgsmål ${number} af 12`,
    about: (minutes) => (minutes === 1 ? 'cirka 1 minut' : `cirka ${minutes} minutter`),
    progress: (answered) => `${answered} af 12 spørgsmål er besvaret`,
    disagree: 'Vi er uenige om:',
    disagreeHint: 'Skriv det, som I ville sige det. Det følger med planen.',
    next: 'Gem og gå videre',
    finish: 'Gem og se alle svar',
    back: 'Tilbage',
    backToStart: 'Til start',
    unknown: 'Ved ikke endnu: gå videre',
    stop: 'Gem og stop her',
    youAnswered: 'Det har I svaret:',
    endTitle: (open) =>
      plural('da', open, 'Ét spørgsmål mangler I at afklare', `${open} spørgsmål mangler I at afklare`),
    endLead: 'Her er alt, I sagde. Tag det med videre til forslaget.',
    seeProposal: 'Se forslaget',
    disagreements: (count) =>
      plural('da', count, 'Det er I uenige om', `Det er I uenige om, ${count} steder`),
    disagreementsIntro: 'Det følger med planen, til I sletter det i spørgsmålet.',
    noDisagreements: 'I har ikke skrevet noget, I er uenige om.',
    left: (count) => plural('da', count, 'Det mangler I at afklare', 'Det mangler I at afklare'),
    leftIntro: 'Et navn på hvert spørgsmål, før I går fra bordet.',
    nothingLeft: 'Alle tolv spørgsmål har et svar.',
    ask: (who) => `Spørg ${who}.`,
    answers: 'Det svarede I',
    answersIntro: 'Alt kan laves om, også efter mødet.',
    notAnswered: 'ikke besvaret',
    change: 'Ret',
    who: {
      1: 'projektlederen',
      2: 'juristen eller planafdelingen',
      3: 'sekretariatet',
      4: 'jeres chef',
      5: 'jer selv, ved et bord',
      6: 'udvalgsformanden eller jeres chef',
      7: 'en, der kender området',
      8: 'Borgerservice og biblioteket',
      9: 'lokalrådet eller jeres kommunikation',
      10: 'den, der havde sagen sidst',
      11: 'jeres chef',
      12: 'jeres chef',
    },
  },
  en: {
    title: 'Round the table',
    startTitle: 'Answer the twelve questions together',
    startLead:
      'One question at a time on the big screen. About a quarter of an hour, if you let disagreement stand and go on.',
    howTitle: 'How to do it',
    how: [
      'Sit down three or four: one who has the case, one from communications, one who knows people out there, and one who can say yes.',
      'Read the question aloud, and give each half a minute before you answer.',
      'If you disagree, write it in the field and go on. It stays with the plan, and you can answer later.',
      'If you do not know, answer “don’t know yet”. At the end you see whom to ask.',
    ],
    begin: 'Begin with question 1',
    goOn: (number) => `Go on with question ${number}`,
    allSeen: 'See all answers',
    atDesk: 'Answer at the desk instead',
    questionOf: (number) => `Question ${number} of 12`,
    about: (minutes) => (minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`),
    progress: (answered) => `${answered} of 12 questions are answered`,
    disagree: 'We disagree about:',
    disagreeHint: 'Write it as you would say it. It goes with the plan.',
    next: 'Save and go on',
    finish: 'Save and see all answers',
    back: 'Back',
    backToStart: 'To the start',
    unknown: 'Don’t know yet: go on',
    stop: 'Save and stop here',
    youAnswered: 'You answered:',
    endTitle: (open) =>
      plural('en', open, 'One question is left to settle', `${open} questions are left to settle`),
    endLead: 'Here is all you said. Take it along to the proposal.',
    seeProposal: 'See the proposal',
    disagreements: (count) =>
      plural('en', count, 'You disagree about this', `You disagree in ${count} places`),
    disagreementsIntro: 'It goes with the plan until you delete it at the question.',
    noDisagreements: 'You have written nothing you disagree about.',
    left: (count) => plural('en', count, 'This is left to settle', 'These are left to settle'),
    leftIntro: 'A name on each question before you leave the table.',
    nothingLeft: 'All twelve questions have an answer.',
    ask: (who) => `Ask ${who}.`,
    answers: 'What you answered',
    answersIntro: 'All of it can be changed, after the meeting too.',
    notAnswered: 'not answered',
    change: 'Change',
    who: {
      1: 'the project lead',
      2: 'the lawyer or the planning department',
      3: 'the secretariat',
      4: 'your head of department',
      5: 'yourselves, round a table',
      6: 'the committee chair or your head of department',
      7: 'someone who knows the area',
      8: 'the service desk and the library',
      9: 'the local council or your communications people',
      10: 'whoever had the case last time',
      11: 'your head of department',
      12: 'your head of department',
    },
  },
};

/** About how long each question takes at a table; our estimate, and no clock. */
export const minutesFor: Readonly<Record<QuestionNumber, number>> = {
  1: 1,
  2: 1,
  3: 1,
  4: 2,
  5: 2,
  6: 1,
  7: 2,
  8: 1,
  9: 1,
  10: 1,
  11: 2,
  12: 1,
};
