import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type ExchangeWords = {
  readonly moveTitle: string;
  readonly moveLead: string;
  readonly fileTitle: string;
  readonly fileIntro: string;
  readonly fileHolds: string;
  readonly fileLeavesOut: string;
  readonly fileWho: string;
  readonly download: string;
  readonly downloadWithNames: string;
  readonly withNamesNote: string;
  readonly format: string;
  readonly fileName: string;
  readonly linksTitle: string;
  readonly linksText: string;
  readonly linksGo: string;
  readonly copyTitle: string;
  readonly copyText: string;
  readonly copyGo: string;
  readonly awayTitle: string;
  readonly awayText: string;
  readonly awayGo: string;
  readonly outTitle: string;
  readonly outText: string;
  readonly outGo: string;

  readonly importTitle: string;
  readonly importLead: string;
  readonly errorTitle: string;
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly see: string;
  readonly back: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly whatIsIt: string;
  readonly whatIsItText: string;

  readonly seeTitle: string;
  readonly seeLead: (municipality: string) => string;
  readonly noMunicipality: string;
  readonly holds: string;
  readonly answers: string;
  readonly answersValue: (count: number) => string;
  readonly steps: string;
  readonly stepsValue: (count: number | undefined) => string;
  readonly versions: string;
  readonly versionsValue: (count: number) => string;
  readonly tasks: string;
  readonly tasksValue: (count: number) => string;
  readonly sentences: string;
  readonly sentencesValue: (count: number) => string;
  readonly goneOn: string;
  readonly goneOnValue: (count: number) => string;
  readonly decisions: (count: number) => string;
  readonly differsTitle: string;
  readonly same: string;
  readonly differs: Readonly<Record<'areas' | 'year' | 'policy', string>>;
  readonly differsNote: (municipality: string) => string;
  readonly unknownMethods: (count: number, ids: string) => string;
  readonly unknownRules: (count: number) => string;
  readonly hereTitle: string;
  readonly here: string;
  readonly planNumber: (number: number, title: string) => string;
  readonly bring: string;
  readonly another: string;
};

export const exchangeTexts: Texts<ExchangeWords> = {
  da: {
    moveTitle: 'Tag planen med',
    moveLead: 'Flyt planen til et andet hus, brug den igen til næste år, eller læg den væk.',
    fileTitle: 'Hent planen som fil',
    fileIntro:
      'En fil, som et andet hus med Medvirk kan hente ind. Planen giver de samme datoer og de samme fund dér.',
    fileHolds:
      'Filen har navnet, svarene, skridtene, versionerne, det I gik videre med og hvorfor, de sætninger til politikerne, I har læst eller rettet, opgaverne på huskelisten, politikernes beslutning, og kommunens år, områder og egne mål.',
    fileLeavesOut:
      'Kontaktlisten, teksterne til andres kanaler, kommentarerne og historikken er ikke med. Det er heller ikke, hvem der har hvilken opgave.',
    fileWho:
      'Alle, der får filen, kan læse den. Se den igennem, før I sender den: Det, I selv har skrevet i svar og begrundelser, står der ordret. Den, der gik videre med et fund, er nævnt ved navn.',
    download: 'Hent filen',
    downloadWithNames: 'Hent den med navne på opgaverne',
    withNamesNote: 'Til jer selv, når planen skal flyttes inden for huset.',
    format: 'Sådan er filen bygget op (på engelsk)',
    fileName: 'plan',
    linksTitle: 'Læselinks til politikerne',
    linksText: 'Lad et udvalg læse teksten uden at logge ind. Et link kan trækkes tilbage.',
    linksGo: 'Lav eller se læselinks',
    copyTitle: 'Kopiér til næste år',
    copyText: 'Samme svar og skridt, ny dato. Til det, I spørger om hvert år.',
    copyGo: 'Lav en kopi',
    awayTitle: 'Læg planen væk',
    awayText: 'Den går ud af listen og årshjulet, men kan stadig findes, læses og tages frem igen.',
    awayGo: 'Læg den væk',
    outTitle: 'Planen er lagt væk',
    outText: 'Den kan læses, men ikke rettes.',
    outGo: 'Tag den frem igen',

    importTitle: 'Hent en plan ind',
    importLead:
      'Vælg en fil, som er hentet fra Medvirk her eller i en anden kommune. Intet bliver gemt, før I har set, hvad der er i den.',
    errorTitle: 'Vi kunne ikke læse planen',
    file: 'Filen med planen',
    fileHint: 'Den ender på .json og fylder højst 2 MB.',
    paste: 'Eller sæt filens tekst ind',
    pasteHint: 'Det hele, fra den første krølleparentes til den sidste.',
    see: 'Se, hvad der er i filen',
    back: 'Tilbage til planerne',
    keptTitle: 'Du er logget ind igen',
    kept: 'Teksten, du satte ind, står her stadig. En fil skal vælges igen.',
    whatIsIt: 'Hvor får vi sådan en fil?',
    whatIsItText:
      'Åbn planen i det hus, den kommer fra. Nederst på forslaget står »Tag planen med«. Hent filen dér.',

    seeTitle: 'Det er der i filen',
    seeLead: (municipality) => `Planen kommer fra ${municipality}. Intet er gemt endnu.`,
    noMunicipality: 'en kommune uden navn',
    holds: 'Planen har',
    answers: 'Spørgsmål',
    answersValue: (count) => `${count} af 12 besvaret`,
    steps: 'Skridt',
    stepsValue: (count) =>
      count === undefined ? 'følger forslaget' : plural('da', count, 'ét skridt', `${count} skridt`),
    versions: 'Versioner',
    versionsValue: (count) => plural('da', count, 'kun én', `${count} ved siden af hinanden`),
    tasks: 'Huskeliste',
    tasksValue: (count) =>
      count === 0 ? 'ingen rettet' : plural('da', count, 'én opgave rettet', `${count} opgaver rettet`),
    sentences: 'Til politikerne',
    sentencesValue: (count) =>
      count === 0 ? 'ingen rettet' : plural('da', count, 'én sætning læst', `${count} sætninger læst`),
    goneOn: 'Gået videre med',
    goneOnValue: (count) => (count === 0 ? 'ingenting' : plural('da', count, 'ét fund', `${count} fund`)),
    decisions: (count) =>
      plural(
        'da',
        count,
        'Politikernes beslutning følger med.',
        `${count} beslutninger fra politikerne følger med.`,
      ),
    differsTitle: 'Det er anderledes her',
    same: 'Områder, årshjul og egne mål er de samme som jeres.',
    differs: {
      areas: 'Områderne er nogle andre end jeres.',
      year: 'Årshjulet er et andet: ferier, byrådets møder eller egne perioder.',
      policy: 'Kommunens egne mål for inddragelse er nogle andre.',
    },
    differsNote: (municipality) =>
      `Planen regner videre med det, der gælder i ${municipality}, så datoerne passer. I kan skifte til jeres eget, når den er hentet ind.`,
    unknownMethods: (count, ids) =>
      plural(
        'da',
        count,
        `Metoden ${ids} findes ikke i jeres metodesamling. Skridtene med den kommer ikke med.`,
        `Metoderne ${ids} findes ikke i jeres metodesamling. Skridtene med dem kommer ikke med.`,
      ),
    unknownRules: (count) =>
      plural(
        'da',
        count,
        'Ét fund, de er gået videre med, kender vi ikke her. Det bliver gemt, men ikke vist.',
        `${count} fund, de er gået videre med, kender vi ikke her. De bliver gemt, men ikke vist.`,
      ),
    hereTitle: 'En plan med samme indhold er her allerede',
    here: 'Henter I filen ind, får I planen én gang til.',
    planNumber: (number, title) => `Plan nr. ${number}: ${title}`,
    bring: 'Hent planen ind',
    another: 'Vælg en anden fil',
  },
  en: {
    moveTitle: 'Take the plan along',
    moveLead: 'Move the plan to another house, use it again next year, or put it away.',
    fileTitle: 'Download the plan as a file',
    fileIntro:
      'A file that another house with Medvirk can bring in. The plan gives the same dates and the same findings there.',
    fileHolds:
      'The file holds the title, the answers, the steps, the versions, what you went on with and why, the sentences for the politicians that you have read or edited, the tasks on the list, what the politicians decided, and the municipality’s year, areas and own standards.',
    fileLeavesOut:
      'The contact list, the texts for the channels of others, the comments and the history stay here. So does who has which task.',
    fileWho:
      'Everybody who gets the file can read it. Look it through before you send it: what you have written in answers and reasons stands there word for word. Whoever went on with a finding is named.',
    download: 'Download the file',
    downloadWithNames: 'Download it with names on the tasks',
    withNamesNote: 'For yourselves, when the plan moves within the house.',
    format: 'How the file is built',
    fileName: 'plan',
    linksTitle: 'Reading links for the politicians',
    linksText: 'Let a committee read the text without signing in. A link can be withdrawn.',
    linksGo: 'Make or see reading links',
    copyTitle: 'Copy for next year',
    copyText: 'The same answers and steps, a new date. For what you ask about every year.',
    copyGo: 'Make a copy',
    awayTitle: 'Put the plan away',
    awayText: 'It leaves the list and the year wheel, but can still be found, read and taken out again.',
    awayGo: 'Put it away',
    outTitle: 'The plan is put away',
    outText: 'It can be read, but not changed.',
    outGo: 'Take it out again',

    importTitle: 'Bring in a plan',
    importLead:
      'Choose a file downloaded from Medvirk here or in another municipality. Nothing is saved until you have seen what is in it.',
    errorTitle: 'We could not read the plan',
    file: 'The file with the plan',
    fileHint: 'It ends in .json and is no larger than 2 MB.',
    paste: 'Or paste the text of the file',
    pasteHint: 'All of it, from the first curly bracket to the last.',
    see: 'See what is in the file',
    back: 'Back to the plans',
    keptTitle: 'You are signed in again',
    kept: 'The text you pasted is still here. A file must be chosen again.',
    whatIsIt: 'Where do we get such a file?',
    whatIsItText:
      'Open the plan in the house it comes from. At the end of the proposal stands “Take the plan along”. Download the file there.',

    seeTitle: 'This is in the file',
    seeLead: (municipality) => `The plan comes from ${municipality}. Nothing is saved yet.`,
    noMunicipality: 'a municipality without a name',
    holds: 'The plan has',
    answers: 'Questions',
    answersValue: (count) => `${count} of 12 answered`,
    steps: 'Steps',
    stepsValue: (count) =>
      count === undefined ? 'follows the proposal' : plural('en', count, 'one step', `${count} steps`),
    versions: 'Versions',
    versionsValue: (count) => plural('en', count, 'only one', `${count} side by side`),
    tasks: 'To do',
    tasksValue: (count) =>
      count === 0 ? 'none changed' : plural('en', count, 'one task changed', `${count} tasks changed`),
    sentences: 'For the politicians',
    sentencesValue: (count) =>
      count === 0 ? 'none edited' : plural('en', count, 'one sentence read', `${count} sentences read`),
    goneOn: 'Gone on with',
    goneOnValue: (count) =>
      count === 0 ? 'nothing' : plural('en', count, 'one finding', `${count} findings`),
    decisions: (count) =>
      plural(
        'en',
        count,
        'What the politicians decided comes along.',
        `${count} decisions of the politicians come along.`,
      ),
    differsTitle: 'This is different here',
    same: 'Areas, year and own standards are the same as yours.',
    differs: {
      areas: 'The areas are not yours.',
      year: 'The year is another: holidays, council meetings or own periods.',
      policy: 'The municipality’s own standards for engagement are others.',
    },
    differsNote: (municipality) =>
      `The plan goes on reckoning with what holds in ${municipality}, so that the dates fit. You can change to your own once it is here.`,
    unknownMethods: (count, ids) =>
      plural(
        'en',
        count,
        `The method ${ids} is not in your method bank. The steps with it are left out.`,
        `The methods ${ids} are not in your method bank. The steps with them are left out.`,
      ),
    unknownRules: (count) =>
      plural(
        'en',
        count,
        'One finding they went on with is not known here. It is kept, but not shown.',
        `${count} findings they went on with are not known here. They are kept, but not shown.`,
      ),
    hereTitle: 'A plan with the same content is here already',
    here: 'If you bring in the file, you will have the plan once more.',
    planNumber: (number, title) => `Plan no. ${number}: ${title}`,
    bring: 'Bring in the plan',
    another: 'Choose another file',
  },
};
