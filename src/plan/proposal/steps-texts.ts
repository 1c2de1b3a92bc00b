import type { Slot } from '@medvirk/method-guide';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { StepProblem } from './model.ts';

export type StepsWords = {
  readonly title: string;
  readonly lead: string;
  readonly leadRead: string;
  readonly times: (times: number) => string;
  readonly usual: string;
  readonly when: (from: string, to: string) => string;
  readonly byHand: string;
  readonly brings: (groups: string) => string;
  readonly loses: (groups: string) => string;
  readonly changeFormat: string;
  readonly remove: string;
  readonly swap: string;
  readonly swapWith: string;
  readonly add: Readonly<Record<Slot, string>>;
  readonly handOver: string;
  readonly own: string;
  readonly followed: string;
  readonly follow: string;
  readonly undo: string;
  readonly last: (what: string, who: string, when: string) => string;
  readonly did: {
    readonly add: (method: string) => string;
    readonly remove: (method: string) => string;
    readonly swap: (from: string, to: string) => string;
    readonly times: (method: string, times: number) => string;
    readonly format: (method: string) => string;
    readonly follow: string;
    readonly undo: string;
  };
  readonly problems: Readonly<Record<StepProblem, string>>;
  readonly notChanged: string;
  readonly effects: string;
  readonly effectsReach: string;
  readonly effectsReachNone: string;
  readonly effectsFindings: (firm: number) => string;
  readonly allFindings: string;
  readonly addTitle: Readonly<Record<Slot, string>>;
  readonly addLead: string;
  readonly everyday: string;
  readonly everydayIntro: string;
  readonly rest: (count: number) => string;
  readonly unusable: (count: number) => string;
  readonly unusableIntro: string;
  readonly choose: string;
  readonly chooseAnyway: string;
  readonly inPlan: string;
  readonly back: string;
};

export const stepsTexts: Texts<StepsWords> = {
  da: {
    title: 'Skridtene i planen',
    lead: 'Byt, tilføj og tag ud. Hvordan et møde holdes, afgør hvem der kommer. Ved siden af ser I, hvad det betyder.',
    leadRead: 'Sådan er planen lagt, skridt for skridt, og det betyder det.',
    times: (times) => `${times} gange`,
    usual: 'Holdes, som man plejer',
    when: (from, to) => (from === to ? from : `${from} til ${to}`),
    byHand: 'sat af jer',
    brings: (groups) => `Sådan bringer det flere: ${groups}`,
    loses: (groups) => `Sådan taber det: ${groups}`,
    changeFormat: 'Ændr form og dato',
    remove: 'Tag ud',
    swap: 'Byt ud',
    swapWith: 'Kan gøre samme job:',
    add: {
      tell: 'Tilføj noget, der fortæller',
      open: 'Tilføj noget, der åbner',
      deepen: 'Tilføj noget, der fordyber',
      close: 'Tilføj noget, der afslutter',
      answer: 'Tilføj noget, der svarer',
    },
    handOver: 'Videre til næste',
    own: 'I har ændret i forslaget.',
    followed: 'Planen følger forslaget. Ændrer I noget, bliver den jeres egen.',
    follow: 'Følg forslaget igen',
    undo: 'Fortryd',
    last: (what, who, when) => `${what}. ${who}, ${when}.`,
    did: {
      add: (method) => `Tilføjet: ${method}`,
      remove: (method) => `Taget ud: ${method}`,
      swap: (from, to) => `Byttet: ${from} er blevet til ${to}`,
      times: (method, times) => `${method} holdes nu ${plural('da', times, 'én gang', `${times} gange`)}`,
      format: (method) => `Ændret: ${method}`,
      follow: 'Planen følger forslaget igen',
      undo: 'Det sidste er fortrudt',
    },
    problems: {
      'needs-main':
        'Planen skal have mindst én metode, der spørger. Sæt en anden ind først, eller byt den ud.',
      'no-such-method': 'Den metode kan ikke gøre det job. Vælg en anden.',
      'too-many': 'En plan kan have 20 skridt. Tag et ud først.',
      gone: 'Det skridt er der ikke mere. Måske har en kollega taget det ud. Her er planen, som den er nu.',
      changed:
        'En kollega har ændret skridtene, siden du åbnede siden. Her er planen, som den er nu. Tryk igen, hvis det stadig skal ske.',
      'nothing-to-undo': 'Der er ikke noget at fortryde. Planen er ændret siden.',
    },
    notChanged: 'Intet blev ændret',
    effects: 'Det betyder det',
    effectsReach: 'Hvem når vi?',
    effectsReachNone: 'I har ikke sagt endnu, hvem sagen rammer (spørgsmål 7).',
    effectsFindings: (firm) =>
      firm === 0
        ? 'Hænger det sammen? Ja'
        : plural('da', firm, 'Én ting hænger ikke sammen', `${firm} ting hænger ikke sammen`),
    allFindings: 'Se grundene, og gå videre alligevel',
    addTitle: {
      tell: 'Hvad skal fortælle?',
      open: 'Hvad skal åbne?',
      deepen: 'Hvad skal fordybe?',
      close: 'Hvad skal afslutte?',
      answer: 'Hvad skal svare?',
    },
    addLead: 'De bedste til jeres sag står øverst. Ved hver står grunden.',
    everyday: 'Dem, de fleste bruger',
    everydayIntro: 'Atten metoder, som en kommune kan holde uden at lære noget nyt.',
    rest: (count) => `Vis ${count} flere metoder`,
    unusable: (count) => plural('da', count, 'Én kan ikke bruges her', `${count} kan ikke bruges her`),
    unusableIntro: 'Grunden står ved hver. I kan vælge den alligevel.',
    choose: 'Vælg',
    chooseAnyway: 'Vælg alligevel',
    inPlan: 'er med i planen',
    back: 'Tilbage til skridtene',
  },
  en: {
    title: 'The steps of the plan',
    lead: 'Swap, add and take out. How a meeting is held decides who comes. What it means stands beside.',
    leadRead: 'How the plan is laid, step by step, and what it means.',
    times: (times) => `${times} times`,
    usual: 'Held as it usually is',
    when: (from, to) => (from === to ? from : `${from} to ${to}`),
    byHand: 'set by you',
    brings: (groups) => `Held like this it brings more: ${groups}`,
    loses: (groups) => `Held like this it loses: ${groups}`,
    changeFormat: 'Change format and dates',
    remove: 'Take out',
    swap: 'Swap',
    swapWith: 'Can do the same job:',
    add: {
      tell: 'Add something that tells',
      open: 'Add something that opens',
      deepen: 'Add something that goes deeper',
      close: 'Add something that closes',
      answer: 'Add something that answers',
    },
    handOver: 'On to the next',
    own: 'You have changed the proposal.',
    followed: 'The plan follows the proposal. Once you change something, it is your own.',
    follow: 'Follow the proposal again',
    undo: 'Undo',
    last: (what, who, when) => `${what}. ${who}, ${when}.`,
    did: {
      add: (method) => `Added: ${method}`,
      remove: (method) => `Taken out: ${method}`,
      swap: (from, to) => `Swapped: ${from} has become ${to}`,
      times: (method, times) => `${method} is now held ${plural('en', times, 'once', `${times} times`)}`,
      format: (method) => `Changed: ${method}`,
      follow: 'The plan follows the proposal again',
      undo: 'The last change is undone',
    },
    problems: {
      'needs-main': 'A plan needs at least one method that asks. Add another first, or swap it.',
      'no-such-method': 'That method cannot do that job. Choose another.',
      'too-many': 'A plan can have 20 steps. Take one out first.',
      gone: 'That step is no longer there. A colleague may have taken it out. This is the plan as it is now.',
      changed:
        'A colleague has changed the steps since you opened the page. This is the plan as it is now. Press again if it is still to happen.',
      'nothing-to-undo': 'There is nothing to undo. The plan has changed since.',
    },
    notChanged: 'Nothing was changed',
    effects: 'What it means',
    effectsReach: 'Whom do we reach?',
    effectsReachNone: 'You have not yet said whom the case touches (question 7).',
    effectsFindings: (firm) =>
      firm === 0
        ? 'Does it hang together? Yes'
        : plural('en', firm, 'One thing does not hang together', `${firm} things do not hang together`),
    allFindings: 'See the reasons, and go on anyway',
    addTitle: {
      tell: 'What is to tell?',
      open: 'What is to open?',
      deepen: 'What is to go deeper?',
      close: 'What is to close?',
      answer: 'What is to answer?',
    },
    addLead: 'The best for your case are on top, each with its reason.',
    everyday: 'Those that most people use',
    everydayIntro: 'Eighteen methods a municipality can hold without learning anything new.',
    rest: (count) => `Show ${count} more methods`,
    unusable: (count) => plural('en', count, 'One cannot be used here', `${count} cannot be used here`),
    unusableIntro: 'The reason stands beside each. You can choose it anyway.',
    choose: 'Choose',
    chooseAnyway: 'Choose anyway',
    inPlan: 'is in the plan',
    back: 'Back to the steps',
  },
};
