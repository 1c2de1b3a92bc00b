import type { Rule } from '../rule.ts';

/** Weeks, hours, kroner and skills. */
export const feasibilityRules: readonly Rule[] = [
  {
    id: 'R41',
    class: 'logic',
    category: 'feasibility',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.weeks_to_result_min', op: 'gt_fact', value: 'time.weeks_until_decision' },
        { fact: 'method.slot', op: 'ne', value: 'answer' },
      ],
    },
    message: {
      da: '»{method}« kan ikke nås: Den tager mindst {lead} uger, og I har {weeks}.',
      en: '“{method}” cannot be done in time: it takes at least {lead} weeks and you have {weeks}.',
    },
    reason: {
      da: 'Der går tid både med at gøre klar og med at holde det. Alene en lodtrækning kan tage to måneder at forberede og to at gennemføre. Ugerne er skøn.',
      en: 'Time goes both to getting ready and to doing it. A lottery alone can take two months to prepare and two to carry out. The weeks are estimates.',
    },
    fix: {
      da: 'Flyt beslutningen, vælg en hurtigere metode, eller gør den mindre.',
      en: 'Move the decision, choose a faster method, or make it smaller.',
    },
    sources: ['demnext', 'newdemocracy'],
  },
  {
    id: 'R42',
    class: 'advice',
    category: 'feasibility',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.weeks_to_result_typical', op: 'gt_fact', value: 'time.weeks_until_decision' },
        { fact: 'method.weeks_to_result_min', op: 'lte_fact', value: 'time.weeks_until_decision' },
        { fact: 'method.slot', op: 'ne', value: 'answer' },
      ],
    },
    message: {
      da: 'Det bliver knapt med »{method}«: Den tager typisk {lead} uger, og I har {weeks}.',
      en: '“{method}” will be tight: it typically takes {lead} weeks and you have {weeks}.',
    },
    reason: {
      da: 'Når tiden er knap, går det ud over invitationerne og læsningen af svarene.',
      en: 'When time is short, inviting people and reading answers suffer.',
    },
    fix: {
      da: 'Giv jer bedre tid, eller gør metoden enklere.',
      en: 'Give yourselves more time, or make the method simpler.',
    },
    sources: ['demnext'],
  },
  {
    id: 'R43',
    class: 'logic',
    category: 'feasibility',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.staff_hours_typical', op: 'gt_fact_x', value: ['staff.hours', 1.3] }] },
    message: {
      da: 'Metoderne kræver langt flere timer, end I har sat af.',
      en: 'The methods take far more hours than you have set aside.',
    },
    reason: {
      da: 'Mangler der hænder, går det ud over gennemsyn, opsamling og svar, altså det, folk lægger mærke til.',
      en: 'When hands are missing, it is reading through, summing up and answering that suffer: the very things people notice.',
    },
    fix: {
      da: 'Tag en metode ud, køb hjælp, eller giv jer længere tid.',
      en: 'Take a method out, buy help, or give yourselves more time.',
    },
    sources: ['oecd2022', 'involve_scope'],
  },
  {
    id: 'R44',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.external_cost_mid', op: 'gt_fact', value: 'budget.external_kdkk' },
        { fact: 'portfolio.external_cost_low', op: 'lte_fact', value: 'budget.external_kdkk' },
      ],
    },
    message: {
      da: 'Det koster sandsynligvis mere, end I har penge til.',
      en: 'It will probably cost more than you have money for.',
    },
    reason: {
      da: 'Prisen er et skøn med et bredt spænd, men midten af det ligger over jeres beløb.',
      en: 'The price is an estimate with a wide range, but the middle of it lies above your sum.',
    },
    fix: {
      da: 'Find penge til det dyreste, eller vælg en billigere udgave.',
      en: 'Find money for the most expensive part, or choose a cheaper version.',
    },
    sources: ['involve_cost'],
  },
  {
    id: 'R45',
    class: 'advice',
    category: 'feasibility',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.skill_facilitation', op: 'gte', value: 3 },
        { fact: 'staff.facilitation', op: 'lte', value: 1 },
      ],
    },
    message: {
      da: '»{method}« kræver en stærkere mødeleder, end I har.',
      en: '“{method}” needs a stronger facilitator than you have.',
    },
    reason: {
      da: 'Uden en, der styrer samtalen, taler de få, og resultatet bliver tyndt.',
      en: 'Without someone to lead the talk a few people do the talking and the result is thin.',
    },
    fix: {
      da: 'Lån eller køb en, der kan, eller vælg noget, der klarer sig selv, fx gæstebud eller spørgeskema.',
      en: 'Borrow or buy someone who can, or choose something that runs by itself, such as kitchen-table conversations or a survey.',
    },
    sources: ['engage2020', 'seed'],
  },
  {
    id: 'R46',
    class: 'advice',
    category: 'feasibility',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.skill_digital', op: 'gte', value: 3 },
        { fact: 'staff.digital', op: 'lte', value: 1 },
      ],
    },
    message: {
      da: '»{method}« kræver, at I er stærkere på nettet, end I er.',
      en: '“{method}” needs stronger digital skills than you have.',
    },
    reason: {
      da: 'Teknik, der svigter, koster tillid. I Fredensborg var det lyden, der skulle blive bedre.',
      en: 'Technology that fails costs trust. In Fredensborg it was the sound that had to improve.',
    },
    fix: {
      da: 'Prøv det hele igennem, find en kollega, der kan det, og vær to om det.',
      en: 'Rehearse all of it, find a colleague who knows it, and be two to run it.',
    },
    sources: ['sn_fredensborg2020', 'seed'],
  },
  {
    id: 'R47',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.expected_contributions', op: 'gt', value: 300 },
        { fact: 'staff.analysis', op: 'lte', value: 1 },
      ],
    },
    message: {
      da: 'I kan vente mere end 300 svar, men har ikke nogen, der er vant til at læse så mange.',
      en: 'You can expect more than 300 answers, but have nobody used to reading so many.',
    },
    reason: {
      da: 'I Bowling Green måtte hvert tredje udsagn skrives om eller sorteres fra, og i Madrid druknede forslagene hinanden.',
      en: 'In Bowling Green every third statement had to be rewritten or sorted out, and in Madrid proposals drowned one another.',
    },
    fix: {
      da: 'Aftal temaer på forhånd, sæt timer af til opsamling, og brug færre åbne felter.',
      en: 'Agree on themes beforehand, set hours aside for summing up, and use fewer open fields.',
    },
    sources: ['bowlinggreen2018', 'democracytech_madrid'],
  },
  {
    id: 'R48',
    class: 'logic',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'platform.available', op: 'eq', value: false },
        { fact: 'portfolio.has_digital', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'I har valgt en digital metode, men har ikke noget at køre den på.',
      en: 'You have chosen a digital method, but have nothing to run it on.',
    },
    reason: {
      da: 'Det tager tid at købe ind, få styr på data og få login til at virke.',
      en: 'It takes time to buy, to get the data in order and to make sign-in work.',
    },
    fix: {
      da: 'Brug noget, I har i forvejen, eller gør det fysisk denne gang.',
      en: 'Use something you already have, or do it face to face this time.',
    },
    sources: ['playbook', 'dpp_ratings'],
  },
  {
    id: 'R49',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'fatigue', op: 'gte', value: 3 },
        {
          any: [
            { fact: 'portfolio.max_participant_hours', op: 'gte', value: 4 },
            { fact: 'portfolio.n_main_methods', op: 'gte', value: 4 },
          ],
        },
      ],
    },
    message: {
      da: 'De samme folk er spurgt mange gange, men I beder om lang tid eller mange led igen.',
      en: 'The same people have been asked many times, but you ask for much time or many steps again.',
    },
    reason: {
      da: 'At blive spurgt igen uden at have set noget ske slider på lysten til at være med.',
      en: 'Being asked again without having seen anything happen wears down the will to take part.',
    },
    fix: {
      da: 'Brug det, de sagde sidst, vis først, hvad det blev til, og vælg noget kort.',
      en: 'Use what they said last time, show first what became of it, and choose something short.',
    },
    sources: ['bcauditor', 'involve_scope'],
  },
  {
    id: 'R88',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.staff_hours_typical', op: 'gt_fact', value: 'staff.hours' },
        { fact: 'portfolio.staff_hours_typical', op: 'lte_fact_x', value: ['staff.hours', 1.3] },
      ],
    },
    message: {
      da: 'Metoderne kræver lidt flere timer, end I har sat af.',
      en: 'The methods take somewhat more hours than you have set aside.',
    },
    reason: {
      da: 'Timerne er skøn, men der er ingen luft, hvis noget trækker ud.',
      en: 'The hours are estimates, but there is no slack if something drags on.',
    },
    fix: {
      da: 'Sæt timer af til opsamling og svar, eller tag et led ud.',
      en: 'Set hours aside for summing up and answering, or take a step out.',
    },
    sources: ['oecd2022'],
  },
  {
    id: 'R89',
    class: 'logic',
    category: 'feasibility',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.external_cost_low', op: 'gt_fact', value: 'budget.external_kdkk' }] },
    message: {
      da: 'Selv det billigste koster mere, end I har penge til.',
      en: 'Even the cheapest version costs more than you have money for.',
    },
    reason: {
      da: 'Prisen er et skøn, men også den lave ende ligger over jeres beløb.',
      en: 'The price is an estimate, but even its low end lies above your sum.',
    },
    fix: {
      da: 'Find flere penge, eller vælg en billigere metode.',
      en: 'Find more money, or choose a cheaper method.',
    },
    sources: ['involve_cost'],
  },
  {
    id: 'R90',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_open_public_contribution', op: 'eq', value: true },
        { fact: 'contributions_public', op: 'eq', value: true },
        { fact: 'moderation.owner', op: 'eq', value: null },
      ],
    },
    message: {
      da: 'Alle kan skrive, og alle kan se det, men ingen hos jer læser det igennem.',
      en: 'Everyone can write and everyone can see it, but none of you reads it through.',
    },
    reason: {
      da: 'Tonen afgør, om andre tør være med. I Bowling Green måtte hvert tredje udsagn skrives om eller afvises.',
      en: 'The tone decides whether others dare join in. In Bowling Green every third statement had to be rewritten or turned down.',
    },
    fix: {
      da: 'Sæt navn på, hvem der læser, skriv spilleregler, og aftal, hvor hurtigt I reagerer, også i weekenden.',
      en: 'Name who reads, write ground rules, and agree how fast you react, also at weekends.',
    },
    sources: ['bowlinggreen2018', 'itst_digitalborgerdialog'],
  },
  {
    id: 'R91',
    class: 'advice',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_live_online', op: 'eq', value: true },
        {
          any: [
            { fact: 'setup.rehearsal', op: 'eq', value: false },
            { fact: 'setup.second_host', op: 'eq', value: false },
          ],
        },
      ],
    },
    message: {
      da: 'I holder møde på nettet, men uden at prøve det først eller uden at være to værter.',
      en: 'You hold a meeting online, but without a rehearsal or without two hosts.',
    },
    reason: {
      da: 'I Fredensborg var det lyd og teknik, der skulle blive bedre. Én kan ikke både styre ordet og læse chatten.',
      en: 'In Fredensborg it was sound and technology that had to improve. One person cannot both chair and read the chat.',
    },
    fix: {
      da: 'Prøv hele opstillingen, lad én styre ordet og én læse chatten, og giv folk et nummer at ringe ind på.',
      en: 'Try the whole set-up, let one chair and one read the chat, and give people a number to phone in on.',
    },
    sources: ['sn_fredensborg2020', 'tekno_online'],
  },
  {
    id: 'R92',
    class: 'logic',
    category: 'feasibility',
    scope: 'plan',
    when: {
      all: [{ fact: 'portfolio.max_participant_hours', op: 'gt_fact', value: 'time.participant_hours_max' }],
    },
    message: {
      da: 'I har sagt, hvor mange timer I vil bede deltagerne om, men en af metoderne kræver flere.',
      en: 'You have said how many hours you will ask of participants, but one of the methods takes more.',
    },
    reason: { da: 'Tiden er det, der sorterer flest fra.', en: 'Time is what sorts out most people.' },
    fix: {
      da: 'Vælg noget kortere, del det i korte møder, eller giv honorar.',
      en: 'Choose something shorter, split it into short meetings, or pay a fee.',
    },
    sources: ['newdemocracy'],
  },
];
