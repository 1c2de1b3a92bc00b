import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

type Deed = { readonly title: string; readonly text: string };

export type TogetherWords = {
  readonly title: string;
  readonly lead: string;
  readonly whoTitle: (count: number) => string;
  readonly whoIntro: string;
  readonly began: string;
  readonly wholePlan: string;
  readonly people: string;
  readonly peopleRead: string;
  readonly openAll: string;
  readonly openFirst: string;
  readonly about: (part: string) => string;
  readonly pastTitle: (who: string) => string;
  readonly pastNone: string;
  readonly pastAll: string;
  readonly deedsTitle: string;
  readonly deedsRead: string;
  readonly history: Deed;
  readonly links: Deed;
  readonly decision: Deed;
  readonly copy: Deed;
  readonly file: Deed;
  readonly archive: Deed;
};

export const togetherTexts: Texts<TogetherWords> = {
  da: {
    title: 'Sammen om planen',
    lead: 'Hvem er med, hvad skal I tale om, og hvad er der sket?',
    whoTitle: (count) =>
      count === 0 ? 'Hvem er med?' : plural('da', count, 'Én er sat på planen', `${count} er sat på planen`),
    whoIntro: 'Alle, der er ansvarlige i huset, kan ændre planen. Her står dem, der er med på netop den.',
    began: 'begyndte på planen',
    wholePlan: 'planen som helhed',
    people: 'Sæt kolleger på, eller ret, hvad de må',
    peopleRead: 'Se, hvad de må',
    openAll: 'Se alle kommentarer',
    openFirst: 'Skriv en kommentar til planen',
    about: (part) => `om ${part}`,
    pastTitle: (who) => `Sidst har ${who} været her`,
    pastNone: 'Her er ikke sket noget endnu.',
    pastAll: 'Se det hele',
    deedsTitle: 'Det kan I gøre med planen',
    deedsRead: 'Det kan du gøre med planen',
    history: {
      title: 'Se, hvem der har ændret hvad',
      text: 'Sammenlign to udgaver, eller gå tilbage til en tidligere.',
    },
    links: {
      title: 'Del planen med et link',
      text: 'Politikere og andre kan læse planen uden at logge ind. I kan lukke linket igen.',
    },
    decision: {
      title: 'Skriv ind, hvad politikerne besluttede',
      text: 'Så er planen vedtaget, og senere ændringer vises op mod den.',
    },
    copy: { title: 'Kopiér planen', text: 'Til næste år, eller til en sag, der ligner.' },
    file: { title: 'Hent planen som en fil', text: 'Den kan læses ind i Medvirk et andet sted.' },
    archive: { title: 'Læg planen væk', text: 'Den går ud af listen og kan findes frem igen.' },
  },
  en: {
    title: 'Together on the plan',
    lead: 'Who is on it, what is there to talk about, and what has happened?',
    whoTitle: (count) =>
      count === 0
        ? 'Who is on it?'
        : plural('en', count, 'One colleague is on it', `${count} colleagues are on it`),
    whoIntro: 'Every planner of the house can change the plan. These are on this one in particular.',
    began: 'began the plan',
    wholePlan: 'the plan as a whole',
    people: 'Put colleagues on it, or change what they may do',
    peopleRead: 'See what they may do',
    openAll: 'See all comments',
    openFirst: 'Write a comment on the plan',
    about: (part) => `on ${part}`,
    pastTitle: (who) => `${who} was here last`,
    pastNone: 'Nothing has happened here yet.',
    pastAll: 'See all of it',
    deedsTitle: 'What you can do with the plan',
    deedsRead: 'What you can do with the plan',
    history: {
      title: 'See who changed what',
      text: 'Compare two versions, or go back to an earlier one.',
    },
    links: {
      title: 'Share the plan by a link',
      text: 'Politicians and others read the plan without signing in. You can close the link again.',
    },
    decision: {
      title: 'Write down what the politicians decided',
      text: 'Then the plan is adopted, and later changes are shown against it.',
    },
    copy: { title: 'Copy the plan', text: 'For next year, or for a case like it.' },
    file: { title: 'Fetch the plan as a file', text: 'It can be read into Medvirk elsewhere.' },
    archive: { title: 'Put the plan away', text: 'It leaves the list and can be found again.' },
  },
};
