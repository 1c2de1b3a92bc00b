import type { LikePart } from '@medvirk/method-guide';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type BeginWords = {
  readonly likeOne: string;
  readonly likeOneHint: string;
  readonly ownPlans: string;
  readonly chosenOrigin: string;
  readonly findLike: string;
  readonly copied: string;
  readonly policyBefore: string;
  readonly policyLink: string;
  readonly casesTitle: string;
  readonly casesLead: string;
  readonly likeTitle: (plan: string) => string;
  readonly likeLead: string;
  readonly likeLeadUnknown: string;
  readonly ownTitle: string;
  readonly ownIntro: string;
  readonly search: string;
  readonly searchButton: string;
  readonly ownNone: string;
  readonly ownNotFound: (search: string) => string;
  readonly ownMore: (count: number) => string;
  readonly documentedTitle: (count: number) => string;
  readonly documentedIntro: string;
  readonly sortedFor: string;
  readonly asItStands: string;
  readonly beginWithPlan: string;
  readonly beginWithCase: string;
  readonly asked: string;
  readonly did: string;
  readonly became: string;
  readonly source: string;
  readonly vendor: string;
  readonly alikeIn: (parts: readonly string[]) => string;
  readonly parts: Readonly<Record<LikePart, string>>;
  readonly answered: (count: number) => string;
  readonly steps: (count: number) => string;
};

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

export const beginTexts: Texts<BeginWords> = {
  da: {
    likeOne: 'Ligner den en af disse?',
    likeOneHint: 'Vi udfylder det, der plejer at gælde. Alt er forslag, til I har gemt det selv.',
    ownPlans: 'En af jeres egne planer',
    chosenOrigin: 'Den sag, I fandt',
    findLike: 'Find en sag, der ligner',
    copied: 'Svar, skridt og hvordan de holdes. Ikke navne og datoer.',
    policyBefore: 'Løftet, vejene ind og svarene bliver foreslået, som de står i',
    policyLink: 'jeres egen politik',
    casesTitle: 'Sager, der ligner',
    casesLead: 'Begynd med svarene fra en anden sag. Alt bliver til forslag, som I selv siger ja til.',
    likeTitle: (plan) => `Sager, der ligner »${plan}«`,
    likeLead: 'De nærmeste står øverst. At noget blev gjort, er ikke bevis for, at det var bedst.',
    likeLeadUnknown: 'Svar på et par spørgsmål, så sætter vi de nærmeste øverst.',
    ownTitle: 'Jeres egne planer',
    ownIntro:
      'Svar, valgte skridt og hvordan de holdes, følger med. Navne, datoer og det, borgerne læser ord for ord, gør ikke.',
    search: 'Søg i navn og spørgsmål',
    searchButton: 'Søg',
    ownNone: 'I har ingen planer endnu.',
    ownNotFound: (search) => `Ingen af jeres planer har »${search}« i navn eller spørgsmål.`,
    ownMore: (count) => `Og ${count} mere. Søg for at finde dem.`,
    documentedTitle: (count) => `${count} sager, andre har skrevet om`,
    documentedIntro:
      'Tallene er kildernes. Hvor meget uenighed der var, er vores skøn. Vi har læst uddrag af kilderne, ikke det hele.',
    sortedFor: 'Nærmest',
    asItStands: 'Alle slags',
    beginWithPlan: 'Begynd med den',
    beginWithCase: 'Begynd med denne sags svar',
    asked: 'Spurgt om',
    did: 'Gjort',
    became: 'Blev til',
    source: 'Kilde',
    vendor: 'sælgerens egen fortælling',
    alikeIn: (parts) => `Ligner jeres i ${listed(parts, 'og')}`,
    parts: {
      purpose: 'formål',
      phase: 'hvor langt man er',
      law: 'lovens krav',
      conflict: 'uenighed',
      scope: 'hvor det mærkes',
    },
    answered: (count) => plural('da', count, 'ét spørgsmål er besvaret', `${count} spørgsmål er besvaret`),
    steps: (count) => plural('da', count, 'ét valgt skridt', `${count} valgte skridt`),
  },
  en: {
    likeOne: 'Is it like one of these?',
    likeOneHint:
      'We fill in what usually holds. All of it is a suggestion until you have saved it yourselves.',
    ownPlans: 'One of your own plans',
    chosenOrigin: 'The case you found',
    findLike: 'Find a case like yours',
    copied: 'Answers, steps and how they are held. Not names and dates.',
    policyBefore: 'The promise, the ways in and the answers are suggested as they stand in',
    policyLink: 'your own policy',
    casesTitle: 'Cases like yours',
    casesLead: 'Begin with the answers of another case. All become suggestions for you to confirm.',
    likeTitle: (plan) => `Cases like “${plan}”`,
    likeLead: 'The nearest come first. That something was done is no proof that it was best.',
    likeLeadUnknown: 'Answer a few questions, and the nearest will come first.',
    ownTitle: 'Your own plans',
    ownIntro:
      'Answers, chosen steps and how they are held come along. Names, dates and what residents read word for word do not.',
    search: 'Search in name and question',
    searchButton: 'Search',
    ownNone: 'You have no plans yet.',
    ownNotFound: (search) => `None of your plans has “${search}” in its name or question.`,
    ownMore: (count) => `And ${count} more. Search to find them.`,
    documentedTitle: (count) => `${count} cases others have written about`,
    documentedIntro:
      'The figures are those of the sources. How much disagreement there was is our estimate. We read excerpts of the sources, not all of them.',
    sortedFor: 'Nearest to',
    asItStands: 'Any kind',
    beginWithPlan: 'Begin with it',
    beginWithCase: 'Begin with the answers of this case',
    asked: 'Asked',
    did: 'Done',
    became: 'Came of it',
    source: 'Source',
    vendor: 'told by the seller',
    alikeIn: (parts) => `Like yours in ${listed(parts, 'and')}`,
    parts: {
      purpose: 'purpose',
      phase: 'how far along',
      law: 'what the law demands',
      conflict: 'disagreement',
      scope: 'where it is felt',
    },
    answered: (count) => plural('en', count, 'one question answered', `${count} questions answered`),
    steps: (count) => plural('en', count, 'one chosen step', `${count} chosen steps`),
  },
};
