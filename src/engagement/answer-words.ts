import type { Texts } from '../i18n/texts.ts';
import type { AnswerName, Answers } from './plan.ts';

type Option<Name extends AnswerName> =
  NonNullable<Answers[Name]> extends readonly (infer One extends string)[]
    ? One
    : Extract<NonNullable<Answers[Name]>, string>;

/** What a part asks, and its options; `notes` are the small lines under an option. */
export type PartWords<Name extends AnswerName = AnswerName> = {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
} & (string extends Option<Name>
  ? { readonly options?: undefined; readonly notes?: undefined }
  : {
      readonly options: Readonly<Record<Option<Name>, string>>;
      readonly notes?: Readonly<Partial<Record<Option<Name>, string>>>;
    });

export type AnswerWords = { readonly [Name in AnswerName]: PartWords<Name> };

const unknownDa = 'Ved ikke endnu';
const unknownEn = 'Don’t know yet';

const groupsDa = {
  children: 'Børn',
  youth: 'Unge 16–24',
  families: 'Børnefamilier',
  working: 'Folk i arbejde',
  elderly: 'Ældre',
  nonnative: 'Folk med andet modersmål',
  disabled: 'Folk med handicap',
  lowdigital: 'Folk, der ikke er på nettet',
  hardtoreach: 'Folk, vi sjældent hører fra',
  dispersed: 'Folk langt fra byen',
};
const groupsEn: typeof groupsDa = {
  children: 'Children',
  youth: 'Young people 16–24',
  families: 'Families with children',
  working: 'People at work',
  elderly: 'Older people',
  nonnative: 'People with another mother tongue',
  disabled: 'People with disabilities',
  lowdigital: 'People not online',
  hardtoreach: 'People we seldom hear from',
  dispersed: 'People far from town',
};

const purposesDa = {
  inspire: 'Blive inspireret',
  test: 'Få trykprøvet vores forslag',
  codevelop: 'Udvikle løsningen sammen',
  map: 'Kende behov og steder',
  understand: 'Forstå uenigheden',
  prioritise: 'Vælge eller prioritere',
  inform: 'Fortælle det ordentligt',
  decide: 'Lade borgerne beslutte',
  mobilise: 'Få folk til at tage ansvar og gøre noget',
  monitor: 'Se, om det virkede',
  mandate: 'Kunne sige, hvad et tværsnit mener',
};
const purposesEn: typeof purposesDa = {
  inspire: 'Be inspired',
  test: 'Have our proposal tested',
  codevelop: 'Develop the solution together',
  map: 'Know needs and places',
  understand: 'Understand the disagreement',
  prioritise: 'Choose or prioritise',
  inform: 'Tell it properly',
  decide: 'Let residents decide',
  mobilise: 'Get people to take responsibility and act',
  monitor: 'See whether it worked',
  mandate: 'Be able to say what a cross-section thinks',
};
const purposeNotesDa = {
  inspire: 'Idéer og ønsker, før vi lægger os fast',
  test: 'Hvad har vi overset? Holder det i hverdagen?',
  codevelop: 'Borgere er med til at lave den',
  map: 'Hvem gør hvad, hvor, hvornår?',
  understand: 'Hvad deler folk, og hvad er de fælles om?',
  prioritise: 'Hvad skal først, hvad skal ud?',
  decide: 'Kræver, at byrådet binder sig først',
  mandate: 'Kræver lodtrækning eller stikprøve',
};
const purposeNotesEn: typeof purposeNotesDa = {
  inspire: 'Ideas and wishes before we settle',
  test: 'What have we overlooked? Does it hold in daily life?',
  codevelop: 'Residents help to make it',
  map: 'Who does what, where, when?',
  understand: 'What divides people, and what do they share?',
  prioritise: 'What comes first, what has to go?',
  decide: 'Needs the council to bind itself first',
  mandate: 'Needs a draw or a random sample',
};

const skillsDa = {
  facilitation: 'Lede et møde, hvor folk er uenige',
  digital: 'Bruge nettet til at inddrage',
  analysis: 'Læse og samle mange svar',
  communication: 'Skrive, så folk forstår det',
};
const skillsEn: typeof skillsDa = {
  facilitation: 'Leading a meeting where people disagree',
  digital: 'Involving people online',
  analysis: 'Reading and gathering many answers',
  communication: 'Writing so that people understand',
};

/** The words of every answer, as staff read them. */
export const answerWords: Texts<AnswerWords> = {
  da: {
    phase: {
      label: 'Hvor langt er I?',
      options: {
        wish: 'Vi har et problem eller et ønske, men intet forslag',
        developing: 'Vi er ved at udvikle et forslag',
        proposal: 'Der ligger et forslag, som kan ændres',
        options: 'Der skal vælges mellem færdige muligheder',
        decided: 'Det er besluttet og skal gennemføres',
        done: 'Det er gennemført, og vi vil lære af det',
        unknown: unknownDa,
      },
    },
    law: {
      label: 'Hvilken høring?',
      hint: 'Sæt gerne flere krydser. Den strengeste tæller.',
      options: {
        none: 'Nej',
        lokalplan: 'Lokalplan',
        lokalplan_mindre: 'Lokalplan af mindre betydning',
        kommuneplan: 'Kommuneplan eller større tillæg',
        kommuneplan_mindre: 'Mindre ændring i kommuneplanen',
        kommuneplan_ny_udenfor_strategi: 'Ændring af kommuneplanen, som ikke er varslet i planstrategien',
        skolenedlaeggelse: 'Skole lukkes eller lægges sammen',
        other: 'Andet lovkrav',
        unknown: 'Ved ikke, spørg juristen',
      },
      notes: {
        lokalplan: 'mindst 4 uger',
        lokalplan_mindre: 'mindst 2 uger',
        kommuneplan: 'mindst 8 uger',
        kommuneplan_mindre: 'mindst 4 uger',
        kommuneplan_ny_udenfor_strategi: 'først en indkaldelse af idéer',
        skolenedlaeggelse: 'mindst 8 uger, og besluttet senest 1. marts',
      },
    },
    lawOther: {
      label: 'Hvilket lovkrav?',
      hint: 'Lad juristen bekræfte det.',
      example: 'Husorden efter almenboligloven',
    },
    environment: {
      label: 'Er der lavet miljøscreening?',
      options: {
        'no-assessment': 'Ja, ingen miljøvurdering',
        assessment: 'Ja, der skal laves miljøvurdering',
        'not-yet': 'Ikke endnu',
        unknown: unknownDa,
      },
    },
    authorities: {
      label: 'Har staten eller en nabokommune gjort indsigelse?',
      options: {
        none: 'Nej, de er spurgt',
        objection: 'Ja',
        'not-asked': 'De er ikke spurgt endnu',
        unknown: unknownDa,
      },
    },
    bound: {
      label: 'Har byrådet vedtaget, at det følger det, borgerne beslutter?',
      options: { yes: 'Ja, det står i en beslutning', no: 'Nej', unknown: unknownDa },
    },
    decider: {
      label: 'Hvem bestemmer?',
      options: {
        council: 'Byrådet',
        finance: 'Økonomiudvalget',
        committee: 'Et fagudvalg',
        administration: 'Direktionen eller forvaltningen',
        'someone-else': 'En anden (bestyrelse, forening, bydel)',
        unknown: unknownDa,
      },
    },
    deciderName: { label: 'Hvilket udvalg, eller hvem?', example: 'Plan- og Klimaudvalget' },
    decisionDay: { label: 'Hvornår er mødet?', hint: 'Kender I datoen, så skriv den her.' },
    decisionMonth: { label: 'Eller cirka i hvilken måned?' },
    commitment: {
      label: 'Har de sagt ja til at svare borgerne?',
      options: {
        minuted: 'Ja, det står i en beslutning',
        oral: 'Ja, mundtligt',
        'not-asked': 'Ikke spurgt',
        no: 'Nej',
        unknown: unknownDa,
      },
    },
    room: {
      label: 'Hvad kan borgerne faktisk ændre?',
      options: {
        high: 'Det meste er åbent',
        medium: 'Noget er åbent, noget ligger fast',
        low: 'Kun detaljer: udførelse, rækkefølge, farver, tider',
        none: 'Ingenting. Det er afgjort',
        unknown: unknownDa,
      },
    },
    open: {
      label: 'Åbent:',
      hint: 'Borgerne ser det ord for ord.',
      example: 'Husenes højde og placering, og hvad kajen bruges til',
    },
    fixed: {
      label: 'Ligger fast, fordi:',
      hint: 'Lov, penge eller en tidligere beslutning. Borgerne ser det ord for ord.',
      example: 'At der skal bygges boliger (kommuneplan 2021)',
    },
    purpose: {
      label: 'Vælg det vigtigste',
      options: { ...purposesDa, unknown: unknownDa },
      notes: purposeNotesDa,
    },
    purposesToo: {
      label: 'Og højst to mere',
      options: purposesDa,
    },
    promise: {
      label: 'Hvad lover I?',
      options: {
        inform: 'Vi fortæller jer, hvad der sker, og hvorfor.',
        consult: 'Vi læser det, I skriver, og svarer, før der bliver besluttet. Politikerne bestemmer.',
        involve:
          'Vi arbejder med jeres bekymringer og ønsker, og I kan se i forslaget, hvor de blev af. Politikerne bestemmer.',
        collaborate:
          'Vi laver løsningen sammen med jer. Politikerne bruger den, medmindre der er en grund, som de skriver til jer.',
        empower: 'I bestemmer inden for den ramme, byrådet har vedtaget.',
        unknown: unknownDa,
      },
    },
    areas: {
      label: 'Hvilke dele af kommunen?',
      hint: 'Sæt kryds ved dem, der mærker det. Så kan I se, hvem der bliver spurgt tit.',
    },
    scope: {
      label: 'Hvor bor eller færdes de?',
      options: {
        users: 'De, der bruger stedet',
        street: 'En gade',
        neighbourhood: 'Et kvarter eller en landsby',
        town: 'En by',
        municipality: 'Hele kommunen',
        region: 'Også naboer uden for kommunen',
        unknown: unknownDa,
      },
    },
    count: {
      label: 'Cirka hvor mange?',
      options: {
        '30': 'Under 50',
        '200': '50–500',
        '1000': '500–2.000',
        '5000': '2.000–10.000',
        '20000': 'Over 10.000',
        unknown: unknownDa,
      },
    },
    most: {
      label: 'Hvem mærker det mest?',
      hint: 'Sæt højst tre krydser under »mest«.',
      options: groupsDa,
    },
    also: { label: 'Hvem mærker det også?', options: groupsDa },
    firms: {
      label: 'Virksomheder og foreninger',
      hint: 'Dem, I selv skal ringe til.',
      example: 'Roklubben, værftet og fiskerlauget',
    },
    usual: {
      label: 'Hvad plejer I at gøre?',
      options: {
        hearing: 'Høring på hjemmesiden',
        meeting: 'Borgermøde om aftenen',
        survey: 'Spørgeskema på nettet',
        facebook: 'Opslag på Facebook',
        associations: 'Møde med foreningerne',
        nothing: 'Ingenting',
        unknown: unknownDa,
      },
    },
    missing: { label: 'Hvem kommer så ikke?', options: groupsDa },
    offers: {
      label: 'Hvad kan I tilbyde?',
      options: {
        helpdesk: 'Hjælp på biblioteket eller i Borgerservice',
        paper: 'Papir',
        phone: 'Telefon',
        languages: 'Andre sprog',
        interpreter: 'Tolk og teleslynge',
        childcare: 'Børnepasning og mad',
        transport: 'Kørsel',
        none: 'Intet af det',
        unknown: unknownDa,
      },
    },
    conflict: {
      label: 'Er folk uenige?',
      options: {
        no: 'Nej',
        little: 'Lidt',
        some: 'En del',
        much: 'Meget, og det er personligt',
        unknown: unknownDa,
      },
    },
    traits: {
      label: 'Hvad passer ellers?',
      options: {
        places: 'Den handler om bestemte steder',
        knowledge: 'Man skal vide noget for at kunne svare godt',
        losers: 'Uanset hvad vi vælger, er der nogen, der taber',
        sensitive: 'Det er følsomt (sygdom, tro, penge, naboer)',
        none: 'Ingen af dem',
      },
    },
    shown: {
      label: 'Må svarene vises?',
      options: {
        named: 'Ja, med navn',
        unnamed: 'Ja, uden navn',
        summed: 'Nej, kun samlet',
        unknown: unknownDa,
      },
    },
    topic: {
      label: 'Hvad handler den om?',
      options: {
        'public-space': 'Byrum, park eller natur',
        building: 'Byggeri og boliger',
        school: 'Skole eller dagtilbud',
        traffic: 'Vej, trafik eller bus',
        care: 'Omsorg og hjælp',
        other: 'Noget andet',
        unknown: unknownDa,
      },
    },
    before: {
      label: 'Har I spurgt om det før?',
      options: {
        no: 'Nej',
        answered: 'Ja, og folk fik svar',
        unanswered: 'Ja, men de fik aldrig svar',
        unknown: unknownDa,
      },
    },
    alsoAsked: {
      label: 'Er de samme folk blevet spurgt om andet det sidste år?',
      options: { no: 'Nej', few: 'Et par gange', many: 'Mange gange', unknown: unknownDa },
    },
    mood: {
      label: 'Hvordan er stemningen over for kommunen?',
      options: {
        good: 'God',
        mixed: 'Blandet',
        bad: 'Dårlig',
        'very-bad': 'Meget dårlig',
        unknown: unknownDa,
      },
    },
    money: {
      label: 'Penge ud af huset',
      options: {
        '5': 'Under 10.000 kr.',
        '30': '10–50.000 kr.',
        '100': '50–150.000 kr.',
        '300': '150–500.000 kr.',
        '800': 'Over 500.000 kr.',
        unknown: unknownDa,
      },
    },
    hours: {
      label: 'Jeres egne timer i alt',
      hint: 'En almindelig uge er 37 timer.',
      options: {
        '30': 'Under 40 timer',
        '70': '40–100 timer',
        '175': '100–250 timer',
        '400': '250–600 timer',
        '900': 'Over 600 timer',
        unknown: unknownDa,
      },
    },
    skills: {
      label: 'Hvad er I trygge ved?',
      options: { ...skillsDa, none: 'Intet af det' },
    },
    bought: { label: 'Vi køber hjælp til det', options: skillsDa },
    ready: {
      label: 'Hvad er på plads?',
      options: {
        medvirk: 'Medvirk',
        survey: 'Spørgeskemaværktøj',
        map: 'Kortværktøj',
        streaming: 'Streaming',
        hall: 'Sal med teleslynge',
        contacts: 'Kontakt til skoler eller boligforening',
        none: 'Intet af det',
      },
    },
    owner: {
      label: 'Navn på den ansvarlige',
      hint: 'Én person. Navnet kommer på dagsordenspunktet.',
      example: 'Planlægger A',
    },
    firstAnswer: {
      label: 'Det første svar (»det hørte vi«) kommer senest',
      options: {
        '2': '2 uger efter sidste frist',
        '3': '3 uger efter sidste frist',
        '6': '6 uger efter sidste frist',
        unknown: unknownDa,
      },
    },
    finalAnswer: {
      label: 'Svaret på, hvad det blev til, kommer',
      options: {
        meeting: 'efter mødet i spørgsmål 3',
        other: 'en anden dag',
        unknown: unknownDa,
      },
    },
    finalDay: { label: 'Hvilken dag?' },
    ownerTime: {
      label: 'Har den ansvarlige tid?',
      options: { 'set-aside': 'Ja, det er sat af', little: 'Lidt', no: 'Nej', unknown: unknownDa },
    },
    answerForms: {
      label: 'Hvordan svarer I?',
      options: {
        each: 'Til hver enkelt',
        page: 'Samlet på en side',
        letter: 'Brev eller plakat til dem, der svarede på papir',
      },
    },
  },
  en: {
    phase: {
      label: 'How far along are you?',
      options: {
        wish: 'We have a problem or a wish, no proposal yet',
        developing: 'We are developing a proposal',
        proposal: 'There is a proposal that can be changed',
        options: 'Finished options are to be chosen between',
        decided: 'It is decided and is to be carried out',
        done: 'It is done and we want to learn from it',
        unknown: unknownEn,
      },
    },
    law: {
      label: 'Which hearing?',
      hint: 'Tick several if need be. The strictest counts.',
      options: {
        none: 'No',
        lokalplan: 'Local plan',
        lokalplan_mindre: 'Local plan of minor importance',
        kommuneplan: 'Municipal plan or major supplement',
        kommuneplan_mindre: 'Minor change of the municipal plan',
        kommuneplan_ny_udenfor_strategi:
          'Change of the municipal plan not announced in the planning strategy',
        skolenedlaeggelse: 'A school closes or merges',
        other: 'Other legal duty',
        unknown: 'Don’t know, ask the lawyer',
      },
      notes: {
        lokalplan: 'at least 4 weeks',
        lokalplan_mindre: 'at least 2 weeks',
        kommuneplan: 'at least 8 weeks',
        kommuneplan_mindre: 'at least 4 weeks',
        kommuneplan_ny_udenfor_strategi: 'first a call for ideas',
        skolenedlaeggelse: 'at least 8 weeks, and decided by 1 March',
      },
    },
    lawOther: {
      label: 'Which legal duty?',
      hint: 'Have the lawyer confirm it.',
      example: 'House rules under the social housing act',
    },
    environment: {
      label: 'Has the plan been screened for environmental assessment?',
      options: {
        'no-assessment': 'Yes, no assessment needed',
        assessment: 'Yes, an assessment is needed',
        'not-yet': 'Not yet',
        unknown: unknownEn,
      },
    },
    authorities: {
      label: 'Has the state or a neighbouring municipality objected?',
      options: {
        none: 'No, they have been asked',
        objection: 'Yes',
        'not-asked': 'They have not been asked yet',
        unknown: unknownEn,
      },
    },
    bound: {
      label: 'Has the council adopted that it follows what residents decide?',
      options: { yes: 'Yes, it is minuted', no: 'No', unknown: unknownEn },
    },
    decider: {
      label: 'Who decides?',
      options: {
        council: 'The council',
        finance: 'The finance committee',
        committee: 'A standing committee',
        administration: 'The management or the administration',
        'someone-else': 'Someone else (board, association, district)',
        unknown: unknownEn,
      },
    },
    deciderName: { label: 'Which committee, or who?', example: 'The planning and climate committee' },
    decisionDay: { label: 'When is the meeting?', hint: 'If you know the date, write it here.' },
    decisionMonth: { label: 'Or in about which month?' },
    commitment: {
      label: 'Have they agreed to answer residents?',
      options: {
        minuted: 'Yes, it is in a decision',
        oral: 'Yes, orally',
        'not-asked': 'Not asked',
        no: 'No',
        unknown: unknownEn,
      },
    },
    room: {
      label: 'What can residents actually change?',
      options: {
        high: 'Most of it is open',
        medium: 'Some is open, some is fixed',
        low: 'Only details: execution, order, colours, times',
        none: 'Nothing. It is settled',
        unknown: unknownEn,
      },
    },
    open: {
      label: 'Open:',
      hint: 'Residents see it word for word.',
      example: 'The height and placing of the houses, and what the quay is used for',
    },
    fixed: {
      label: 'Fixed, because:',
      hint: 'Law, money or an earlier decision. Residents see it word for word.',
      example: 'That homes are to be built (municipal plan 2021)',
    },
    purpose: {
      label: 'Choose the most important',
      options: { ...purposesEn, unknown: unknownEn },
      notes: purposeNotesEn,
    },
    purposesToo: { label: 'And at most two more', options: purposesEn },
    promise: {
      label: 'What do you promise?',
      options: {
        inform: 'We will tell you what happens and why.',
        consult: 'We read what you write and answer before the decision. The politicians decide.',
        involve:
          'We work with your concerns and wishes, and you can see in the proposal what became of them. The politicians decide.',
        collaborate:
          'We make the solution with you. The politicians use it unless there is a reason, which they will write to you.',
        empower: 'You decide within the frame adopted by the council.',
        unknown: unknownEn,
      },
    },
    areas: {
      label: 'Which parts of the municipality?',
      hint: 'Tick those that feel it. Then you can see who is asked often.',
    },
    scope: {
      label: 'Where do they live or spend their time?',
      options: {
        users: 'Those who use the place',
        street: 'A street',
        neighbourhood: 'A neighbourhood or village',
        town: 'A town',
        municipality: 'The whole municipality',
        region: 'Also neighbours outside the municipality',
        unknown: unknownEn,
      },
    },
    count: {
      label: 'About how many?',
      options: {
        '30': 'Under 50',
        '200': '50–500',
        '1000': '500–2,000',
        '5000': '2,000–10,000',
        '20000': 'Over 10,000',
        unknown: unknownEn,
      },
    },
    most: {
      label: 'Who will feel it most?',
      hint: 'Tick at most three under “most”.',
      options: groupsEn,
    },
    also: { label: 'Who will feel it too?', options: groupsEn },
    firms: {
      label: 'Firms and associations',
      hint: 'Those you will have to phone yourselves.',
      example: 'The rowing club, the shipyard and the fishers',
    },
    usual: {
      label: 'What do you usually do?',
      options: {
        hearing: 'A hearing on the website',
        meeting: 'A town meeting in the evening',
        survey: 'An online survey',
        facebook: 'A post on Facebook',
        associations: 'A meeting with the associations',
        nothing: 'Nothing',
        unknown: unknownEn,
      },
    },
    missing: { label: 'Who then stays away?', options: groupsEn },
    offers: {
      label: 'What can you offer?',
      options: {
        helpdesk: 'Help at the library or the service desk',
        paper: 'Paper',
        phone: 'Telephone',
        languages: 'Other languages',
        interpreter: 'Interpreter and hearing loop',
        childcare: 'Child care and food',
        transport: 'Transport',
        none: 'None of it',
        unknown: unknownEn,
      },
    },
    conflict: {
      label: 'Do people disagree?',
      options: {
        no: 'No',
        little: 'A little',
        some: 'Quite a bit',
        much: 'Very much, and it is personal',
        unknown: unknownEn,
      },
    },
    traits: {
      label: 'What else fits?',
      options: {
        places: 'It is about particular places',
        knowledge: 'One must know something to answer well',
        losers: 'Whatever we choose, somebody loses',
        sensitive: 'It is sensitive (illness, faith, money, neighbours)',
        none: 'None of them',
      },
    },
    shown: {
      label: 'May the answers be shown?',
      options: {
        named: 'Yes, with names',
        unnamed: 'Yes, without names',
        summed: 'No, only as a summary',
        unknown: unknownEn,
      },
    },
    topic: {
      label: 'What is it about?',
      options: {
        'public-space': 'A public place, park or nature',
        building: 'Building and homes',
        school: 'School or day care',
        traffic: 'Road, traffic or bus',
        care: 'Care and help',
        other: 'Something else',
        unknown: unknownEn,
      },
    },
    before: {
      label: 'Have you asked about this before?',
      options: {
        no: 'No',
        answered: 'Yes, and people were answered',
        unanswered: 'Yes, but they never were answered',
        unknown: unknownEn,
      },
    },
    alsoAsked: {
      label: 'Have the same people been asked about other things in the past year?',
      options: { no: 'No', few: 'A few times', many: 'Many times', unknown: unknownEn },
    },
    mood: {
      label: 'What is the mood towards the municipality?',
      options: {
        good: 'Good',
        mixed: 'Mixed',
        bad: 'Bad',
        'very-bad': 'Very bad',
        unknown: unknownEn,
      },
    },
    money: {
      label: 'Money out of the house',
      options: {
        '5': 'Under DKK 10,000',
        '30': 'DKK 10,000–50,000',
        '100': 'DKK 50,000–150,000',
        '300': 'DKK 150,000–500,000',
        '800': 'Over DKK 500,000',
        unknown: unknownEn,
      },
    },
    hours: {
      label: 'Your own hours in all',
      hint: 'An ordinary week is 37 hours.',
      options: {
        '30': 'Under 40 hours',
        '70': '40–100 hours',
        '175': '100–250 hours',
        '400': '250–600 hours',
        '900': 'Over 600 hours',
        unknown: unknownEn,
      },
    },
    skills: {
      label: 'What are you confident in?',
      options: { ...skillsEn, none: 'None of it' },
    },
    bought: { label: 'We buy help for it', options: skillsEn },
    ready: {
      label: 'What is in place?',
      options: {
        medvirk: 'Medvirk',
        survey: 'A survey tool',
        map: 'A map tool',
        streaming: 'Streaming',
        hall: 'A hall with a hearing loop',
        contacts: 'Contact with schools or the housing association',
        none: 'None of it',
      },
    },
    owner: {
      label: 'Name of the process owner',
      hint: 'One person. The name goes into the agenda item.',
      example: 'Planner A',
    },
    firstAnswer: {
      label: 'The first answer (“what we heard”) comes at the latest',
      options: {
        '2': '2 weeks after the last deadline',
        '3': '3 weeks after the last deadline',
        '6': '6 weeks after the last deadline',
        unknown: unknownEn,
      },
    },
    finalAnswer: {
      label: 'The answer on what became of it comes',
      options: {
        meeting: 'after the meeting in question 3',
        other: 'on another day',
        unknown: unknownEn,
      },
    },
    finalDay: { label: 'Which day?' },
    ownerTime: {
      label: 'Has that person time?',
      options: { 'set-aside': 'Yes, it is set aside', little: 'A little', no: 'No', unknown: unknownEn },
    },
    answerForms: {
      label: 'How will you answer?',
      options: {
        each: 'Each person',
        page: 'One page for all',
        letter: 'A letter or poster for those who answered on paper',
      },
    },
  },
};
