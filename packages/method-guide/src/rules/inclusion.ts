import type { Rule } from '../rule.ts';

/** Who would be missing. */
export const inclusionRules: readonly Rule[] = [
  {
    id: 'R30',
    class: 'logic',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.only_digital', op: 'eq', value: true },
        { fact: 'groups.any_lowdigital_affected', op: 'gte', value: 3 },
        { fact: 'channels.analog_entry', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'De, der mærker sagen mest, er ikke trygge på nettet, men man kan kun svare dér.',
      en: 'Those who are affected most are not at ease online, but that is the only place to answer.',
    },
    reason: {
      da: '5,0 % er fritaget for Digital Post (april 2025), og KL og Digitaliseringsstyrelsen anslog i 2021, at 17–22 % af de voksne har svært ved det digitale.',
      en: "5.0% are exempt from Digital Post (April 2025), and in 2021 the municipalities' association and the digital agency put adults who struggle online at 17–22%.",
    },
    fix: {
      da: 'Stil de samme spørgsmål på papir, i telefonen, på biblioteket eller ude, hvor folk er.',
      en: 'Ask the same questions on paper, by phone, at the library or out where people are.',
    },
    sources: ['digst2025', 'aeldreraad2021'],
  },
  {
    id: 'R31',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.only_digital', op: 'eq', value: true },
        { fact: 'affected.scope', op: 'in', value: ['municipality', 'town'] },
        { fact: 'groups.any_lowdigital_affected', op: 'lt', value: 3 },
        { fact: 'topic.conflict', op: 'lt', value: 3 },
        { fact: 'channels.analog_entry', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Hele byen eller kommunen mærker sagen, men alt foregår på nettet.',
      en: 'The whole town or municipality is affected, but everything happens online.',
    },
    reason: {
      da: 'Teknologirådet mener, at nettet ikke kan stå alene. De, der stemte på nettet i Rio Grande do Sul, var yngre og bedre stillet end resten.',
      en: 'The Danish Board of Technology holds that online cannot stand alone. Those who voted online in Rio Grande do Sul were younger and better off than the rest.',
    },
    fix: {
      da: 'Læg mindst ét led ind med papir, møde eller hjælp, eller skriv, hvorfor nettet er nok denne gang.',
      en: 'Add at least one step with paper, a meeting or help, or write why online is enough this time.',
    },
    sources: ['tekno_online2', 'worldbank_rgs'],
  },
  {
    id: 'R32',
    class: 'advice',
    category: 'inclusion',
    scope: 'group',
    when: {
      all: [
        { fact: 'group.affected', op: 'gte', value: 3 },
        { fact: 'group.coverage', op: 'lt', value: 0.4 },
        { fact: 'group.id', op: 'ne', value: 'youth' },
        { fact: 'group.id', op: 'ne', value: 'children' },
        {
          any: [
            { fact: 'group.id', op: 'ne', value: 'lowdigital' },
            { fact: 'portfolio.only_digital', op: 'eq', value: false },
          ],
        },
      ],
    },
    message: {
      da: 'I siger, at {group} mærker sagen meget, men metoderne når dem dårligt.',
      en: 'You say that the case matters much to {group}, but the methods reach them poorly.',
    },
    reason: {
      da: 'En gruppe, som metoderne når dårligt, plejer at mangle, når svarene tælles op.',
      en: 'A group that the methods reach poorly tends to be missing when the answers are counted.',
    },
    fix: {
      da: 'Tilføj en metode, der når gruppen godt, eller giv hjælp: tolk, støtte til at svare, børnepasning.',
      en: 'Add a method that reaches the group well, or give help: an interpreter, support in answering, childcare.',
    },
    sources: ['seed', 'oecd2022'],
  },
  {
    id: 'R33',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.nonnative_affected', op: 'gte', value: 2 },
        { fact: 'support.languages', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Folk med andet modersmål mærker sagen, men I tilbyder ingen hjælp til sproget.',
      en: 'People with another mother tongue are affected, but you offer no help with the language.',
    },
    reason: {
      da: 'KL og Digitaliseringsstyrelsen regner skriftligt dansk for en barriere for sig, ved siden af det digitale.',
      en: "The municipalities' association and the digital agency count written Danish as a barrier of its own, beside the digital one.",
    },
    fix: {
      da: 'Oversæt det vigtigste, brug tolk eller billeder, eller tag ud og tal med folk.',
      en: 'Translate the essentials, use an interpreter or pictures, or go out and talk to people.',
    },
    sources: ['aeldreraad2021', 'als_etnisk', 'steno_etnisk'],
  },
  {
    id: 'R34',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.disabled_affected', op: 'gte', value: 2 },
        { fact: 'support.accessibility', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Folk med handicap mærker sagen, men I har ikke planlagt, hvordan de kan være med.',
      en: 'People with disabilities are affected, but you have not planned how they can take part.',
    },
    reason: {
      da: 'Kan man ikke komme ind, høre eller læse, er man ikke inviteret. For kommunens sider på nettet er tilgængelighed desuden et krav i loven.',
      en: 'Whoever cannot get in, hear or read is not invited. For municipal websites accessibility is moreover required by law.',
    },
    fix: {
      da: 'Sørg for teleslynge, adgang uden trin og tegnsprogstolk, sider, der opfylder WCAG AA, og lad folk svare mundtligt.',
      en: 'Provide a hearing loop, step-free access, sign language and pages that meet WCAG AA, and let people answer by speaking.',
    },
    sources: ['memory'],
  },
  {
    id: 'R35',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.families_affected', op: 'gte', value: 3 },
        { fact: 'portfolio.only_evening_meeting', op: 'eq', value: true },
        { fact: 'portfolio.only_analog', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'Børnefamilier mærker sagen, men de kan kun være med på møder på faste tidspunkter.',
      en: 'Families with children are affected, but can only take part in meetings at fixed times.',
    },
    reason: {
      da: 'Travle familier svarer, når de har tid. I Furesø var de blandt dem, nettet fik med.',
      en: 'Busy families answer when they have time. In Furesø they were among those the online channel brought in.',
    },
    fix: {
      da: 'Lad folk svare på nettet også, mød dem i weekenden, eller sørg for børnepasning og mad.',
      en: 'Let people answer online too, meet them at the weekend, or provide childcare and food.',
    },
    sources: ['citizenlab_furesoe'],
  },
  {
    id: 'R36',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.youth_affected', op: 'gte', value: 3 },
        { fact: 'portfolio.youth_best', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'Unge mærker sagen meget, men ingen af metoderne passer til dem.',
      en: 'Young people are strongly affected, but none of the methods suits them.',
    },
    reason: {
      da: 'Unge er svære at få med og at holde på. Gentofte inviterede derfor alle mellem 16 og 24 år.',
      en: 'Young people are hard to recruit and to keep. Gentofte therefore invited everyone between 16 and 24.',
    },
    fix: {
      da: 'Mød dem på skolen, i klubben eller på gaden, brug noget, der virker på mobilen, eller invitér mange flere unge, end I skal bruge.',
      en: 'Meet them at school, in the club or in the street, use something that works on a phone, or invite many more young people than you need.',
    },
    sources: ['gentofte_unge', 'epinion2024'],
  },
  {
    id: 'R37',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.children_affected', op: 'gte', value: 3 },
        { fact: 'portfolio.children_best', op: 'lt', value: 3 },
      ],
    },
    message: {
      da: 'Børn mærker sagen meget, men de kan ikke for alvor være med.',
      en: 'Children are strongly affected, but cannot really take part.',
    },
    reason: {
      da: 'Børn er med, når de bygger, tegner og fortæller, ikke når de skal skrive et høringssvar.',
      en: 'Children take part when they build, draw and tell, not when they have to write a hearing response.',
    },
    fix: {
      da: 'Hold et værksted på skolen, lad dem bygge, eller bed dem tage billeder.',
      en: 'Hold a workshop at school, let them build, or ask them to take pictures.',
    },
    sources: ['boerneraadet_gentofte', 'loa_boernbyggerbyen'],
  },
  {
    id: 'R38',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.only_analog', op: 'eq', value: true },
        { fact: 'groups.busy_or_dispersed_affected', op: 'gte', value: 3 },
      ],
    },
    message: {
      da: 'Folk har travlt eller bor spredt, men de kan kun være med ved at møde op.',
      en: 'People are busy or live far apart, but can only take part by turning up.',
    },
    reason: {
      da: 'Lejre har 49 landsbyer. Dér svarede folk på nettet, når tid og transport stod i vejen.',
      en: 'Lejre has 49 villages. There people answered online when time and transport stood in the way.',
    },
    fix: { da: 'Stil de samme spørgsmål på nettet.', en: 'Ask the same questions online.' },
    sources: ['citizenlab_lejre', 'mitlejre2024'],
  },
  {
    id: 'R39',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.blended', op: 'eq', value: true },
        { fact: 'channels.same_dataset', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I spørger både på nettet og ansigt til ansigt, men svarene samles ikke ét sted.',
      en: 'You ask both online and face to face, but the answers are not gathered in one place.',
    },
    reason: {
      da: 'Så kan I ikke holde dem op mod hinanden, og det, der blev sagt på papir og på møder, forsvinder. I Barcelona kom også mødernes forslag på platformen.',
      en: 'Then you cannot hold them against each other, and what was said on paper and at meetings disappears. In Barcelona proposals from meetings went on the platform too.',
    },
    fix: {
      da: 'Brug de samme spørgsmål og temaer overalt, og tast svarene fra papir og møder ind.',
      en: 'Use the same questions and themes everywhere, and key in the answers from paper and meetings.',
    },
    sources: ['decidim_p2p', 'seed'],
  },
  {
    id: 'R40',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      all: [
        { fact: 'support.compensation', op: 'eq', value: false },
        { fact: 'portfolio.max_participant_hours', op: 'gte', value: 8 },
      ],
    },
    message: {
      da: 'I beder om otte timer eller mere, men deltagerne får intet for deres tid.',
      en: 'You ask for eight hours or more, but participants get nothing for their time.',
    },
    reason: {
      da: 'Uden honorar, mad eller børnepasning falder de travle og dem med få penge fra først.',
      en: 'Without a fee, food or childcare the busy and those with little money drop out first.',
    },
    fix: {
      da: 'Overvej honorar, dækning af tabt løn, kørsel og børnepasning, og spørg juristen, hvad I har hjemmel til.',
      en: 'Consider a fee, lost earnings, transport and childcare, and ask your lawyer what you are allowed to pay.',
    },
    sources: ['oecd_eval2021'],
  },
  {
    id: 'R86',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.citizen_digital', op: 'gte', value: 3 },
        { fact: 'groups.any_lowdigital_affected', op: 'gte', value: 2 },
        { fact: 'channels.analog_entry', op: 'eq', value: false },
        { fact: 'support.helpdesk', op: 'eq', value: false },
        { fact: 'portfolio.only_digital', op: 'eq', value: false },
      ],
    },
    message: {
      da: '»{method}« kræver, at man kan bruge nettet, men I tilbyder hverken hjælp, papir eller telefon.',
      en: '“{method}” takes digital skills, but you offer neither help, paper nor phone.',
    },
    reason: {
      da: 'KL og Digitaliseringsstyrelsen anslog i 2021, at 17–22 % af de voksne har svært ved det digitale.',
      en: "In 2021 the municipalities' association and the digital agency put adults who struggle online at 17–22%.",
    },
    fix: {
      da: 'Stil de samme spørgsmål på papir og i telefonen, og tilbyd hjælp på biblioteket eller i Borgerservice.',
      en: 'Ask the same questions on paper and by phone, and offer help at the library or the citizen service.',
    },
    sources: ['aeldreraad2021', 'seed'],
  },
  {
    id: 'R87',
    class: 'advice',
    category: 'inclusion',
    scope: 'plan',
    when: {
      any: [
        {
          all: [
            { fact: 'groups.families_affected', op: 'gte', value: 3 },
            { fact: 'portfolio.only_digital', op: 'eq', value: false },
            { fact: 'portfolio.max_participant_hours', op: 'gte', value: 3 },
            { fact: 'support.childcare', op: 'eq', value: false },
          ],
        },
        {
          all: [
            { fact: 'groups.dispersed_affected', op: 'gte', value: 3 },
            { fact: 'portfolio.only_analog', op: 'eq', value: true },
            { fact: 'support.transport', op: 'eq', value: false },
          ],
        },
      ],
    },
    message: {
      da: 'Folk skal bruge lang tid eller rejse langt, men får hverken børnepasning eller kørsel.',
      en: 'People must give much time or travel far, but get neither childcare nor transport.',
    },
    reason: {
      da: 'Det praktiske sorterer folk fra, længe før emnet gør.',
      en: 'Practical matters sort people out long before the topic does.',
    },
    fix: {
      da: 'Tilbyd børnepasning eller kørsel, eller hold mødet tættere på dem.',
      en: 'Offer childcare or transport, or hold the meeting closer to them.',
    },
    sources: ['oecd_eval2021'],
  },
];
