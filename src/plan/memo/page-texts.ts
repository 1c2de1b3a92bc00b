import { moment } from '../../i18n/dates.ts';
import { listOf, plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Memo, MemoLength, MemoSource, StandingSentence } from './model.ts';

type Lacking = Memo['lacking'][number];
type SourcePage = Exclude<MemoSource['page'], 'question'>;

export type PageWords = {
  readonly documentTitle: string;
  readonly lengthsLabel: string;
  readonly lengthName: Readonly<Record<MemoLength, string>>;
  readonly lengthFor: Readonly<Record<MemoLength, string>>;
  readonly goneHeading: string;
  readonly timeline: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly readyTitle: string;
  readonly ready: string;
  readonly notReady: string;
  readonly lacking: Readonly<Record<Lacking, string>>;
  readonly behindTitle: string;
  readonly byProgram: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly decided: (accepted: number, edited: number, leftOut: number) => string;
  readonly acceptAll: string;
  readonly keyTitle: string;
  readonly key: Readonly<Record<'program' | 'edited' | 'stale' | 'none', string>>;
  readonly takeTitle: string;
  readonly word: string;
  readonly pdf: string;
  readonly takeHint: string;
  readonly decisionTitle: string;
  readonly decisionWrite: string;
  readonly programHere: (count: number, all: number) => string;
  readonly readHere: string;
  readonly staleHere: (count: number) => string;
  readonly leftOutHere: (count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly elsewhereSee: string;
  readonly acceptPart: string;
  readonly edit: string;
  readonly see: string;
  readonly choose: string;
  readonly undo: string;
  readonly offered: string;
  readonly orphan: string;
  readonly done: Readonly<Record<'accepted' | 'saved' | 'taken-back', (count: number) => string>>;
  readonly changedTitle: string;
  readonly changed: string;
  readonly sourcesTitle: string;
  readonly from: string;
  readonly question: (number: number) => string;
  readonly sourcePage: Readonly<Record<SourcePage, string>>;
  readonly standing: (sentence: StandingSentence, zone: string) => string;
  readonly programWrites: (text: string) => string;
};

export const pageTexts: Texts<PageWords> = {
  da: {
    documentTitle: 'Til politikerne',
    lengthsLabel: 'Hvor langt skal det være?',
    lengthName: { short: 'Kort', 'two-pages': 'To sider', full: 'Fuldt, med bilag' },
    lengthFor: {
      short: 'Til punktet, der sætter sagen i gang',
      'two-pages': 'Til mødet, hvor det bliver besluttet',
      full: 'Til sagen og den, der vil vide alt',
    },
    goneHeading: 'Fra afsnit, der ikke er her længere',
    timeline: 'Tidsplanen tegnet',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyFailed: 'Det gik ikke. Markér teksten, og kopiér den selv.',
    readyTitle: 'Klar til politisk behandling?',
    ready: 'Ja. Intet i loven står åbent, og nogen svarer borgerne.',
    notReady: 'Ikke helt. Det mangler:',
    lacking: {
      law: 'Noget, som loven siger, er hverken rettet eller begrundet',
      owner: 'Navnet på den, der svarer borgerne',
      date: 'Datoen for svaret',
      decider: 'Hvem der beslutter',
      promise: 'Løftet til borgerne',
      purpose: 'Formålet',
    },
    behindTitle: 'Hvem står bag ordene?',
    byProgram: (count) =>
      count === 0
        ? 'I har læst og godkendt det hele.'
        : plural(
            'da',
            count,
            'Én sætning er programmets. Ingen har godkendt den.',
            `${count} sætninger er programmets. Ingen har godkendt dem.`,
          ),
    stale: (count) =>
      plural(
        'da',
        count,
        'Én sætning passer ikke længere med planen',
        `${count} sætninger passer ikke længere med planen`,
      ),
    decided: (accepted, edited, leftOut) =>
      `${listOf(
        'da',
        [
          accepted > 0 ? `${accepted} godkendt` : '',
          edited > 0 ? `${edited} rettet af jer` : '',
          leftOut > 0 ? `${leftOut} udeladt` : '',
        ].filter((part) => part !== ''),
      )}.`,
    acceptAll: 'Godkend alle sætninger her',
    keyTitle: 'Hvad betyder stregerne?',
    key: {
      program: 'Programmets ord. Ingen har godkendt dem.',
      edited: 'Rettet af en af jer.',
      stale: 'Passer ikke længere med planen.',
      none: 'Ingen streg: læst og godkendt.',
    },
    takeTitle: 'Tag det med',
    word: 'Hent som Word',
    pdf: 'Hent som PDF',
    takeHint:
      'Eller udskriv siden fra browseren: kun selve dokumentet kommer på papiret. Stregerne i margenen kommer aldrig med.',
    decisionTitle: 'Når politikerne har haft den',
    decisionWrite: 'Skriv, hvad de besluttede',
    programHere: (count, all) =>
      count === all
        ? 'Skrevet af programmet'
        : `${plural('da', count, '1 sætning', `${count} sætninger`)} skrevet af programmet`,
    readHere: 'Læst og godkendt',
    staleHere: (count) =>
      plural(
        'da',
        count,
        '1 sætning passer ikke længere med planen',
        `${count} sætninger passer ikke længere med planen`,
      ),
    leftOutHere: (count) => `${plural('da', count, '1 sætning', `${count} sætninger`)} udeladt`,
    elsewhere: (count) => `${plural('da', count, '1 sætning', `${count} sætninger`)} kun rettet på engelsk:`,
    elsewhereSee: 'se den engelske',
    acceptPart: 'Godkend',
    edit: 'Ret',
    see: 'Se det',
    choose: 'Vælg mellem de to',
    undo: 'Fortryd',
    offered: 'Planen har ændret sig. Nu ville der stå:',
    orphan: 'Planen siger ikke længere noget om det her.',
    done: {
      accepted: (count) => plural('da', count, '1 sætning er godkendt', `${count} sætninger er godkendt`),
      saved: () => 'Gemt',
      'taken-back': (count) =>
        plural('da', count, '1 sætning er programmets igen', `${count} sætninger er programmets igen`),
    },
    changedTitle: 'Planen ændrede sig, mens du læste',
    changed: 'Derfor er intet godkendt. Læs de sætninger, der er kommet, og godkend igen.',
    sourcesTitle: 'Hvor kommer det fra?',
    from: 'Fra:',
    question: (number) => `spørgsmål ${number}`,
    sourcePage: {
      step: 'skridtene',
      proposal: 'forslaget',
      steps: 'skridtene',
      'what-if': 'hvad nu hvis',
      timeline: 'tidsplanen',
      arithmetic: 'regnestykket',
      law: 'det, loven siger',
      policy: 'sådan gør vi',
      decision: 'beslutningen',
    },
    standing: ({ standing, kept }, zone) => {
      const who = kept ? ` af ${kept.by}, ${moment('da', kept.at, zone)}.` : '.';
      if (standing === 'program') return 'Programmets. Ikke godkendt.';
      if (standing === 'accepted') return `Godkendt${who}`;
      return standing === 'edited' ? `Rettet${who}` : `Udeladt${who}`;
    },
    programWrites: (text) => `Programmet skriver: »${text}«`,
  },
  en: {
    documentTitle: 'For the politicians',
    lengthsLabel: 'How long should it be?',
    lengthName: { short: 'Short', 'two-pages': 'Two pages', full: 'In full, with appendices' },
    lengthFor: {
      short: 'For the item that starts the case',
      'two-pages': 'For the meeting that decides',
      full: 'For the file, and whoever wants it all',
    },
    goneHeading: 'From sections that are no longer here',
    timeline: 'The timeline, drawn',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It did not work. Select the text and copy it yourself.',
    readyTitle: 'Ready for political treatment?',
    ready: 'Yes. Nothing in the law stands open, and somebody answers residents.',
    notReady: 'Not quite. This is missing:',
    lacking: {
      law: 'Something the law says is neither mended nor reasoned',
      owner: 'The name of whoever answers residents',
      date: 'The date of the answer',
      decider: 'Who decides',
      promise: 'The promise to residents',
      purpose: 'The purpose',
    },
    behindTitle: 'Who stands by the words?',
    byProgram: (count) =>
      count === 0
        ? 'You have read and accepted all of it.'
        : plural(
            'en',
            count,
            'One sentence is the program’s. Nobody has accepted it.',
            `${count} sentences are the program’s. Nobody has accepted them.`,
          ),
    stale: (count) =>
      plural(
        'en',
        count,
        'One sentence no longer agrees with the plan',
        `${count} sentences no longer agree with the plan`,
      ),
    decided: (accepted, edited, leftOut) =>
      `${listOf(
        'en',
        [
          accepted > 0 ? `${accepted} accepted` : '',
          edited > 0 ? `${edited} edited by you` : '',
          leftOut > 0 ? `${leftOut} left out` : '',
        ].filter((part) => part !== ''),
      )}.`,
    acceptAll: 'Accept all sentences here',
    keyTitle: 'What do the lines mean?',
    key: {
      program: 'The program’s words. Nobody has accepted them.',
      edited: 'Edited by one of you.',
      stale: 'No longer agrees with the plan.',
      none: 'No line: read and accepted.',
    },
    takeTitle: 'Take it with you',
    word: 'Download as Word',
    pdf: 'Download as PDF',
    takeHint:
      'Or print the page from the browser: only the document itself goes on the paper. The lines in the margin never come along.',
    decisionTitle: 'When the politicians have had it',
    decisionWrite: 'Write down what they decided',
    programHere: (count, all) =>
      count === all
        ? 'Written by the program'
        : `${plural('en', count, '1 sentence', `${count} sentences`)} written by the program`,
    readHere: 'Read and accepted',
    staleHere: (count) =>
      plural(
        'en',
        count,
        '1 sentence no longer agrees with the plan',
        `${count} sentences no longer agree with the plan`,
      ),
    leftOutHere: (count) => `${plural('en', count, '1 sentence', `${count} sentences`)} left out`,
    elsewhere: (count) => `${plural('en', count, '1 sentence', `${count} sentences`)} edited only in Danish:`,
    elsewhereSee: 'see the Danish',
    acceptPart: 'Accept',
    edit: 'Edit',
    see: 'See it',
    choose: 'Choose between the two',
    undo: 'Undo',
    offered: 'The plan has changed. Now it would say:',
    orphan: 'The plan no longer says anything about this.',
    done: {
      accepted: (count) => plural('en', count, '1 sentence is accepted', `${count} sentences are accepted`),
      saved: () => 'Saved',
      'taken-back': (count) =>
        plural(
          'en',
          count,
          '1 sentence is the program’s again',
          `${count} sentences are the program’s again`,
        ),
    },
    changedTitle: 'The plan changed while you were reading',
    changed: 'So nothing is accepted. Read the sentences that have come, and accept again.',
    sourcesTitle: 'Where does it come from?',
    from: 'From:',
    question: (number) => `question ${number}`,
    sourcePage: {
      step: 'the steps',
      proposal: 'the proposal',
      steps: 'the steps',
      'what-if': 'what if',
      timeline: 'the timeline',
      arithmetic: 'the arithmetic',
      law: 'what the law says',
      policy: 'how we do it',
      decision: 'the decision',
    },
    standing: ({ standing, kept }, zone) => {
      const who = kept ? ` by ${kept.by}, ${moment('en', kept.at, zone)}.` : '.';
      if (standing === 'program') return 'The program’s. Not accepted.';
      if (standing === 'accepted') return `Accepted${who}`;
      return standing === 'edited' ? `Edited${who}` : `Left out${who}`;
    },
    programWrites: (text) => `The program writes: “${text}”`,
  },
};
