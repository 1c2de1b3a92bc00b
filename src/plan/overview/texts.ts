import type { SearchField } from '../../engagement/plan-search.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type OverviewWords = {
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
  readonly bringIn: string;
  readonly search: string;
  readonly searchButton: string;
  readonly searched: (search: string) => string;
  readonly searchEnd: string;
  readonly notFound: string;
  readonly commentBy: (who: string) => string;
  readonly inMemo: string;
  readonly fields: Readonly<Record<SearchField, string>>;
  readonly show: string;
  readonly inUse: string;
  readonly awayShelf: string;
  readonly awayEmptyTitle: string;
  readonly awayEmptyText: string;
  readonly putAway: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly answered: (count: number) => string;
  readonly noDate: string;
  readonly about: (month: string) => string;
  readonly firm: (count: number) => string;
  readonly fits: string;
  readonly goOn: string;
  readonly changed: (moment: string) => string;
  readonly invented: string;
  readonly older: string;
  readonly newest: string;
  readonly yearTitle: string;
  readonly yearWheel: string;
  readonly year: string;
  readonly areas: string;
  readonly house: string;
  readonly law: string;
  readonly policy: string;
  readonly demoTitle: string;
  readonly demoText: string;
  readonly demoRemove: string;
};

export const overviewTexts: Texts<OverviewWords> = {
  da: {
    title: 'Planer',
    lead: 'Én plan for hver sag, I vil spørge borgerne om. Den nyeste står øverst.',
    begin: 'Begynd på en ny plan',
    bringIn: 'Hent en plan ind fra en fil',
    search: 'Søg i alle planer',
    searchButton: 'Søg',
    searched: (search) => `Søgning på »${search}«, også i dem, der er lagt væk.`,
    searchEnd: 'Vis alle planer',
    notFound: 'Ingen plan har alle ordene. Prøv færre ord, eller kun begyndelsen af et ord.',
    commentBy: (who) => `Kommentar af ${who}`,
    inMemo: 'Til politikerne',
    fields: {
      title: 'Navn',
      question: 'Spørgsmål',
      open: 'Det er åbent',
      fixed: 'Det ligger fast',
      owner: 'Ansvarlig',
      steps: 'Skridt',
    },
    show: 'Vis',
    inUse: 'I brug',
    awayShelf: 'Lagt væk',
    awayEmptyTitle: 'Ingen planer er lagt væk',
    awayEmptyText: 'En plan, der er slut, kan lægges væk fra siden »Tag planen med«. Så står den her.',
    putAway: 'lagt væk',
    emptyTitle: 'Her er ingen planer endnu',
    emptyText: 'Begynd med en sag, I har på bordet. Efter seks spørgsmål får I et forslag, I kan bruge.',
    answered: (count) =>
      count === 12 ? 'Alle 12 spørgsmål er besvaret' : `${count} af 12 spørgsmål er besvaret`,
    noDate: 'ingen mødedato endnu',
    about: (month) => `møde cirka ${month}`,
    firm: (count) => plural('da', count, 'én ting hænger ikke sammen', `${count} ting hænger ikke sammen`),
    fits: 'hænger sammen',
    goOn: 'Svar videre',
    changed: (moment) => `Ændret ${moment}`,
    invented: 'opfundet',
    older: 'Ældre planer',
    newest: 'De nyeste',
    yearTitle: 'Fælles for alle planer',
    yearWheel: 'Årshjulet: hvem bliver spurgt hvornår?',
    year: 'Kommunens år: ferier, budgetuger og byrådets møder',
    areas: 'Kommunens områder',
    house: 'Det har huset i forvejen: teknik, aftaler, skabeloner og folk',
    law: 'Loven bag planerne: paragraffer, frister og kilder',
    policy: 'Sådan gør vi: det, I selv har vedtaget, og som planerne holdes op imod',
    demoTitle: 'Sagerne fra Lillerup er opfundet',
    demoText:
      'De er her, så I kan se, hvad en plan bliver til. Fjern dem, når I går i gang; jeres egne planer bliver stående.',
    demoRemove: 'Fjern de opfundne sager',
  },
  en: {
    title: 'Plans',
    lead: 'One plan for each case you want to ask residents about. The latest is on top.',
    begin: 'Begin a new plan',
    bringIn: 'Bring in a plan from a file',
    search: 'Search in all plans',
    searchButton: 'Search',
    searched: (search) => `Search for “${search}”, also in those put away.`,
    searchEnd: 'Show all plans',
    notFound: 'No plan has all the words. Try fewer words, or only the beginning of one.',
    commentBy: (who) => `Comment by ${who}`,
    inMemo: 'For the politicians',
    fields: {
      title: 'Title',
      question: 'Question',
      open: 'What is open',
      fixed: 'What is fixed',
      owner: 'Owner',
      steps: 'Steps',
    },
    show: 'Show',
    inUse: 'In use',
    awayShelf: 'Put away',
    awayEmptyTitle: 'No plans are put away',
    awayEmptyText:
      'A plan that is over can be put away from the page “Take the plan along”. Then it stands here.',
    putAway: 'put away',
    emptyTitle: 'There are no plans here yet',
    emptyText: 'Begin with a case you have on the table. After six questions you get a proposal you can use.',
    answered: (count) =>
      count === 12 ? 'All 12 questions are answered' : `${count} of 12 questions are answered`,
    noDate: 'no meeting date yet',
    about: (month) => `meeting about ${month}`,
    firm: (count) =>
      plural('en', count, 'one thing does not hang together', `${count} things do not hang together`),
    fits: 'hangs together',
    goOn: 'Answer on',
    changed: (moment) => `Changed ${moment}`,
    invented: 'invented',
    older: 'Older plans',
    newest: 'The latest',
    yearTitle: 'Shared by all plans',
    yearWheel: 'The year wheel: who is asked when?',
    year: 'The municipality’s year: holidays, budget weeks and council meetings',
    areas: 'The municipality’s areas',
    house: 'What the house already has: equipment, agreements, templates and people',
    law: 'The law behind the plans: sections, time limits and sources',
    policy: 'How we do it: what you have adopted yourselves, and plans are held to',
    demoTitle: 'The Lillerup cases are invented',
    demoText: 'They are here to show what a plan becomes. Remove them when you begin; your own plans stay.',
    demoRemove: 'Remove the invented cases',
  },
};
