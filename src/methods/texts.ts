import type {
  CitizenSkill,
  Group,
  Mode,
  Phase,
  PromiseLevel,
  Selection,
  Slot,
  StaffSkill,
  TopicTrait,
  Value,
} from '@medvirk/method-guide';
import { plural, range, wholeNumber } from '../i18n/numbers.ts';
import type { Locale, Texts } from '../i18n/texts.ts';
import type { Reach } from './model.ts';

export type MethodWords = {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly filterLabel: string;
  readonly job: string;
  readonly meeting: string;
  readonly all: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly clear: string;
  readonly everyday: string;
  readonly everydayIntro: string;
  readonly results: string;
  readonly rest: (count: number) => string;
  readonly restIntro: string;
  readonly restSummary: (count: number) => string;
  readonly readKey: string;
  readonly archesOf: (jobs: string) => string;
  readonly jobs: Readonly<Record<Slot, string>>;
  readonly jobTexts: Readonly<Record<Slot, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly reach: Readonly<Record<Reach, string>>;
  readonly fitTitle: string;
  readonly useWhen: string;
  readonly takeCare: string;
  readonly values: Readonly<Record<Value, string>>;
  readonly topics: Readonly<Record<TopicTrait, string>>;
  readonly weakTopics: Readonly<Record<TopicTrait, string>>;
  readonly phasesLine: (phases: string) => string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly cannotPromise: Readonly<Record<PromiseLevel, string>>;
  readonly countsNobody: string;
  readonly supportOnly: string;
  readonly reachTitle: string;
  readonly reachIntro: string;
  readonly asTable: string;
  readonly group: string;
  readonly howWell: string;
  readonly needsTitle: string;
  readonly needsIntro: string;
  readonly participants: string;
  readonly typically: (count: string) => string;
  readonly residentHours: string;
  readonly residentHoursNote: string;
  readonly staffHours: string;
  readonly cost: string;
  readonly lead2: string;
  readonly duration: string;
  readonly estimate: string;
  readonly from: (sources: string) => string;
  readonly what: string;
  readonly howMuch: string;
  readonly whence: string;
  readonly staffSkills: string;
  readonly staffSkillWords: Readonly<Record<StaffSkill, string>>;
  readonly citizenSkills: string;
  readonly citizenSkillWords: Readonly<Record<CitizenSkill, string>>;
  readonly selection: string;
  readonly selectionWords: Readonly<Record<Selection, string>>;
  readonly sameTime: string;
  readonly ownTime: string;
  readonly or: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly jobsTitle: string;
  readonly jobsIntro: string;
  readonly togetherTitle: string;
  readonly togetherIntro: string;
  readonly before: string;
  readonly after: string;
  readonly sourcesTitle: string;
  readonly sourcesIntro: string;
  readonly vendor: string;
  readonly fromMemory: string;
  readonly scalesNote: string;
  readonly notFound: string;
  readonly notFoundLead: string;
  readonly nearest: string;
  readonly allMethods: string;
  readonly hours: (hours: number) => string;
  readonly hourRange: (low: number, high: number) => string;
  readonly kroner: (lowThousand: number, highThousand: number) => string;
  readonly weeks: (least: number, typical: number) => string;
};

const fraction = (locale: Locale, value: number): string => {
  const whole = Math.floor(value);
  const rest = value - whole;
  if (rest === 0.5) return `${whole === 0 ? '' : whole}½`;
  return new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 1 }).format(
    value,
  );
};

/** Under an hour in minutes, rounded to five as people say it. */
const time = (locale: Locale, hours: number): string => {
  if (hours < 1) {
    const minutes = Math.max(Math.round((hours * 60) / 5) * 5, 2);
    return locale === 'da' ? `${minutes} minutter` : `${minutes} minutes`;
  }
  const word = locale === 'da' ? (hours < 2 ? 'time' : 'timer') : hours === 1 ? 'hour' : 'hours';
  return `${fraction(locale, hours)} ${word}`;
};

const kroner = (locale: Locale, low: number, high: number): string => {
  if (high === 0) return locale === 'da' ? 'ingen' : 'none';
  const text = range(locale, low * 1000, high * 1000);
  return locale === 'da' ? `${text} kr.` : `DKK ${text}`;
};

const weeks = (locale: Locale, least: number, typical: number): string => {
  const [one, many] = locale === 'da' ? ['uge', 'uger'] : ['week', 'weeks'];
  if (typical === 0) return locale === 'da' ? 'én dag' : 'one day';
  if (least === 0 && typical === 1) return locale === 'da' ? 'højst 1 uge' : '1 week at most';
  return `${range(locale, Math.max(least, 1), typical)} ${plural(locale, typical, one ?? '', many ?? '')}`;
};

export const methodTexts: Texts<MethodWords> = {
  da: {
    title: 'Metoder til at spørge',
    lead: (count) =>
      `${count} måder at være med på. Ingen af dem kan alt. Se, hvad de er gode til, hvem de når, og hvad de kræver.`,
    filterLabel: 'Vælg blandt metoderne',
    job: 'Hvad skal den bruges til?',
    meeting: 'Hvor mødes I?',
    all: 'Alle',
    search: 'Søg efter en metode',
    searchHint: 'For eksempel »borgermøde« eller »kort«.',
    searchButton: 'Søg',
    found: (count) => (count === 1 ? '1 metode' : `${count} metoder`),
    nothing: 'Ingen metoder passer på det hele. Prøv at vælge færre ting.',
    clear: 'Vis alle metoder',
    everyday: 'Til hverdag',
    everydayIntro: 'De metoder, en kommune kan bruge uden at lære noget nyt først.',
    results: 'Fundet',
    rest: (count) => `${count} andre`,
    restIntro: 'Sjældnere, større eller mere særlige.',
    restSummary: (count) => `Vis ${count} andre metoder`,
    readKey: 'Fem buer, fem job i en plan. En fyldt bue er et job, metoden kan gøre:',
    archesOf: (jobs) => `Kan bruges til: ${jobs}`,
    jobs: { tell: 'Fortæl', open: 'Åbn', deepen: 'Fordyb', close: 'Afslut', answer: 'Svar' },
    jobTexts: {
      tell: 'så alle ved, hvad det handler om',
      open: 'få mange syn på sagen ind',
      deepen: 'arbejd med det svære sammen',
      close: 'få en afklaring, der kan bruges',
      answer: 'fortæl, hvad det blev til',
    },
    modes: { digital: 'På nettet', analog: 'Ansigt til ansigt', blended: 'Begge dele' },
    groups: {
      children: 'Børn',
      youth: 'Unge 16–24',
      families: 'Børnefamilier',
      working: 'Folk i arbejde',
      elderly: 'Ældre',
      nonnative: 'Andet modersmål',
      disabled: 'Folk med handicap',
      lowdigital: 'Ikke på nettet',
      hardtoreach: 'Dem, I sjældent hører fra',
      dispersed: 'Langt fra byen',
    },
    reach: { good: 'godt', fair: 'nogenlunde', poor: 'dårligt', none: 'næsten ikke' },
    fitTitle: 'Hvornår passer den?',
    useWhen: 'Brug den, når',
    takeCare: 'Pas på, når',
    values: {
      inform: 'I vil fortælle det ordentligt',
      inspire: 'I mangler nye idéer',
      map: 'I vil kende behov og steder, som folk oplever dem',
      test: 'I har et forslag, der skal trykprøves',
      understand: 'folk er uenige, og I vil forstå hvorfor',
      codevelop: 'løsningen skal laves sammen med dem, det angår',
      prioritise: 'der skal vælges mellem flere gode ting',
      decide: 'borgerne selv skal beslutte',
      mobilise: 'I vil have folk til at tage del bagefter',
      monitor: 'I vil se, om det virkede',
      mandate: 'I vil vide, hvad et tværsnit af borgerne mener',
    },
    topics: {
      conflict: 'der er uenighed',
      complexity: 'sagen er svær, og nogen taber noget',
      spatial: 'sagen handler om bestemte steder',
      technical: 'man skal vide noget for at svare',
      sensitive: 'sagen er følsom',
    },
    weakTopics: {
      conflict: 'der er stor uenighed: så skal der mere til',
      complexity: 'sagen kræver svære valg: her er der ikke tid til dem',
      spatial: 'sagen handler om bestemte steder: vælg noget med et kort eller en gåtur',
      technical: 'man skal vide noget for at svare: her lærer man det ikke',
      sensitive: 'sagen er følsom: folk taler ikke frit her',
    },
    phasesLine: (phases) => `sagen er her: ${phases}`,
    phases: {
      agenda: 'før der er et forslag',
      develop: 'mens forslaget bliver til',
      test: 'når der ligger et forslag',
      decision: 'når der skal vælges',
      implement: 'når det bliver gennemført',
      evaluate: 'når I vil lære af det',
    },
    cannotPromise: {
      inform: '',
      consult: 'I har lovet at læse og svare: så skal der en anden metode ved siden af',
      involve: 'I har lovet, at ønskerne kan ses i forslaget: det kan den ikke bære alene',
      collaborate: 'I har lovet at lave løsningen sammen: det kan den ikke bære alene',
      empower: 'I har lovet, at borgerne bestemmer: det kan den ikke bære alene',
    },
    countsNobody: 'I skal vide, hvor mange der mener hvad: det kan den ikke sige',
    supportOnly: 'den står alene: den er altid en hjælp ved siden af andre metoder',
    reachTitle: 'Hvem når den?',
    reachIntro: 'Et skøn for én metode, udført godt. Jo mere fyldt mærket er, jo bedre når den.',
    asTable: 'Vis det som tabel',
    group: 'Gruppe',
    howWell: 'Når dem',
    needsTitle: 'Hvad kræver den?',
    needsIntro: 'Tag det som skøn, I retter i jeres egen plan.',
    participants: 'Deltagere',
    typically: (count) => `typisk ${count}`,
    residentHours: 'En borgers tid',
    residentHoursNote: 'i alt',
    staffHours: 'Medarbejdernes timer',
    cost: 'Penge ud af huset',
    lead2: 'Før I kan gå i gang',
    duration: 'Så længe varer den',
    estimate: 'skøn',
    from: (sources) => `fra ${sources}`,
    what: 'Hvad',
    howMuch: 'Hvor meget',
    whence: 'Hvor det kommer fra',
    staffSkills: 'Medarbejderne skal være gode til',
    staffSkillWords: {
      facilitation: 'at lede en samtale',
      digital: 'digitale værktøjer',
      analysis: 'at samle svar op',
      communication: 'at skrive og fortælle',
    },
    citizenSkills: 'Den beder borgerne om',
    citizenSkillWords: {
      digital: 'at være hjemme på nettet',
      writing: 'at skrive',
      speaking: 'at tale, mens andre hører på',
      time: 'god tid',
    },
    selection: 'Sådan kommer man med',
    selectionWords: {
      open: 'alle kan være med',
      targeted: 'de rette bliver spurgt',
      random: 'ved lodtrækning',
    },
    sameTime: 'Man er sammen på samme tid.',
    ownTime: 'Man er med, når det passer en.',
    or: ', eller ',
    canDo: 'det kan den bruges til',
    cannotDo: 'det er den ikke til',
    jobsTitle: 'Job i en plan',
    jobsIntro: 'En plan har fem job. En metode kan have flere, men gør dem ikke alle på én gang.',
    togetherTitle: 'Går godt sammen med',
    togetherIntro: 'Forslag. Rækkefølgen kan være en anden hos jer.',
    before: 'før',
    after: 'efter',
    sourcesTitle: 'Kilder',
    sourcesIntro: 'Hvor vi har det fra.',
    vendor: 'sælger selv metoden eller værktøjet',
    fromMemory: 'efter hukommelsen, ikke slået efter',
    scalesNote: 'Hvor god metoden er til noget, og hvem den når, er vores skøn og ikke målt.',
    notFound: 'Den metode har vi ikke',
    notFoundLead: 'Adressen er måske skrevet forkert.',
    nearest: 'Mente du en af dem her?',
    allMethods: 'Se alle metoder',
    hours: (hours) => time('da', hours),
    hourRange: (low, high) => `${range('da', low, high)} timer`,
    kroner: (low, high) => kroner('da', low, high),
    weeks: (least, typical) => weeks('da', least, typical),
  },
  en: {
    title: 'Ways of asking',
    lead: (count) =>
      `${count} ways of taking part. None of them can do everything. See what they are good for, whom they reach and what they take.`,
    filterLabel: 'Choose among the methods',
    job: 'What is it for?',
    meeting: 'Where do you meet?',
    all: 'All',
    search: 'Search for a method',
    searchHint: 'For example “meeting” or “map”.',
    searchButton: 'Search',
    found: (count) => (count === 1 ? '1 method' : `${count} methods`),
    nothing: 'No method fits all of that. Try choosing fewer things.',
    clear: 'Show all methods',
    everyday: 'For every day',
    everydayIntro: 'What a municipality can use without learning something new first.',
    results: 'Found',
    rest: (count) => `${count} others`,
    restIntro: 'Rarer, larger or more special.',
    restSummary: (count) => `Show ${count} other methods`,
    readKey: 'Five arches, five jobs in a plan. A filled arch is a job the method can do:',
    archesOf: (jobs) => `Can be used to: ${jobs}`,
    jobs: { tell: 'Tell', open: 'Open', deepen: 'Deepen', close: 'Close', answer: 'Answer' },
    jobTexts: {
      tell: 'so that everyone knows what it is about',
      open: 'get many views of the case',
      deepen: 'work on the hard parts together',
      close: 'reach something that can be used',
      answer: 'tell what became of it',
    },
    modes: { digital: 'Online', analog: 'Face to face', blended: 'Both' },
    groups: {
      children: 'Children',
      youth: 'Young people 16–24',
      families: 'Families with children',
      working: 'People at work',
      elderly: 'Elderly people',
      nonnative: 'Another mother tongue',
      disabled: 'People with disabilities',
      lowdigital: 'Not online',
      hardtoreach: 'Those you seldom hear from',
      dispersed: 'Far from town',
    },
    reach: { good: 'good', fair: 'fair', poor: 'poor', none: 'hardly at all' },
    fitTitle: 'When does it fit?',
    useWhen: 'Use it when',
    takeCare: 'Take care when',
    values: {
      inform: 'you want to tell it properly',
      inspire: 'you are short of new ideas',
      map: 'you want to know needs and places as people live them',
      test: 'you have a proposal to be tested',
      understand: 'people disagree and you want to know why',
      codevelop: 'the solution must be made with those it concerns',
      prioritise: 'a choice must be made between several good things',
      decide: 'residents themselves are to decide',
      mobilise: 'you want people to take part afterwards',
      monitor: 'you want to see whether it worked',
      mandate: 'you want to know what a cross-section thinks',
    },
    topics: {
      conflict: 'there is disagreement',
      complexity: 'the case is hard and somebody loses something',
      spatial: 'the case is about particular places',
      technical: 'one must know something to respond',
      sensitive: 'the case is sensitive',
    },
    weakTopics: {
      conflict: 'there is strong disagreement: it takes more than this',
      complexity: 'the case takes hard choices: there is no time for them here',
      spatial: 'the case is about particular places: choose something with a map or a walk',
      technical: 'one must know something to respond: one does not learn it here',
      sensitive: 'the case is sensitive: people do not speak freely here',
    },
    phasesLine: (phases) => `the case is here: ${phases}`,
    phases: {
      agenda: 'before there is a proposal',
      develop: 'while the proposal is being made',
      test: 'when there is a proposal',
      decision: 'when the choice is to be made',
      implement: 'when it is carried out',
      evaluate: 'when you want to learn from it',
    },
    cannotPromise: {
      inform: '',
      consult: 'you have promised to read and answer: another method must stand beside it',
      involve: 'you have promised that wishes show in the proposal: it cannot carry that alone',
      collaborate: 'you have promised to make the solution together: it cannot carry that alone',
      empower: 'you have promised that residents decide: it cannot carry that alone',
    },
    countsNobody: 'you need to know how many think what: it cannot tell',
    supportOnly: 'it stands alone: it is always a help beside other methods',
    reachTitle: 'Whom does it reach?',
    reachIntro: 'An estimate for one method, carried out well. The fuller the mark, the better it reaches.',
    asTable: 'Show it as a table',
    group: 'Group',
    howWell: 'Reaches them',
    needsTitle: 'What does it take?',
    needsIntro: 'Take these as estimates that you correct in your own plan.',
    participants: 'Participants',
    typically: (count) => `typically ${count}`,
    residentHours: 'A resident’s time',
    residentHoursNote: 'in all',
    staffHours: 'Staff hours',
    cost: 'Paid to others',
    lead2: 'Before you can start',
    duration: 'How long it runs',
    estimate: 'estimate',
    from: (sources) => `from ${sources}`,
    what: 'What',
    howMuch: 'How much',
    whence: 'Where it comes from',
    staffSkills: 'Staff must be good at',
    staffSkillWords: {
      facilitation: 'leading a conversation',
      digital: 'digital tools',
      analysis: 'summing up responses',
      communication: 'writing and telling',
    },
    citizenSkills: 'It asks of residents',
    citizenSkillWords: {
      digital: 'to be at home online',
      writing: 'to write',
      speaking: 'to speak while others listen',
      time: 'plenty of time',
    },
    selection: 'How people get in',
    selectionWords: {
      open: 'everyone may take part',
      targeted: 'the right ones are asked',
      random: 'by lot',
    },
    sameTime: 'People are together at the same time.',
    ownTime: 'People take part when it suits them.',
    or: ', or ',
    canDo: 'it can be used for this',
    cannotDo: 'it is not for this',
    jobsTitle: 'Jobs in a plan',
    jobsIntro: 'A plan has five jobs. A method may do several, but not all at once.',
    togetherTitle: 'Goes well with',
    togetherIntro: 'Suggestions. The order may be another in your case.',
    before: 'before',
    after: 'after',
    sourcesTitle: 'Sources',
    sourcesIntro: 'Where we have it from.',
    vendor: 'sells the method or the tool itself',
    fromMemory: 'from memory, not looked up',
    scalesNote:
      'How good the method is at something, and whom it reaches, is our judgement and not measured.',
    notFound: 'We do not have that method',
    notFoundLead: 'The address may have been written wrongly.',
    nearest: 'Did you mean one of these?',
    allMethods: 'See all methods',
    hours: (hours) => time('en', hours),
    hourRange: (low, high) => `${range('en', low, high)} hours`,
    kroner: (low, high) => kroner('en', low, high),
    weeks: (least, typical) => weeks('en', least, typical),
  },
};

/** The count as people write it. */
export const people = (locale: Locale, count: number): string => wholeNumber(locale, count);
