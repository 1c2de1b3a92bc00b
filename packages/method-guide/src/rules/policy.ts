import type { Rule } from '../rule.ts';

/**
 * The municipality's own policy against the plan. It is the house's rule and no statute, so none of these is of class
 * law. Where the house has said nothing they are certainly silent.
 */
export const policyRules: readonly Rule[] = [
  {
    id: 'R120',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise.rank', op: 'lt_fact', value: 'policy.promise_least' },
        { fact: 'room', op: 'ne', value: 'none' },
      ],
    },
    message: {
      da: 'I lover {promise}, men jeres politik lover mindst {least}.',
      en: 'You promise {promise}, but your policy promises at least {least}.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Borgerne kan læse den, og de regner med den.',
      en: 'It says so in your own policy{adopted}. Residents can read it, and they count on it.',
    },
    fix: {
      da: 'Lov mere, eller skriv, hvorfor denne sag er anderledes.',
      en: 'Promise more, or write why this case is different.',
    },
    sources: ['egen_politik'],
  },
  {
    id: 'R121',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: { all: [{ fact: 'promise.rank', op: 'gt_fact', value: 'policy.promise_most' }] },
    message: {
      da: 'I lover {promise}, men jeres politik går højst til {most}.',
      en: 'You promise {promise}, but your policy goes no further than {most}.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Lover I mere, skal dem, der vedtog den, være med på det først.',
      en: 'It says so in your own policy{adopted}. If you promise more, those who adopted it must agree first.',
    },
    fix: {
      da: 'Lov det, politikken siger, eller få et ja til mere, før I inviterer.',
      en: 'Promise what the policy says, or get a yes to more before you invite.',
    },
    sources: ['egen_politik'],
  },
  {
    id: 'R122',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.notice_days', op: 'lt_fact', value: 'policy.notice_days' }] },
    message: {
      da: 'Fra I fortæller om det til det første møde går der {notice}, men jeres politik siger mindst {policy_notice}.',
      en: 'From telling people to the first meeting it is {notice}, but your policy says at least {policy_notice}.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Folk skal nå at finde tid, få passet børnene og læse sig ind.',
      en: 'It says so in your own policy{adopted}. People must find the time, a sitter, and read up.',
    },
    fix: {
      da: 'Fortæl om det før, eller hold mødet senere.',
      en: 'Tell people earlier, or hold the meeting later.',
    },
    sources: ['egen_politik'],
  },
  {
    id: 'R123',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: { all: [{ fact: 'portfolio.shortest_round_weeks', op: 'lt_fact', value: 'policy.open_weeks' }] },
    message: {
      da: 'Den korteste runde er åben i {round}, men jeres politik siger mindst {policy_round}.',
      en: 'The shortest round is open for {round}, but your policy says at least {policy_round}.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Den, der skal spørge sin forening først, når ikke en kort runde.',
      en: 'It says so in your own policy{adopted}. Those who must ask their association first miss a short round.',
    },
    fix: { da: 'Giv runden længere tid.', en: 'Give the round more time.' },
    sources: ['egen_politik'],
  },
  {
    id: 'R124',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: {
      all: [{ fact: 'followup.weeks_to_feedback', op: 'gt_fact', value: 'policy.first_answer_weeks' }],
    },
    message: {
      da: 'Det første svar kommer efter {first}, men jeres politik siger senest {policy_first}.',
      en: 'The first answer comes after {first}, but your policy says {policy_first} at the latest.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Den, der har skrevet, vil vide, at det blev læst.',
      en: 'It says so in your own policy{adopted}. Whoever has written wants to know that it was read.',
    },
    fix: { da: 'Sæt det første svar tidligere.', en: 'Set the first answer earlier.' },
    sources: ['egen_politik'],
  },
  {
    id: 'R125',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: {
      all: [{ fact: 'followup.weeks_to_final_answer', op: 'gt_fact', value: 'policy.final_answer_weeks' }],
    },
    message: {
      da: 'Svaret på, hvad det blev til, kommer {final} efter beslutningen, men jeres politik siger senest {policy_final}.',
      en: 'The answer on what became of it comes {final} after the decision, but your policy says {policy_final} at the latest.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Et svar, der kommer, når alle har glemt sagen, er næsten intet svar.',
      en: 'It says so in your own policy{adopted}. An answer that comes when all have forgotten the case is hardly one.',
    },
    fix: {
      da: 'Svar tidligere, eller sig nu, hvorfor det tager længere tid.',
      en: 'Answer earlier, or say now why it takes longer.',
    },
    sources: ['egen_politik'],
  },
  {
    id: 'R126',
    class: 'logic',
    category: 'policy',
    scope: 'plan',
    when: { all: [{ fact: 'policy.ways_missing', op: 'gt', value: 0 }] },
    message: {
      da: 'Jeres politik siger, at man altid kan få {missing}, men planen har det ikke med.',
      en: 'Your policy says that one can always have {missing}, but the plan leaves it out.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Den, der har brug for det, regner med, at det er der.',
      en: 'It says so in your own policy{adopted}. Whoever needs it counts on it being there.',
    },
    fix: {
      da: 'Tag det med, og skriv det i invitationen.',
      en: 'Include it, and say so in the invitation.',
    },
    sources: ['egen_politik'],
  },
  {
    id: 'R127',
    class: 'advice',
    category: 'policy',
    scope: 'plan',
    when: { all: [{ fact: 'areas.times_in_a_year', op: 'gt_fact', value: 'policy.times_a_year' }] },
    message: {
      da: 'Et af områderne bliver spurgt {asked} på et år, men jeres politik siger højst {policy_asked}.',
      en: 'One of the areas is asked {asked} in a year, but your policy says {policy_asked} at the most.',
    },
    reason: {
      da: 'Det står i jeres egen politik{adopted}. Den, der bliver spurgt for tit, holder op med at svare.',
      en: 'It says so in your own policy{adopted}. Whoever is asked too often stops answering.',
    },
    fix: {
      da: 'Slå runder sammen, eller vent med en. Årshjulet viser, hvem der bliver spurgt hvornår.',
      en: 'Join rounds, or put one off. The year wheel shows who is asked when.',
    },
    sources: ['egen_politik'],
  },
];
