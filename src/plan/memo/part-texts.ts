import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type PartWords = {
  readonly title: (heading: string) => string;
  readonly lead: string;
  readonly leadGone: string;
  readonly fallbackLabel: string;
  readonly orphan: string;
  readonly programSays: string;
  readonly staleSays: string;
  readonly takeBack: string;
  readonly takeNew: string;
  readonly keep: string;
  readonly leave: string;
  readonly remove: string;
  readonly ownLabel: string;
  readonly ownHint: string;
  readonly valuesTitle: string;
  readonly save: string;
  readonly back: string;
  readonly takeBackAccepted: string;
  readonly takeBackLead: string;
  readonly errorsTitle: (count: number) => string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly clashTitle: (count: number) => string;
  readonly clashOwnTitle: (count: number) => string;
  readonly clashLead: string;
  readonly clashTheirs: (by: string | undefined) => string;
  readonly clashOwn: string;
  readonly clashEmpty: string;
  readonly clashQuestion: string;
  readonly clashMine: string;
  readonly clashTake: string;
  readonly clashTakeOwn: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly unsavedTitle: string;
  readonly unsaved: string;
  readonly savedOne: string;
  readonly otherLanguage: string;
};

export const partTexts: Texts<PartWords> = {
  da: {
    title: (heading) => `Ret »${heading}«`,
    lead: 'Når du gemmer, står I ved det, der står her. Det, du ikke har rettet, er så godkendt, og en sætning, du har tømt, er udeladt.',
    leadGone: 'Det her har nogen skrevet i afsnit, som dagsordenspunktet ikke har længere.',
    fallbackLabel: 'Sætning',
    orphan: 'Planen siger ikke længere noget om det her.',
    programSays: 'Programmet skriver:',
    staleSays: 'Planen har ændret sig. Nu ville der stå:',
    takeBack: 'Tag programmets sætning',
    takeNew: 'Tag den nye',
    keep: 'Behold vores',
    leave: 'Udelad den',
    remove: 'Fjern den',
    ownLabel: 'Jeres egne sætninger',
    ownHint:
      'Hver linje bliver et afsnit for sig. De står sidst under overskriften i alle længder, der har den.',
    valuesTitle: 'Tal og navne i tabellen kommer fra planen og rettes der',
    save: 'Gem og godkend',
    back: 'Tilbage til dagsordenspunktet',
    takeBackAccepted: 'Tag godkendelsen tilbage',
    takeBackLead:
      'De godkendte sætninger kan blive programmets igen. Det, I selv har skrevet, bliver stående.',
    errorsTitle: (count) => plural('da', count, 'Én ting mangler', `${count} ting mangler`),
    tooLong: (length, limit) =>
      `Teksten fylder ${length} tegn, og der er plads til ${limit}. Del den op, eller stryg noget.`,
    clashTitle: (count) =>
      plural(
        'da',
        count,
        'Én sætning er rettet af en anden imens',
        `${count} sætninger er rettet af en anden imens`,
      ),
    clashOwnTitle: (count) =>
      plural(
        'da',
        count,
        'Du har selv rettet én sætning i et andet vindue',
        `Du har selv rettet ${count} sætninger i et andet vindue`,
      ),
    clashLead: 'Vælg ved sætningen, hvad der skal stå, og gem. Alt andet er gemt.',
    clashTheirs: (by) => (by ? `${by} har skrevet:` : 'Programmets sætning er sat ind igen:'),
    clashOwn: 'Du skrev i det andet vindue:',
    clashEmpty: 'Sætningen er taget ud.',
    clashQuestion: 'Hvad skal stå?',
    clashMine: 'Det, der står i feltet nu',
    clashTake: 'Det, den anden har skrevet',
    clashTakeOwn: 'Det, jeg skrev i det andet vindue',
    keptTitle: 'Det er ikke gemt endnu',
    kept: 'Du nåede at blive logget ud. Det, du skrev, står her.',
    unsavedTitle: 'Den ene sætning er gemt',
    unsaved: 'Det andet, du har skrevet her på siden, er ikke gemt endnu.',
    savedOne: 'Sætningen er gemt',
    otherLanguage: 'Du er ved at rette det engelske dagsordenspunkt. Det, du har skrevet, står her endnu.',
  },
  en: {
    title: (heading) => `Edit “${heading}”`,
    lead: 'When you save, you stand by what is here. What you have not changed is then accepted, and a sentence you have emptied is left out.',
    leadGone: 'Somebody wrote this in sections that the agenda item no longer has.',
    fallbackLabel: 'Sentence',
    orphan: 'The plan no longer says anything about this.',
    programSays: 'The program writes:',
    staleSays: 'The plan has changed. Now it would say:',
    takeBack: 'Take the program’s sentence',
    takeNew: 'Take the new one',
    keep: 'Keep ours',
    leave: 'Leave it out',
    remove: 'Remove it',
    ownLabel: 'Sentences of your own',
    ownHint: 'Each line becomes a paragraph. They stand last under the heading, in every length that has it.',
    valuesTitle: 'Figures and names in the table come from the plan and are changed there',
    save: 'Save and accept',
    back: 'Back to the agenda item',
    takeBackAccepted: 'Take back the acceptance',
    takeBackLead: 'The accepted sentences can become the program’s again. What you wrote yourselves stays.',
    errorsTitle: (count) => plural('en', count, 'One thing is missing', `${count} things are missing`),
    tooLong: (length, limit) =>
      `The text has ${length} characters, and there is room for ${limit}. Split it, or cut something.`,
    clashTitle: (count) =>
      plural(
        'en',
        count,
        'Somebody else has changed one sentence meanwhile',
        `Somebody else has changed ${count} sentences meanwhile`,
      ),
    clashOwnTitle: (count) =>
      plural(
        'en',
        count,
        'You have changed one sentence yourself in another window',
        `You have changed ${count} sentences yourself in another window`,
      ),
    clashLead: 'Choose at the sentence what should stand, and save. Everything else is saved.',
    clashTheirs: (by) => (by ? `${by} has written:` : 'The program’s sentence has been put back:'),
    clashOwn: 'You wrote in the other window:',
    clashEmpty: 'The sentence has been taken out.',
    clashQuestion: 'What should stand?',
    clashMine: 'What is in the field now',
    clashTake: 'What the other has written',
    clashTakeOwn: 'What I wrote in the other window',
    keptTitle: 'This is not saved yet',
    kept: 'You were signed out meanwhile. What you wrote is here.',
    unsavedTitle: 'The one sentence is saved',
    unsaved: 'The rest of what you wrote on this page is not saved yet.',
    savedOne: 'The sentence is saved',
    otherLanguage: 'You are editing the Danish agenda item. What you have written is still here.',
  },
};
