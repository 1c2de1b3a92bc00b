import type { Rule } from '../rule.ts';

/**
 * How a method is held decides who comes. These rules speak only where a format has been chosen; where nothing has
 * been said they stay undecided. All of them are professional judgement.
 */
export const formatRules: readonly Rule[] = [
  {
    id: 'R112',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'groups.families_affected', op: 'gte', value: 3 },
        {
          any: [
            {
              all: [
                { fact: 'method.time', op: 'eq', value: 'evening' },
                { fact: 'method.child_care', op: 'eq', value: false },
              ],
            },
            {
              all: [
                { fact: 'method.time', op: 'eq', value: 'after-work' },
                { fact: 'method.food', op: 'eq', value: false },
              ],
            },
          ],
        },
      ],
    },
    message: {
      da: 'Børnefamilier mærker sagen, men »{method}« ligger, når børn skal spise eller i seng.',
      en: 'Families with children are affected, but “{method}” is held when children have to eat or go to bed.',
    },
    reason: {
      da: 'Klokken 16 skal børn hentes og have mad, klokken 19 skal de puttes. Én forælder bliver hjemme, ofte begge.',
      en: 'At 16 children are fetched and fed, at 19 they are put to bed. One parent stays at home, often both.',
    },
    fix: {
      da: 'Hold det kl. 16–18.30 med mad og børnepasning, eller en lørdag formiddag.',
      en: 'Hold it from 16 to 18.30 with food and child care, or on a Saturday morning.',
    },
    sources: ['fagligt_skoen'],
  },
  {
    id: 'R113',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.family', op: 'ne', value: 'youth' },
        { fact: 'method.family', op: 'ne', value: 'body' },
        { fact: 'method.time', op: 'in', value: ['morning', 'daytime'] },
        { fact: 'groups.working_affected', op: 'gte', value: 3 },
      ],
    },
    message: {
      da: 'Folk i arbejde mærker sagen, men »{method}« ligger i arbejdstiden.',
      en: 'People at work are affected, but “{method}” is held in working hours.',
    },
    reason: {
      da: 'De færreste tager fri for at svare kommunen. De, der kommer, er dem, der har dagen fri.',
      en: 'Few take time off to answer the municipality. Those who come are those who have the day free.',
    },
    fix: {
      da: 'Hold det efter arbejdstid eller i weekenden, eller stil de samme spørgsmål på nettet.',
      en: 'Hold it after work or at the weekend, or ask the same questions online.',
    },
    sources: ['fagligt_skoen'],
  },
  {
    id: 'R114',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        {
          any: [
            {
              all: [
                { fact: 'method.step_free', op: 'eq', value: false },
                {
                  any: [
                    { fact: 'groups.disabled_affected', op: 'gte', value: 3 },
                    { fact: 'groups.elderly_affected', op: 'gte', value: 3 },
                  ],
                },
              ],
            },
            {
              all: [
                { fact: 'method.loop', op: 'eq', value: false },
                {
                  any: [
                    { fact: 'groups.disabled_affected', op: 'gte', value: 3 },
                    { fact: 'groups.elderly_affected', op: 'gte', value: 3 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    message: {
      da: 'Ældre eller folk med handicap mærker sagen, men »{method}« mangler adgang uden trin eller teleslynge.',
      en: 'Elderly people or people with disabilities are affected, but “{method}” lacks step-free access or a hearing loop.',
    },
    reason: {
      da: 'Den, der ikke kan komme ind eller høre, går hjem, og det ser I ikke på tilmeldingen.',
      en: 'Whoever cannot get in or hear goes home, and you do not see that from the sign-up.',
    },
    fix: {
      da: 'Vælg et sted med adgang uden trin og teleslynge, og spørg ved tilmeldingen, hvad folk har brug for.',
      en: 'Choose a place with step-free access and a loop, and ask at sign-up what people need.',
    },
    sources: ['fagligt_skoen'],
  },
  {
    id: 'R115',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.paper', op: 'eq', value: false },
        { fact: 'method.phone', op: 'eq', value: false },
        { fact: 'groups.any_lowdigital_affected', op: 'gte', value: 2 },
      ],
    },
    message: {
      da: 'Folk, der ikke er på nettet, mærker sagen, men »{method}« kan hverken besvares på papir eller i telefonen.',
      en: 'People who are not online are affected, but “{method}” can be answered neither on paper nor by phone.',
    },
    reason: {
      da: 'Et link er en lukket dør for dem. Papir og telefon er de samme spørgsmål ad en anden vej.',
      en: 'A link is a closed door to them. Paper and telephone are the same questions by another way.',
    },
    fix: {
      da: 'Læg et papirskema på biblioteket, og giv et telefonnummer med et navn og en åbningstid.',
      en: 'Put a paper form at the library, and give a telephone number with a name and hours.',
    },
    sources: ['digst2025', 'fagligt_skoen'],
  },
  {
    id: 'R116',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.languages', op: 'eq', value: 'none' },
        { fact: 'groups.nonnative_affected', op: 'gte', value: 3 },
      ],
    },
    message: {
      da: 'Folk med andet modersmål mærker sagen meget, men »{method}« er kun på dansk.',
      en: 'The case matters much to people with another mother tongue, but “{method}” is in Danish only.',
    },
    reason: {
      da: 'Man kan godt tale dansk og alligevel ikke ville sige sin mening på det.',
      en: 'People can speak Danish and still not want to say their opinion in it.',
    },
    fix: {
      da: 'Oversæt én side, bestil en tolk i god tid, og lad en, folk kender, tage imod svarene.',
      en: 'Translate one page, book an interpreter in good time, and let somebody people know receive the answers.',
    },
    sources: ['als_etnisk', 'fagligt_skoen'],
  },
  {
    id: 'R117',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        {
          fact: 'method.place',
          op: 'in',
          value: ['hall', 'library', 'school', 'town-hall', 'on-the-spot'],
        },
        { fact: 'method.times', op: 'lt', value: 2 },
        { fact: 'method.transport', op: 'eq', value: false },
        { fact: 'groups.dispersed_affected', op: 'gte', value: 3 },
      ],
    },
    message: {
      da: 'Folk langt fra byen mærker sagen, men »{method}« holdes ét sted, én gang, uden kørsel.',
      en: 'People far from town are affected, but “{method}” is held in one place, once, without transport.',
    },
    reason: {
      da: 'Uden bil er aftenbussen ofte kørt, før mødet er slut. Lejre holdt otte møder rundt om i kommunen.',
      en: 'Without a car the last bus has often gone before the meeting ends. Lejre held eight meetings around the municipality.',
    },
    fix: {
      da: 'Hold det flere steder, tilbyd kørsel, eller åbn en vej på nettet ved siden af.',
      en: 'Hold it in several places, offer transport, or open a way online beside it.',
    },
    sources: ['mitlejre2024', 'fagligt_skoen'],
  },
  {
    id: 'R118',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.family', op: 'ne', value: 'minipublic' },
        { fact: 'method.hours', op: 'gt', value: 3 },
        {
          any: [
            { fact: 'groups.families_affected', op: 'gte', value: 3 },
            { fact: 'groups.working_affected', op: 'gte', value: 3 },
          ],
        },
      ],
    },
    message: {
      da: '»{method}« varer over tre timer ad gangen, og så længe kan de færreste med arbejde og børn.',
      en: '“{method}” lasts more than three hours at a time, which few people with work and children can give.',
    },
    reason: {
      da: 'De, der bliver hele dagen, er sjældent dem, der har mest travlt. Trukne deltagere ved det på forhånd; åbne møder kan deles op.',
      en: 'Those who stay all day are seldom the busiest. People drawn by lot know beforehand; open meetings can be split.',
    },
    fix: {
      da: 'Del det i to kortere gange, eller hold det i weekenden med mad og børnepasning.',
      en: 'Split it into two shorter times, or hold it at the weekend with food and child care.',
    },
    sources: ['fagligt_skoen'],
  },
  {
    id: 'R119',
    class: 'advice',
    category: 'inclusion',
    scope: 'method',
    when: {
      all: [
        { fact: 'method.role', op: 'eq', value: 'main' },
        { fact: 'method.family', op: 'ne', value: 'body' },
        { fact: 'method.place', op: 'eq', value: 'town-hall' },
        {
          any: [
            { fact: 'groups.hardtoreach_affected', op: 'gte', value: 3 },
            { fact: 'groups.youth_affected', op: 'gte', value: 3 },
          ],
        },
      ],
    },
    message: {
      da: '»{method}« er på rådhuset, hvor de, sagen betyder mest for, sjældent kommer.',
      en: '“{method}” is at the town hall, where those the case matters most to seldom come.',
    },
    reason: {
      da: 'Unge og folk, der ikke stoler på kommunen, møder op, hvor de er i forvejen.',
      en: 'Young people, and people who do not trust the municipality, turn up where they are already.',
    },
    fix: {
      da: 'Flyt det til skolen, klubben, boligforeningen eller stedet, sagen handler om.',
      en: 'Move it to the school, the club, the housing association or the place the case is about.',
    },
    sources: ['fagligt_skoen'],
  },
];
