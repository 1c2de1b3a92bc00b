import type { Text } from '@medvirk/method-guide';
import type { AnswerName, Answers } from '../../engagement/plan.ts';

export const templateKeys = ['lokalplan', 'skole', 'strategi', 'vej', 'nedskaering', 'andet'] as const;
export type TemplateKey = (typeof templateKeys)[number];

/** One answer as it usually is in such a case, and why. */
type Prefill<Name extends AnswerName> = { readonly value: NonNullable<Answers[Name]>; readonly why: Text };
type Prefills = { readonly [Name in AnswerName]?: Prefill<Name> };

/**
 * What usually holds in a kind of case. It fills questions 1, 2, 5, 7, 8 and 9 and leaves the six that only the people
 * in the room can answer: who decides and when, what is open, what is promised, what went before, the means, and who
 * answers. Every prefill is our judgement of practice, with its reason, and is marked until somebody confirms it.
 */
export type Template = {
  readonly key: TemplateKey;
  readonly name: Text;
  /** One line: what choosing it fills in. */
  readonly fills: Text;
  readonly prefills: Prefills;
};

const why = (da: string, en: string): Text => ({ da, en });

const askTheLawyer = why(
  'Hvad loven kræver, afhænger af, hvad der bliver lavet om. Det står på jeres liste, til juristen har svaret.',
  'What the law demands depends on what is changed. It stays on your list until the lawyer has answered.',
);
const deskAndPaper = {
  value: ['helpdesk', 'paper', 'phone'],
  why: why(
    'Borgerservice, biblioteket, papir og telefon har de fleste i forvejen.',
    'Service desk, library, paper and telephone are there in most places already.',
  ),
} satisfies Prefill<'offers'>;
const hearingAndMeeting = {
  value: ['hearing', 'meeting'],
  why: why('Det gør de fleste i sådan en sag.', 'This is what most do in such a case.'),
} satisfies Prefill<'usual'>;

export const templates: readonly Template[] = [
  {
    key: 'lokalplan',
    name: { da: 'Lokalplan', en: 'Local plan' },
    fills: {
      da: 'Et forslag, der kan ændres, høring i mindst 4 uger, naboer og nogen uenighed.',
      en: 'A proposal that can be changed, a hearing of at least 4 weeks, neighbours and some disagreement.',
    },
    prefills: {
      phase: {
        value: 'proposal',
        why: why(
          'Loven kræver et forslag at holde høring om.',
          'The law demands a proposal to hold a hearing on.',
        ),
      },
      law: {
        value: ['lokalplan'],
        why: why(
          'Sæt også kryds ved kommuneplanen, hvis den skal ændres samtidig.',
          'Tick the municipal plan as well if it is changed at the same time.',
        ),
      },
      purpose: {
        value: 'test',
        why: why(
          'Naboerne ved, hvad et forslag overser: skygge, veje, vand.',
          'Neighbours know what a proposal overlooks: shade, roads, water.',
        ),
      },
      purposesToo: {
        value: ['understand'],
        why: why('Højde og trafik deler ofte folk.', 'Height and traffic often divide people.'),
      },
      scope: {
        value: 'neighbourhood',
        why: why(
          'De fleste lokalplaner mærkes i kvarteret.',
          'Most local plans are felt in the neighbourhood.',
        ),
      },
      count: {
        value: '1000',
        why: why(
          'Cirka det, et kvarter rummer. Ret det, når I kender tallet.',
          'About what a neighbourhood holds. Mend it when you know.',
        ),
      },
      also: {
        value: ['families', 'elderly', 'disabled'],
        why: why(
          'De bruger stien, pladsen og parkeringen hver dag. Sæt selv krydser ved »mest«.',
          'They use the path, the square and the parking every day. Tick “most” yourselves.',
        ),
      },
      usual: hearingAndMeeting,
      missing: {
        value: ['youth', 'families', 'working'],
        why: why(
          'De skriver sjældent høringssvar og har sjældent tid kl. 19.',
          'They seldom write hearing responses and seldom have time at 7 pm.',
        ),
      },
      offers: deskAndPaper,
      conflict: {
        value: 'some',
        why: why(
          'Naboer og bygherre vil sjældent det samme.',
          'Neighbours and builders seldom want the same.',
        ),
      },
      traits: {
        value: ['places', 'losers'],
        why: why(
          'Et bestemt sted, og nogen får noget for øjnene.',
          'A particular place, and somebody loses a view.',
        ),
      },
      topic: {
        value: 'building',
        why: why('En lokalplan handler oftest om byggeri.', 'A local plan is mostly about building.'),
      },
    },
  },
  {
    key: 'skole',
    name: { da: 'Skole eller dagtilbud', en: 'School or day care' },
    fills: {
      da: 'Lukning eller sammenlægning med lovens frister, børn og forældre, meget uenighed.',
      en: 'Closing or merging with the periods of the law, children and parents, much disagreement.',
    },
    prefills: {
      phase: {
        value: 'proposal',
        why: why(
          'Loven kræver et forslag at holde høring om.',
          'The law demands a proposal to hold a hearing on.',
        ),
      },
      law: {
        value: ['skolenedlaeggelse'],
        why: why(
          'Gælder, når en folkeskole lukker eller bliver lagt sammen med en anden. Er det et dagtilbud eller et distrikt, så spørg juristen.',
          'Holds when a public school closes or is merged. If it is day care or a district, ask the lawyer.',
        ),
      },
      purpose: {
        value: 'test',
        why: why(
          'Forældre og personale ved, hvad forslaget betyder kl. 7.30.',
          'Parents and staff know what the proposal means at 7.30 am.',
        ),
      },
      purposesToo: {
        value: ['understand'],
        why: why(
          'Byer og skoler stilles op mod hinanden.',
          'Villages and schools are set against each other.',
        ),
      },
      scope: {
        value: 'users',
        why: why('Dem, der bruger skolen hver dag.', 'Those who use the school every day.'),
      },
      count: {
        value: '1000',
        why: why('Cirka børn og forældre på én skole.', 'About the children and parents of one school.'),
      },
      most: {
        value: ['children', 'families'],
        why: why('Det er deres hverdag.', 'It is their day.'),
      },
      also: {
        value: ['working', 'nonnative', 'disabled'],
        why: why(
          'Kørsel, sprog og støtte følger med skolen.',
          'Transport, language and support go with the school.',
        ),
      },
      usual: hearingAndMeeting,
      missing: {
        value: ['children', 'working', 'nonnative'],
        why: why(
          'Et aftenmøde i salen taler om børnene, sjældent med dem.',
          'An evening meeting speaks of the children, seldom with them.',
        ),
      },
      offers: deskAndPaper,
      conflict: { value: 'much', why: why('Det handler om folks børn.', 'It is about people’s children.') },
      traits: {
        value: ['places', 'losers'],
        why: why('Uanset valget får nogen længere vej.', 'Whatever is chosen, somebody gets a longer way.'),
      },
      topic: {
        value: 'school',
        why: why('Sagen er en skole eller et dagtilbud.', 'The case is a school or day care.'),
      },
    },
  },
  {
    key: 'strategi',
    name: { da: 'Strategi eller politik', en: 'Strategy or policy' },
    fills: {
      da: 'Intet forslag endnu, hele kommunen, idéer og prioritering, lidt uenighed.',
      en: 'No proposal yet, the whole municipality, ideas and priorities, little disagreement.',
    },
    prefills: {
      phase: {
        value: 'developing',
        why: why(
          'Spørg, før teksten er skrevet: så kan den blive en anden.',
          'Ask before the text is written: then it can become another.',
        ),
      },
      law: {
        value: ['none'],
        why: why(
          'De fleste politikker har ingen høring efter loven. Er det planstrategien, så vælg »andet lovkrav«.',
          'Most policies have no hearing by law. If it is the planning strategy, choose “other duty”.',
        ),
      },
      purpose: {
        value: 'inspire',
        why: why('Det er nu, folk kan komme med noget nyt.', 'Now is when people can bring something new.'),
      },
      purposesToo: {
        value: ['prioritise'],
        why: why(
          'En strategi, der vil det hele, vælger ikke.',
          'A strategy that wants it all does not choose.',
        ),
      },
      scope: { value: 'municipality', why: why('Den gælder alle.', 'It holds for everyone.') },
      count: {
        value: '20000',
        why: why(
          'Alle i kommunen. Ret det, hvis den kun gælder nogle.',
          'All in the municipality. Mend it if it holds for some only.',
        ),
      },
      also: {
        value: ['youth', 'families', 'working', 'elderly'],
        why: why(
          'Ingen mærker den mest, før I ved, hvad den handler om.',
          'Nobody feels it most before you know what it is about.',
        ),
      },
      usual: {
        value: ['hearing', 'associations'],
        why: why('Det gør de fleste i sådan en sag.', 'This is what most do in such a case.'),
      },
      missing: {
        value: ['youth', 'working', 'hardtoreach'],
        why: why(
          'De er sjældent med i de råd og foreninger, der bliver spurgt.',
          'They are seldom in the councils and associations that are asked.',
        ),
      },
      offers: deskAndPaper,
      conflict: {
        value: 'little',
        why: why(
          'Uenigheden kommer, når penge og steder kommer på.',
          'Disagreement comes when money and places come in.',
        ),
      },
      traits: {
        value: ['knowledge'],
        why: why(
          'Man skal vide noget om emnet for at svare godt.',
          'One must know something of the matter to answer well.',
        ),
      },
    },
  },
  {
    key: 'vej',
    name: { da: 'Vej og trafik', en: 'Road and traffic' },
    fills: {
      da: 'Et forslag under arbejde, kort og steder, børn og ældre på vejen, nogen uenighed.',
      en: 'A proposal in the making, map and places, children and older people on the road, some disagreement.',
    },
    prefills: {
      phase: {
        value: 'developing',
        why: why(
          'Utrygge steder skal kendes, før der tegnes.',
          'Unsafe places must be known before anything is drawn.',
        ),
      },
      law: { value: ['unknown'], why: askTheLawyer },
      purpose: {
        value: 'map',
        why: why('Folk ved, hvor de bremser hårdt.', 'People know where they brake hard.'),
      },
      purposesToo: {
        value: ['test'],
        why: why(
          'En skitse skal prøves af dem, der kører der.',
          'A sketch must be tried by those who drive there.',
        ),
      },
      scope: {
        value: 'neighbourhood',
        why: why('Vejen og dem, der bruger den hver dag.', 'The road and those who use it every day.'),
      },
      count: {
        value: '1000',
        why: why(
          'Cirka det, et kvarter rummer. Ret det, når I kender tallet.',
          'About what a neighbourhood holds. Mend it when you know.',
        ),
      },
      most: {
        value: ['children', 'elderly'],
        why: why('De er mest udsatte i trafikken.', 'They are the most exposed in traffic.'),
      },
      also: {
        value: ['families', 'working', 'disabled'],
        why: why('Skolevej, arbejde og adgang.', 'The way to school, work and access.'),
      },
      usual: hearingAndMeeting,
      missing: {
        value: ['children', 'working', 'disabled'],
        why: why(
          'De cykler og går der, men kommer sjældent til mødet.',
          'They cycle and walk there, but seldom come to the meeting.',
        ),
      },
      offers: deskAndPaper,
      conflict: {
        value: 'some',
        why: why('Parkering og fart deler naboer.', 'Parking and speed divide neighbours.'),
      },
      traits: {
        value: ['places', 'losers'],
        why: why(
          'Bestemte steder, og nogen mister en plads eller en vej.',
          'Particular places, and somebody loses a space or a way.',
        ),
      },
      topic: { value: 'traffic', why: why('Sagen er vej og trafik.', 'The case is road and traffic.') },
    },
  },
  {
    key: 'nedskaering',
    name: { da: 'Nedskæring eller lukning', en: 'Cut or closure' },
    fills: {
      da: 'Et forslag med få muligheder, dem der bruger stedet, meget uenighed.',
      en: 'A proposal with few choices, those who use the place, much disagreement.',
    },
    prefills: {
      phase: {
        value: 'proposal',
        why: why(
          'Der ligger et forslag, når folk hører om det.',
          'There is a proposal by the time people hear of it.',
        ),
      },
      law: { value: ['unknown'], why: askTheLawyer },
      purpose: {
        value: 'understand',
        why: why(
          'Hvad mister hvem? Det skal politikerne vide, før de vælger.',
          'Who loses what? The politicians must know before they choose.',
        ),
      },
      purposesToo: {
        value: ['prioritise'],
        why: why(
          'Er beløbet fast, kan folk sige, hvad der gør mindst ondt.',
          'If the amount is fixed, people can say what hurts least.',
        ),
      },
      scope: { value: 'users', why: why('Dem, der bruger stedet.', 'Those who use the place.') },
      count: {
        value: '1000',
        why: why('Et gæt, til I kender antallet af brugere.', 'A guess until you know the number of users.'),
      },
      also: {
        value: ['families', 'elderly', 'disabled', 'dispersed'],
        why: why('De har sjældent et andet sted at gå hen.', 'They seldom have another place to go.'),
      },
      usual: hearingAndMeeting,
      missing: {
        value: ['lowdigital', 'hardtoreach', 'disabled'],
        why: why('De, der mister mest, skriver sjældnest.', 'Those who lose most write least.'),
      },
      offers: deskAndPaper,
      conflict: {
        value: 'much',
        why: why('Nogen mister noget, de har.', 'Somebody loses something they have.'),
      },
      traits: {
        value: ['places', 'losers'],
        why: why('Uanset hvad I vælger, taber nogen.', 'Whatever you choose, somebody loses.'),
      },
    },
  },
  {
    key: 'andet',
    name: { da: 'Noget andet', en: 'Something else' },
    fills: {
      da: 'Udfylder ingenting. I svarer selv på alle tolv.',
      en: 'Fills in nothing. You answer all twelve yourselves.',
    },
    prefills: {},
  },
];

export function templateOf(key: string): Template | undefined {
  return templates.find((template) => template.key === key);
}

/** The answers that a template fills in. */
export function answersOfTemplate({ prefills }: Template): Answers {
  return Object.fromEntries(Object.entries(prefills).map(([name, { value }]) => [name, value]));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Why an answer is suggested, when it came from a template. Which template it was is read from the answers: at least
 * half of its prefills still stand. Answers that came from elsewhere have no reason of a template.
 */
export function reasonOf(answers: Answers, name: AnswerName): Text | undefined {
  const shareStanding = ({ prefills }: Template): number => {
    const filled = Object.entries(prefills);
    const stands = filled.filter(([one, { value }]) => same(value, answers[one as AnswerName]));
    return filled.length === 0 ? 0 : stands.length / filled.length;
  };
  const [behind] = templates
    .filter((template) => shareStanding(template) >= 0.5)
    .sort((one, other) => shareStanding(other) - shareStanding(one));
  const prefill = behind?.prefills[name];
  return prefill && same(prefill.value, answers[name]) ? prefill.why : undefined;
}
