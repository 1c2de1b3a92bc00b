import type { Rule } from '../rule.ts';

/** Purpose, promise, what is open to influence, and phase. */
export const coherenceRules: readonly Rule[] = [
  {
    id: 'R01',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'decide' },
        { fact: 'promise', op: 'in', value: ['inform', 'consult', 'involve'] },
      ],
    },
    message: {
      da: 'I vil lade borgerne beslutte, men lover dem mindre end det.',
      en: 'You want residents to decide, but you promise them less than that.',
    },
    reason: {
      da: 'Formålet bestemmer, hvad folk regner med, når de møder op. Bestemmer de ikke alligevel, opdager de det, når afgørelsen falder.',
      en: 'The purpose sets what people expect when they turn up. If they do not decide after all, they find out when the decision is made.',
    },
    fix: {
      da: 'Lov, at borgerne bestemmer inden for en ramme, fx en pulje eller et borgerbudget. Kan I ikke det, så skift formål til at prioritere eller at få forslaget trykprøvet.',
      en: 'Promise that residents decide within a frame, such as a fund or a participatory budget. If you cannot, change the purpose to prioritising or to having the proposal tested.',
    },
    sources: ['iap2_spectrum', 'seed'],
  },
  {
    id: 'R02',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        { fact: 'room', op: 'eq', value: 'low' },
      ],
    },
    message: {
      da: 'I lover, at borgerne bestemmer, men det er kun detaljer, de kan ændre.',
      en: 'You promise that residents decide, but only details are open to change.',
    },
    reason: {
      da: "Folk husker et løfte, der ikke blev holdt, længere end et, der aldrig blev givet. OECD's første krav er, at der er noget reelt at få indflydelse på.",
      en: "A promise that was not kept is remembered longer than one never made. The OECD's first requirement is that there is something real to influence.",
    },
    fix: {
      da: 'Find en afgrænset del eller en pulje, som borgerne virkelig kan bestemme over, eller lov mindre.',
      en: 'Find a bounded part or a sum that residents really can decide on, or promise less.',
    },
    sources: ['oecd2022', 'iap2_spectrum'],
  },
  {
    id: 'R03',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'room', op: 'eq', value: 'none' },
        { fact: 'promise', op: 'ne', value: 'inform' },
        { fact: 'purpose.primary', op: 'ne', value: 'monitor' },
      ],
    },
    message: {
      da: 'I har skrevet, at intet kan ændres, men I lover mere end at fortælle.',
      en: 'You have said that nothing can be changed, but you promise more than to inform.',
    },
    reason: {
      da: 'Er alt afgjort, kan svarene ikke bruges til noget, og det mærker de, der svarer. OECD og Involve begynder begge med at spørge, om noget kan laves om.',
      en: 'When everything is settled the answers cannot be used, and those who answer will notice. The OECD and Involve both begin by asking whether anything can be changed.',
    },
    fix: {
      da: 'Fortæl, hvad der er besluttet, i stedet for at spørge, eller find noget, der stadig er åbent: udførelsen, rækkefølgen, kompensationen. Skal sagen i høring efter loven, så skriv, hvad svarene kan ændre.',
      en: 'Tell people what has been decided instead of asking, or find something still open: execution, order, compensation. If the law requires a hearing, write down what the responses can change.',
    },
    sources: ['oecd2022', 'involve_scope'],
  },
  {
    id: 'R04',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'in', value: ['codevelop'] },
        { fact: 'promise', op: 'in', value: ['inform', 'consult'] },
      ],
    },
    message: {
      da: 'I vil udvikle løsningen sammen, men lover kun at fortælle eller at høre.',
      en: 'You want to develop the solution together, but you only promise to inform or consult.',
    },
    reason: {
      da: 'At udvikle sammen kræver, at borgerne er med, før forslaget er færdigt, og kan finde deres egne tanker i det bagefter.',
      en: 'Developing together means that residents are in before the proposal is finished and can find their own thoughts in it afterwards.',
    },
    fix: {
      da: 'Lov at inddrage eller at samarbejde. Er det for meget, så sig, at I vil lade jer inspirere eller få et forslag trykprøvet.',
      en: 'Promise to involve or to collaborate. If that is too much, say that you want to be inspired or to have a proposal tested.',
    },
    sources: ['iap2_spectrum', 'seed'],
  },
  {
    id: 'R05',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'codevelop' },
        { fact: 'phase', op: 'in', value: ['test', 'decision'] },
      ],
    },
    message: {
      da: 'I vil udvikle løsningen sammen, men der ligger allerede et forslag eller færdige muligheder.',
      en: 'You want to develop the solution together, but a proposal or finished options are already there.',
    },
    reason: {
      da: 'Kommer borgerne ind sent, er der kun lidt tilbage at udvikle. Gentofte lærte af sit arbejde med unge, at sen inddragelse rammer ved siden af.',
      en: 'When residents come in late there is little left to develop. Gentofte learned from its work with young people that late involvement misses the mark.',
    },
    fix: {
      da: 'Spørg, mens forslaget bliver til, eller skift formål til at få det trykprøvet.',
      en: 'Ask while the proposal is being made, or change the purpose to having it tested.',
    },
    sources: ['boerneraadet_gentofte', 'oecd2022'],
  },
  {
    id: 'R06',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'inspire' },
        {
          any: [
            { fact: 'phase', op: 'in', value: ['test', 'decision'] },
            { fact: 'has_proposal', op: 'eq', value: true },
          ],
        },
      ],
    },
    message: {
      da: 'I beder om nye idéer, men forslaget ligger der allerede.',
      en: 'You ask for new ideas, but the proposal is already there.',
    },
    reason: {
      da: 'Et åbent spørgsmål om noget, der er lukket, får folk til at tro, at de kan begynde forfra.',
      en: 'An open question about something closed makes people believe that they can start afresh.',
    },
    fix: {
      da: 'Spørg til de valg i forslaget, der stadig står åbne, eller gå tilbage, og åbn for idéer igen.',
      en: 'Ask about the choices in the proposal that are still open, or go back and open for ideas again.',
    },
    sources: ['oecd2022', 'seed'],
  },
  {
    id: 'R07',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'test' },
        { fact: 'has_proposal', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I vil have et forslag trykprøvet, men der er ikke noget forslag endnu.',
      en: 'You want a proposal tested, but there is no proposal yet.',
    },
    reason: {
      da: 'Man kan kun trykprøve noget, der kan peges på: et forslag, to veje at gå, en prøveudgave. I Odense gav ti konkrete anbefalinger borgerne noget at tage stilling til.',
      en: 'Only something one can point at can be tested: a proposal, two ways to go, a trial version. In Odense ten concrete recommendations gave residents something to react to.',
    },
    fix: {
      da: 'Lav to til fire konkrete forslag først, eller skift formål til at blive inspireret.',
      en: 'Make two to four concrete proposals first, or change the purpose to being inspired.',
    },
    sources: ['citizenlab_odense', 'seed'],
  },
  {
    id: 'R08',
    class: 'advice',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'in', value: ['consult', 'involve', 'collaborate', 'empower'] },
        { fact: 'portfolio.max_influence_fit_at_or_above_promise', op: 'eq', value: 1 },
      ],
    },
    message: {
      da: 'De metoder, I har valgt, kan kun svagt bære det, I lover.',
      en: 'The methods you have chosen can only weakly carry what you promise.',
    },
    reason: {
      da: 'Det er metoden, der sætter loftet for, hvor meget indflydelse folk kan få.',
      en: 'It is the method that sets the ceiling for how much influence people can have.',
    },
    fix: {
      da: 'Tilføj mindst én metode, der er god til det, I lover, eller lov mindre.',
      en: 'Add at least one method that is good at what you promise, or promise less.',
    },
    sources: ['iap2_spectrum'],
  },
  {
    id: 'R09',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'in', value: ['consult', 'involve', 'collaborate', 'empower'] },
        { fact: 'portfolio.max_influence_fit_at_or_above_promise', op: 'eq', value: 0 },
      ],
    },
    message: {
      da: 'I lover indflydelse, som ingen af jeres hovedmetoder kan give.',
      en: 'You promise influence that none of your main methods can give.',
    },
    reason: {
      da: 'Hverken på det trin, I lover, eller på trinene over kan en eneste af metoderne bære løftet.',
      en: 'Neither at the level you promise nor at any level above can a single one of the methods carry the promise.',
    },
    fix: {
      da: 'Tilføj en metode, der kan bære løftet, eller lov mindre.',
      en: 'Add a method that can carry the promise, or promise less.',
    },
    sources: ['iap2_spectrum'],
  },
  {
    id: 'R10',
    class: 'advice',
    category: 'coherence',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.value_coverage_of_purpose', op: 'lt', value: 0.5 }] },
    message: {
      da: 'Metoderne giver kun en mindre del af det, I siger, I vil have ud af at spørge.',
      en: 'The methods give only a smaller part of what you say you want from asking.',
    },
    reason: {
      da: 'En metode er hverken god eller dårlig i sig selv; den skal passe til det, svarene skal bruges til.',
      en: 'No method is good or bad in itself; it has to suit what the answers are for.',
    },
    fix: {
      da: 'Tilføj en metode, der er stærk i jeres formål, eller ret formålet til det, metoderne kan.',
      en: 'Add a method that is strong in your purpose, or change the purpose to what the methods can do.',
    },
    sources: ['seed'],
  },
  {
    id: 'R11',
    class: 'advice',
    category: 'coherence',
    scope: 'plan',
    when: { all: [{ fact: 'purpose.count', op: 'gt', value: 3 }] },
    message: { da: 'I har valgt mere end tre formål.', en: 'You have chosen more than three purposes.' },
    reason: {
      da: 'Når alt er lige vigtigt, kan I hverken vælge metode eller bagefter se, om det lykkedes.',
      en: 'When everything matters equally you can neither choose a method nor see afterwards whether it worked.',
    },
    fix: {
      da: 'Vælg ét formål, der vejer tungest, og højst to ved siden af.',
      en: 'Choose the one purpose that weighs most and at most two beside it.',
    },
    sources: ['involve_scope', 'ulrichconsult'],
  },
  {
    id: 'R12',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'mandate' },
        { fact: 'portfolio.has_random_selection', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I vil kunne sige, hvad borgerne mener, men ingen metode trækker deltagerne tilfældigt.',
      en: 'You want to say what residents think, but no method draws participants at random.',
    },
    reason: {
      da: 'De, der selv melder sig, ligner sjældent resten. Deres svar kan ikke stå for hele kommunen.',
      en: 'Those who come forward by themselves seldom resemble the rest. Their answers cannot stand for the whole municipality.',
    },
    fix: {
      da: 'Tilføj en stikprøve, en borgersamling, en borgerjury eller en folkehøring. Ellers lad være med at tale på alles vegne.',
      en: "Add a sample survey, a citizens' assembly, a citizens' jury or a deliberative poll. Otherwise do not speak on everybody's behalf.",
    },
    sources: ['oecd2020', 'ppgis_pocewicz2012'],
  },
  {
    id: 'R73',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'decide' },
        { fact: 'promise', op: 'eq', value: 'collaborate' },
      ],
    },
    message: {
      da: 'I vil lade borgerne beslutte, men lover kun at lave løsningen sammen med dem.',
      en: 'You want residents to decide, but you only promise to make the solution with them.',
    },
    reason: {
      da: 'Når I samarbejder, er det stadig politikerne, der afgør sagen til sidst.',
      en: 'When you collaborate, the politicians still settle the case in the end.',
    },
    fix: {
      da: 'Lad borgerne bestemme over en afgrænset del, eller kald formålet at prioritere.',
      en: 'Let residents decide on a bounded part, or call the purpose prioritising.',
    },
    sources: ['iap2_spectrum', 'seed'],
  },
  {
    id: 'R74',
    class: 'advice',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        {
          fact: 'purpose.primary',
          op: 'in',
          value: ['inform', 'inspire', 'map', 'test', 'understand', 'monitor'],
        },
      ],
    },
    message: {
      da: 'I lover, at borgerne bestemmer, men formålet er ikke, at noget skal besluttes.',
      en: 'You promise that residents decide, but the purpose is not that anything be decided.',
    },
    reason: {
      da: 'Løftet er større, end I har brug for, og skuffer let.',
      en: 'The promise is larger than you need and disappoints easily.',
    },
    fix: {
      da: 'Lov mindre, eller skriv præcist, hvad borgerne afgør.',
      en: 'Promise less, or write exactly what residents settle.',
    },
    sources: ['iap2_spectrum', 'seed'],
  },
  {
    id: 'R75',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'room', op: 'eq', value: 'low' },
        {
          any: [
            { fact: 'promise', op: 'eq', value: 'collaborate' },
            { fact: 'purpose.primary', op: 'eq', value: 'codevelop' },
          ],
        },
      ],
    },
    message: {
      da: 'Det er kun detaljer, der kan ændres, men I inviterer folk til at lave løsningen sammen.',
      en: 'Only details can be changed, but you invite people to make the solution together.',
    },
    reason: {
      da: 'Så bruger de kræfter på løsninger, som ikke kan vælges.',
      en: 'Then they spend effort on solutions that cannot be chosen.',
    },
    fix: {
      da: 'Skriv i invitationen, hvad der er åbent, og hvad der ligger fast, eller bed dem trykprøve et forslag.',
      en: 'Write in the invitation what is open and what is fixed, or ask them to test a proposal.',
    },
    sources: ['oecd2022', 'involve_scope'],
  },
  {
    id: 'R76',
    class: 'logic',
    category: 'coherence',
    scope: 'method',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'inform' },
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.influence_fit_at_promise', op: 'eq', value: 0 },
      ],
    },
    message: {
      da: 'I lover kun at fortælle, men »{method}« beder folk om at svare.',
      en: 'You only promise to inform, but “{method}” asks people to answer.',
    },
    reason: {
      da: 'At spørge er et løfte om at lytte, også når det ikke står nogen steder.',
      en: 'Asking is a promise to listen, also when it is not written anywhere.',
    },
    fix: {
      da: 'Vælg en metode, der kun fortæller, eller lov at læse og svare.',
      en: 'Choose a method that only tells, or promise to read and answer.',
    },
    sources: ['iap2_spectrum', 'seed'],
  },
  {
    id: 'R77',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'in', value: ['involve', 'collaborate'] },
        { fact: 'phase', op: 'eq', value: 'decision' },
        { fact: 'has_proposal', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'Forslaget er færdigt og skal besluttes, men I lover at inddrage eller at samarbejde.',
      en: 'The proposal is finished and up for decision, but you promise to involve or to collaborate.',
    },
    reason: {
      da: 'Så sent kan borgerne sige ja, nej eller bede om små ændringer, ikke mere.',
      en: 'So late residents can say yes, no or ask for small changes, not more.',
    },
    fix: {
      da: 'Lov at høre, eller åbn ét punkt igen, og sig hvilket.',
      en: 'Promise to consult, or reopen one point and say which.',
    },
    sources: ['oecd2022', 'boerneraadet_gentofte'],
  },
  {
    id: 'R78',
    class: 'logic',
    category: 'coherence',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.provides_needed_output', op: 'eq', value: false }] },
    message: {
      da: 'Politikerne skal bruge en bestemt slags resultat, men metoderne giver noget andet.',
      en: 'The politicians need a certain kind of result, but the methods give something else.',
    },
    reason: {
      da: 'En fri debat giver fx ikke en prioriteret liste. Passer formen ikke, kan selv gode svar ikke bruges.',
      en: 'A free debate, for one, does not give a ranked list. If the form is wrong, even good answers cannot be used.',
    },
    fix: {
      da: 'Tilføj et led, der giver den form, I skal bruge: liste, anbefalinger, tal eller kort. Eller aftal en anden form med udvalget.',
      en: 'Add a step that gives the form you need: a list, recommendations, figures or a map. Or agree on another form with the committee.',
    },
    sources: ['seed', 'boverket'],
  },
];
