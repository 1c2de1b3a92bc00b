import type { Texts } from '../../i18n/texts.ts';

export const reasonAtMost = 500;

type ArchiveWords = {
  readonly standing: string;
  readonly standingLink: string;
  readonly title: string;
  readonly lead: string;
  readonly holds: readonly string[];
  readonly reason: string;
  readonly reasonHint: string;
  readonly tooLong: (length: number) => string;
  readonly errorTitle: string;
  readonly putAway: string;
  readonly back: string;
  readonly outTitle: string;
  readonly outLead: (who: string, when: string) => string;
  readonly outLeadUnknown: string;
  readonly takeOut: string;
};

export const archiveTexts: Texts<ArchiveWords> = {
  da: {
    standing: 'Planen er lagt væk. Den kan læses, men ikke rettes.',
    standingLink: 'Tag den frem igen',
    title: 'Læg planen væk',
    lead: 'Til den sag, der er slut eller sat i bero. Intet bliver slettet.',
    holds: [
      'Planen går ud af listen over planer og ud af årshjulet.',
      'Alle kan stadig finde og læse den. Ingen kan rette den, før den er taget frem igen.',
      'I kan stadig begynde en ny plan ud fra den, kopiere den og hente den som fil.',
      'Læselinks virker stadig, til I trækker dem tilbage.',
    ],
    reason: 'Hvorfor lægger I den væk?',
    reasonHint: 'Står i historikken, så den næste kan se det.',
    tooLong: (length) => `Skriv højst ${reasonAtMost} tegn. Du skrev ${length}.`,
    errorTitle: 'Ret dette, før planen kan lægges væk',
    putAway: 'Læg planen væk',
    back: 'Tilbage til planen',
    outTitle: 'Planen er lagt væk',
    outLead: (who, when) => `${who} lagde den væk ${when}.`,
    outLeadUnknown: 'Den kan læses, men ikke rettes.',
    takeOut: 'Tag planen frem igen',
  },
  en: {
    standing: 'The plan is put away. It can be read, but not changed.',
    standingLink: 'Take it out again',
    title: 'Put the plan away',
    lead: 'For a case that is over or on hold. Nothing is deleted.',
    holds: [
      'The plan leaves the list of plans and the year wheel.',
      'Everybody can still find and read it. Nobody can change it until it is taken out again.',
      'You can still begin a new plan from it, copy it and download it as a file.',
      'Reading links work until you withdraw them.',
    ],
    reason: 'Why do you put it away?',
    reasonHint: 'It stands in the history, for whoever comes next.',
    tooLong: (length) => `Write at most ${reasonAtMost} characters. You wrote ${length}.`,
    errorTitle: 'Mend this before the plan can be put away',
    putAway: 'Put the plan away',
    back: 'Back to the plan',
    outTitle: 'The plan is put away',
    outLead: (who, when) => `${who} put it away on ${when}.`,
    outLeadUnknown: 'It can be read, but not changed.',
    takeOut: 'Take the plan out again',
  },
};
