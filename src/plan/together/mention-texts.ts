import type { Texts } from '../../i18n/texts.ts';

type MentionWords = {
  readonly subject: (who: string, plan: string) => string;
  readonly subjectMany: (count: number) => string;
  readonly dear: (name: string) => string;
  readonly wrote: (who: string, plan: string, part: string) => string;
  readonly end: string;
};

export const mentionTexts: Texts<MentionWords> = {
  da: {
    subject: (who, plan) => `${who} har skrevet til dig om ${plan}`,
    subjectMany: (count) => `${count} kommentarer venter på dig`,
    dear: (name) => `Hej ${name}`,
    wrote: (who, plan, part) => `${who} har skrevet til dig i planen "${plan}". Det handler om: ${part}.`,
    end: 'Du svarer på planens side. Svar på denne mail bliver ikke læst.',
  },
  en: {
    subject: (who, plan) => `${who} has written to you about ${plan}`,
    subjectMany: (count) => `${count} comments are waiting for you`,
    dear: (name) => `Dear ${name}`,
    wrote: (who, plan, part) => `${who} has written to you in the plan "${plan}". It is about: ${part}.`,
    end: 'You reply on the page of the plan. Replies to this mail are not read.',
  },
};
