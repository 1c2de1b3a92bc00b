import { listOf, plural, wholeNumber } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { CommentProblem } from './model.ts';

export const commentDones = ['added', 'answered', 'changed', 'resolved', 'reopened', 'deleted'] as const;
export type CommentDone = (typeof commentDones)[number];

export type CommentsWords = {
  readonly title: string;
  readonly open: (count: number) => string;
  readonly lead: string;
  readonly leadPart: string;
  readonly toPart: string;
  readonly all: string;
  readonly none: string;
  readonly nonePart: string;
  readonly resolved: (count: number) => string;
  readonly closedTitle: string;
  readonly goneTitle: string;
  readonly goneIntro: string;
  readonly gone: string;
  readonly deleted: (who: string) => string;
  readonly edited: string;
  readonly told: (names: readonly string[]) => string;
  readonly resolvedBy: (who: string, when: string) => string;
  readonly answer: string;
  readonly edit: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly undo: string;
  readonly writeTitle: string;
  readonly writeAbout: (part: string) => string;
  readonly body: string;
  readonly answerBody: string;
  readonly hint: string;
  readonly tell: string;
  readonly tellHint: string;
  readonly tellFolded: string;
  readonly save: string;
  readonly saveAnswer: string;
  readonly saveEdit: string;
  readonly back: string;
  readonly answerTitle: (who: string) => string;
  readonly editTitle: string;
  readonly remove: string;
  readonly removeNote: string;
  readonly errorsTitle: string;
  readonly problem: (problem: CommentProblem) => string;
  readonly kept: string;
  readonly done: Readonly<Record<CommentDone, string>>;
  readonly clashTitle: string;
  readonly clashLead: string;
  readonly lostTitle: string;
  readonly lostLead: string;
};

export const commentsTexts: Texts<CommentsWords> = {
  da: {
    title: 'Kommentarer',
    open: (count) =>
      count === 0
        ? 'Ingen kommentarer er åbne'
        : plural('da', count, 'Én kommentar er åben', `${count} kommentarer er åbne`),
    lead: 'Kommentarerne bliver i huset. De kommer ikke med i dagsordenspunktet, og de ændrer ikke planen.',
    leadPart:
      'Skriv, hvad du mener om netop denne del. Den, der skrev, eller en ansvarlig lukker den, når I er enige.',
    toPart: 'Gå til den i planen',
    all: 'Se alle kommentarer til planen',
    none: 'Tryk Kommentér ved den del af planen, det handler om, eller skriv om planen som helhed her.',
    nonePart: 'Ingen har skrevet noget om denne del endnu.',
    resolved: (count) => `Løst (${count})`,
    closedTitle: 'Det er I færdige med',
    goneTitle: 'Om dele, planen ikke har længere',
    goneIntro: 'Delen er taget ud eller rettet. Det, I skrev om den, bliver stående.',
    gone: 'Planen har den ikke længere',
    deleted: (who) => `${who} har slettet sin kommentar.`,
    edited: 'rettet',
    told: (names) => `Sagt til ${listOf('da', names)}`,
    resolvedBy: (who, when) => `Løst af ${who}, ${when}`,
    answer: 'Svar',
    edit: 'Ret',
    resolve: 'Markér som løst',
    reopen: 'Åbn igen',
    undo: 'Fortryd',
    writeTitle: 'Skriv en kommentar',
    writeAbout: (part) => `Den handler om: ${part}.`,
    body: 'Din kommentar',
    answerBody: 'Dit svar',
    hint: 'Skriv @ og en kollegas navn, så får kollegaen en mail.',
    tell: 'Hvem skal have besked?',
    tellHint: 'De får en mail om ti minutter. Kommer der flere kommentarer imens, kommer de i den samme.',
    tellFolded: 'Giv en kollega besked',
    save: 'Kommentér',
    saveAnswer: 'Svar',
    saveEdit: 'Gem',
    back: 'Tilbage',
    answerTitle: (who) => `Svar ${who}`,
    editTitle: 'Ret din kommentar',
    remove: 'Slet kommentaren',
    removeNote: 'Har nogen svaret, bliver svarene stående. Det, du skrev, er væk.',
    errorsTitle: 'Kommentaren er ikke gemt endnu',
    problem: (problem) => {
      switch (problem.kind) {
        case 'empty':
          return 'Skriv noget, før du gemmer.';
        case 'too-long':
          return `Der er plads til 2.000 tegn. Du har skrevet ${wholeNumber('da', problem.length)}.`;
        case 'cpr':
          return 'Her står noget, der ligner et CPR-nummer. Tag det ud.';
      }
    },
    kept: 'Du var logget ud. Det, du skrev, står nedenfor og er ikke gemt endnu.',
    done: {
      added: 'Din kommentar er gemt.',
      answered: 'Dit svar er gemt.',
      changed: 'Rettelsen er gemt.',
      resolved: 'Kommentaren er løst.',
      reopened: 'Kommentaren er åben igen.',
      deleted: 'Kommentaren er slettet.',
    },
    clashTitle: 'Du har rettet kommentaren i et andet vindue imens',
    clashLead:
      'Det, du skrev her, er ikke gemt endnu. Det står stadig i feltet nedenfor. Vælg, hvad der skal gælde.',
    lostTitle: 'Ikke gemt: det, du skrev om, er væk',
    lostLead:
      'En anden har slettet kommentaren eller taget delen ud af planen imens. Dine ord står i feltet nedenfor.',
  },
  en: {
    title: 'Comments',
    open: (count) =>
      count === 0
        ? 'No comments are open'
        : plural('en', count, 'One comment is open', `${count} comments are open`),
    lead: 'Comments stay in the house. They are not part of the agenda item, and they do not change the plan.',
    leadPart: 'Write what you think of this very part. Its writer or a planner closes it when you agree.',
    toPart: 'Go to it in the plan',
    all: 'See all comments on the plan',
    none: 'Press Comment beside the part of the plan it is about, or write about the plan as a whole here.',
    nonePart: 'Nobody has written about this part yet.',
    resolved: (count) => `Resolved (${count})`,
    closedTitle: 'What you are done with',
    goneTitle: 'On parts the plan no longer has',
    goneIntro: 'The part was taken out or mended. What you wrote about it stays.',
    gone: 'No longer in the plan',
    deleted: (who) => `${who} deleted this comment.`,
    edited: 'edited',
    told: (names) => `Told to ${listOf('en', names)}`,
    resolvedBy: (who, when) => `Resolved by ${who}, ${when}`,
    answer: 'Reply',
    edit: 'Edit',
    resolve: 'Mark as resolved',
    reopen: 'Open again',
    undo: 'Undo',
    writeTitle: 'Write a comment',
    writeAbout: (part) => `It is about: ${part}.`,
    body: 'Your comment',
    answerBody: 'Your reply',
    hint: 'Write @ and a colleague’s name, and they get a mail.',
    tell: 'Who is to be told?',
    tellHint: 'They get a mail in ten minutes. More comments until then come in the same one.',
    tellFolded: 'Tell a colleague',
    save: 'Comment',
    saveAnswer: 'Reply',
    saveEdit: 'Save',
    back: 'Back',
    answerTitle: (who) => `Reply to ${who}`,
    editTitle: 'Edit your comment',
    remove: 'Delete the comment',
    removeNote: 'If somebody has replied, the replies stay. What you wrote is gone.',
    errorsTitle: 'The comment is not saved yet',
    problem: (problem) => {
      switch (problem.kind) {
        case 'empty':
          return 'Write something before you save.';
        case 'too-long':
          return `There is room for 2,000 signs. You have written ${wholeNumber('en', problem.length)}.`;
        case 'cpr':
          return 'Something here looks like a CPR number. Take it out.';
      }
    },
    kept: 'You were signed out. What you wrote is below and not saved yet.',
    done: {
      added: 'Your comment is saved.',
      answered: 'Your reply is saved.',
      changed: 'The change is saved.',
      resolved: 'The comment is resolved.',
      reopened: 'The comment is open again.',
      deleted: 'The comment is deleted.',
    },
    clashTitle: 'You have changed the comment in another window meanwhile',
    clashLead:
      'What you wrote here is not saved yet. It still stands in the field below. Choose what is to count.',
    lostTitle: 'Not saved: what you wrote about is gone',
    lostLead:
      'Somebody deleted the comment or took the part out of the plan meanwhile. Your words are in the field below.',
  },
};
