import type { LegalFrame, Text } from '@medvirk/method-guide';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export const frameNames: Readonly<Record<LegalFrame, Text>> = {
  none: { da: 'Ingen høring', en: 'No hearing' },
  kommuneplan: { da: 'Kommuneplan eller større tillæg', en: 'Municipal plan or major supplement' },
  kommuneplan_mindre: { da: 'Mindre ændring i kommuneplanen', en: 'Minor change of the municipal plan' },
  kommuneplan_ny_udenfor_strategi: {
    da: 'Ændring, som ikke er varslet i planstrategien',
    en: 'Change not announced in the strategy',
  },
  lokalplan: { da: 'Lokalplan', en: 'Local plan' },
  lokalplan_mindre: { da: 'Lokalplan af mindre betydning', en: 'Local plan of minor importance' },
  planstrategi: { da: 'Planstrategi', en: 'Planning strategy' },
  dispensation: { da: 'Dispensation (naboerne)', en: 'Dispensation (the neighbours)' },
  skolenedlaeggelse: { da: 'Skole lukkes eller lægges sammen', en: 'School closes or merges' },
};

export type LawWords = {
  readonly title: string;
  readonly lead: string;
  readonly rulesTitle: (confirmed: number, all: number) => string;
  readonly rulesIntro: string;
  readonly checked: (day: string) => string;
  readonly source: string;
  readonly notRead: string;
  readonly confirmedBy: (name: string, day: string) => string;
  readonly unconfirmed: string;
  readonly confirm: string;
  readonly confirmAgain: string;
  readonly takeBack: string;
  readonly name: string;
  readonly nameHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly periodsTitle: string;
  readonly periodsIntro: string;
  /** The law sets the least; what the house has promised beyond it stands elsewhere. */
  readonly policyBefore: string;
  readonly policyLink: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly weeks: (weeks: number) => string;
  readonly wait: (weeks: number) => string;
  readonly decideBy: (day: string) => string;
  readonly secondHand: string;
  readonly missingName: string;
  readonly tooLong: (limit: number, length: number) => string;
  readonly errorsTitle: string;
  readonly clash: string;
  readonly takenBack: string;
  readonly kept: string;
};

export const lawTexts: Texts<LawWords> = {
  da: {
    title: 'Loven bag planerne',
    lead: 'Alt, hvad Medvirk siger på lovens vegne, med paragraf og kilde. Jeres jurist kan læse efter og sætte sit navn på.',
    rulesTitle: (confirmed, all) =>
      confirmed === 0
        ? `${all} regler, som ingen i huset har bekræftet endnu`
        : `${confirmed} af ${all} regler er bekræftet i huset`,
    rulesIntro: 'Et navn her vises ved fundet i hver plan. Det kan tages tilbage.',
    checked: (day) => `Teksten er set efter ${day}`,
    source: 'Kilde',
    notRead: 'ikke læst i original',
    confirmedBy: (name, day) => `Bekræftet af ${name}, ${day}`,
    unconfirmed: 'Ikke bekræftet i jeres hus',
    confirm: 'Bekræft reglen',
    confirmAgain: 'Bekræft igen',
    takeBack: 'Tag bekræftelsen tilbage',
    name: 'Navn på den, der har læst loven',
    nameHint: 'For eksempel: juristen i Teknik og Miljø',
    note: 'Note',
    noteHint: 'Hvad er læst, og gælder der noget særligt hos jer?',
    periodsTitle: 'Frister, I kan tælle efter i en kalender',
    periodsIntro:
      'Tæl hele uger frem fra dagen. Fristen slutter kl. 23.59. Er den en helligdag, rykker den til næste hverdag.',
    policyBefore:
      'Loven siger, hvad der er det mindste. Hvor længe I selv holder åbent, hvor tidligt I siger til, og hvad I lover, står i',
    policyLink: 'jeres egen politik',
    columns: ['Sag', 'Mindst', 'Tælles fra', 'Derefter', 'Hjemmel'],
    weeks: (weeks) => plural('da', weeks, '1 uge', `${weeks} uger`),
    wait: (weeks) => `${weeks} uger, hvis nogen gør indsigelse`,
    decideBy: (day) => `besluttes senest ${day}`,
    secondHand: 'fra en anden kilde end loven',
    missingName: 'Skriv navnet på den, der har læst loven.',
    tooLong: (limit, length) => `Skriv højst ${limit} tegn. Der står ${length}.`,
    errorsTitle: 'Der mangler noget',
    clash: 'En anden har ændret bekræftelsen imens',
    takenBack: 'at bekræftelsen skal tages tilbage',
    kept: 'Du var logget ud. Det, du skrev, står her og er ikke gemt endnu',
  },
  en: {
    title: 'The law behind the plans',
    lead: 'All that Medvirk says on behalf of the law, with paragraph and source. Your lawyer can read it and put a name to it.',
    rulesTitle: (confirmed, all) =>
      confirmed === 0
        ? `${all} rules that nobody in the house has confirmed yet`
        : `${confirmed} of ${all} rules are confirmed in the house`,
    rulesIntro: 'A name here is shown beside the finding in every plan. It can be taken back.',
    checked: (day) => `The text was last checked ${day}`,
    source: 'Source',
    notRead: 'the original was not read',
    confirmedBy: (name, day) => `Confirmed by ${name}, ${day}`,
    unconfirmed: 'Not confirmed in your house',
    confirm: 'Confirm the rule',
    confirmAgain: 'Confirm again',
    takeBack: 'Take the confirmation back',
    name: 'Name of whoever has read the law',
    nameHint: 'For example: the lawyer of the technical department',
    note: 'Note',
    noteHint: 'What was read, and does anything special hold with you?',
    periodsTitle: 'Periods you can count in a calendar',
    periodsIntro:
      'Count whole weeks on from the day. The period ends at 23:59. If that is a holiday, it moves to the next working day.',
    policyBefore:
      'The law says what is the least. How long you keep open, how early you tell people, and what you promise stands in',
    policyLink: 'your own policy',
    columns: ['Case', 'At least', 'Counted from', 'After that', 'Basis'],
    weeks: (weeks) => plural('en', weeks, '1 week', `${weeks} weeks`),
    wait: (weeks) => `${weeks} weeks if anyone objects`,
    decideBy: (day) => `decided by ${day}`,
    secondHand: 'from another source than the act',
    missingName: 'Write the name of whoever has read the law.',
    tooLong: (limit, length) => `Write at most ${limit} characters. There are ${length}.`,
    errorsTitle: 'Something is missing',
    clash: 'Somebody else has changed the confirmation meanwhile',
    takenBack: 'that the confirmation is to be taken back',
    kept: 'You were signed out. What you wrote is here and not saved yet',
  },
};
