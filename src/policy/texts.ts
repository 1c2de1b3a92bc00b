import type { PromiseLevel } from '@medvirk/method-guide';
import type { PolicyChannel } from '../engagement/policy.ts';
import { listOf, plural } from '../i18n/numbers.ts';
import type { Texts } from '../i18n/texts.ts';
import type { NumberField, PolicyPart, PolicyProblem } from './model.ts';

type Way = { readonly title: string; readonly text: string };

/** What citizens read. */
export type PolicyWords = {
  readonly title: (place: string) => string;
  readonly place: string;
  readonly lead: string;
  readonly emptyLead: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly write: string;
  readonly change: string;
  readonly onlyAdministrator: string;
  readonly adopted: (by: string) => string;
  readonly adoptedByNobody: string;
  readonly promisesTitle: (count: number) => string;
  readonly promisesIntro: string;
  readonly usual: string;
  readonly promises: Readonly<Record<PromiseLevel, Way>>;
  readonly timeTitle: string;
  readonly timeIntro: string;
  readonly notice: string;
  readonly noticeNote: string;
  readonly open: string;
  readonly openNote: string;
  readonly skipsClosed: string;
  readonly days: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly waysTitle: string;
  readonly waysIntro: string;
  readonly ways: Readonly<Record<'paper' | 'phone' | 'helpdesk', Way>>;
  readonly languages: (names: readonly string[]) => string;
  readonly meetingTitle: string;
  readonly meeting: (things: readonly string[]) => string;
  readonly atMeetings: Readonly<Record<Exclude<PolicyChannel, 'paper' | 'phone' | 'helpdesk'>, string>>;
  readonly answersTitle: (count: number) => string;
  readonly answersIntro: string;
  readonly firstTitle: string;
  readonly first: (weeks: string) => string;
  readonly finalTitle: string;
  readonly final: (weeks: string) => string;
  readonly namedTitle: string;
  readonly named: string;
  readonly oftenTitle: string;
  readonly often: (times: number) => string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly brokenThen: string;
  readonly brokenNobody: string;
};

/** What whoever writes the policy reads. */
export type PolicyEditWords = {
  readonly title: string;
  readonly lead: string;
  readonly toPage: string;
  readonly introTitle: string;
  readonly introIntro: string;
  readonly promisesTitle: string;
  readonly promisesIntro: string;
  readonly usualNone: string;
  readonly wordingSummary: string;
  readonly timeTitle: string;
  readonly timeIntro: string;
  readonly waysTitle: string;
  readonly waysIntro: string;
  readonly answersTitle: string;
  readonly answersIntro: string;
  readonly oftenTitle: string;
  readonly oftenIntro: string;
  readonly adoptedTitle: string;
  readonly adoptedIntro: string;
  readonly inEnglish: string;
  readonly labels: Readonly<Record<PolicyPart | 'who' | 'telephone', string>>;
  readonly hints: Readonly<Partial<Record<PolicyPart | 'who' | 'telephone', string>>>;
  readonly units: Readonly<Record<NumberField, string>>;
  readonly channels: Readonly<Record<PolicyChannel, string>>;
  readonly yes: string;
  readonly nothing: string;
  readonly save: string;
  readonly saved: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly errorsTitle: string;
  readonly problem: (problem: PolicyProblem) => string;
  readonly clashTitle: string;
};

export const policyTexts: Texts<PolicyWords> = {
  da: {
    title: (place) => `Sådan gør vi i ${place}`,
    place: 'kommunen',
    lead: 'Når vi spørger dig om noget, kan du regne med det her.',
    emptyLead: 'Her kommer til at stå, hvad du kan regne med, når vi spørger dig om noget.',
    emptyTitle: 'Det er ikke skrevet endnu',
    emptyText: 'Indtil da står det ved hver sag, hvad du kan påvirke, og hvornår du får svar.',
    write: 'Skriv, hvordan I gør',
    change: 'Ret siden',
    onlyAdministrator: 'En administrator kan skrive den. Så begynder nye planer med det, den siger.',
    adopted: (by) => `Vedtaget af ${by}`,
    adoptedByNobody: 'Vedtaget',
    promisesTitle: (count) =>
      count === 1 ? 'Vi lover dig det samme hver gang' : 'Vi siger på forhånd, hvad vi lover',
    promisesIntro: 'Så ved du, hvad dit svar kan lave om, før du bruger tid på det.',
    usual: 'Det lover vi som regel',
    promises: {
      inform: {
        title: 'Du får det at vide',
        text: 'Vi siger, hvad der sker og hvorfor. Her kan intet laves om.',
      },
      consult: {
        title: 'Vi læser det, du skriver, og svarer',
        text: 'Du får svar, før politikerne stemmer. De bestemmer.',
      },
      involve: {
        title: 'Du kan se, hvor dit ønske blev af',
        text: 'Vi arbejder med det, du siger, og viser dig, hvor det kom med. Politikerne bestemmer.',
      },
      collaborate: {
        title: 'Vi laver det sammen med jer',
        text: 'Politikerne bruger det, vi finder frem til. Gør de ikke, skriver de til jer hvorfor.',
      },
      empower: {
        title: 'I bestemmer',
        text: 'Politikerne sætter rammen. Inden for den bestemmer I.',
      },
    },
    timeTitle: 'Du får god tid',
    timeIntro: 'Du skal kunne nå at høre om det, tænke over det og tale med andre.',
    notice: 'Fra du hører om et møde, til vi mødes',
    noticeNote: 'eller mere',
    open: 'Så længe kan du svare',
    openNote: 'eller mere',
    skipsClosed: 'Ferier og dage, hvor kommunen holder lukket, tæller ikke med.',
    days: (count) => plural('da', count, '1 dag', `${count} dage`),
    weeks: (count) => plural('da', count, '1 uge', `${count} uger`),
    waysTitle: 'Du kan altid svare på din måde',
    waysIntro: 'Alle måder tæller lige meget.',
    ways: {
      paper: { title: 'På papir', text: 'Du kan få spørgsmålene på papir og svare på papir.' },
      phone: { title: 'I telefonen', text: 'Du kan ringe. Vi skriver dit svar og læser det op for dig.' },
      helpdesk: {
        title: 'Med hjælp',
        text: 'Gå ind på biblioteket eller i Borgerservice. Så sidder der en, som hjælper dig.',
      },
    },
    languages: (names) => `Du kan læse og svare på ${listOf('da', names)}.`,
    meetingTitle: 'Når vi mødes',
    meeting: (things) => `Du kan få ${listOf('da', things)}. Sig det, når du melder dig til.`,
    atMeetings: { interpreter: 'tolk og teleslynge', childcare: 'børnene passet', transport: 'et lift' },
    answersTitle: (count) => (count === 2 ? 'Du får svar to gange' : 'Du får svar'),
    answersIntro: 'Også når svaret er nej. Så får du grunden.',
    firstTitle: 'Det hørte vi',
    first: (weeks) => `Højst ${weeks} efter fristen kan du læse, hvad folk sagde.`,
    finalTitle: 'Det blev det til',
    final: (weeks) => `Højst ${weeks} efter politikernes møde får du at vide, hvad det blev til.`,
    namedTitle: 'Du får svar af et menneske',
    named: 'Der står et navn under svaret, og du kan ringe og spørge.',
    oftenTitle: 'Vi spørger ikke for tit',
    often: (times) =>
      plural(
        'da',
        times,
        'Dit område bliver højst spurgt én gang på et år.',
        `Dit område bliver højst spurgt ${times} gange på et år.`,
      ),
    brokenTitle: 'Gør vi ikke, som vi siger?',
    broken: 'Så ring på',
    brokenThen: 'Du får at vide hvorfor, og hvornår det så sker.',
    brokenNobody: 'Så ring til kommunen. Du får at vide hvorfor, og hvornår det så sker.',
  },
  en: {
    title: (place) => `How we do it in ${place}`,
    place: 'the municipality',
    lead: 'When we ask you about something, you can count on this.',
    emptyLead: 'Here it will say what you can count on when we ask you about something.',
    emptyTitle: 'It is not written yet',
    emptyText: 'Until then each case says what you can influence, and when you get an answer.',
    write: 'Write how you do it',
    change: 'Change the page',
    onlyAdministrator: 'An administrator can write it. New plans then begin with what it says.',
    adopted: (by) => `Adopted by ${by}`,
    adoptedByNobody: 'Adopted',
    promisesTitle: (count) =>
      count === 1 ? 'We promise you the same every time' : 'We say beforehand what we promise',
    promisesIntro: 'So you know what your answer can change before you spend time on it.',
    usual: 'This is what we usually promise',
    promises: {
      inform: {
        title: 'You are told',
        text: 'We say what happens and why. Nothing can be changed here.',
      },
      consult: {
        title: 'We read what you write, and answer',
        text: 'You get an answer before the politicians vote. They decide.',
      },
      involve: {
        title: 'You can see what became of your wish',
        text: 'We work with what you say, and show you where it came in. The politicians decide.',
      },
      collaborate: {
        title: 'We make it together with you',
        text: 'The politicians use what we arrive at. If they do not, they write to you why.',
      },
      empower: {
        title: 'You decide',
        text: 'The politicians set the frame. Within it you decide.',
      },
    },
    timeTitle: 'You get plenty of time',
    timeIntro: 'You should have time to hear of it, think about it and talk to others.',
    notice: 'From hearing of a meeting until we meet',
    noticeNote: 'or more',
    open: 'You can answer for',
    openNote: 'or more',
    skipsClosed: 'Holidays and days on which the municipality is closed do not count.',
    days: (count) => plural('en', count, '1 day', `${count} days`),
    weeks: (count) => plural('en', count, '1 week', `${count} weeks`),
    waysTitle: 'You can always answer in your own way',
    waysIntro: 'All ways count the same.',
    ways: {
      paper: { title: 'On paper', text: 'You can have the questions on paper and answer on paper.' },
      phone: { title: 'By telephone', text: 'You can call. We write your answer and read it out to you.' },
      helpdesk: {
        title: 'With help',
        text: 'Go to the library or the service desk. Somebody there will help you.',
      },
    },
    languages: (names) => `You can read and answer in ${listOf('en', names)}.`,
    meetingTitle: 'When we meet',
    meeting: (things) => `You can have ${listOf('en', things)}. Say so when you sign up.`,
    atMeetings: {
      interpreter: 'an interpreter and a hearing loop',
      childcare: 'your children minded',
      transport: 'a lift',
    },
    answersTitle: (count) => (count === 2 ? 'You get an answer twice' : 'You get an answer'),
    answersIntro: 'Also when the answer is no. Then you get the reason.',
    firstTitle: 'What we heard',
    first: (weeks) => `Within ${weeks} of the deadline you can read what people said.`,
    finalTitle: 'What became of it',
    final: (weeks) => `Within ${weeks} of the politicians’ meeting you are told what became of it.`,
    namedTitle: 'A person answers you',
    named: 'There is a name under the answer, and you can call and ask.',
    oftenTitle: 'We do not ask too often',
    often: (times) =>
      plural(
        'en',
        times,
        'Your area is asked once in a year at the most.',
        `Your area is asked ${times} times in a year at the most.`,
      ),
    brokenTitle: 'Do we not do as we say?',
    broken: 'Then call',
    brokenThen: 'You will be told why, and when it will happen.',
    brokenNobody: 'Then call the municipality. You will be told why, and when it will happen.',
  },
};

function problemDa(problem: PolicyProblem): string {
  switch (problem.kind) {
    case 'not-whole':
      return `Skriv et helt tal fra ${problem.from} til ${problem.to}, eller lad feltet stå tomt.`;
    case 'too-long':
      return `Skriv højst ${problem.limit} tegn. Der står ${problem.length}.`;
    case 'needs-danish':
      return 'Skriv det også på dansk. Den engelske tekst står ved siden af.';
    case 'usual-not-used':
      return 'Det sædvanlige løfte skal være et af dem, I har sat kryds ved.';
    case 'no-day':
      return 'Skriv en dag, for eksempel 28.10.2026.';
    case 'not-a-number':
      return 'Skriv et telefonnummer med mindst otte cifre.';
    case 'half-contact':
      return problem.name === 'who'
        ? 'Skriv, hvem der tager telefonen.'
        : 'Skriv nummeret, så man kan ringe.';
  }
}

function problemEn(problem: PolicyProblem): string {
  switch (problem.kind) {
    case 'not-whole':
      return `Write a whole number from ${problem.from} to ${problem.to}, or leave the field empty.`;
    case 'too-long':
      return `Write at most ${problem.limit} characters. There are ${problem.length}.`;
    case 'needs-danish':
      return 'Write it in Danish too. The English text stands beside it.';
    case 'usual-not-used':
      return 'The usual promise must be one of those you have ticked.';
    case 'no-day':
      return 'Write a day, for example 28.10.2026.';
    case 'not-a-number':
      return 'Write a telephone number of at least eight digits.';
    case 'half-contact':
      return problem.name === 'who' ? 'Write who answers the telephone.' : 'Write the number to call.';
  }
}

export const policyEditTexts: Texts<PolicyEditWords> = {
  da: {
    title: 'Skriv, hvordan I gør',
    lead: 'Det, byrådet har sagt ja til, på én side. Borgerne læser den, nye planer begynder med den, og I får besked, når en plan går imod den. Lad alt stå tomt, som I ikke har vedtaget.',
    toPage: 'Se siden, som borgerne ser den',
    introTitle: 'Jeres egen indledning',
    introIntro:
      'Står øverst på siden. Uden den står der: »Når vi spørger dig om noget, kan du regne med det her.«',
    promisesTitle: 'Hvad lover I?',
    promisesIntro:
      'Sæt kryds ved de løfter, I bruger. En plan, der lover mindre eller mere, får det at vide.',
    usualNone: 'Ikke valgt',
    wordingSummary: 'Sig løfterne med jeres egne ord',
    timeTitle: 'Hvor lang tid får folk?',
    timeIntro: 'Tidsplanen i nye planer giver folk så lang tid, hvor den kan.',
    waysTitle: 'Hvad er der altid?',
    waysIntro: 'I hver sag, uden at nogen skal spørge om det.',
    answersTitle: 'Hvornår svarer I?',
    answersIntro: 'Et løfte om svar er kun et løfte med en dato.',
    oftenTitle: 'Hvor tit spørger I?',
    oftenIntro: 'Årshjulet tæller alle planer i det samme område over tolv måneder.',
    adoptedTitle: 'Hvem har vedtaget det?',
    adoptedIntro: 'Det står på siden og ved hvert fund i en plan.',
    inEnglish: 'på engelsk',
    labels: {
      intro: 'Indledning',
      promises: 'Løfter, I bruger',
      usualPromise: 'Det, I lover som regel',
      wording: 'Egne ord for løfterne',
      noticeDays: 'Fra invitation til møde, mindst',
      openWeeks: 'En runde er åben, mindst',
      skipsClosed: 'Ferier og lukkedage tæller ikke med',
      channels: 'Altid åbent',
      languages: 'Sprog, I altid tilbyder',
      firstAnswerWeeks: 'Det første svar (»det hørte vi«), senest',
      finalAnswerWeeks: 'Svaret på, hvad det blev til, senest',
      namedAnswer: 'Et navngivet menneske svarer',
      timesAYear: 'Samme område bliver spurgt, højst',
      adoptedBy: 'Vedtaget af',
      adoptedOn: 'Vedtaget den',
      contact: 'Hvem kan man ringe til?',
      who: 'Ring til',
      telephone: 'Telefon',
    },
    hints: {
      noticeDays: 'For eksempel 21. Tælles fra den dag, I fortæller om det.',
      openWeeks: 'For eksempel 4. Er lovens frist længere, gælder den.',
      firstAnswerWeeks: 'For eksempel 3. Tælles fra den sidste frist.',
      finalAnswerWeeks: 'For eksempel 4. Tælles fra beslutningen.',
      timesAYear: 'For eksempel 3.',
      adoptedBy: 'For eksempel Byrådet.',
      who: 'En person eller en rolle. Uden den står nummeret fra indstillingerne.',
    },
    units: {
      noticeDays: 'dage',
      openWeeks: 'uger',
      firstAnswerWeeks: 'uger',
      finalAnswerWeeks: 'uger',
      timesAYear: 'gange om året',
    },
    channels: {
      paper: 'Papir',
      phone: 'Telefon',
      helpdesk: 'Hjælp på biblioteket eller i Borgerservice',
      interpreter: 'Tolk og teleslynge til møder',
      childcare: 'Børnepasning til møder',
      transport: 'Kørsel til møder',
    },
    yes: 'Ja',
    nothing: 'ikke sagt',
    save: 'Gem',
    saved: 'Det er gemt. Borgerne kan se det nu.',
    keptTitle: 'Det er ikke gemt endnu',
    kept: 'Du var logget ud. Det, du skrev, står her. Se det igennem, og gem.',
    errorsTitle: 'Ret dette, så kan det gemmes',
    problem: problemDa,
    clashTitle: 'En anden har gemt imens',
  },
  en: {
    title: 'Write how you do it',
    lead: 'What the council has said yes to, on one page. Residents read it, new plans begin with it, and you are told when a plan goes against it. Leave empty what you have not adopted.',
    toPage: 'See the page as residents see it',
    introTitle: 'Your own introduction',
    introIntro:
      'Stands on top of the page. Without it: “When we ask you about something, you can count on this.”',
    promisesTitle: 'What do you promise?',
    promisesIntro: 'Tick the promises you use. A plan that promises less or more is told so.',
    usualNone: 'Not chosen',
    wordingSummary: 'Say the promises in your own words',
    timeTitle: 'How long do people get?',
    timeIntro: 'The timeline of new plans gives people so long where it can.',
    waysTitle: 'What is always there?',
    waysIntro: 'In every case, without anybody having to ask.',
    answersTitle: 'When do you answer?',
    answersIntro: 'A promise of an answer is a promise only with a date.',
    oftenTitle: 'How often do you ask?',
    oftenIntro: 'The year wheel counts all plans in the same area over twelve months.',
    adoptedTitle: 'Who adopted it?',
    adoptedIntro: 'It stands on the page and beside each finding in a plan.',
    inEnglish: 'in English',
    labels: {
      intro: 'Introduction',
      promises: 'Promises you use',
      usualPromise: 'What you usually promise',
      wording: 'Own words for the promises',
      noticeDays: 'From invitation to meeting, at least',
      openWeeks: 'A round is open, at least',
      skipsClosed: 'Holidays and closed days do not count',
      channels: 'Always open',
      languages: 'Languages you always offer',
      firstAnswerWeeks: 'The first answer (“what we heard”), at the latest',
      finalAnswerWeeks: 'The answer on what became of it, at the latest',
      namedAnswer: 'A person answers by name',
      timesAYear: 'The same area is asked, at the most',
      adoptedBy: 'Adopted by',
      adoptedOn: 'Adopted on',
      contact: 'Whom can one call?',
      who: 'Call',
      telephone: 'Telephone',
    },
    hints: {
      noticeDays: 'For example 21. Counted from the day you tell people.',
      openWeeks: 'For example 4. If the law asks for longer, the law holds.',
      firstAnswerWeeks: 'For example 3. Counted from the last deadline.',
      finalAnswerWeeks: 'For example 4. Counted from the decision.',
      timesAYear: 'For example 3.',
      adoptedBy: 'For example the council.',
      who: 'A person or a role. Without it, the number from the settings.',
    },
    units: {
      noticeDays: 'days',
      openWeeks: 'weeks',
      firstAnswerWeeks: 'weeks',
      finalAnswerWeeks: 'weeks',
      timesAYear: 'times a year',
    },
    channels: {
      paper: 'Paper',
      phone: 'Telephone',
      helpdesk: 'Help at the library or the service desk',
      interpreter: 'Interpreter and hearing loop at meetings',
      childcare: 'Child care at meetings',
      transport: 'Transport to meetings',
    },
    yes: 'Yes',
    nothing: 'not said',
    save: 'Save',
    saved: 'It is saved. Residents can see it now.',
    keptTitle: 'It is not saved yet',
    kept: 'You were signed out. What you wrote is here. Look it through and save.',
    errorsTitle: 'Mend this, and it can be saved',
    problem: problemEn,
    clashTitle: 'Somebody else saved meanwhile',
  },
};
