import type { Texts } from '../i18n/texts.ts';

export type UiWords = {
  readonly skip: string;
  readonly mainMenu: string;
  readonly wings: string;
  readonly later: string;
  readonly signOut: string;
  readonly breadcrumb: string;
  readonly error: string;
  readonly optional: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly choose: string;
  readonly answered: string;
  readonly unsure: string;
  readonly scrollable: string;
  readonly phone: string;
  readonly done: string;
  readonly now: string;
  readonly next: string;
  readonly clashTitle: string;
  readonly clashLead: string;
  readonly clashTheirs: string;
  readonly clashMine: string;
  readonly clashNothing: string;
  readonly clashKeepMine: string;
  readonly clashKeepTheirs: string;
  readonly leafUnit: (days: number) => string;
};

export const uiTexts: Texts<UiWords> = {
  da: {
    skip: 'Gå til sidens indhold',
    mainMenu: 'Hovedmenu',
    wings: 'Forløbets tre dele',
    later: 'senere',
    signOut: 'Log ud',
    breadcrumb: 'Brødkrumme',
    error: 'Fejl: ',
    optional: '(kan springes over)',
    day: 'Dag',
    month: 'Måned',
    year: 'År',
    choose: 'Vælg',
    answered: 'besvaret',
    unsure: 'ved ikke endnu',
    scrollable: 'kan rulles til siden',
    phone: 'Telefon',
    done: 'færdig',
    now: 'her er vi',
    next: 'kommer',
    clashTitle: 'En anden har gemt noget andet imens',
    clashLead: 'Dit er ikke gemt endnu. Det står stadig i felterne nedenfor. Vælg, hvad der skal gælde.',
    clashTheirs: 'Det står der nu',
    clashMine: 'Det skrev du',
    clashNothing: 'ingenting',
    clashKeepMine: 'Gem mit',
    clashKeepTheirs: 'Behold det, der står',
    leafUnit: (days) => (days === 1 ? '1 dag' : `${days} dage`),
  },
  en: {
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    wings: 'The three parts of a process',
    later: 'later',
    signOut: 'Sign out',
    breadcrumb: 'Breadcrumb',
    error: 'Error: ',
    optional: '(can be skipped)',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    choose: 'Choose',
    answered: 'answered',
    unsure: 'not known yet',
    scrollable: 'scrolls sideways',
    phone: 'Telephone',
    done: 'done',
    now: 'we are here',
    next: 'to come',
    clashTitle: 'Somebody else saved something different meanwhile',
    clashLead: 'Yours is not saved yet. It still stands in the fields below. Choose what is to count.',
    clashTheirs: 'It says now',
    clashMine: 'You wrote',
    clashNothing: 'nothing',
    clashKeepMine: 'Save mine',
    clashKeepTheirs: 'Keep what stands there',
    leafUnit: (days) => (days === 1 ? '1 day' : `${days} days`),
  },
};
