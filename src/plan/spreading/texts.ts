import type { Group } from '@medvirk/method-guide';
import { answerWords } from '../../engagement/answer-words.ts';
import { longDay } from '../../i18n/dates.ts';
import { listOf, plural } from '../../i18n/numbers.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import { either } from './fit-text.ts';
import type {
  Channel,
  ContactField,
  ContactProblem,
  ContactState,
  Gap,
  GroupReach,
  Limit,
  SuggestionReason,
  TextLength,
} from './model.ts';

export type SpreadingDone = 'added' | 'saved' | 'removed' | 'restored' | 'contacted' | 'text' | 'follows';

type Label = { readonly label: string; readonly hint?: string };

export type SpreadingWords = {
  readonly title: string;
  readonly lead: string;
  readonly leadRead: string;
  readonly add: string;
  readonly print: string;
  readonly csv: string;
  readonly done: Readonly<Record<SpreadingDone, (who: string) => string>>;
  readonly undo: string;
  readonly changedMeanwhile: string;
  readonly changedMeanwhileText: string;
  readonly full: (most: number) => string;

  readonly reachTitle: (unknown: readonly Group[], isAnySaid: boolean, isEmpty: boolean) => string;
  readonly reachIntro: string;
  readonly reachNothingSaid: string;
  readonly reachAnswer: string;
  readonly mayKnow: (group: Group, names: readonly string[]) => string;
  readonly seeSuggestions: string;
  readonly otherGroups: string;
  readonly reachWord: Readonly<Record<GroupReach['state'], string>>;
  readonly weight: Readonly<Record<GroupReach['weight'], string>>;
  readonly reachTable: string;
  readonly reachColumns: readonly [string, string, string, string];
  readonly none: string;

  readonly listTitle: (waiting: number, overdue: number, all: number) => string;
  readonly listIntro: string;
  readonly listEmpty: string;
  readonly overdue: string;
  readonly noDay: string;
  readonly reaches: (names: readonly string[]) => string;
  readonly by: (doer: string) => string;
  readonly noDoer: string;
  readonly contactedToday: string;
  readonly closed: (count: number) => string;
  readonly closedColumns: readonly [string, string, string, string];
  readonly removed: (count: number) => string;
  readonly putBack: string;

  readonly suggestTitle: string;
  readonly suggestIntro: string;
  readonly suggestNone: string;
  readonly suggestNotYet: string;
  readonly listEmptyNotYet: string;
  readonly suggestMore: (count: number) => string;
  readonly addThis: string;
  readonly reason: Readonly<Record<SuggestionReason, string>>;

  readonly textsTitle: (stale: number) => string;
  readonly textsIntro: string;
  readonly otherLanguage: string;
  readonly translate: string;
  readonly textTitle: Readonly<Record<TextLength, string>>;
  readonly textFor: Readonly<Record<TextLength, string>>;
  readonly size: (size: number, limit: Limit) => string;
  readonly textState: Readonly<Record<'follows' | 'own', string>>;
  readonly ownBy: (who: string) => string;
  readonly stale: string;
  readonly staleText: string;
  readonly suggestion: string;
  readonly useSuggestion: string;
  readonly keepOurs: string;
  readonly editText: string;
  readonly textBody: string;
  readonly editTextTitle: (length: TextLength) => string;
  readonly editTextLead: string;
  readonly saveText: string;
  readonly textClash: (who: string) => string;
  readonly tooLong: (size: number, limit: Limit) => string;
  readonly emptyText: string;
  readonly reckoned: (day: string) => string;
  readonly reckonedGo: string;
  readonly gapsTitle: string;
  readonly gap: Readonly<Record<Gap, string>>;
  readonly gapGo: Readonly<Record<Gap, string>>;

  readonly addTitle: string;
  readonly addLead: string;
  readonly editTitle: (who: string) => string;
  readonly fields: Readonly<Record<ContactField, Label>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly state: Readonly<Record<ContactState, string>>;
  readonly resultTitle: string;
  readonly save: string;
  readonly remove: string;
  readonly removeLead: string;
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly back: string;
  readonly errorsTitle: (count: number) => string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly clashTitle: string;
  readonly goneTitle: string;
  readonly goneLead: string;
  readonly problem: (problem: ContactProblem) => string;

  readonly printPlan: string;
  readonly printDay: string;
  readonly printList: string;
  readonly printTexts: string;
  readonly printBack: string;
  readonly printHint: string;
  readonly printHow: string;
  readonly csvColumns: readonly string[];
  readonly csvFile: string;
};

const unit = (locale: Locale, { unit: of }: Limit, size: number): string =>
  of === 'characters'
    ? plural(locale, size, locale === 'da' ? 'tegn' : 'character', locale === 'da' ? 'tegn' : 'characters')
    : plural(locale, size, locale === 'da' ? 'ord' : 'word', locale === 'da' ? 'ord' : 'words');

/** A group inside a sentence. */
export function groupInSentence(locale: Locale, group: Group): string {
  const label = answerWords[locale].most.options[group];
  return label.charAt(0).toLowerCase() + label.slice(1);
}
const groupList = (locale: Locale, groups: readonly Group[]): string =>
  listOf(
    locale,
    groups.map((group) => groupInSentence(locale, group)),
  );

export const spreadingTexts: Texts<SpreadingWords> = {
  da: {
    title: 'Hvem siger det videre?',
    lead: 'De fleste hører om sagen fra nogen, de kender. Her står, hvem I ringer til, og teksterne, de kan bruge.',
    leadRead: 'De fleste hører om sagen fra nogen, de kender. Her står, hvem der ringer til hvem.',
    add: 'Sæt en på listen',
    print: 'Til print',
    csv: 'Hent listen som CSV til regneark',
    done: {
      added: (who) => (who ? `${who} står på listen.` : 'Det står på listen.'),
      saved: (who) => (who ? `Rettelsen om ${who} er gemt.` : 'Rettelsen er gemt.'),
      removed: (who) => (who ? `${who} er taget af listen.` : 'Linjen er taget af listen.'),
      restored: (who) => (who ? `${who} er sat på listen igen.` : 'Linjen er sat på igen.'),
      contacted: (who) => (who ? `${who} er kontaktet i dag.` : 'Kontaktet i dag.'),
      text: () => 'Teksten er gemt. Den bliver stående, også når planen ændrer sig.',
      follows: () => 'Teksten følger nu planen.',
    },
    undo: 'Fortryd',
    changedMeanwhile: 'Det er ikke gemt endnu',
    changedMeanwhileText: 'En anden har rettet linjen imens. Se den nedenfor, og prøv igen.',
    full: (most) => `Listen er fuld: den kan have ${most} linjer. Tag nogle af først.`,

    reachTitle: (unknown, isAnySaid, isEmpty) =>
      unknown.length > 0
        ? `Ingen på listen kender ${groupList('da', unknown)}. Hvem gør?`
        : isAnySaid
          ? 'Der er nogen for alle, der mærker det mest'
          : isEmpty
            ? 'Listen er tom'
            : 'Hvem mærker det mest?',
    reachIntro:
      'En bue er fyldt, når nogen har sagt ja til at sige det videre. En tom bue betyder, at nogen står på listen. Stiplet: ingen endnu.',
    reachNothingSaid: 'I har ikke sagt, hvem det rammer mest. Så kan listen ikke sige, hvem der mangler.',
    reachAnswer: 'Svar på spørgsmål 7',
    mayKnow: (group, names) =>
      names.length === 0
        ? `${answerWords.da.most.options[group]}: spørg en, der arbejder med dem.`
        : `${answerWords.da.most.options[group]}: måske ${either(names, 'eller')}.`,
    seeSuggestions: 'Se forslagene',
    otherGroups: 'De andre grupper',
    reachWord: { nobody: 'ingen endnu', listed: 'står på listen', yes: 'har sagt ja' },
    weight: { most: 'mærker det mest', missing: 'mangler tit', also: 'mærker det også', other: '' },
    reachTable: 'Hvem kender hvem?',
    reachColumns: ['Gruppe', 'I sagen', 'Hvor langt', 'Hvem på listen'],
    none: 'ingen',

    listTitle: (waiting, overdue, all) =>
      all === 0
        ? 'Ingen på listen endnu'
        : overdue > 0
          ? plural('da', overdue, 'Én skulle være kontaktet', `${overdue} skulle være kontaktet`)
          : waiting > 0
            ? plural('da', waiting, 'Én skal kontaktes', `${waiting} skal kontaktes`)
            : 'Alle er kontaktet',
    listIntro: 'De, der er over tiden, står øverst. Så dem med den nærmeste dag.',
    listEmpty: 'Begynd med et af forslagene, eller sæt en på, I selv kommer i tanke om.',
    overdue: 'over tiden',
    noDay: 'ingen dag',
    reaches: (names) => `Kender ${listOf('da', names)}`,
    by: (doer) => `${doer} gør det`,
    noDoer: 'ingen gør det endnu',
    contactedToday: 'Kontaktet i dag',
    closed: (count) => `Færdige (${count})`,
    closedColumns: ['Hvem', 'Svar', 'Dag', 'Hvad kom der ud af det?'],
    removed: (count) => `Taget af listen (${count})`,
    putBack: 'Sæt på igen',

    suggestTitle: 'Måske skal I også ringe til',
    suggestIntro:
      'Ud fra hvem det rammer, hvad loven siger, og hvad I har svaret. Et klik sætter dem på listen.',
    suggestNone: 'Alle, vi kunne komme i tanke om, står på listen.',
    suggestNotYet: 'Forslagene kommer, når I har svaret på, hvem det rammer.',
    listEmptyNotYet: 'Sæt en på, I selv kommer i tanke om.',
    suggestMore: (count) => plural('da', count, 'Vis ét forslag til', `Vis ${count} forslag til`),
    addThis: 'Sæt på listen',
    reason: {
      law: 'loven siger',
      group: 'kender folk, det rammer',
      case: 'på grund af sagen',
      always: 'når mange på én gang',
    },

    textsTitle: (stale) =>
      stale === 0
        ? 'Tekster, andre kan bruge'
        : plural('da', stale, 'Én tekst passer ikke længere', `${stale} tekster passer ikke længere`),
    textsIntro:
      'Skrevet ud fra planen i borgernes ord. Klik i en tekst, markér det hele, og kopiér. Ret den gerne: jeres ord bliver stående.',
    otherLanguage: 'De samme tekster på engelsk',
    translate: 'Skal teksten ud på flere sprog, så lad en, der kan sproget, læse den, før I sender den.',
    textTitle: { line: 'Én linje', short: 'En kort tekst', long: 'En længere tekst' },
    textFor: {
      line: 'skilt eller sms',
      short: 'Facebook, Aula, skolens nyhedsbrev',
      long: 'lokalavisen, hjemmesiden, foreningens brev',
    },
    size: (size, limit) => `${size} af ${limit.most} ${unit('da', limit, limit.most)}`,
    textState: { follows: 'følger planen', own: 'jeres egne ord' },
    ownBy: (who) => `rettet af ${who}`,
    stale: 'passer ikke længere',
    staleText: 'Planen er ændret, siden teksten blev skrevet. Sådan ville den lyde nu:',
    suggestion: 'Forslaget ud fra planen',
    useSuggestion: 'Brug forslaget',
    keepOurs: 'Vores passer stadig',
    editText: 'Ret teksten',
    textBody: 'Teksten',
    editTextTitle: (length) =>
      ({ line: 'Ret linjen', short: 'Ret den korte tekst', long: 'Ret den længere tekst' })[length],
    editTextLead:
      'Jeres ord bliver stående. Ændrer planen sig, siger vi til, og viser et nyt forslag ved siden af.',
    saveText: 'Gem teksten',
    textClash: (who) => `${who || 'En anden'} har rettet teksten imens`,
    tooLong: (size, limit) =>
      `Teksten er for lang: ${size} ${unit('da', limit, size)}, og der er plads til ${limit.most}. Stryg ${size - limit.most}.`,
    emptyText: 'Skriv en tekst, eller brug forslaget.',
    reckoned: (day) =>
      `Fristen ${day} er regnet ud, og ingen har sat den fast. Gør det, før teksterne går ud.`,
    reckonedGo: 'Tidsplan',
    gapsTitle: 'Teksterne bliver bedre, når I ved',
    gap: {
      question: 'hvad der skal afgøres, i én sætning',
      open: 'hvad man kan påvirke',
      promise: 'hvad I lover',
      ways: 'hvordan alle kan være med',
      offline: 'hvordan man er med uden nettet',
      deadline: 'hvornår man senest kan svare',
      answer: 'hvornår I svarer',
      contact: 'hvem man kan ringe til',
    },
    gapGo: {
      question: 'Navnet på sagen',
      open: 'Spørgsmål 4',
      promise: 'Spørgsmål 6',
      ways: 'Skridtene',
      offline: 'Spørgsmål 8',
      deadline: 'Tidsplan',
      answer: 'Spørgsmål 12',
      contact: 'Indstillinger',
    },

    addTitle: 'Sæt en på listen',
    addLead:
      'En forening, et råd, en nøgle til nogen, I ikke selv kender. Kun det første felt skal fyldes ud.',
    editTitle: (who) => who,
    fields: {
      who: { label: 'Hvem?', hint: 'Navn eller rolle, fx formanden for Roklubben' },
      organisation: { label: 'Forening, skole eller firma' },
      groups: { label: 'Hvem kender de?', hint: 'Dem, de kan nå, og som I ikke selv når' },
      areas: { label: 'Hvor?' },
      channel: { label: 'Hvordan?' },
      detail: {
        label: 'Hvor får I fat i dem?',
        hint: 'Foreningens telefon, mail, mødedag. Ikke private numre',
      },
      doer: { label: 'Hvem hos jer gør det?' },
      day: { label: 'Senest hvornår?' },
      state: { label: 'Hvor langt er I?' },
      result: {
        label: 'Hvad kom der ud af det?',
        hint: 'Fx: sætter plakaten op i klubhuset, vil gerne have besøg',
      },
      doneOn: { label: 'Hvilken dag?', hint: 'Tomt betyder i dag' },
    },
    channel: {
      phone: 'Telefon',
      mail: 'Mail',
      meeting: 'Møde',
      poster: 'Plakat',
      aula: 'Aula',
      facebook: 'Facebookgruppe',
      letter: 'Brev',
      box: 'Passer en postkasse',
    },
    state: {
      waiting: 'Ikke kontaktet',
      contacted: 'Kontaktet',
      yes: 'Sagt ja',
      no: 'Sagt nej',
      unreached: 'Ingen kontakt',
    },
    resultTitle: 'Er det allerede sket? Skriv, hvad det blev til',
    save: 'Gem',
    remove: 'Tag af listen',
    removeLead: 'Linjen kan sættes på igen.',
    privacyTitle: 'Kun det, man kan stå ved',
    privacy:
      'Skriv ikke CPR-numre, og ikke noget om helbred. Private personers numre hører til i kommunens eget system. Alle, der kan se planen, kan se listen.',
    back: 'Tilbage til listen',
    errorsTitle: (count) => plural('da', count, 'Ret én ting', `Ret ${count} ting`),
    keptTitle: 'Det er ikke gemt endnu',
    kept: 'Du nåede at blive logget ud. Det, du skrev, står her.',
    clashTitle: 'En anden har rettet linjen imens',
    goneTitle: 'Linjen er taget af listen imens',
    goneLead: 'Det, du skrev, står her. Sæt linjen på igen fra listen, og skriv det ind.',
    problem: (problem) => {
      const label = spreadingTexts.da.fields[problem.name].label;
      switch (problem.kind) {
        case 'missing':
          return 'Skriv, hvem det er. Et navn eller en rolle er nok.';
        case 'too-long':
          return `”${label}” har plads til ${problem.limit} tegn. Du skrev ${problem.length}.`;
        case 'not-a-day':
          return `”${label}”: vælg en dag, der findes. Du skrev ”${problem.typed.slice(0, 40)}”.`;
        case 'future-day':
          return `Skriv en dag, der er gået. Du skrev ${longDay('da', problem.day)}.`;
        case 'cpr':
          return `”${label}” ligner et CPR-nummer. Slet det: listen må ikke have det.`;
        case 'no-such-option':
          return `”${label}”: vælg et af dem, der står.`;
      }
    },

    printPlan: 'Sag',
    printDay: 'Skrevet ud',
    printList: 'Hvem ringer til hvem',
    printTexts: 'Tekster, andre kan bruge',
    printBack: 'Tilbage',
    printHint: 'Brug browserens print. Arket er sat op til A4.',
    printHow: 'Hvordan',
    csvColumns: [
      'Senest',
      'Hvem',
      'Forening, skole eller firma',
      'Kender',
      'Hvor',
      'Hvordan',
      'Fås fat i',
      'Hos os',
      'Status',
      'Dag',
      'Kom der ud af det',
    ],
    csvFile: 'kontakter',
  },
  en: {
    title: 'Who passes it on?',
    lead: 'Most people hear of a case from somebody they know. Here is whom you call, and the texts they can use.',
    leadRead: 'Most people hear of a case from somebody they know. Here is who calls whom.',
    add: 'Put somebody on the list',
    print: 'For print',
    csv: 'Download the list as CSV for a spreadsheet',
    done: {
      added: (who) => (who ? `${who} is on the list.` : 'It is on the list.'),
      saved: (who) => (who ? `The change to ${who} is saved.` : 'The change is saved.'),
      removed: (who) => (who ? `${who} is off the list.` : 'The line is off the list.'),
      restored: (who) => (who ? `${who} is back on the list.` : 'The line is back.'),
      contacted: (who) => (who ? `${who} was contacted today.` : 'Contacted today.'),
      text: () => 'The text is saved. It stays, also when the plan changes.',
      follows: () => 'The text now follows the plan.',
    },
    undo: 'Undo',
    changedMeanwhile: 'This is not saved yet',
    changedMeanwhileText: 'Somebody else changed the line meanwhile. Look at it below and try again.',
    full: (most) => `The list is full: it holds ${most} lines. Take some off first.`,

    reachTitle: (unknown, isAnySaid, isEmpty) =>
      unknown.length > 0
        ? `Nobody on the list knows ${groupList('en', unknown)}. Who does?`
        : isAnySaid
          ? 'There is somebody for all who feel it most'
          : isEmpty
            ? 'The list is empty'
            : 'Who feels it most?',
    reachIntro:
      'An arch is filled when somebody has said yes to passing it on. An empty arch means somebody is on the list. Dashed: nobody yet.',
    reachNothingSaid: 'You have not said whom it touches most. So the list cannot say who is missing.',
    reachAnswer: 'Answer question 7',
    mayKnow: (group, names) =>
      names.length === 0
        ? `${answerWords.en.most.options[group]}: ask somebody who works with them.`
        : `${answerWords.en.most.options[group]}: perhaps ${either(names, 'or')}.`,
    seeSuggestions: 'See the suggestions',
    otherGroups: 'The other groups',
    reachWord: { nobody: 'nobody yet', listed: 'on the list', yes: 'said yes' },
    weight: { most: 'feel it most', missing: 'often missing', also: 'feel it too', other: '' },
    reachTable: 'Who knows whom?',
    reachColumns: ['Group', 'In the case', 'How far', 'Who on the list'],
    none: 'nobody',

    listTitle: (waiting, overdue, all) =>
      all === 0
        ? 'Nobody on the list yet'
        : overdue > 0
          ? plural('en', overdue, 'One should have been contacted', `${overdue} should have been contacted`)
          : waiting > 0
            ? plural('en', waiting, 'One is to be contacted', `${waiting} are to be contacted`)
            : 'All have been contacted',
    listIntro: 'Those overdue are on top. Then those with the nearest day.',
    listEmpty: 'Begin with one of the suggestions, or put on somebody you think of yourselves.',
    overdue: 'overdue',
    noDay: 'no day',
    reaches: (names) => `Knows ${listOf('en', names)}`,
    by: (doer) => `${doer} does it`,
    noDoer: 'nobody does it yet',
    contactedToday: 'Contacted today',
    closed: (count) => `Done (${count})`,
    closedColumns: ['Who', 'Answer', 'Day', 'What came of it?'],
    removed: (count) => `Taken off the list (${count})`,
    putBack: 'Put back',

    suggestTitle: 'Perhaps you should also call',
    suggestIntro:
      'From whom it touches, what the law says and what you have answered. One click puts them on the list.',
    suggestNone: 'All we could think of are on the list.',
    suggestNotYet: 'The suggestions come when you have said whom it affects.',
    listEmptyNotYet: 'Put on somebody you think of yourselves.',
    suggestMore: (count) => plural('en', count, 'Show one more suggestion', `Show ${count} more suggestions`),
    addThis: 'Put on the list',
    reason: {
      law: 'the law says',
      group: 'knows people it touches',
      case: 'because of the case',
      always: 'reaches many at once',
    },

    textsTitle: (stale) =>
      stale === 0
        ? 'Texts that others can use'
        : plural('en', stale, 'One text no longer fits', `${stale} texts no longer fit`),
    textsIntro:
      'Written from the plan in residents’ words. Click in a text, select all, and copy. Do change it: your words stay.',
    otherLanguage: 'The same texts in Danish',
    translate:
      'What you wrote yourselves stands in your own language: translate it before you send the text on.',
    textTitle: { line: 'One line', short: 'A short text', long: 'A longer text' },
    textFor: {
      line: 'a sign or a text message',
      short: 'Facebook, the parents’ network, the school’s newsletter',
      long: 'the local paper, the website, an association’s letter',
    },
    size: (size, limit) => `${size} of ${limit.most} ${unit('en', limit, limit.most)}`,
    textState: { follows: 'follows the plan', own: 'your own words' },
    ownBy: (who) => `changed by ${who}`,
    stale: 'no longer fits',
    staleText: 'The plan has changed since the text was written. It would say now:',
    suggestion: 'The suggestion from the plan',
    useSuggestion: 'Use the suggestion',
    keepOurs: 'Ours still fits',
    editText: 'Change the text',
    textBody: 'The text',
    editTextTitle: (length) =>
      ({ line: 'Change the line', short: 'Change the short text', long: 'Change the longer text' })[length],
    editTextLead: 'Your words stay. If the plan changes, we say so and show a new suggestion beside them.',
    saveText: 'Save the text',
    textClash: (who) => `${who || 'Somebody else'} changed the text meanwhile`,
    tooLong: (size, limit) =>
      `The text is too long: ${size} ${unit('en', limit, size)}, and there is room for ${limit.most}. Cut ${size - limit.most}.`,
    emptyText: 'Write a text, or use the suggestion.',
    reckoned: (day) =>
      `The deadline ${day} is reckoned, and nobody has set it. Do so before the texts go out.`,
    reckonedGo: 'Timeline',
    gapsTitle: 'The texts get better when you know',
    gap: {
      question: 'what is to be decided, in one sentence',
      open: 'what can be influenced',
      promise: 'what you promise',
      ways: 'how everybody can take part',
      offline: 'how to take part without the net',
      deadline: 'by when one can answer',
      answer: 'when you answer',
      contact: 'whom to call',
    },
    gapGo: {
      question: 'The name of the case',
      open: 'Question 4',
      promise: 'Question 6',
      ways: 'The steps',
      offline: 'Question 8',
      deadline: 'Timeline',
      answer: 'Question 12',
      contact: 'Settings',
    },

    addTitle: 'Put somebody on the list',
    addLead:
      'An association, a council, a key to people you do not know yourselves. Only the first field must be filled.',
    editTitle: (who) => who,
    fields: {
      who: { label: 'Who?', hint: 'A name or a role, such as the chair of the rowing club' },
      organisation: { label: 'Association, school or firm' },
      groups: { label: 'Whom do they know?', hint: 'Those they can reach and you do not reach yourselves' },
      areas: { label: 'Where?' },
      channel: { label: 'How?' },
      detail: {
        label: 'Where do you get hold of them?',
        hint: 'The association’s telephone, mail, meeting day. No private numbers',
      },
      doer: { label: 'Who in the house does it?' },
      day: { label: 'By when?' },
      state: { label: 'How far are you?' },
      result: {
        label: 'What came of it?',
        hint: 'Such as: puts the poster up in the clubhouse, would like a visit',
      },
      doneOn: { label: 'Which day?', hint: 'Empty means today' },
    },
    channel: {
      phone: 'Telephone',
      mail: 'Mail',
      meeting: 'Meeting',
      poster: 'Poster',
      aula: 'Parents’ network (Aula)',
      facebook: 'Facebook group',
      letter: 'Letter',
      box: 'Holds a box for paper',
    },
    state: {
      waiting: 'Not contacted',
      contacted: 'Contacted',
      yes: 'Said yes',
      no: 'Said no',
      unreached: 'No contact',
    },
    resultTitle: 'Has it happened already? Write what came of it',
    save: 'Save',
    remove: 'Take off the list',
    removeLead: 'The line can be put back.',
    privacyTitle: 'Only what one can stand by',
    privacy:
      'No CPR numbers, and nothing about health. Private persons’ numbers belong in the municipality’s own system. All who can see the plan can see the list.',
    back: 'Back to the list',
    errorsTitle: (count) => plural('en', count, 'Mend one thing', `Mend ${count} things`),
    keptTitle: 'This is not saved yet',
    kept: 'You were signed out meanwhile. What you wrote is here.',
    clashTitle: 'Somebody else changed the line meanwhile',
    goneTitle: 'The line was taken off the list meanwhile',
    goneLead: 'What you wrote is here. Put the line back from the list, and write it in.',
    problem: (problem) => {
      const label = spreadingTexts.en.fields[problem.name].label;
      switch (problem.kind) {
        case 'missing':
          return 'Write who it is. A name or a role will do.';
        case 'too-long':
          return `“${label}” has room for ${problem.limit} characters. You wrote ${problem.length}.`;
        case 'not-a-day':
          return `“${label}”: choose a day of the calendar. You wrote “${problem.typed.slice(0, 40)}”.`;
        case 'future-day':
          return `Write a day that has passed. You wrote ${longDay('en', problem.day)}.`;
        case 'cpr':
          return `“${label}” looks like a CPR number. Delete it: the list must not hold it.`;
        case 'no-such-option':
          return `“${label}”: choose one of those that stand there.`;
      }
    },

    printPlan: 'Case',
    printDay: 'Printed',
    printList: 'Who calls whom',
    printTexts: 'Texts that others can use',
    printBack: 'Back',
    printHint: 'Use the browser’s print. The sheet is set for A4.',
    printHow: 'How',
    csvColumns: [
      'By',
      'Who',
      'Association, school or firm',
      'Knows',
      'Where',
      'How',
      'Reached at',
      'In the house',
      'State',
      'Day',
      'What came of it',
    ],
    csvFile: 'contacts',
  },
};
