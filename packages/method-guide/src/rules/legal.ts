import type { Rule } from '../rule.ts';

/** Statutory hearings, consultees and data protection. */
export const legalRules: readonly Rule[] = [
  {
    id: 'R50',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'kommuneplan' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 8 },
      ],
    },
    message: {
      da: 'En kommuneplan skal i høring i mindst 8 uger; I har sat {hearing_weeks} af.',
      en: 'The hearing of a municipal plan must last at least 8 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'Er fristen kortere end lovens, kan vedtagelsen blive underkendt, og så skal I begynde høringen forfra.',
      en: 'If the period is shorter than the statutory one, the adoption can be overturned and the hearing must start again.',
    },
    fix: { da: 'Forlæng høringen til mindst 8 uger.', en: 'Extend the hearing to at least 8 weeks.' },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 3', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R51',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'lokalplan' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 4 },
      ],
    },
    message: {
      da: 'En lokalplan skal i høring i mindst 4 uger; I har sat {hearing_weeks} af.',
      en: 'The hearing of a local plan must last at least 4 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'Er fristen kortere end lovens, kan planen blive ophævet, også efter at den er vedtaget.',
      en: 'If the period is shorter than the statutory one, the plan can be annulled even after it is adopted.',
    },
    fix: { da: 'Forlæng høringen til mindst 4 uger.', en: 'Extend the hearing to at least 4 weeks.' },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 5', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R52',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'lokalplan_mindre' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 2 },
      ],
    },
    message: {
      da: 'En lokalplan af mindre betydning skal i høring i mindst 2 uger; I har sat {hearing_weeks} af.',
      en: 'The hearing of a local plan of minor importance must last at least 2 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'To uger er det korteste, loven tillader, og kun når planen virkelig er af mindre betydning.',
      en: 'Two weeks is the shortest the law allows, and only when the plan really is of minor importance.',
    },
    fix: {
      da: 'Forlæng høringen til mindst 2 uger, og skriv, hvorfor planen er af mindre betydning.',
      en: 'Extend the hearing to at least 2 weeks, and write why the plan is of minor importance.',
    },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 6', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R53',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'kommuneplan_mindre' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 4 },
      ],
    },
    message: {
      da: 'En mindre ændring i kommuneplanen skal i høring i mindst 4 uger; I har sat {hearing_weeks} af.',
      en: 'The hearing of a minor change of the municipal plan must last at least 4 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'Den korte frist gælder kun ændringer, der ikke rører planens hovedprincipper. Ellers er den 8 uger.',
      en: "The short period only holds for changes that leave the plan's main principles alone. Otherwise it is 8 weeks.",
    },
    fix: {
      da: 'Forlæng høringen til mindst 4 uger, og skriv, hvorfor ændringen er mindre.',
      en: 'Extend the hearing to at least 4 weeks, and write why the change is minor.',
    },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 4', checkedOn: '2026-11-23', confirmed: false },
  },
  // Only plan proposals: § 24(7) speaks of those. R106 takes the others.
  {
    id: 'R54',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'kommuneplan_ny_udenfor_strategi',
            'lokalplan',
            'lokalplan_mindre',
          ],
        },
        { fact: 'portfolio.hearing_in_holiday', op: 'eq', value: true },
        { fact: 'portfolio.hearing_margin_weeks', op: 'lt', value: 2 },
      ],
    },
    message: {
      da: 'Høringen falder i en ferie, men I har næsten kun givet den tid, loven kræver uden for ferier.',
      en: 'The hearing falls in a holiday, but you have given hardly more time than the law asks outside holidays.',
    },
    reason: {
      da: 'Fristen skal være passende, ikke kun lang nok. Planklagenævnet har ophævet en lokalplan, som var i høring i fire uger midt i sommerferien.',
      en: 'The period must be suitable, not only long enough. The planning appeals board has annulled a local plan whose hearing was four weeks of the summer holiday.',
    },
    fix: {
      da: 'Læg mindst 2 uger oven i lovens frist for alle, eller flyt høringen ud af ferien.',
      en: 'Add at least 2 weeks to the statutory period for everyone, or move the hearing out of the holiday.',
    },
    sources: ['planlov24', 'tjekrevision'],
    statute: { paragraph: 'planlovens § 24, stk. 7', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R55',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'kommuneplan_ny_udenfor_strategi' },
        { fact: 'has_idea_call', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Ændringen står ikke i planstrategien, men I har ikke bedt om idéer, før planen bliver lavet.',
      en: 'The change is not in the planning strategy, but you have not called for ideas before the plan is drafted.',
    },
    reason: {
      da: 'Borgerne har ikke haft strategien at svare på. Derfor skal de kunne komme med idéer og forslag, før der ligger en plan.',
      en: 'Residents have had no strategy to comment on. That is why they must be able to give ideas and suggestions before there is a plan.',
    },
    fix: {
      da: 'Læg en idéfase ind før planforslaget. Er ændringen mindre eller uvæsentlig, kan den udelades; så skriv hvorfor.',
      en: 'Put a call for ideas before the draft plan. If the change is minor or immaterial it can be left out; then write why.',
    },
    sources: ['planlov23c'],
    statute: { paragraph: 'planlovens § 23 c', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R56',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'skolenedlaeggelse' },
        {
          any: [
            { fact: 'portfolio.hearing_weeks', op: 'lt', value: 8 },
            { fact: 'decision_before_march1', op: 'eq', value: false },
            { fact: 'gap_after_hearing_weeks', op: 'lt', value: 4 },
            { fact: 'portfolio.has_school_board', op: 'eq', value: false },
          ],
        },
      ],
    },
    message: {
      da: 'I vil lukke en skole, men høringen, ventetiden, skolebestyrelserne eller datoen for beslutningen følger ikke reglerne.',
      en: 'You want to close a school, but the hearing, the wait, the school boards or the date of the decision do not follow the rules.',
    },
    reason: {
      da: 'Høringen skal vare mindst 8 uger, skolebestyrelserne skal høres samtidig, der skal gå 4 uger efter fristen, hvis nogen gør indsigelse, og beslutningen skal falde senest 1. marts.',
      en: 'The hearing must last at least 8 weeks, the school boards be heard meanwhile, 4 weeks pass after the deadline if anyone objects, and the decision fall by 1 March.',
    },
    fix: {
      da: 'Regn baglæns fra 1. marts: 4 uger, 8 ugers høring, jul og udvalgsmøder. Sæt de berørte skolebestyrelser på som høringsparter.',
      en: 'Count back from 1 March: 4 weeks, 8 weeks of hearing, Christmas and committee meetings. Add the affected school boards as consultees.',
    },
    sources: ['skole_foraeldre'],
    statute: {
      paragraph: 'folkeskolelovens § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014',
      checkedOn: '2026-11-23',
      confirmed: false,
    },
  },
  {
    id: 'R57',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        {
          fact: 'decision_topic',
          op: 'in',
          value: ['skat', 'gebyr', 'personsag', 'statsopgave', 'kapitel_v'],
        },
        { fact: 'portfolio.has_referendum', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'I lover, at en folkeafstemning afgør sagen, men om dette emne må den ikke være bindende.',
      en: 'You promise that a referendum settles the case, but on this topic it may not be binding.',
    },
    reason: {
      da: 'Skatter og gebyrer, statens opgaver, sager om enkeltpersoner og beslutninger efter lovens kapitel V er holdt ude.',
      en: 'Taxes and fees, state tasks, cases about individuals and decisions under chapter V of the act are kept out.',
    },
    fix: {
      da: 'Hold en vejledende afstemning, og sig, at politikerne bestemmer, eller vælg en anden metode.',
      en: 'Hold an advisory vote and say that the politicians decide, or choose another method.',
    },
    sources: ['l191_2018', 'ksl9b'],
    statute: { paragraph: 'kommunestyrelseslovens § 9 b, stk. 2', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R58',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'collects_personal', op: 'eq', value: true },
        { fact: 'gdpr.basis', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I samler oplysninger om personer ind, men har ikke skrevet hjemmel og dato for sletning.',
      en: 'You collect personal data, but have not stated the legal basis and the date of deletion.',
    },
    reason: {
      da: 'Formål, hjemmel og sletning skal være på plads, før det første svar kommer. For kommuner er hjemlen oftest art. 6, stk. 1, litra e; følsomme svar kræver mere.',
      en: 'Purpose, basis and deletion must be settled before the first answer arrives. For municipalities the basis is mostly art. 6(1)(e); sensitive answers need more.',
    },
    fix: {
      da: 'Skriv formål, hjemmel og dato for sletning, og lav en aftale med den, der behandler data for jer.',
      en: 'Write purpose, legal basis and date of deletion, and make an agreement with whoever processes data for you.',
    },
    sources: ['denmark_md'],
    statute: {
      paragraph: 'databeskyttelsesforordningens art. 5, stk. 1, litra e, og art. 6, stk. 1',
      checkedOn: '2026-11-23',
      confirmed: false,
    },
    completeness: true,
  },
  {
    id: 'R59',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          any: [
            { fact: 'topic.area', op: 'in', value: ['ældre', 'handicap', 'skole'] },
            {
              fact: 'topic.kind',
              op: 'in',
              value: ['public-space', 'building', 'school', 'traffic', 'care'],
            },
            { fact: 'groups.elderly_affected', op: 'gte', value: 3 },
            { fact: 'groups.disabled_affected', op: 'gte', value: 3 },
          ],
        },
        { fact: 'portfolio.has_council', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Sagen rører steder eller tilbud, som ældre og folk med handicap bruger, men rådene er ikke sat på som høringsparter.',
      en: 'The case touches places or services that elderly people and people with disabilities use, but the councils are not consultees.',
    },
    reason: {
      da: 'Handicaprådet skal høres om alt, der betyder noget for folk med handicap: også byrum, bygninger, skoler og trafik. Ældrerådet høres, som I har aftalt med det; uden aftale om alt, der angår ældre.',
      en: 'The disability council is heard on everything that matters to people with disabilities: public space, buildings, schools and traffic too. The senior council is heard as agreed with it; without agreement on all that concerns the elderly.',
    },
    fix: {
      da: 'Sæt ældrerådet og handicaprådet på planen, eller skriv, hvorfor sagen ikke rører dem.',
      en: 'Put the senior and disability councils in the plan, or write why the case does not touch them.',
    },
    sources: ['retssikkerhedsloven30', 'denmark_md'],
    completeness: true,
  },
  // § 23 a (planning strategy) has not been read; the others have.
  {
    id: 'R60',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'lokalplan',
            'lokalplan_mindre',
            'planstrategi',
            'skolenedlaeggelse',
            'dispensation',
          ],
        },
        { fact: 'phase', op: 'in', value: ['test', 'decision'] },
        { fact: 'legal.hearing_done', op: 'eq', value: false },
        { fact: 'portfolio.has_hearing', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Loven kræver, at sagen kommer i høring, men der er ingen høring i planen.',
      en: 'The law requires a hearing, but there is no hearing in the plan.',
    },
    reason: {
      da: 'Møder, kort og idéer er gode, men de træder ikke i stedet for den høring, loven kræver.',
      en: 'Meetings, maps and ideas are good, but they do not replace the hearing the law requires.',
    },
    fix: {
      da: 'Sæt en høring ind, som man kan svare på både på nettet, på papir og med mail.',
      en: 'Add a hearing that one can respond to online, on paper and by mail.',
    },
    sources: ['planlov24'],
    statute: {
      paragraph: 'planlovens §§ 20, 23 a og 24 og folkeskolelovens § 24, stk. 4',
      checkedOn: '2026-11-23',
      confirmed: false,
    },
  },
  // Advice, not law: § 23 a has not been read, and a finding that blocks must stand on a text somebody has read.
  {
    id: 'R99',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'planstrategi' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 8 },
      ],
    },
    message: {
      da: 'En planstrategi er normalt til debat i mindst 8 uger; I har sat {hearing_weeks} af.',
      en: 'A planning strategy is normally debated for at least 8 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'De otte uger står på en kommunes side. Lovens egen tekst (planlovens § 23 a) er ikke efterprøvet.',
      en: "The eight weeks stand on a municipality's page. The text of the act (section 23 a of the Planning Act) has not been checked.",
    },
    fix: {
      da: 'Sæt mindst 8 uger af, og få juristen til at bekræfte fristen.',
      en: 'Set aside at least 8 weeks, and have your lawyer confirm the period.',
    },
    sources: ['hjoerring_planproces'],
  },
  // Advice, not law: remembered from the Environmental Assessment Act, not read.
  {
    id: 'R100',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.environmental_report', op: 'eq', value: true },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 8 },
      ],
    },
    message: {
      da: 'Planen har en miljørapport, men høringen er under 8 uger.',
      en: 'The plan has an environmental report, but the hearing is under 8 weeks.',
    },
    reason: {
      da: 'Miljøreglerne kan kræve en længere frist end planen selv. Det er ikke bekræftet i loven.',
      en: 'Environmental rules may require a longer period than the plan itself. This has not been confirmed in the act.',
    },
    fix: {
      da: 'Spørg juristen eller planafdelingen, hvor længe høringen skal vare.',
      en: 'Ask your lawyer or the planning department how long the hearing must last.',
    },
    sources: ['memory'],
  },
  {
    id: 'R101',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'dispensation' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 2 },
      ],
    },
    message: {
      da: 'Naboerne skal have mindst 2 uger til at svare på en dispensation; I har givet dem {hearing_weeks}.',
      en: 'Neighbours must have at least 2 weeks to respond to a dispensation; you have given them {hearing_weeks}.',
    },
    reason: {
      da: 'Naboerne skal have tid til at svare, før I afgør sagen. Orienteringen kan kun udelades, når den er af underordnet betydning (stk. 2).',
      en: 'Neighbours must have time to respond before you decide. The notice can only be left out when it is of minor importance (paragraph 2).',
    },
    fix: {
      da: 'Giv naboerne mindst 2 uger, regnet fra orienteringen.',
      en: 'Give neighbours at least 2 weeks, counted from the notice.',
    },
    sources: ['planlov20'],
    statute: { paragraph: 'planlovens § 20, stk. 1', checkedOn: '2026-11-23', confirmed: false },
  },
  {
    id: 'R102',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'lokalplan',
            'lokalplan_mindre',
            'planstrategi',
            'skolenedlaeggelse',
            'kommuneplan_ny_udenfor_strategi',
          ],
        },
        { fact: 'phase', op: 'in', value: ['agenda', 'develop'] },
        { fact: 'portfolio.has_hearing', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Sagen skal i høring senere, men høringen står ikke i planen endnu.',
      en: 'The case must have a hearing later, but the hearing is not in the plan yet.',
    },
    reason: {
      da: 'At spørge tidligt er godt, men det træder ikke i stedet for høringen.',
      en: 'Asking early is good, but it does not replace the hearing.',
    },
    fix: {
      da: 'Sæt høringen ind i tidsplanen nu, og fortæl i invitationen, at den kommer.',
      en: 'Put the hearing in the timeline now, and tell in the invitation that it is coming.',
    },
    sources: ['planlov24'],
  },
  // § 27(1) itself has not been read: Holstebro and other municipalities give it for local plans. R105 takes the rest.
  {
    id: 'R103',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          any: [
            { fact: 'legal.frame', op: 'in', value: ['lokalplan', 'lokalplan_mindre'] },
            { fact: 'legal.local_plan', op: 'eq', value: true },
          ],
        },
        { fact: 'topic.conflict', op: 'gte', value: 2 },
        { fact: 'gap_after_hearing_weeks', op: 'lt', value: 4 },
      ],
    },
    message: {
      da: 'Folk er uenige, så der kommer nok indsigelser, men I vil vedtage lokalplanen under 4 uger efter fristen.',
      en: 'People disagree, so objections are likely, but you mean to adopt the local plan less than 4 weeks after the deadline.',
    },
    reason: {
      da: 'Er der kommet indsigelser i tide, kan lokalplanen tidligst vedtages 4 uger efter fristen. Svarene skal også læses og vurderes.',
      en: 'When objections have come in time, the local plan can be adopted 4 weeks after the deadline at the earliest. The responses must be read and assessed too.',
    },
    fix: {
      da: 'Læg mindst 4 uger mellem fristen og mødet, hvor planen bliver vedtaget.',
      en: 'Put at least 4 weeks between the deadline and the meeting where the plan is adopted.',
    },
    sources: ['holstebro_fase4', 'planinfo_tilvejebringelse'],
    statute: { paragraph: 'planlovens § 27, stk. 1', checkedOn: '2026-11-24', confirmed: false },
  },
  {
    id: 'R104',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'kommuneplan_ny_udenfor_strategi' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 8 },
      ],
    },
    message: {
      da: 'Ændringen står ikke i strategien og skal i høring i mindst 8 uger; I har sat {hearing_weeks} af.',
      en: 'The change is not in the strategy, and its hearing must last at least 8 weeks; you have set aside {hearing_weeks}.',
    },
    reason: {
      da: 'Idéfasen før planen træder ikke i stedet for høringen af planen selv. Kun små ændringer kan nøjes med kortere tid.',
      en: 'The call for ideas before the plan does not replace the hearing of the plan itself. Only small changes can do with less.',
    },
    fix: {
      da: 'Forlæng høringen til mindst 8 uger, eller skriv, hvorfor ændringen er lille.',
      en: 'Extend the hearing to at least 8 weeks, or write why the change is small.',
    },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 3', checkedOn: '2026-11-24', confirmed: false },
  },
  // Advice, not law: what has been read of § 27(1) speaks of local plans only.
  {
    id: 'R105',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: ['kommuneplan', 'kommuneplan_mindre', 'kommuneplan_ny_udenfor_strategi'],
        },
        { fact: 'legal.local_plan', op: 'ne', value: true },
        { fact: 'topic.conflict', op: 'gte', value: 2 },
        { fact: 'gap_after_hearing_weeks', op: 'lt', value: 4 },
      ],
    },
    message: {
      da: 'Folk er uenige, men der er under 4 uger fra fristen, til kommuneplanen skal vedtages.',
      en: 'People disagree, but there are less than 4 weeks from the deadline until the municipal plan is to be adopted.',
    },
    reason: {
      da: 'For en lokalplan kræver loven 4 uger, når der er indsigelser. Om det gælder her, er ikke efterprøvet; svarene tager tid under alle omstændigheder.',
      en: 'For a local plan the law asks for 4 weeks when there are objections. Whether that holds here has not been checked; the responses take time in any case.',
    },
    fix: {
      da: 'Sæt 4 uger af, og få juristen til at sige, hvad der gælder.',
      en: 'Set aside 4 weeks, and have your lawyer say what applies.',
    },
    sources: ['holstebro_fase4', 'denmark_md'],
  },
  // Advice, not law: § 24(7) speaks of plan proposals; no text has been read that says it of these.
  {
    id: 'R106',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'in', value: ['planstrategi', 'skolenedlaeggelse', 'dispensation'] },
        { fact: 'portfolio.hearing_in_holiday', op: 'eq', value: true },
        { fact: 'portfolio.hearing_margin_weeks', op: 'lt', value: 2 },
      ],
    },
    message: {
      da: 'Høringen ligger i en ferie uden ekstra tid.',
      en: 'The hearing lies in a holiday, with no extra time.',
    },
    reason: {
      da: 'Folk er væk, og bestyrelser og foreninger holder ikke møde. For planforslag siger loven, at fristen skal være passende; her er det et spørgsmål om god skik.',
      en: 'People are away, and boards and associations do not meet. For plan proposals the law says that the period must be suitable; here it is a matter of good practice.',
    },
    fix: {
      da: 'Læg 2 uger oven i, eller flyt høringen ud af ferien.',
      en: 'Add 2 weeks, or move the hearing out of the holiday.',
    },
    sources: ['tjekrevision', 'fagligt_skoen'],
  },
  {
    id: 'R107',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'kommuneplan_ny_udenfor_strategi',
            'lokalplan',
            'lokalplan_mindre',
          ],
        },
        { fact: 'legal.authority_objection', op: 'eq', value: true },
      ],
    },
    message: {
      da: 'En myndighed har gjort indsigelse, så planen kan ikke vedtages, før I er enige.',
      en: 'An authority has objected, so the plan cannot be adopted before you agree.',
    },
    reason: {
      da: 'En skriftlig og begrundet indsigelse inden fristen spærrer for vedtagelsen. I nogle sager kan ministeren afgøre uenigheden.',
      en: 'A reasoned objection in writing within the deadline bars the adoption. In some cases the minister can settle the disagreement.',
    },
    fix: {
      da: 'Aftal ændringerne med myndigheden, og flyt beslutningen, til det er gjort.',
      en: 'Agree the changes with the authority, and move the decision until that is done.',
    },
    sources: ['planlov28'],
    statute: { paragraph: 'planlovens §§ 28 og 29', checkedOn: '2026-11-24', confirmed: false },
  },
  {
    id: 'R108',
    class: 'advice',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'kommuneplan_ny_udenfor_strategi',
            'lokalplan',
            'lokalplan_mindre',
          ],
        },
        { fact: 'consultees.authorities', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I har ikke spurgt staten og nabokommunerne, hvad de siger til planen.',
      en: 'You have not asked the state and the neighbouring municipalities what they say to the plan.',
    },
    reason: {
      da: 'De kan gøre indsigelse i høringen, og så kan planen ikke vedtages. Spørger I før, kan det ordnes, mens der er tid.',
      en: 'They can object during the hearing, and then the plan cannot be adopted. If you ask before, it can be settled while there is time.',
    },
    fix: {
      da: 'Send dem udkastet, før det bliver lagt frem, og skriv deres svar ned.',
      en: 'Send them the draft before it is published, and write down their answers.',
    },
    sources: ['planlov28', 'denmark_md'],
    completeness: true,
  },
  // § 27(2) has not been read; § 28 names its deadline, and a municipality gives its content.
  {
    id: 'R109',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'kommuneplan_ny_udenfor_strategi',
            'lokalplan',
            'lokalplan_mindre',
          ],
        },
        { fact: 'proposal.changed_after_hearing', op: 'eq', value: 'affects-others' },
        { fact: 'proposal.changes_heard', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Planen er ændret, så den rammer andre, og de har ikke kunnet sige noget til det.',
      en: 'The plan has been changed so that it affects others, and they have not been able to say anything about it.',
    },
    reason: {
      da: 'Rammer en ændring andre væsentligt end dem, der bad om den, skal de kunne udtale sig, før planen bliver vedtaget.',
      en: 'When a change materially affects others than those who asked for it, they must be able to respond before the plan is adopted.',
    },
    fix: {
      da: 'Hør dem, ændringen rammer, med en frist, og flyt beslutningen tilsvarende.',
      en: 'Hear those the change affects, with a deadline, and move the decision accordingly.',
    },
    sources: ['ltk_hoeringssvar', 'planlov28'],
    statute: { paragraph: 'planlovens § 27, stk. 2', checkedOn: '2026-11-24', confirmed: false },
  },
  {
    id: 'R110',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        {
          fact: 'legal.frame',
          op: 'in',
          value: [
            'kommuneplan',
            'kommuneplan_mindre',
            'kommuneplan_ny_udenfor_strategi',
            'lokalplan',
            'lokalplan_mindre',
          ],
        },
        { fact: 'proposal.changed_after_hearing', op: 'eq', value: 'new-plan' },
        { fact: 'proposal.changes_heard', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'Planen er ændret så meget, at den er et nyt forslag, men det nye forslag har ikke været i høring.',
      en: 'The plan has changed so much that it is a new proposal, but the new proposal has not been out for hearing.',
    },
    reason: {
      da: 'Folk har svaret på noget andet end det, I vil vedtage. Et nyt forslag skal offentliggøres og i høring som det første.',
      en: 'People responded to something other than what you mean to adopt. A new proposal must be published and heard like the first.',
    },
    fix: {
      da: 'Læg det nye forslag frem, og begynd høringen forfra.',
      en: 'Publish the new proposal, and start the hearing again.',
    },
    sources: ['ltk_hoeringssvar'],
    statute: { paragraph: 'planlovens § 27, stk. 2', checkedOn: '2026-11-24', confirmed: false },
  },
  // A question the law does not answer: who may decide is settled by statute, how the council binds itself is not.
  {
    id: 'R111',
    class: 'logic',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        { fact: 'council_has_bound_itself', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I lover, at borgerne bestemmer, men byrådet har ikke selv besluttet, hvordan det binder sig.',
      en: 'You promise that residents decide, but the council has not itself decided how it binds itself.',
    },
    reason: {
      da: 'Byrådet beholder normalt ansvaret for beslutningen. Det kan sige på forhånd, hvad det vil følge, men det skal selv sige det.',
      en: 'The council normally keeps responsibility for the decision. It can say beforehand what it will follow, but it must say so itself.',
    },
    fix: {
      da: 'Byrådet skal selv træffe beslutningen; skriv, hvordan det binder sig, eller lov mindre.',
      en: 'The council must take the decision itself; write how it binds itself, or promise less.',
    },
    sources: ['fagligt_skoen', 'gentofte_mandat'],
  },
];
