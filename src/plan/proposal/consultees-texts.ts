import type { Texts } from '../../i18n/texts.ts';

export type ConsulteesWords = {
  readonly title: string;
  readonly intro: string;
  readonly must: string;
  readonly perhaps: string;
  readonly asked: string;
  readonly contacts: string;
};

export const consulteesTexts: Texts<ConsulteesWords> = {
  da: {
    title: 'Dem skal I spørge under alle omstændigheder',
    intro: 'Høringsparter, uanset hvilke metoder I vælger. Juristen har det sidste ord.',
    must: 'skal høres',
    perhaps: 'måske',
    asked: 'er med i planen',
    contacts: 'Sæt dem på kontaktlisten',
  },
  en: {
    title: 'These you must ask in any case',
    intro: 'Consultees, whatever methods you choose. The lawyer has the last word.',
    must: 'must be heard',
    perhaps: 'perhaps',
    asked: 'in the plan',
    contacts: 'Put them on the contact list',
  },
};
