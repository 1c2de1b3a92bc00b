import type { Mode } from '@medvirk/method-guide';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { VersionProblem } from './model.ts';

export type WhatIfWords = {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly none: string;
  readonly kindsTitle: string;
  readonly kindsIntro: string;
  readonly kind: Readonly<Record<Mode, string>>;
  readonly advised: string;
  readonly keepKind: (kind: string) => string;
  readonly kindsLose: string;
  readonly versionsTitle: (count: number) => string;
  readonly versionsIntro: string;
  readonly proposal: string;
  readonly version: (letter: string) => string;
  readonly inUse: string;
  readonly findings: string;
  readonly findingsWord: (law: number, logic: number, advice: number) => string;
  readonly use: string;
  readonly remove: string;
  readonly rename: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly save: string;
  readonly saveTitle: string;
  readonly tellWell: string;
  readonly thumbRules: string;
  readonly stepSaved: (version: string) => string;
  readonly problems: Readonly<Record<VersionProblem | 'kept', string>>;
  readonly problemTitle: string;
};

export const whatIfTexts: Texts<WhatIfWords> = {
  da: {
    title: 'Hvad nu hvis?',
    lead: 'Den bedste plan på nettet, ansigt til ansigt og med begge dele, med de samme timer, kroner og uger.',
    what: 'Hvad',
    none: 'Kan ikke lade sig gøre her',
    kindsTitle: 'På nettet, ansigt til ansigt eller begge dele?',
    kindsIntro: 'Tallene er skøn. Hvert mærke er fyldt, så langt planen når gruppen.',
    kind: { digital: 'På nettet', analog: 'Ansigt til ansigt', blended: 'Begge dele' },
    advised: 'det foreslår vi',
    keepKind: (kind) => `Gem som version: ${kind.toLowerCase()}`,
    kindsLose: 'Det vinder og taber I mod jeres plan',
    versionsTitle: (count) =>
      count === 1 ? 'Prøv en anden version' : `${count} versioner ved siden af hinanden`,
    versionsIntro:
      'Gem planen, som den er, og prøv noget andet. Den, I bruger, er planen. De andre ligger klar.',
    proposal: 'Medvirks forslag',
    version: (letter) => `Version ${letter}`,
    inUse: 'den, I bruger',
    findings: 'Hænger det sammen?',
    findingsWord: (law, logic, advice) =>
      [
        law > 0 ? `loven siger ${law}` : '',
        logic > 0 ? plural('da', logic, '1 ting hænger ikke sammen', `${logic} ting hænger ikke sammen`) : '',
        law + logic === 0 ? 'ja' : '',
        advice > 0 ? `${advice} at overveje` : '',
      ]
        .filter(Boolean)
        .join(', '),
    use: 'Brug den',
    remove: 'Slet',
    rename: 'Giv den et navn',
    nameLabel: 'Navn',
    nameHint: 'For eksempel: uden møder, den dyre, hvis vi får længere tid',
    save: 'Gem en kopi',
    saveTitle: 'Gem planen, som den er nu',
    tellWell: 'Sådan fortæller I det godt',
    thumbRules: 'Tommelfingerreglerne på ét ark',
    stepSaved: (version) => `Skridtet er gemt i ${version}`,
    problems: {
      kept: 'Du var logget ud, da du sendte navnet. Det er ikke gemt endnu. Gem igen.',
      'version-gone': 'Den version er der ikke mere. Måske har en kollega slettet den.',
      'version-changed':
        'En kollega har ændret den version, siden du åbnede siden. Se den igen, før du sletter den.',
      'renamed-meanwhile':
        'En kollega har givet versionen det navn, der nu står over feltet. Gem igen, hvis dit skal gælde.',
      'too-many-versions': 'Der kan være otte versioner. Slet en først.',
      'name-too-long': 'Navnet er for langt. Højst 60 tegn.',
      'name-taken': 'Der er allerede en version med det navn. Giv den et andet.',
    },
    problemTitle: 'Det blev ikke gemt',
  },
  en: {
    title: 'What if?',
    lead: 'The best plan online, face to face and with both, with the same hours, kroner and weeks.',
    what: 'What',
    none: 'Cannot be done here',
    kindsTitle: 'Online, face to face or both?',
    kindsIntro: 'The numbers are estimates. Each mark is filled as far as the plan reaches the group.',
    kind: { digital: 'Online', analog: 'Face to face', blended: 'Both' },
    advised: 'what we propose',
    keepKind: (kind) => `Keep as a version: ${kind.toLowerCase()}`,
    kindsLose: 'What you win and lose against your plan',
    versionsTitle: (count) => (count === 1 ? 'Try another version' : `${count} versions side by side`),
    versionsIntro:
      'Keep the plan as it is and try something else. The one in use is the plan. The others lie ready.',
    proposal: 'The proposal of Medvirk',
    version: (letter) => `Version ${letter}`,
    inUse: 'the one in use',
    findings: 'Does it hang together?',
    findingsWord: (law, logic, advice) =>
      [
        law > 0 ? `the law says ${law}` : '',
        logic > 0
          ? plural('en', logic, '1 thing does not hang together', `${logic} things do not hang together`)
          : '',
        law + logic === 0 ? 'yes' : '',
        advice > 0 ? `${advice} to consider` : '',
      ]
        .filter(Boolean)
        .join(', '),
    use: 'Use it',
    remove: 'Delete',
    rename: 'Give it a name',
    nameLabel: 'Name',
    nameHint: 'For example: without meetings, the dear one, if we get more time',
    save: 'Keep a copy',
    saveTitle: 'Keep the plan as it is now',
    tellWell: 'How to tell it well',
    thumbRules: 'The rules of thumb on one sheet',
    stepSaved: (version) => `The step is saved in ${version}`,
    problems: {
      kept: 'You were signed out when you sent the name. It is not saved yet. Save again.',
      'version-gone': 'That version is no longer there. A colleague may have deleted it.',
      'version-changed':
        'A colleague has changed that version since you opened the page. Look at it again before you delete it.',
      'renamed-meanwhile':
        'A colleague has given the version the name that now stands above the field. Save again if yours is to count.',
      'too-many-versions': 'There can be eight versions. Delete one first.',
      'name-too-long': 'The name is too long. At most 60 characters.',
      'name-taken': 'There is already a version with that name. Give it another.',
    },
    problemTitle: 'It was not kept',
  },
};
