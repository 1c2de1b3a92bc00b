import type { Group, Mode, Slot, Value } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { longDay, moment, monthAndYear } from '../../i18n/dates.ts';
import { listOf, plural, range } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Memo, MemoAlternative } from './model.ts';

type Range = { readonly low: number; readonly high: number };
type Offer = Memo['offers'][number];
type AnswerForm = Memo['answerForms'][number];

export type MemoWords = {
  readonly title: (title: string) => string;
  readonly documentTitle: string;
  readonly lines: { readonly decider: string; readonly meeting: string; readonly case: string };
  readonly deciderName: Readonly<Record<NonNullable<Memo['decider']>, string>>;
  readonly notSettled: string;
  readonly meeting: (memo: Memo) => string | undefined;
  readonly headings: {
    readonly summary: string;
    readonly recommendation: string;
    readonly room: string;
    readonly purpose: string;
    readonly promise: string;
    readonly people: string;
    readonly methods: string;
    readonly alternatives: string;
    readonly timeline: string;
    readonly economy: string;
    readonly privacy: string;
    readonly followUp: string;
    readonly openPoints: string;
  };
  readonly summary: (memo: Memo) => readonly string[];
  readonly recommends: string;
  readonly recommendations: (memo: Memo) => readonly string[];
  readonly roomLine: (memo: Memo) => string;
  readonly open: string;
  readonly fixed: string;
  readonly purposeLine: (memo: Memo) => string;
  readonly promiseText: Readonly<Record<NonNullable<Memo['promise']>, string>>;
  readonly promiseAfter: string;
  readonly peopleLines: (memo: Memo) => readonly string[];
  readonly methodsIntro: string;
  readonly slot: Readonly<Record<Slot, string>>;
  readonly methodColumns: readonly [string, string, string];
  readonly modeLine: (mode: Mode) => string;
  readonly alternativesIntro: string;
  readonly alternativeColumns: readonly [string, string, string];
  readonly alternativeName: (alternative: MemoAlternative) => string;
  readonly alternativeText: (alternative: MemoAlternative) => string;
  readonly alternativeCost: (alternative: MemoAlternative) => string;
  readonly timelineLines: (memo: Memo) => readonly string[];
  readonly economyLines: (memo: Memo) => readonly string[];
  readonly privacyLines: (memo: Memo) => readonly string[];
  readonly followUpLines: (memo: Memo) => readonly string[];
  readonly noOpenPoints: string;
  readonly openPointGone: (name: string, at: Date, reason: string, zone: string) => string;
  readonly openPointOpen: string;
  readonly asideTitle: string;
  readonly ready: string;
  readonly notReady: string;
  readonly lacking: Readonly<Record<Memo['lacking'][number], string>>;
  readonly written: string;
  readonly printHint: string;
  readonly back: string;
};

const groupsDa: Readonly<Record<Group, string>> = {
  children: 'børn',
  youth: 'unge',
  families: 'børnefamilier',
  working: 'folk i arbejde',
  elderly: 'ældre',
  nonnative: 'borgere med andet modersmål',
  disabled: 'borgere med handicap',
  lowdigital: 'borgere, der ikke er på nettet',
  hardtoreach: 'borgere, vi sjældent hører fra',
  dispersed: 'borgere langt fra byen',
};
const groupsEn: Readonly<Record<Group, string>> = {
  children: 'children',
  youth: 'young people',
  families: 'families with children',
  working: 'people at work',
  elderly: 'older people',
  nonnative: 'residents with another mother tongue',
  disabled: 'residents with disabilities',
  lowdigital: 'residents who are not online',
  hardtoreach: 'residents we seldom hear from',
  dispersed: 'residents far from town',
};
const purposeDa: Readonly<Record<Value, string>> = {
  inform: 'at fortælle borgerne, hvad der sker, og hvorfor',
  inspire: 'at få idéer og ønsker, før noget ligger fast',
  map: 'at lære behov og steder at kende',
  test: 'at få forslaget prøvet af, før det bliver vedtaget',
  understand: 'at forstå, hvad borgerne er uenige og enige om',
  codevelop: 'at udvikle løsningen sammen med borgerne',
  prioritise: 'at få hjælp til at vælge og prioritere',
  decide: 'at lade borgerne beslutte inden for en ramme',
  mobilise: 'at få flere til at tage ansvar og gøre noget',
  monitor: 'at se, om det virkede',
  mandate: 'at vide, hvad et tværsnit af borgerne mener',
};
const purposeEn: Readonly<Record<Value, string>> = {
  inform: 'to tell residents what happens and why',
  inspire: 'to gather ideas and wishes before anything is settled',
  map: 'to learn needs and places',
  test: 'to have the proposal tried before it is adopted',
  understand: 'to understand what residents disagree and agree on',
  codevelop: 'to develop the solution together with residents',
  prioritise: 'to get help in choosing and prioritising',
  decide: 'to let residents decide within a frame',
  mobilise: 'to get more people to take responsibility and act',
  monitor: 'to see whether it worked',
  mandate: 'to know what a cross-section of residents thinks',
};
const offersDa: Readonly<Record<Offer, string>> = {
  helpdesk: 'hjælp på biblioteket eller i Borgerservice',
  paper: 'papir',
  phone: 'telefon',
  languages: 'andre sprog',
  interpreter: 'tolk og teleslynge',
  childcare: 'børnepasning og mad',
  transport: 'kørsel',
  none: '',
  unknown: '',
};
const offersEn: Readonly<Record<Offer, string>> = {
  helpdesk: 'help at the library or the service desk',
  paper: 'paper',
  phone: 'telephone',
  languages: 'other languages',
  interpreter: 'an interpreter and a hearing loop',
  childcare: 'child care and food',
  transport: 'transport',
  none: '',
  unknown: '',
};
const formsDa: Readonly<Record<AnswerForm, string>> = {
  each: 'til hver enkelt',
  page: 'samlet på en side',
  letter: 'med brev eller plakat til dem, der svarede på papir',
};
const formsEn: Readonly<Record<AnswerForm, string>> = {
  each: 'to each person',
  page: 'on one page for all',
  letter: 'by letter or poster to those who answered on paper',
};

const kronerDa = ({ low, high }: Range) => `${range('da', low * 1000, high * 1000)} kr.`;
const kronerEn = ({ low, high }: Range) => `DKK ${range('en', low * 1000, high * 1000)}`;
const isThere = (text: string | undefined): text is string => text !== undefined && text !== '';

export const memoTexts: Texts<MemoWords> = {
  da: {
    title: (title) => `Inddragelse i sagen: ${title}`,
    documentTitle: 'Udkast til dagsordenspunkt',
    lines: { decider: 'Til', meeting: 'Beslutning i sagen', case: 'Det skal besluttes' },
    deciderName: {
      council: 'Byrådet',
      finance: 'Økonomiudvalget',
      committee: 'Fagudvalget',
      administration: 'Direktionen',
      'someone-else': 'Anden beslutningstager',
      unknown: '',
    },
    notSettled: 'ikke afklaret',
    meeting: (memo) =>
      memo.meetingDay
        ? longDay('da', memo.meetingDay)
        : memo.meetingMonth && `cirka ${monthAndYear('da', memo.meetingMonth)}`,
    headings: {
      summary: 'Resumé',
      recommendation: 'Indstilling',
      room: 'Det kan borgerne påvirke',
      purpose: 'Formål',
      promise: 'Løfte til borgerne',
      people: 'Hvem sagen rammer, og hvem vi risikerer at miste',
      methods: 'Metoder',
      alternatives: 'Overvejede alternativer',
      timeline: 'Tidsplan og lovkrav',
      economy: 'Økonomi og bemanding',
      privacy: 'Databeskyttelse og tilgængelighed',
      followUp: 'Svar og opfølgning',
      openPoints: 'Åbne punkter',
    },
    summary: (memo) => {
      const names = listOf(
        'da',
        memo.methods
          .filter((one) => one.slot !== 'tell' && one.slot !== 'answer')
          .map((one) => inSentence(one.name.da)),
      );
      return [
        memo.question ? `Der skal tages stilling til: ${memo.question}` : '',
        memo.purpose ? `Borgerne inddrages for ${purposeDa[memo.purpose]}.` : '',
        names ? `Det sker med ${names}.` : '',
      ].filter(isThere);
    },
    recommends: 'Forvaltningen indstiller,',
    recommendations: (memo) =>
      [
        memo.purpose && `at formålet med at inddrage borgerne er ${purposeDa[memo.purpose]},`,
        memo.promise && 'at løftet til borgerne godkendes med ordlyden nedenfor,',
        'at metoder og tidsplan godkendes,',
        `at der afsættes ${range('da', memo.hours.low, memo.hours.high)} timer og ${kronerDa(memo.kdkk)} (skøn),`,
        memo.owner &&
          `at ${memo.owner} er ansvarlig for, at borgerne får svar${memo.finalDay ? ` senest ${longDay('da', memo.finalDay)}` : ''}.`,
      ].filter(isThere),
    roomLine: (memo) =>
      ({
        high: 'Det meste er åbent.',
        medium: 'Noget er åbent, noget ligger fast.',
        low: 'Kun detaljer er åbne: udførelse, rækkefølge, farver og tider.',
        none: 'Sagen er afgjort. Borgerne får at vide, hvad der sker, og hvorfor.',
        unknown: '',
      })[memo.room ?? 'unknown'],
    open: 'Åbent',
    fixed: 'Ligger fast',
    purposeLine: (memo) => {
      if (!memo.purpose) return '';
      const too = memo.purposesToo.map((value) => purposeDa[value]);
      return `Formålet er ${purposeDa[memo.purpose]}${too.length > 0 ? `, og desuden ${listOf('da', too)}` : ''}.`;
    },
    promiseText: {
      inform: 'Vi fortæller jer, hvad der sker, og hvorfor.',
      consult: 'Vi læser det, I skriver, og svarer, før der bliver besluttet. Politikerne bestemmer.',
      involve:
        'Vi arbejder med jeres bekymringer og ønsker, og I kan se i forslaget, hvor de blev af. Politikerne bestemmer.',
      collaborate:
        'Vi laver løsningen sammen med jer. Politikerne bruger den, medmindre der er en grund, som de skriver til jer.',
      empower: 'I bestemmer inden for den ramme, byrådet har vedtaget.',
    },
    promiseAfter: 'Sætningen står i invitationen og ændres ikke, når først borgerne har svaret.',
    peopleLines: (memo) => {
      const offers = memo.offers.map((offer) => offersDa[offer]).filter(isThere);
      return [
        memo.affected.length > 0
          ? `Sagen rammer især ${listOf(
              'da',
              memo.affected.map((group) => groupsDa[group]),
            )}.`
          : '',
        memo.missed.length > 0
          ? `Planen når dårligt ${listOf(
              'da',
              memo.missed.map((group) => groupsDa[group]),
            )}. Det siger vi også, når vi fortæller, hvem vi har hørt fra.`
          : memo.affected.length > 0
            ? 'Planen når alle dem, sagen især rammer, godt eller nogenlunde. Det er et skøn.'
            : '',
        offers.length > 0 ? `For at flere kan være med, tilbyder vi ${listOf('da', offers)}.` : '',
        memo.before === 'unanswered'
          ? 'Sidst borgerne blev spurgt om sagen, fik de ikke svar. Derfor begynder vi med det svar.'
          : '',
      ].filter(isThere);
    },
    methodsIntro:
      'Hver metode har ét job i forløbet. Alt, hvad der kommer ind, samles ét sted, uanset om det er sagt, skrevet på papir eller sendt på nettet.',
    slot: { tell: 'Fortæl', open: 'Åbn', deepen: 'Fordyb', close: 'Afslut', answer: 'Svar' },
    methodColumns: ['Job', 'Metode', 'Hvorfor'],
    modeLine: (mode) =>
      ({
        digital: 'Inddragelsen sker på nettet.',
        analog: 'Inddragelsen sker ansigt til ansigt og på papir.',
        blended: 'Inddragelsen sker både på nettet og ansigt til ansigt.',
      })[mode],
    alternativesIntro: 'Inden for samme tid, timer og penge har forvaltningen overvejet:',
    alternativeColumns: ['Alternativ', 'Hvad det ville betyde', 'Timer og penge (skøn)'],
    alternativeName: (alternative) => {
      if (alternative.kind === 'law-only') return 'Kun den høring, loven kræver';
      if (alternative.kind === 'nothing') return 'Ikke at spørge';
      return {
        digital: 'Kun på nettet',
        analog: 'Kun ansigt til ansigt',
        blended: 'Både på nettet og ansigt til ansigt',
      }[alternative.mode];
    },
    alternativeText: (alternative) => {
      if (alternative.kind === 'law-only')
        return 'Kravet i loven er opfyldt, men svarene kommer først, når forslaget er færdigt, og erfaringsmæssigt fra få.';
      if (alternative.kind === 'nothing')
        return 'Beslutningen bygger alene på det, forvaltningen ved. Uenighed viser sig først bagefter.';
      const names = listOf(
        'da',
        alternative.methods.map((name) => inSentence(name.da)),
      );
      const loses =
        alternative.loses.length > 0
          ? ` Når ${listOf(
              'da',
              alternative.loses.map((group) => groupsDa[group]),
            )} dårligere.`
          : '';
      const gains =
        alternative.gains.length > 0
          ? ` Når ${listOf(
              'da',
              alternative.gains.map((group) => groupsDa[group]),
            )} bedre.`
          : '';
      return `${names.charAt(0).toUpperCase()}${names.slice(1)}.${loses}${gains}${loses || gains ? '' : ' Når de berørte omtrent lige så godt.'}`;
    },
    alternativeCost: (alternative) =>
      alternative.kind === 'mode'
        ? `${range('da', alternative.hours.low, alternative.hours.high)} timer, ${kronerDa(alternative.kdkk)}`
        : '–',
    timelineLines: (memo) =>
      [
        memo.meetingDay
          ? `Sagen bliver besluttet ${longDay('da', memo.meetingDay)}${memo.weeksLeft === undefined ? '' : `. Der er ${plural('da', memo.weeksLeft, '1 uge', `${memo.weeksLeft} uger`)} til`}.`
          : memo.meetingMonth
            ? `Sagen bliver besluttet cirka ${monthAndYear('da', memo.meetingMonth)}.`
            : 'Datoen for beslutningen er ikke fastlagt.',
        memo.hearing
          ? `Høringen varer mindst ${plural('da', memo.hearing.weeks, '1 uge', `${memo.hearing.weeks} uger`)} (${memo.hearing.paragraph}).`
          : '',
        memo.hearing?.frame.startsWith('lokalplan')
          ? 'Kommer der indsigelser i tide, kan planen tidligst vedtages fire uger efter fristen (planlovens § 27).'
          : '',
      ].filter(isThere),
    economyLines: (memo) => [
      `Forvaltningen bruger skønsmæssigt ${range('da', memo.hours.low, memo.hours.high)} timer.`,
      `Udgifter til andre er skønsmæssigt ${kronerDa(memo.kdkk)} Spændet er bredt, fordi det afhænger af, hvor meget der købes.`,
    ],
    privacyLines: (memo) => [
      'Der spørges kun om det, formålet kræver. Ingen CPR-numre.',
      memo.offers.includes('paper') || memo.offers.includes('phone') || memo.offers.includes('helpdesk')
        ? 'Man kan svare uden at være på nettet, og svaret tæller ens.'
        : 'Det skal afklares, hvordan man kan svare uden at være på nettet.',
    ],
    followUpLines: (memo) =>
      [
        memo.firstAnswer
          ? `Senest ${memo.firstAnswer} uger efter sidste frist fortæller vi, hvad vi hørte.`
          : '',
        memo.owner
          ? `${memo.owner} er ansvarlig for svaret på, hvad det blev til${memo.finalDay ? `; det kommer senest ${longDay('da', memo.finalDay)}` : ''}.`
          : 'Der mangler en ansvarlig for svaret.',
        memo.answerForms.length > 0
          ? `Svaret gives ${listOf(
              'da',
              memo.answerForms.map((form) => formsDa[form]),
            )}.`
          : '',
        'Svaret siger, hvad der blev ændret, hvad der ikke blev, og hvorfor.',
      ].filter(isThere),
    noOpenPoints: 'Der er ingen modsigelser i planen, som den er nu.',
    openPointGone: (name, at, reason, zone) =>
      `Forvaltningen går videre${reason ? `, fordi: »${reason}«` : ''} (${name}, ${moment('da', at, zone)}).`,
    openPointOpen: 'Ikke afklaret.',
    asideTitle: 'Klar til politisk behandling?',
    ready: 'Ja. Intet i loven står åbent, og nogen svarer borgerne.',
    notReady: 'Ikke helt. Det her mangler:',
    lacking: {
      law: 'Noget, loven siger, er hverken rettet eller begrundet',
      owner: 'Navn på den, der svarer borgerne',
      date: 'Dato for svaret',
      decider: 'Hvem der bestemmer',
      promise: 'Løftet til borgerne',
      purpose: 'Formålet',
    },
    written: 'Skrevet af Medvirk ud fra jeres svar. Læs det igennem, og ret det, før det går videre.',
    printHint: 'Udskriv siden med browserens egen udskrift. Kun dokumentet kommer med.',
    back: 'Tilbage til planen',
  },
  en: {
    title: (title) => `Involving residents: ${title}`,
    documentTitle: 'Draft agenda item',
    lines: { decider: 'To', meeting: 'Decision of the case', case: 'To be decided' },
    deciderName: {
      council: 'The council',
      finance: 'The finance committee',
      committee: 'The standing committee',
      administration: 'The management',
      'someone-else': 'Another body',
      unknown: '',
    },
    notSettled: 'not settled',
    meeting: (memo) =>
      memo.meetingDay
        ? longDay('en', memo.meetingDay)
        : memo.meetingMonth && `about ${monthAndYear('en', memo.meetingMonth)}`,
    headings: {
      summary: 'Summary',
      recommendation: 'Recommendation',
      room: 'What residents can influence',
      purpose: 'Purpose',
      promise: 'Promise to residents',
      people: 'Whom the case touches, and whom we risk losing',
      methods: 'Methods',
      alternatives: 'Alternatives considered',
      timeline: 'Timeline and legal requirements',
      economy: 'Economy and staff',
      privacy: 'Data protection and accessibility',
      followUp: 'Answers and follow-up',
      openPoints: 'Open points',
    },
    summary: (memo) => {
      const names = listOf(
        'en',
        memo.methods
          .filter((one) => one.slot !== 'tell' && one.slot !== 'answer')
          .map((one) => inSentence(one.name.en)),
      );
      return [
        memo.question ? `To be decided: ${memo.question}` : '',
        memo.purpose ? `Residents are involved ${purposeEn[memo.purpose]}.` : '',
        names ? `This is done with ${names}.` : '',
      ].filter(isThere);
    },
    recommends: 'The administration recommends',
    recommendations: (memo) =>
      [
        memo.purpose && `that the purpose of involving residents is ${purposeEn[memo.purpose]},`,
        memo.promise && 'that the promise to residents is approved in the wording below,',
        'that methods and timeline are approved,',
        `that ${range('en', memo.hours.low, memo.hours.high)} hours and ${kronerEn(memo.kdkk)} are set aside (estimate),`,
        memo.owner &&
          `that ${memo.owner} is responsible for residents being answered${memo.finalDay ? ` no later than ${longDay('en', memo.finalDay)}` : ''}.`,
      ].filter(isThere),
    roomLine: (memo) =>
      ({
        high: 'Most of it is open.',
        medium: 'Some is open, some is fixed.',
        low: 'Only details are open: execution, order, colours and times.',
        none: 'The case is settled. Residents will be told what happens and why.',
        unknown: '',
      })[memo.room ?? 'unknown'],
    open: 'Open',
    fixed: 'Fixed',
    purposeLine: (memo) => {
      if (!memo.purpose) return '';
      const too = memo.purposesToo.map((value) => purposeEn[value]);
      return `The purpose is ${purposeEn[memo.purpose]}${too.length > 0 ? `, and besides ${listOf('en', too)}` : ''}.`;
    },
    promiseText: {
      inform: 'We will tell you what happens and why.',
      consult: 'We read what you write and answer before the decision. The politicians decide.',
      involve:
        'We work with your concerns and wishes, and you can see in the proposal what became of them. The politicians decide.',
      collaborate:
        'We make the solution with you. The politicians use it unless there is a reason, which they will write to you.',
      empower: 'You decide within the frame adopted by the council.',
    },
    promiseAfter: 'The sentence stands in the invitation and does not change once residents have answered.',
    peopleLines: (memo) => {
      const offers = memo.offers.map((offer) => offersEn[offer]).filter(isThere);
      return [
        memo.affected.length > 0
          ? `The case touches above all ${listOf(
              'en',
              memo.affected.map((group) => groupsEn[group]),
            )}.`
          : '',
        memo.missed.length > 0
          ? `The plan reaches ${listOf(
              'en',
              memo.missed.map((group) => groupsEn[group]),
            )} poorly. We will say so when we tell whom we have heard from.`
          : memo.affected.length > 0
            ? 'The plan reaches all those the case touches most well or fairly. This is an estimate.'
            : '',
        offers.length > 0 ? `So that more can take part, we offer ${listOf('en', offers)}.` : '',
        memo.before === 'unanswered'
          ? 'The last time residents were asked about the case, they were not answered. So we begin with that answer.'
          : '',
      ].filter(isThere);
    },
    methodsIntro:
      'Each method has one job. Everything that comes in is gathered in one place, whether it was said, written on paper or sent online.',
    slot: { tell: 'Tell', open: 'Open', deepen: 'Deepen', close: 'Close', answer: 'Answer' },
    methodColumns: ['Job', 'Method', 'Why'],
    modeLine: (mode) =>
      ({
        digital: 'Residents are involved online.',
        analog: 'Residents are involved face to face and on paper.',
        blended: 'Residents are involved both online and face to face.',
      })[mode],
    alternativesIntro: 'Within the same time, hours and money the administration has considered:',
    alternativeColumns: ['Alternative', 'What it would mean', 'Hours and money (estimate)'],
    alternativeName: (alternative) => {
      if (alternative.kind === 'law-only') return 'Only the hearing the law requires';
      if (alternative.kind === 'nothing') return 'Not asking';
      return { digital: 'Online only', analog: 'Face to face only', blended: 'Both online and face to face' }[
        alternative.mode
      ];
    },
    alternativeText: (alternative) => {
      if (alternative.kind === 'law-only')
        return 'The law is met, but the answers come when the proposal is finished, and experience says from few.';
      if (alternative.kind === 'nothing')
        return 'The decision rests on what the administration knows. Disagreement shows only afterwards.';
      const names = listOf(
        'en',
        alternative.methods.map((name) => inSentence(name.en)),
      );
      const loses =
        alternative.loses.length > 0
          ? ` Reaches ${listOf(
              'en',
              alternative.loses.map((group) => groupsEn[group]),
            )} worse.`
          : '';
      const gains =
        alternative.gains.length > 0
          ? ` Reaches ${listOf(
              'en',
              alternative.gains.map((group) => groupsEn[group]),
            )} better.`
          : '';
      return `${names.charAt(0).toUpperCase()}${names.slice(1)}.${loses}${gains}${loses || gains ? '' : ' Reaches those affected about as well.'}`;
    },
    alternativeCost: (alternative) =>
      alternative.kind === 'mode'
        ? `${range('en', alternative.hours.low, alternative.hours.high)} hours, ${kronerEn(alternative.kdkk)}`
        : '–',
    timelineLines: (memo) =>
      [
        memo.meetingDay
          ? `The case is decided on ${longDay('en', memo.meetingDay)}${memo.weeksLeft === undefined ? '' : `, in ${plural('en', memo.weeksLeft, '1 week', `${memo.weeksLeft} weeks`)}`}.`
          : memo.meetingMonth
            ? `The case is decided about ${monthAndYear('en', memo.meetingMonth)}.`
            : 'The date of the decision has not been set.',
        memo.hearing
          ? `The hearing lasts at least ${plural('en', memo.hearing.weeks, '1 week', `${memo.hearing.weeks} weeks`)} (Danish law: ${memo.hearing.paragraph}).`
          : '',
        memo.hearing?.frame.startsWith('lokalplan')
          ? 'If objections come in time, the plan can be adopted four weeks after the deadline at the earliest (section 27 of the planning act).'
          : '',
      ].filter(isThere),
    economyLines: (memo) => [
      `The administration spends an estimated ${range('en', memo.hours.low, memo.hours.high)} hours.`,
      `Money paid to others is an estimated ${kronerEn(memo.kdkk)}. The range is wide because it depends on how much is bought.`,
    ],
    privacyLines: (memo) => [
      'Only what the purpose needs is asked. No civil registration numbers.',
      memo.offers.includes('paper') || memo.offers.includes('phone') || memo.offers.includes('helpdesk')
        ? 'One can answer without being online, and the answer counts the same.'
        : 'It must be settled how one can answer without being online.',
    ],
    followUpLines: (memo) =>
      [
        memo.firstAnswer
          ? `At the latest ${memo.firstAnswer} weeks after the last deadline we tell what we heard.`
          : '',
        memo.owner
          ? `${memo.owner} is responsible for the answer on what became of it${memo.finalDay ? `; it comes no later than ${longDay('en', memo.finalDay)}` : ''}.`
          : 'Nobody is responsible for the answer yet.',
        memo.answerForms.length > 0
          ? `The answer is given ${listOf(
              'en',
              memo.answerForms.map((form) => formsEn[form]),
            )}.`
          : '',
        'The answer says what was changed, what was not, and why.',
      ].filter(isThere),
    noOpenPoints: 'There are no contradictions in the plan as it is now.',
    openPointGone: (name, at, reason, zone) =>
      `The administration goes on${reason ? `, because: “${reason}”` : ''} (${name}, ${moment('en', at, zone)}).`,
    openPointOpen: 'Not settled.',
    asideTitle: 'Ready for political treatment?',
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
    written: 'Written by Medvirk from your answers. Read it through and correct it before it goes on.',
    printHint: 'Print the page with the browser’s own print. Only the document comes along.',
    back: 'Back to the plan',
  },
};
