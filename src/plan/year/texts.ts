import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { AreaProblem, BasicsProblem, PeriodField, PeriodKind, PeriodProblem } from './model.ts';

export type YearDone = 'saved' | 'hidden' | 'shown' | 'removed' | 'basics' | 'areas';

export type YearWords = {
  readonly title: string;
  readonly lead: string;
  readonly toWheel: string;
  readonly toAreas: string;
  readonly done: Readonly<Record<YearDone, string>>;
  readonly firstTitle: string;
  readonly first: string;
  readonly now: (name: string, until: string) => string;
  readonly next: (name: string, day: string) => string;
  readonly picture: string;
  readonly pictureIntro: string;
  readonly week: string;
  readonly weeks: (from: number, to: number) => string;
  readonly kinds: Readonly<Record<PeriodKind | 'holiday', string>>;
  readonly kindNotes: Readonly<Partial<Record<PeriodKind, string>>>;
  readonly about: string;
  readonly periodsTitle: string;
  readonly periodsIntro: string;
  readonly policyBefore: string;
  readonly policyLink: string;
  readonly add: string;
  readonly columns: readonly [string, string];
  readonly fromTo: (from: string, to: string) => string;
  readonly onlyIn: (area: string) => string;
  readonly own: string;
  readonly edit: string;
  readonly hide: string;
  readonly show: string;
  readonly remove: string;
  readonly hiddenTitle: string;
  readonly hiddenIntro: string;
  readonly councilTitle: (count: number) => string;
  readonly holidaysTitle: string;
  readonly holidaysIntro: string;
  readonly closed: string;
  readonly basicsTitle: string;
  readonly basicsIntro: string;
  readonly winter: string;
  readonly winterChoice: (week: number) => string;
  readonly weekday: string;
  readonly nth: string;
  readonly nths: Readonly<Record<'1' | '2' | '3' | '4' | 'last', string>>;
  readonly notIn: string;
  readonly notInHint: string;
  readonly save: string;
  readonly back: string;
  readonly newTitle: string;
  readonly newLead: string;
  readonly editTitle: (name: string) => string;
  readonly givenLead: string;
  readonly ownLead: string;
  readonly fields: Readonly<Record<PeriodField, { readonly label: string; readonly hint?: string }>>;
  readonly everywhere: string;
  readonly kindChoices: Readonly<Record<PeriodKind, string>>;
  readonly errorsTitle: (count: number) => string;
  readonly periodProblem: (problem: PeriodProblem) => string;
  readonly basicsProblem: (problem: BasicsProblem) => string;
  readonly clashTitle: string;
  readonly clashGone: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly full: (limit: number) => string;

  readonly areasTitle: string;
  readonly areasLead: string;
  readonly areasEmpty: string;
  readonly areaName: (number: number) => string;
  readonly areaNew: string;
  readonly areaPeople: string;
  readonly areaResidents: string;
  readonly areaRemove: string;
  readonly areaUp: string;
  readonly areasHint: string;
  readonly areasSum: (people: string) => string;
  readonly areaProblem: (problem: AreaProblem) => string;
  readonly areaGone: string;
};

const dayProblem = {
  da: {
    from: { 'no-day': 'Skriv den første dag.', 'not-a-day': 'Den første dag findes ikke i kalenderen.' },
    to: { 'no-day': 'Skriv den sidste dag.', 'not-a-day': 'Den sidste dag findes ikke i kalenderen.' },
  },
  en: {
    from: { 'no-day': 'Write the first day.', 'not-a-day': 'The first day is not in the calendar.' },
    to: { 'no-day': 'Write the last day.', 'not-a-day': 'The last day is not in the calendar.' },
  },
} as const;

export const yearTexts: Texts<YearWords> = {
  da: {
    title: 'Kommunens år',
    lead: 'Hvornår er folk på ferie, til prøve eller optaget af budgettet? Alle planer regner med det, der står her.',
    toWheel: 'Se, hvem der bliver spurgt hvornår',
    toAreas: 'Kommunens områder',
    done: {
      saved: 'Perioden er gemt. Planerne regner med den fra nu af.',
      hidden: 'Perioden er taget ud af jeres år. Den står nederst og kan komme tilbage.',
      shown: 'Perioden er med igen.',
      removed: 'Perioden er fjernet.',
      basics: 'Jeres år er gemt. Alle planer er regnet om.',
      areas: 'Områderne er gemt.',
    },
    firstTitle: 'Kalenderen har gjort det meste',
    first:
      'Ferier, budgetuger, prøver og helligdage er regnet ud for hvert år. Se efter, om tre ting passer hos jer: vinterferien, byrådets mødedag og budgetugerne.',
    now: (name, until) => `Lige nu er det ${name}, til og med ${until}`,
    next: (name, day) => `Det næste, I skal tage hensyn til, er ${name} fra ${day}`,
    picture: 'De næste 12 måneder i kommunen',
    pictureIntro: 'Rul ned, hvis du hellere vil læse dagene i en tabel.',
    week: 'uge',
    weeks: (from, to) => (from === to ? `uge ${from}` : `uge ${from}–${to}`),
    kinds: {
      'school-holiday': 'Skoleferie',
      july: 'Juli',
      budget: 'Budget',
      exam: 'Prøver',
      religious: 'Ramadan',
      own: 'Jeres egne',
      council: 'Byrådet mødes',
      holiday: 'Helligdage',
    },
    kindNotes: {
      religious: 'cirka; aftenerne',
    },
    about: 'cirka',
    periodsTitle: 'Perioderne, dag for dag',
    periodsIntro: 'Næste år kommer af sig selv. Passer noget ikke hos jer, så ret det eller tag det ud.',
    policyBefore: 'Om ferier og lukkedage tæller med, når folk har en frist til at svare, står i',
    policyLink: 'jeres egen politik',
    add: 'Tilføj en periode',
    columns: ['Periode', 'Dage'],
    fromTo: (from, to) => `${from} – ${to}`,
    onlyIn: (area) => `kun ${area}`,
    own: 'jeres egen',
    edit: 'Ret',
    hide: 'Gælder ikke her',
    show: 'Tag med igen',
    remove: 'Fjern',
    hiddenTitle: 'Det har I taget ud',
    hiddenIntro: 'Planerne regner ikke med det.',
    councilTitle: (count) => plural('da', count, 'Byrådets møde', `Byrådets ${count} møder`),
    holidaysTitle: 'Helligdage og lukkedage',
    holidaysIntro: 'De kan ikke tages ud: En frist, der falder på en helligdag, rykker til næste hverdag.',
    closed: 'rådhuset er lukket',
    basicsTitle: 'Tre ting, kalenderen ikke kan vide',
    basicsIntro: 'De gælder hvert år, til I ændrer dem.',
    winter: 'Hvornår er der vinterferie?',
    winterChoice: (week) => `Uge ${week}`,
    weekday: 'Byrådet mødes på en',
    nth: 'Hvilken i måneden?',
    nths: { 1: 'Den første', 2: 'Den anden', 3: 'Den tredje', 4: 'Den fjerde', last: 'Den sidste' },
    notIn: 'I hvilke måneder er der ikke møde?',
    notInHint: 'Et møde, der ellers falder i en ferie, flyttes en uge.',
    save: 'Gem',
    back: 'Tilbage til kommunens år',
    newTitle: 'En ny periode',
    newLead: 'Markedet, festugen, en valgkamp: alt, hvor I ikke vil spørge folk om andet.',
    editTitle: (name) => `Ret: ${name}`,
    givenLead: 'Perioden kommer fra kalenderen. Det, du skriver her, træder i stedet for den i dette år.',
    ownLead: 'Perioden er jeres egen.',
    fields: {
      name: { label: 'Hvad hedder perioden?' },
      kind: { label: 'Hvad er det?' },
      from: { label: 'Første dag' },
      to: { label: 'Sidste dag', hint: 'Lad den stå tom, hvis det er en enkelt dag.' },
      area: { label: 'Gælder det kun ét område?' },
    },
    everywhere: 'Nej, hele kommunen',
    kindChoices: {
      own: 'Noget særligt hos os',
      'school-holiday': 'Skoleferie',
      july: 'Sommerstille',
      budget: 'Budget',
      exam: 'Prøver og eksamen',
      council: 'Byrådsmøde',
      religious: 'Religiøs højtid',
    },
    errorsTitle: (count) => plural('da', count, 'Én ting skal rettes', `${count} ting skal rettes`),
    periodProblem: (problem) => {
      switch (problem.kind) {
        case 'no-name':
          return 'Skriv, hvad perioden hedder.';
        case 'too-long':
          return `Skriv højst ${problem.limit} tegn. Der står ${problem.length}.`;
        case 'no-kind':
          return 'Vælg, hvad det er.';
        case 'no-area':
          return 'Området findes ikke mere. Vælg et andet.';
        case 'to-before-from':
          return 'Den sidste dag ligger før den første.';
        case 'too-far':
          return 'Perioden er længere end et år. Se efter, om årstallet er rigtigt.';
        default:
          return dayProblem.da[problem.name][problem.kind];
      }
    },
    basicsProblem: ({ kind }) =>
      kind === 'all-months' ? 'Så mødes byrådet aldrig. Fjern krydset ved mindst én måned.' : 'Vælg én.',
    clashTitle: 'En anden har gemt imens',
    clashGone: 'En anden har fjernet perioden imens. Gem igen, hvis den skal være der alligevel.',
    keptTitle: 'Det er ikke gemt endnu',
    kept: 'Du var logget ud. Det, du skrev, står her. Se det igennem, og gem.',
    full: (limit) => `Der er allerede ${limit} egne perioder. Fjern nogle af de gamle først.`,
    areasTitle: 'Kommunens områder',
    areasLead:
      'Byer, bydele og egne, som folk selv ville nævne dem. Planerne vælger imellem dem, og årshjulet tæller, hvor tit hvert område bliver spurgt.',
    areasEmpty: 'Her er ingen områder endnu. Skriv de første; fire til otte er nok for de fleste kommuner.',
    areaName: (number) => `Område ${number}`,
    areaNew: 'Nyt område',
    areaPeople: 'Hvor mange bor der?',
    areaResidents: 'Indbyggere',
    areaRemove: 'Fjern',
    areaUp: 'Flyt op',
    areasHint: 'Skift gerne navn: Planer, der har valgt området, følger med.',
    areasSum: (people) => `${people} mennesker i alt`,
    areaProblem: (problem) => {
      switch (problem.kind) {
        case 'no-name':
          return 'Skriv, hvad området hedder.';
        case 'same-name':
          return 'Et andet område hedder det samme.';
        case 'too-long':
          return `Skriv højst ${problem.limit} tegn. Der står ${problem.length}.`;
        case 'not-a-number':
          return 'Skriv et helt tal, for eksempel 8.700, eller lad feltet stå tomt.';
        case 'too-many':
          return `Der kan højst være ${problem.limit} områder.`;
        case 'used':
          return `${problem.area} kan ikke fjernes, for området er i brug.`;
      }
    },
    areaGone: 'området er fjernet',
  },
  en: {
    title: 'The municipality’s year',
    lead: 'When are people on holiday, sitting exams or busy with the budget? All plans reckon with what stands here.',
    toWheel: 'See who is asked when',
    toAreas: 'The municipality’s areas',
    done: {
      saved: 'The period is saved. The plans reckon with it from now on.',
      hidden: 'The period is taken out of your year. It stands at the bottom and can come back.',
      shown: 'The period is back.',
      removed: 'The period is removed.',
      basics: 'Your year is saved. All plans have been reckoned again.',
      areas: 'The areas are saved.',
    },
    firstTitle: 'The calendar has done most of it',
    first:
      'Holidays, budget weeks and exams are worked out for every year. Check three things: the winter holiday, the day the council meets, and the budget weeks.',
    now: (name, until) => `Right now it is ${name}, until ${until}`,
    next: (name, day) => `The next thing to mind is ${name} from ${day}`,
    picture: 'The next 12 months in the municipality',
    pictureIntro: 'Scroll down if you would rather read the days in a table.',
    week: 'week',
    weeks: (from, to) => (from === to ? `week ${from}` : `weeks ${from}–${to}`),
    kinds: {
      'school-holiday': 'School holiday',
      july: 'July',
      budget: 'Budget',
      exam: 'Exams',
      religious: 'Ramadan',
      own: 'Your own',
      council: 'Council meets',
      holiday: 'Public holidays',
    },
    kindNotes: {
      religious: 'about; the evenings',
    },
    about: 'about',
    periodsTitle: 'The periods, day by day',
    periodsIntro: 'Next year comes by itself. If something does not hold with you, change it or take it out.',
    policyBefore: 'Whether holidays and closed days count when people have a deadline to answer by stands in',
    policyLink: 'your own policy',
    add: 'Add a period',
    columns: ['Period', 'Days'],
    fromTo: (from, to) => `${from} – ${to}`,
    onlyIn: (area) => `only ${area}`,
    own: 'your own',
    edit: 'Change',
    hide: 'Does not hold here',
    show: 'Take it back in',
    remove: 'Remove',
    hiddenTitle: 'What you have taken out',
    hiddenIntro: 'The plans do not reckon with it.',
    councilTitle: (count) => plural('en', count, 'The council’s meeting', `The council’s ${count} meetings`),
    holidaysTitle: 'Public holidays and closed days',
    holidaysIntro:
      'They cannot be taken out: a deadline that falls on a holiday moves to the next working day.',
    closed: 'the town hall is closed',
    basicsTitle: 'Three things the calendar cannot know',
    basicsIntro: 'They hold every year until you change them.',
    winter: 'When is the winter holiday?',
    winterChoice: (week) => `Week ${week}`,
    weekday: 'The council meets on a',
    nth: 'Which of the month?',
    nths: { 1: 'The first', 2: 'The second', 3: 'The third', 4: 'The fourth', last: 'The last' },
    notIn: 'In which months is there no meeting?',
    notInHint: 'A meeting that would fall in a holiday moves by a week.',
    save: 'Save',
    back: 'Back to the municipality’s year',
    newTitle: 'A new period',
    newLead:
      'The market, a festival, an election: any time in which you do not want to ask people anything else.',
    editTitle: (name) => `Change: ${name}`,
    givenLead: 'The period comes from the calendar. What you write here takes its place this year.',
    ownLead: 'The period is your own.',
    fields: {
      name: { label: 'What is the period called?' },
      kind: { label: 'What is it?' },
      from: { label: 'First day' },
      to: { label: 'Last day', hint: 'Leave it empty for a single day.' },
      area: { label: 'Does it concern only one area?' },
    },
    everywhere: 'No, the whole municipality',
    kindChoices: {
      own: 'Something special with us',
      'school-holiday': 'School holiday',
      july: 'Summer quiet',
      budget: 'Budget',
      exam: 'Tests and exams',
      council: 'Council meeting',
      religious: 'Religious festival',
    },
    errorsTitle: (count) =>
      plural('en', count, 'One thing must be put right', `${count} things must be put right`),
    periodProblem: (problem) => {
      switch (problem.kind) {
        case 'no-name':
          return 'Write what the period is called.';
        case 'too-long':
          return `Write at most ${problem.limit} characters. There are ${problem.length}.`;
        case 'no-kind':
          return 'Choose what it is.';
        case 'no-area':
          return 'The area is no longer there. Choose another.';
        case 'to-before-from':
          return 'The last day is before the first.';
        case 'too-far':
          return 'The period is longer than a year. Check the year you wrote.';
        default:
          return dayProblem.en[problem.name][problem.kind];
      }
    },
    basicsProblem: ({ kind }) =>
      kind === 'all-months' ? 'Then the council never meets. Leave out at least one month.' : 'Choose one.',
    clashTitle: 'Somebody else saved meanwhile',
    clashGone: 'Somebody else removed the period meanwhile. Save again if it is to be there after all.',
    keptTitle: 'It is not saved yet',
    kept: 'You were signed out. What you wrote is here. Look it through and save.',
    full: (limit) => `There are ${limit} periods of your own already. Remove some of the old ones first.`,
    areasTitle: 'The municipality’s areas',
    areasLead:
      'Towns, districts and countryside as people themselves would name them. Plans choose among them, and the year wheel counts how often each area is asked.',
    areasEmpty: 'There are no areas yet. Write the first; four to eight are enough for most municipalities.',
    areaName: (number) => `Area ${number}`,
    areaNew: 'New area',
    areaPeople: 'How many live there?',
    areaResidents: 'Residents',
    areaRemove: 'Remove',
    areaUp: 'Move up',
    areasHint: 'Change a name freely: plans that chose the area follow.',
    areasSum: (people) => `${people} people in all`,
    areaProblem: (problem) => {
      switch (problem.kind) {
        case 'no-name':
          return 'Write what the area is called.';
        case 'same-name':
          return 'Another area has the same name.';
        case 'too-long':
          return `Write at most ${problem.limit} characters. There are ${problem.length}.`;
        case 'not-a-number':
          return 'Write a whole number, such as 8,700, or leave it empty.';
        case 'too-many':
          return `There can be at most ${problem.limit} areas.`;
        case 'used':
          return `${problem.area} cannot be removed: it is in use.`;
      }
    },
    areaGone: 'the area is removed',
  },
};
