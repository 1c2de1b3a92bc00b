import type { Rule } from '../rule.ts';

/** Invitations and the drawing of lots. */
export const recruitmentRules: readonly Rule[] = [
  {
    id: 'R70',
    class: 'advice',
    category: 'recruitment',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_minipublic', op: 'eq', value: true },
        { fact: 'recruitment.method', op: 'eq', value: 'random' },
        { fact: 'recruitment.expected_yes', op: 'lt_fact_x', value: ['recruitment.seats', 1.5] },
      ],
    },
    message: {
      da: 'I inviterer for få: Omkring {expected_yes} vil sige ja til {seats} pladser.',
      en: 'You invite too few: about {expected_yes} will say yes to {seats} seats.',
    },
    reason: {
      da: 'I Danmark siger få ja, når mange får brev: 330 af 30.000 i Gentofte, 350 af 20.401 i Hørsholm og 547 af 22.345 i Albertslund. DemocracyNext sender 10.000–30.000.',
      en: 'In Denmark few say yes when many are invited: 330 of 30,000 in Gentofte, 350 of 20,401 in Hørsholm and 547 of 22,345 in Albertslund. DemocracyNext sends 10,000–30,000.',
    },
    fix: {
      da: 'Regn med, at 1–3 af 100 siger ja. Send omkring 100 breve for hver plads, og flere, hvis gruppen skal ligne kommunen på flere punkter.',
      en: 'Reckon with 1–3 of 100 saying yes. Send about 100 letters for each seat, and more if the group is to resemble the municipality in several respects.',
    },
    sources: ['wedodemocracy_gentofte', 'wedodemocracy_horsholm', 'wedodemocracy_albertslund', 'demnext'],
  },
  {
    id: 'R71',
    class: 'advice',
    category: 'recruitment',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_random_selection', op: 'eq', value: true },
        { fact: 'recruitment.channel', op: 'eq', value: 'digital_post_only' },
      ],
    },
    message: {
      da: 'I trækker lod, men inviterer kun med Digital Post.',
      en: 'You draw lots, but invite by Digital Post only.',
    },
    reason: {
      da: '5,0 % er fritaget (april 2025) og får aldrig brevet, og de usikre åbner det måske ikke.',
      en: '5.0% are exempt (April 2025) and never get the letter, and the unsure may not open it.',
    },
    fix: {
      da: 'Send brev på papir til de fritagne, og følg op med sms eller endnu et brev.',
      en: 'Send paper letters to those exempt, and follow up by text message or another letter.',
    },
    sources: ['digst2025'],
  },
  {
    id: 'R72',
    class: 'advice',
    category: 'recruitment',
    scope: 'plan',
    when: {
      all: [
        { fact: 'portfolio.has_minipublic', op: 'eq', value: true },
        { fact: 'recruitment.reserve_pct', op: 'lt', value: 15 },
      ],
    },
    message: {
      da: 'I har få eller ingen reserver, hvis nogen udtrukne bliver væk.',
      en: 'You have few or no reserves if some of those drawn stay away.',
    },
    reason: {
      da: 'Nogen melder altid fra. På Østerbro manglede 9 af 36 ved første møde på grund af en snestorm.',
      en: 'Someone always drops out. In Østerbro 9 of 36 were missing at the first meeting because of a snowstorm.',
    },
    fix: {
      da: 'Træk 15–25 % ekstra som reserver, og ring til alle dagen før.',
      en: 'Draw 15–25% more as reserves, and phone everyone the day before.',
    },
    sources: ['kk_oesterbro'],
  },
  {
    id: 'R93',
    class: 'advice',
    category: 'recruitment',
    scope: 'plan',
    when: {
      all: [
        { fact: 'groups.hardtoreach_affected', op: 'gte', value: 3 },
        { fact: 'recruitment.channel', op: 'in', value: ['own_channels_only', 'digital_post_only'] },
      ],
    },
    message: {
      da: 'Folk, I sjældent hører fra, mærker sagen, men I inviterer kun gennem kommunens egne kanaler.',
      en: "People you seldom hear from are affected, but you only invite through the municipality's own channels.",
    },
    reason: {
      da: 'Den, der ikke følger kommunen, opdager ikke, at der er noget at svare på.',
      en: 'Whoever does not follow the municipality does not notice that there is anything to answer.',
    },
    fix: {
      da: 'Få hjælp af folk, de kender: boligforeningen, skolen, arbejdspladsen. Eller tag ud, hvor de er.',
      en: 'Get help from people they know: the housing association, the school, the workplace. Or go where they are.',
    },
    sources: ['als_etnisk', 'landsbyklynger'],
  },
];
