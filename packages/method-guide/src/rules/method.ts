import type { Rule } from '../rule.ts';

/** Whether the methods suit the purpose and the topic. */
export const methodRules: readonly Rule[] = [
  {
    id: 'R13',
    class: 'logic',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'in', value: ['codevelop', 'inspire'] },
        { fact: 'portfolio.families', op: 'subset_of', value: ['survey', 'hearing', 'vote'] },
      ],
    },
    message: {
      da: 'I vil have nyt frem, men har kun valgt spørgeskema, høring eller afstemning.',
      en: 'You want something new to emerge, but you have only chosen surveys, hearings or votes.',
    },
    reason: {
      da: 'Lukkede spørgsmål giver svar på det, I allerede har tænkt på. Det nye kommer, hvor folk selv vælger, hvad de vil sige.',
      en: 'Closed questions answer what you have already thought of. The new appears where people choose for themselves what to say.',
    },
    fix: {
      da: 'Læg et værksted, en idéindsamling eller et gæstebud ind før de lukkede spørgsmål.',
      en: 'Put a workshop, a call for ideas or kitchen-table conversations before the closed questions.',
    },
    sources: ['seed', 'tverskov'],
  },
  {
    id: 'R14',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.conflict', op: 'gte', value: 3 },
        { fact: 'portfolio.max_conflict_fit', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'Folk er uenige i denne sag, men ingen af metoderne er lavet til uenighed.',
      en: 'People disagree in this case, but none of the methods is made for disagreement.',
    },
    reason: {
      da: "I plenum og lukkede skemaer bliver fløjene skarpere. SKR's model for svære sager begynder med at lytte til hver side for sig.",
      en: "In plenary and closed forms the wings grow sharper. SKR's model for difficult cases begins by listening to each side separately.",
    },
    fix: {
      da: 'Tilføj interviews, en dialog mellem parterne, et meningskort eller samtaler ved borde med en, der styrer dem.',
      en: 'Add interviews, a dialogue between the parties, an opinion map or table talks with someone to lead them.',
    },
    sources: ['skr_komplexa', 'democracyrd_difficult'],
  },
  {
    id: 'R15',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.conflict', op: 'gte', value: 3 },
        { fact: 'portfolio.only_digital', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'Folk er meget uenige, men I mødes kun med dem på nettet.',
      en: 'People disagree strongly, but you only meet them online.',
    },
    reason: {
      da: 'Det er lettere at forstå en modstander, man sidder over for. I Furesø gik det bedst med at bygge videre på hinandens idéer, når folk var i samme rum.',
      en: "It is easier to understand an opponent who sits across the table. In Furesø building on each other's ideas went best when people shared a room.",
    },
    fix: {
      da: 'Læg mindst ét møde ansigt til ansigt ind, ledet af en, der er tryg ved uenighed.',
      en: 'Add at least one meeting face to face, led by someone at ease with disagreement.',
    },
    sources: ['citizenlab_furesoe', 'skr_komplexa'],
  },
  {
    id: 'R16',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.complexity', op: 'gte', value: 3 },
        {
          fact: 'purpose.primary',
          op: 'in',
          value: ['understand', 'codevelop', 'prioritise', 'decide', 'mandate'],
        },
        { fact: 'portfolio.max_depth', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'Sagen er svær, men ingen af metoderne giver folk tid til at sætte sig ind i den.',
      en: 'The case is difficult, but none of the methods gives people time to get into it.',
    },
    reason: {
      da: 'Svære afvejninger kræver viden og betænkningstid. I fuld skala regner OECD og newDemocracy med fire dage eller mere end 30 timer.',
      en: 'Difficult trade-offs take knowledge and time to think. At full scale the OECD and newDemocracy reckon with four days or more than 30 hours.',
    },
    fix: {
      da: 'Tilføj en borgersamling, en borgerjury eller en række dialogmøder, eller del spørgsmålet op i noget, man kan svare på med det samme.',
      en: "Add a citizens' assembly, a citizens' jury or a series of dialogue meetings, or split the question into things one can answer at once.",
    },
    sources: ['oecd2020', 'newdemocracy', 'demnext'],
  },
  {
    id: 'R17',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.complexity', op: 'lte', value: 1 },
        { fact: 'topic.conflict', op: 'lte', value: 1 },
        { fact: 'portfolio.has_minipublic', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'Sagen er enkel, og folk er enige, men I har valgt en borgersamling eller en borgerjury.',
      en: "The case is simple and people agree, but you have chosen a citizens' assembly or jury.",
    },
    reason: {
      da: 'Det er en af de dyreste måder at spørge på, og den er bedst, når der er noget svært at veje.',
      en: 'It is one of the most expensive ways of asking, and at its best when there is something hard to weigh.',
    },
    fix: {
      da: 'Overvej en prioritering på nettet, et borgerpanel eller et enkelt værksted.',
      en: "Consider prioritising online, a citizens' panel or a single workshop.",
    },
    sources: ['mosaiclab', 'involve_cost'],
  },
  {
    id: 'R18',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.spatial', op: 'gte', value: 3 },
        { fact: 'purpose.primary', op: 'in', value: ['inspire', 'map', 'test', 'understand', 'codevelop'] },
        { fact: 'portfolio.collects_places', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Sagen handler om bestemte steder, men ingen metode samler steder ind.',
      en: 'The case is about particular places, but no method collects places.',
    },
    reason: {
      da: 'Det, folk ved om et hjørne eller en sti, går tabt i et fritekstfelt.',
      en: 'What people know about a corner or a path gets lost in a text box.',
    },
    fix: {
      da: 'Tilføj et kort på nettet og på papir, en byvandring eller et tegneværksted.',
      en: 'Add a map online and on paper, a walk or a design charrette.',
    },
    sources: ['ppgis_pocewicz2012', 'dialogguiden447'],
  },
  {
    id: 'R19',
    class: 'logic',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.sensitive', op: 'gte', value: 3 },
        { fact: 'portfolio.has_open_public_contribution', op: 'eq', value: true },
        { fact: 'anonymity', op: 'eq', value: 'identified' },
        { fact: 'contributions_public', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'Emnet er følsomt, men svarene bliver vist for alle med navn.',
      en: 'The topic is sensitive, but answers are shown to everyone with names.',
    },
    reason: {
      da: 'Så tier nogen, mens andre fortæller mere om sygdom og familie, end de kan tage tilbage. Den slags oplysninger har særlig beskyttelse i databeskyttelsesreglerne.',
      en: 'Then some stay silent while others tell more about illness and family than they can take back. Data protection rules guard such details specially.',
    },
    fix: {
      da: 'Lad folk svare uden navn eller kun med fornavn og område, eller tal med dem i interviews og lukkede fokusgrupper.',
      en: 'Let people answer without a name or with first name and area only, or talk to them in interviews and closed focus groups.',
    },
    sources: ['memory'],
  },
  {
    id: 'R20',
    class: 'advice',
    category: 'method',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.family', op: 'in', value: ['workshop', 'meeting'] },
        { fact: 'phase', op: 'eq', value: 'test' },
        { fact: 'has_formal_hearing', op: 'eq', value: true },
      ],
    },
    message: {
      da: '»{method}« ligger i en sag med høring, så deltagerne skal vide, hvad der er et høringssvar.',
      en: '“{method}” is part of a case with a hearing, so participants must know what counts as a hearing response.',
    },
    reason: {
      da: 'Det, nogen siger på et møde, er ikke af sig selv et høringssvar. De amerikanske miljømyndigheder fraråder fx at bruge world café til formelle svar.',
      en: 'What is said at a meeting is not in itself a hearing response. The US environmental agency, for one, advises against world cafés for formal comments.',
    },
    fix: {
      da: 'Sig det, når mødet begynder. Tilbyd at skrive ned for dem, der vil have et høringssvar med, og giv dem en kvittering.',
      en: 'Say so when the meeting opens. Offer to write it down for those who want a hearing response, and give them a receipt.',
    },
    sources: ['epa_worldcafe'],
  },
  {
    id: 'R21',
    class: 'logic',
    category: 'method',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.family', op: 'eq', value: 'hearing' },
        { fact: 'phase', op: 'in', value: ['agenda', 'develop'] },
        { fact: 'has_proposal', op: 'eq', value: false },
        { fact: 'portfolio.has_open_or_deepen', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Høringen er den eneste måde at være med på, men der er intet forslag at svare på.',
      en: 'The hearing is the only way to take part, but there is no proposal to respond to.',
    },
    reason: {
      da: 'I en høring svarer man på et dokument. Er der ikke noget, ved folk ikke, hvad de skal tage stilling til.',
      en: 'In a hearing people respond to a document. Without one they do not know what to take a position on.',
    },
    fix: {
      da: 'Saml idéer ind eller hold et værksted nu, og tag høringen, når forslaget er klar.',
      en: 'Collect ideas or hold a workshop now, and hold the hearing when the proposal is ready.',
    },
    sources: ['planlov24'],
  },
  {
    id: 'R22',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.n_main_methods', op: 'eq', value: 1 },
        { fact: 'affected.count', op: 'gte', value: 2000 },
        { fact: 'portfolio.max_reach', op: 'lt', value: 4 },
      ],
    },
    message: {
      da: 'Mange mærker sagen, men der er kun én måde at være med på.',
      en: 'Many people are affected, but there is only one way to take part.',
    },
    reason: {
      da: 'Ingen metode når alle. De, der svarer på nettet, er ikke de samme som dem, der svarer på papir eller kommer til et møde.',
      en: 'No method reaches everyone. Those who answer online are not those who answer on paper or come to a meeting.',
    },
    fix: {
      da: 'Sæt mindst to metoder sammen, som når hver deres grupper.',
      en: 'Combine at least two methods that reach different groups.',
    },
    sources: ['tekno_online2', 'citizenlab_furesoe', 'worldbank_rgs'],
  },
  {
    id: 'R23',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.n_main_methods', op: 'gt', value: 4 }] },
    message: {
      da: 'I har valgt mere end fire hovedmetoder.',
      en: 'You have chosen more than four main methods.',
    },
    reason: {
      da: 'Flere kanaler kan svække hinanden, som forskere så i Rio Grande do Sul, og folk bliver trætte.',
      en: 'Several channels can weaken each other, as researchers saw in Rio Grande do Sul, and people grow tired.',
    },
    fix: {
      da: 'Skær ned til to til fire, og skriv, hvad hver af dem skal bruges til.',
      en: 'Cut down to between two and four, and write what each of them is for.',
    },
    sources: ['legard2020'],
  },
  {
    id: 'R24',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_ideation', op: 'eq', value: true },
        { fact: 'portfolio.has_convergence', op: 'eq', value: false },
        {
          any: [
            { fact: 'purpose.primary', op: 'ne', value: 'inspire' },
            { fact: 'portfolio.expected_contributions', op: 'gte', value: 100 },
          ],
        },
      ],
    },
    message: {
      da: 'I samler idéer ind, men intet led sorterer eller prioriterer dem.',
      en: 'You collect ideas, but no step sorts or prioritises them.',
    },
    reason: {
      da: 'Idéer, som ingen tager hånd om, ender uden svar. I Madrid hobede forslagene sig op, og folk mistede tålmodigheden.',
      en: 'Ideas that nobody takes care of end without an answer. In Madrid proposals piled up and people lost patience.',
    },
    fix: {
      da: 'Læg en prioritering, et værksted eller en borgerjury efter, eller skriv, hvem hos jer der sorterer, hvordan og hvornår.',
      en: "Add prioritising, a workshop or a citizens' jury afterwards, or write who of you sorts, how and when.",
    },
    sources: ['democracytech_madrid', 'betterreykjavik'],
  },
  {
    id: 'R25',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_vote', op: 'eq', value: true },
        { fact: 'portfolio.has_information_or_dialogue', op: 'eq', value: false },
        { fact: 'topic.complexity', op: 'gte', value: 2 },
      ],
    },
    message: {
      da: 'Folk skal stemme, men får hverken oplysning eller samtale først.',
      en: 'People are to vote, but get neither information nor discussion first.',
    },
    reason: {
      da: 'En stemme uden viden viser førsteindtrykket.',
      en: 'A vote without knowledge shows the first impression.',
    },
    fix: {
      da: 'Send neutral oplysning ud, og hold et møde eller en debat, før der stemmes.',
      en: 'Send out neutral information, and hold a meeting or debate before the vote.',
    },
    sources: ['oecd2022', 'l191_2018'],
  },
  {
    id: 'R26',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_minipublic', op: 'eq', value: true },
        { fact: 'portfolio.has_open_channel', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I hører dem, der bliver trukket ud, men resten af kommunen har ingen vej ind.',
      en: 'You hear those who are drawn, but the rest of the municipality has no way in.',
    },
    reason: {
      da: 'De fleste får aldrig et brev. Greve, Rudersdal og København åbnede alle et led for dem, der ikke blev trukket ud.',
      en: 'Most people never get a letter. Greve, Rudersdal and Copenhagen all opened a step for those who were not drawn.',
    },
    fix: {
      da: 'Hold et åbent dialogmøde, eller åbn en side på nettet før eller efter.',
      en: 'Hold an open dialogue meeting, or open a page online before or afterwards.',
    },
    sources: ['greve_klima', 'rudersdal_govocal', 'kk_middelalder'],
  },
  {
    id: 'R27',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.technical', op: 'gte', value: 3 },
        { fact: 'portfolio.has_expert_input', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Man skal vide noget for at svare, men ingen metode giver adgang til fagfolk.',
      en: 'One must know something to answer, but no method gives access to experts.',
    },
    reason: {
      da: 'Råd bliver først til at bruge, når borgerne kan spørge dem, der kender stoffet.',
      en: 'Advice becomes usable once residents can ask those who know the matter.',
    },
    fix: {
      da: 'Tilføj oplæg fra fagfolk, en dialog mellem parterne eller en konsensuskonference.',
      en: 'Add talks by experts, a dialogue between the parties or a consensus conference.',
    },
    sources: ['tekno_konsensus'],
  },
  {
    id: 'R28',
    class: 'advice',
    category: 'method',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.id', op: 'in', value: ['borgermoede', 'online_borgermoede', 'hybridmoede'] },
        { fact: 'purpose.primary', op: 'in', value: ['codevelop', 'prioritise', 'decide', 'mandate'] },
        { fact: 'method.role', op: 'eq', value: 'main' },
      ],
    },
    message: {
      da: 'I bruger »{method}« som hovedmetode til andet end at fortælle og svare på spørgsmål.',
      en: 'You use “{method}” as a main method for more than telling and answering questions.',
    },
    reason: {
      da: 'I plenum taler få. Erfaringen fra Vanløse er, at sjældent flere end 100–150 kommer, og at det er de samme.',
      en: 'In plenary few people speak. Experience in Vanløse is that seldom more than 100–150 come, and they are the same people.',
    },
    fix: {
      da: 'Byt til et dialogmøde ved borde, eller læg en stikprøve eller et opsøgende led til.',
      en: 'Change to a dialogue meeting at tables, or add a sample survey or an outreach step.',
    },
    sources: ['vanloese_panel', 'epinion2024', 'tverskov'],
  },
  {
    id: 'R29',
    class: 'logic',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'monitor' },
        { fact: 'portfolio.max_value_monitor', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'I vil se, om det virkede, men ingen af metoderne kan følge noget over tid.',
      en: 'You want to see whether it worked, but none of the methods can follow anything over time.',
    },
    reason: {
      da: 'En enkelt måling viser ikke, om noget er blevet bedre. Uden et fast tidspunkt at se efter på bliver det glemt.',
      en: 'A single measurement does not show whether anything improved. Without a fixed time to look, it is forgotten.',
    },
    fix: {
      da: 'Tilføj borgere, der følger gennemførelsen, et panel eller en måling, I gentager, med faste datoer for status.',
      en: 'Add residents who monitor the work, a panel or a repeated measurement, with fixed dates for taking stock.',
    },
    sources: ['oecd2022', 'decidim_pam'],
  },
  {
    id: 'R79',
    class: 'advice',
    category: 'method',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.fits_phase', op: 'eq', value: false },
      ],
    },
    message: {
      da: '»{method}« bruges normalt på et andet tidspunkt i en sag.',
      en: '“{method}” is normally used at another point in a case.',
    },
    reason: {
      da: 'Faserne er vejledende. Men det er værd at vide, hvorfor I gør noget andet end de fleste.',
      en: 'The phases are a guide. But it is worth knowing why you do other than most.',
    },
    fix: {
      da: 'Flyt metoden, eller vælg en, der passer til, hvor langt I er.',
      en: 'Move the method, or choose one that suits how far you are.',
    },
    sources: ['oecd2022'],
  },
  {
    id: 'R80',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'purpose.primary', op: 'eq', value: 'codevelop' },
        { fact: 'portfolio.only_digital', op: 'eq', value: true },
        { fact: 'portfolio.has_sync', op: 'eq', value: false },
        { fact: 'topic.conflict', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'I vil udvikle sammen, men alle skriver hver for sig på nettet.',
      en: 'You want to develop together, but everyone writes alone online.',
    },
    reason: {
      da: 'I Furesø byggede få videre på hinandens idéer, når de kun mødtes på nettet.',
      en: "In Furesø few built on each other's ideas when they only met online.",
    },
    fix: {
      da: 'Læg et møde eller et værksted ind, i et lokale eller på skærm med små grupper.',
      en: 'Add a meeting or a workshop, in a room or on screen with small groups.',
    },
    sources: ['citizenlab_furesoe'],
  },
  {
    id: 'R81',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.blended', op: 'eq', value: true },
        { fact: 'portfolio.blended_gain', op: 'lt', value: 0.05 },
      ],
    },
    message: {
      da: 'At spørge både på nettet og fysisk giver næsten ikke mere end den ene måde alene.',
      en: 'Asking both online and face to face gives hardly more than one of the two.',
    },
    reason: {
      da: 'Det er ikke altid besværet værd at gøre begge dele. Grænsen for »næsten ikke« har vi selv valgt.',
      en: 'Doing both is not always worth the trouble. The limit for “hardly” is our own choice.',
    },
    fix: {
      da: 'Overvej kun at gøre det ene, og brug timerne på at svare.',
      en: 'Consider doing only one of them, and spend the hours on answering.',
    },
    sources: ['seed'],
  },
  {
    id: 'R82',
    class: 'logic',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        { fact: 'portfolio.has_vote', op: 'eq', value: true },
        { fact: 'portfolio.has_digital', op: 'eq', value: true },
        { fact: 'identity.login', op: 'eq', value: 'none' },
      ],
    },
    message: {
      da: 'Resultatet skal gælde, men alle kan stemme på nettet uden at logge ind.',
      en: 'The result is to bind, but anyone can vote online without signing in.',
    },
    reason: {
      da: 'Kan den samme stemme to gange, kan resultatet ikke holde til, at nogen klager.',
      en: 'If the same person can vote twice, the result will not survive a complaint.',
    },
    fix: {
      da: 'Kræv login, eller send en stemmekode med brev, og lad folk stemme fysisk også.',
      en: 'Require sign-in or send a voting code by letter, and let people vote in person too.',
    },
    sources: ['worldbank_rgs'],
  },
  {
    id: 'R83',
    class: 'logic',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'representativity', op: 'in', value: ['stratified', 'statistical'] },
        { fact: 'purpose.primary', op: 'ne', value: 'mandate' },
        { fact: 'portfolio.has_random_selection', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Deltagerne skal ligne kommunen, men de melder sig selv.',
      en: 'Participants are to resemble the municipality, but they come forward by themselves.',
    },
    reason: {
      da: 'De, der selv melder sig, er sjældent et tværsnit, uanset hvor mange de er.',
      en: 'Those who come forward by themselves are seldom a cross-section, however many they are.',
    },
    fix: {
      da: 'Tilføj en stikprøve eller en lodtrækning, eller kald gruppen bredt sammensat.',
      en: 'Add a sample or a lottery, or call the group broadly composed.',
    },
    sources: ['oecd2020', 'ppgis_pocewicz2012'],
  },
  {
    id: 'R84',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [{ fact: 'portfolio.typical_total', op: 'lt_fact_x', value: ['target.participants', 0.5] }],
    },
    message: {
      da: 'Metoderne når typisk under halvdelen af det antal, I sigter efter.',
      en: 'The methods typically reach less than half the number you aim for.',
    },
    reason: {
      da: 'Hvor mange der kommer, er et skøn, men forskellen er stor.',
      en: 'How many come is an estimate, but the difference is large.',
    },
    fix: {
      da: 'Tilføj en metode, der når bredere, eller sæt et mål, I kan nå.',
      en: 'Add a method that reaches wider, or set a target you can reach.',
    },
    sources: ['sciencewise'],
  },
  {
    id: 'R85',
    class: 'advice',
    category: 'method',
    scope: 'plan',
    when: {
      all: [
        { fact: 'topic.sensitive', op: 'gte', value: 3 },
        { fact: 'portfolio.max_sensitive_fit', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'Emnet er følsomt, men ingen af metoderne giver folk ro til at tale om det.',
      en: 'The topic is sensitive, but none of the methods gives people peace to talk about it.',
    },
    reason: {
      da: 'Når alle hører med, tier folk eller siger det, der er let at sige.',
      en: 'When everyone listens, people stay silent or say what is easy to say.',
    },
    fix: {
      da: 'Tilføj interviews, en fokusgruppe eller samtaler, hvor folk er i forvejen.',
      en: 'Add interviews, a focus group or talks where people already are.',
    },
    sources: ['dialogguiden449'],
  },
];
