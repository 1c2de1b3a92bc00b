import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type OverviewWords = {
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
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
  readonly demoTitle: string;
  readonly demoText: string;
  readonly demoRemove: string;
  readonly historyTitle: string;
  readonly historyLead: string;
  readonly historyEmpty: string;
  readonly events: Readonly<Record<string, string>>;
  readonly otherEvent: string;
  readonly fromTo: (from: string, to: string) => string;
};

export const overviewTexts: Texts<OverviewWords> = {
  da: {
    title: 'Planer',
    lead: 'Én plan for hver sag, I vil spørge borgerne om. Den nyeste står øverst.',
    begin: 'Begynd på en ny plan',
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
    demoTitle: 'Sagerne fra Lillerup er opfundet',
    demoText:
      'De er her, så I kan se, hvad en plan bliver til. Fjern dem, når I går i gang; jeres egne planer bliver stående.',
    demoRemove: 'Fjern de opfundne sager',
    historyTitle: 'Hvem har ændret hvad?',
    historyLead: 'Alt, hvad der er sket i planen, det nyeste øverst. Det kan ikke laves om.',
    historyEmpty: 'Her er ikke sket noget endnu.',
    events: {
      begun: 'begyndte på planen',
      renamed: 'rettede navnet',
      answered: 'svarede',
      confirmed: 'sagde ja til forslag',
      disagreed: 'skrev, hvad I er uenige om',
      'methods-chosen': 'valgte metoder',
      'proposal-followed': 'gik tilbage til forslaget',
      'steps-changed': 'ændrede skridtene',
      'version-kept': 'gemte en version',
      'version-used': 'skiftede til en anden version',
      'version-removed': 'slettede en version',
      'version-renamed': 'gav en version et navn',
      'timeline-changed': 'ændrede tidsplanen',
      'contact-added': 'satte en på kontaktlisten',
      'contact-changed': 'rettede en linje på kontaktlisten',
      'contact-removed': 'tog en af kontaktlisten',
      'contact-restored': 'satte en på kontaktlisten igen',
      'spread-text-kept': 'skrev på en tekst til andres kanaler',
      'spread-text-follows': 'lod en tekst følge planen',
      mended: 'rettede det, der ikke hang sammen',
      'task-added': 'skrev en opgave på huskelisten',
      'task-changed': 'rettede en opgave på huskelisten',
      'tasks-named': 'satte navn på opgaver',
      'gone-on': 'gik videre alligevel',
      'taken-back': 'fortrød at gå videre',
    },
    otherEvent: 'ændrede planen',
    fromTo: (from, to) => (from ? `${to || 'ingenting'} (før: ${from})` : to),
  },
  en: {
    title: 'Plans',
    lead: 'One plan for each case you want to ask residents about. The latest is on top.',
    begin: 'Begin a new plan',
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
    demoTitle: 'The Lillerup cases are invented',
    demoText: 'They are here to show what a plan becomes. Remove them when you begin; your own plans stay.',
    demoRemove: 'Remove the invented cases',
    historyTitle: 'Who changed what?',
    historyLead: 'Everything that happened in the plan, the latest on top. It cannot be changed.',
    historyEmpty: 'Nothing has happened here yet.',
    events: {
      begun: 'began the plan',
      renamed: 'changed the name',
      answered: 'answered',
      confirmed: 'confirmed suggestions',
      disagreed: 'wrote what you disagree about',
      'methods-chosen': 'chose methods',
      'proposal-followed': 'went back to the proposal',
      'steps-changed': 'changed the steps',
      'version-kept': 'kept a version',
      'version-used': 'changed to another version',
      'version-removed': 'deleted a version',
      'version-renamed': 'named a version',
      'timeline-changed': 'changed the timeline',
      'contact-added': 'put someone on the contact list',
      'contact-changed': 'changed a line of the contact list',
      'contact-removed': 'took someone off the contact list',
      'contact-restored': 'put someone back on the contact list',
      'spread-text-kept': 'worked on a text for the channels of others',
      'spread-text-follows': 'let a text follow the plan',
      mended: 'mended what did not hang together',
      'task-added': 'wrote a task on the list',
      'task-changed': 'changed a task on the list',
      'tasks-named': 'put a name on tasks',
      'gone-on': 'went on anyway',
      'taken-back': 'took back going on',
    },
    otherEvent: 'changed the plan',
    fromTo: (from, to) => (from ? `${to || 'nothing'} (before: ${from})` : to),
  },
};
