import type { AreaScope, LegalFrame } from './facts.ts';
import type { Phase, Scale, Text, Value } from './vocabulary.ts';

/** What makes one case like another. What is not known is left out. */
export type CaseProfile = {
  readonly phase?: Phase | undefined;
  readonly law?: LegalFrame | undefined;
  readonly purpose?: Value | undefined;
  readonly purposesToo?: readonly Value[] | undefined;
  readonly scope?: AreaScope | undefined;
  readonly conflict?: Scale | undefined;
};

/**
 * A process that has been written about: what was asked, what was done and what came of it, with the figures as they
 * stand in the sources. What somebody did is no proof that it was best. Places and years are facts, not examples to
 * follow. `profile.conflict` is our reading; no source gives it as a number.
 */
export type DocumentedCase = {
  readonly id: string;
  readonly name: Text;
  readonly asked: Text;
  readonly did: Text;
  readonly became: Text;
  /** Keys of `sources`. */
  readonly sources: readonly string[];
  readonly profile: CaseProfile;
};

export const documentedCases: readonly DocumentedCase[] = [
  {
    id: 'koebenhavn-middelalderby',
    name: { da: 'København: biler i Middelalderbyen, 2019', en: 'Copenhagen: cars in the old town, 2019' },
    asked: {
      da: 'Hvordan kan der blive mindre biltrafik i den gamle by?',
      en: 'How can there be less car traffic in the old town?',
    },
    did: {
      da: '669 meldte sig, 36 blev trukket. Fem møder fra august til november, et åbent dialogmøde og en følgegruppe af interessenter.',
      en: '669 came forward, 36 were drawn. Five meetings from August to November, one open dialogue meeting and a group of stakeholders alongside.',
    },
    became: {
      da: '9 anbefalinger. Politikerne tog dem til efterretning i august 2020 og satte 9 mio. kr. af til analyser og forsøg i budget 2021.',
      en: '9 recommendations. The council took note of them in August 2020 and set aside DKK 9 million for analyses and trials in the 2021 budget.',
    },
    sources: ['kk_middelalder', 'kk_middelalder_nyhed', 'kk_middelalder_hoering'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'codevelop',
      purposesToo: ['mandate', 'understand'],
      scope: 'town',
      conflict: 4,
    },
  },
  {
    id: 'albertslund-klima',
    name: {
      da: 'Albertslund: borgersamling om klima, 2020',
      en: 'Albertslund: citizens’ assembly on climate, 2020',
    },
    asked: {
      da: 'Hvad skal kommunen gøre ved klimaet?',
      en: 'What should the municipality do about the climate?',
    },
    did: {
      da: '22.345 over 16 år blev inviteret, 547 ville være med, 36 blev trukket. Seks møder, både i rummet og på skærm.',
      en: '22,345 people over 16 were invited, 547 were willing, 36 were drawn. Six meetings, in the room and on screens.',
    },
    became: {
      da: 'Politikerne besluttede i oktober 2021 at beholde det centrale i formen og holde en ny.',
      en: 'In October 2021 the council decided to keep the central elements and hold a new one.',
    },
    sources: ['wedodemocracy_albertslund', 'albertslund_eval'],
    profile: {
      phase: 'agenda',
      law: 'none',
      purpose: 'mandate',
      purposesToo: ['codevelop', 'inspire'],
      scope: 'municipality',
      conflict: 1,
    },
  },
  {
    id: 'rudersdal-verdensmaal',
    name: {
      da: 'Rudersdal: fra verdensmål til lokalpolitik, 2020–21',
      en: 'Rudersdal: global goals in local policy, 2020–21',
    },
    asked: {
      da: 'Hvordan bliver verdensmålene til noget her?',
      en: 'What should the global goals come to here?',
    },
    did: {
      da: 'En samling af 37 borgere arbejdede i dybden. Bagefter kom en konference og en åben debat på nettet.',
      en: 'An assembly of 37 residents worked in depth. A conference and an open debate online followed.',
    },
    became: {
      da: 'Medlemmerne gik selv ind i debatten på nettet og fortalte om arbejdet. Hvad det ændrede, står der ikke i det, vi har læst.',
      en: 'Members joined the debate online themselves and told of the work. What it changed is not in what we have read.',
    },
    sources: ['rudersdal_sn', 'rudersdal_govocal'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'codevelop',
      purposesToo: ['mandate', 'mobilise'],
      scope: 'municipality',
      conflict: 1,
    },
  },
  {
    id: 'furesoe-2030',
    name: { da: 'Furesø: otte mål for 2030, 2020', en: 'Furesø: eight goals for 2030, 2020' },
    asked: {
      da: 'Er det de rigtige mål, og hvordan når vi dem?',
      en: 'Are these the right goals, and how do we reach them?',
    },
    did: {
      da: 'Brev i Digital Post til alle, boder ude i byen, gæstebud hjemme hos folk, og alt samlet på nettet. Store møder kunne ikke holdes.',
      en: 'A digital letter to everyone, stands about town, guest banquets at home, and everything gathered online. Large meetings could not be held.',
    },
    became: {
      da: 'Mange input på kort tid, også fra unge, familier og stille folk. Det var svært at bygge videre på hinandens idéer på nettet.',
      en: 'Many contributions in a short time, also from young people, families and quiet people. Building on each other’s ideas online was hard.',
    },
    sources: ['furesoe_avis2020', 'citizenlab_furesoe'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'test',
      purposesToo: ['inspire', 'prioritise'],
      scope: 'municipality',
      conflict: 1,
    },
  },
  {
    id: 'roskilde-vores-stemmer',
    name: { da: 'Roskilde: en dag om bæredygtighed, 2019', en: 'Roskilde: a day on sustainability, 2019' },
    asked: { da: 'Hvad skal en bæredygtig kommune gøre?', en: 'What should a sustainable municipality do?' },
    did: {
      da: 'To gange 5.000 blev inviteret, 150 kom en hel dag. 37 idéer blev til 10 ved afstemning og til 7 efter tre værksteder med 30 frivillige.',
      en: 'Twice 5,000 were invited, 150 came for a whole day. 37 ideas became 10 by vote, and 7 after three workshops with 30 volunteers.',
    },
    became: { da: 'De 7 idéer gik videre til politikerne.', en: 'The 7 ideas went to the council.' },
    sources: ['roskilde_voresstemmer'],
    profile: {
      phase: 'agenda',
      law: 'none',
      purpose: 'inspire',
      purposesToo: ['prioritise', 'mandate'],
      scope: 'municipality',
      conflict: 1,
    },
  },
  {
    id: 'gundsoemagle-landsby',
    name: { da: 'Gundsømagle: landsbyens egen plan', en: 'Gundsømagle: the village’s own plan' },
    asked: { da: 'Hvad mangler landsbyen?', en: 'What does the village lack?' },
    did: {
      da: 'Landsbyrådet holdt værksted og samlede videre på nettet: 105 idéer, 178 deltagere.',
      en: 'The village council held a workshop and went on collecting online: 105 ideas, 178 participants.',
    },
    became: {
      da: 'Tallene kommer fra den, der solgte platformen. Hvad idéerne blev til, står der ikke.',
      en: 'The figures come from the seller of the platform. What became of the ideas is not said.',
    },
    sources: ['citizenlab_gundsoemagle'],
    profile: { phase: 'agenda', law: 'none', purpose: 'inspire', scope: 'neighbourhood', conflict: 0 },
  },
  {
    id: 'odense-klimaplan',
    name: { da: 'Odense: klimaplan 2030, 2021', en: 'Odense: climate plan 2030, 2021' },
    asked: {
      da: 'Hvad mener borgerne om eksperternes forslag?',
      en: 'What do residents think of the experts’ proposals?',
    },
    did: {
      da: 'Over 1.000 svar fra et panel, 250 gav idéer, og 10 anbefalinger fra 6 eksperter blev vurderet.',
      en: 'More than 1,000 answers from a panel, 250 gave ideas, and 10 recommendations from 6 experts were rated.',
    },
    became: {
      da: 'Planen blev vedtaget i efteråret 2021. Senere kom et klimaråd af 100 borgere med fire møder.',
      en: 'The plan was adopted in autumn 2021. A climate council of 100 residents with four meetings followed.',
    },
    sources: ['odense_klima2021', 'odense_borgerklimaraad', 'citizenlab_odense'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'test',
      purposesToo: ['inspire'],
      scope: 'municipality',
      conflict: 2,
    },
  },
  {
    id: 'vejle-egtved',
    name: { da: 'Egtved: en vision for byen', en: 'Egtved: a vision for the town' },
    asked: { da: 'Hvilken vej skal byen gå?', en: 'Which way should the town go?' },
    did: {
      da: 'Idéer på nettet blev til 7 fremtidsbilleder. Et møde på skærm valgte imellem dem.',
      en: 'Ideas online became 7 scenarios. A meeting on screens chose between them.',
    },
    became: {
      da: 'To retninger blev valgt. Det fortæller den, der solgte platformen.',
      en: 'Two directions were chosen. This is told by the seller of the platform.',
    },
    sources: ['citizenlab_vejle'],
    profile: {
      phase: 'agenda',
      law: 'none',
      purpose: 'inspire',
      purposesToo: ['codevelop', 'prioritise'],
      scope: 'town',
      conflict: 1,
    },
  },
  {
    id: 'odsherred-cykelstier',
    name: { da: 'Odsherred: hvilke cykelstier?', en: 'Odsherred: which bicycle lanes?' },
    asked: {
      da: 'Hvilke cykelstier skal kommunen søge penge til?',
      en: 'For which bicycle lanes should the municipality seek money?',
    },
    did: {
      da: 'Borgerne valgte mellem strækninger på nettet. 448 var med.',
      en: 'Residents chose between stretches online. 448 took part.',
    },
    became: {
      da: 'Tallet kommer fra den, der solgte platformen. Hvilke stier det blev, står der ikke.',
      en: 'The figure comes from the seller of the platform. Which lanes it came to is not said.',
    },
    sources: ['citizenlab_odsherred'],
    profile: { phase: 'decision', law: 'none', purpose: 'prioritise', scope: 'municipality', conflict: 1 },
  },
  {
    id: 'lejre-landsbyer',
    name: {
      da: 'Lejre: ønsker til arealer i 49 landsbyer, 2023–24',
      en: 'Lejre: wishes for land in 49 villages, 2023–24',
    },
    asked: { da: 'Hvor må der bygges, og hvor ikke?', en: 'Where may be built, and where not?' },
    did: {
      da: 'Otte møder med cirka 500 mennesker (15–120 hver gang) og en side på nettet med cirka 4.000 besøgende.',
      en: 'Eight meetings with about 500 people (15–120 each time) and a site with about 4,000 visitors.',
    },
    became: {
      da: 'Besøgende er ikke svar: 543 oprettede sig på siden. Hvad det ændrede, står der ikke i det, vi har læst.',
      en: 'Visitors are not answers: 543 signed up on the site. What it changed is not in what we have read.',
    },
    sources: ['mitlejre2024', 'citizenlab_lejre'],
    profile: {
      phase: 'develop',
      law: 'planstrategi',
      purpose: 'map',
      purposesToo: ['test', 'inspire'],
      scope: 'municipality',
      conflict: 3,
    },
  },
  {
    id: 'gladsaxe-buddinge',
    name: {
      da: 'Gladsaxe: regnvand og et grønt område, 2017',
      en: 'Gladsaxe: rain water and a green space, 2017',
    },
    asked: { da: 'Hvordan skal det grønne område se ud?', en: 'How should the green space look?' },
    did: {
      da: 'Et § 17, stk. 4-udvalg med 3 politikere og 6 lokale. De foreslog en pulje på 125.000 kr., som borgerne selv fordeler.',
      en: 'A committee of 3 councillors and 6 local people. It proposed a pot of DKK 125,000 for residents to share out.',
    },
    became: { da: 'Hvad der kom ud af det, har vi ikke fundet.', en: 'We have not found what came of it.' },
    sources: ['gladsaxebladet2017'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'decide',
      purposesToo: ['mobilise', 'codevelop'],
      scope: 'neighbourhood',
      conflict: 1,
    },
  },
  {
    id: 'reykjavik-bydele',
    name: { da: 'Reykjavík: bydelenes egen pulje', en: 'Reykjavík: the districts’ own pot' },
    asked: { da: 'Hvad skal laves i kvarteret?', en: 'What should be made in the neighbourhood?' },
    did: {
      da: '300 mio. islandske kr. om året. Borgerne kommer med forslag og stemmer om dem.',
      en: 'ISK 300 million a year. Residents propose and vote.',
    },
    became: {
      da: '420 idéer blev vedtaget fra 2012 til 2015.',
      en: '420 ideas were approved from 2012 to 2015.',
    },
    sources: ['betterneighbourhoods', 'participedia4225'],
    profile: {
      phase: 'decision',
      law: 'none',
      purpose: 'decide',
      purposesToo: ['inspire', 'mobilise'],
      scope: 'municipality',
      conflict: 1,
    },
  },
  {
    id: 'barcelona-handlingsplan',
    name: { da: 'Barcelona: byens handlingsplan, 2016', en: 'Barcelona: the city’s action plan, 2016' },
    asked: {
      da: 'Hvad skal byen arbejde for de næste fire år?',
      en: 'What should the city work for in the next four years?',
    },
    did: {
      da: 'Over 9.000 forslag, 400 møder og over 150.000 støttemarkeringer. Forslag fra møder og net stod samme sted.',
      en: 'More than 9,000 proposals, 400 meetings and 150,000 marks of support. Proposals from meetings and from the net stood in one place.',
    },
    became: {
      da: 'Cirka 7 af 10 forslag blev taget med i planen.',
      en: 'About 7 in 10 proposals were taken into the plan.',
    },
    sources: ['decidim_pam', 'decidim_p2p'],
    profile: {
      phase: 'develop',
      law: 'none',
      purpose: 'inspire',
      purposesToo: ['codevelop', 'prioritise'],
      scope: 'municipality',
      conflict: 2,
    },
  },
  {
    id: 'bowling-green',
    name: {
      da: 'Bowling Green: hvad bør ændres i byen? 2018',
      en: 'Bowling Green: what should change in the town? 2018',
    },
    asked: { da: 'Hvad er vi enige om, og hvad deler os?', en: 'What do we agree on, and what divides us?' },
    did: {
      da: '2.026 mennesker stemte om 609 udsagn på elleve dage. Bagefter kom 250 til borgermøde og cirka 40 til værksted.',
      en: '2,026 people voted on 609 statements in eleven days. Then 250 came to a town hall and about 40 to a workshop.',
    },
    became: {
      da: 'Byen spurgte igen på samme måde i 2025.',
      en: 'The town asked in the same way again in 2025.',
    },
    sources: ['bowlinggreen2018', 'bowlinggreen2025'],
    profile: {
      phase: 'agenda',
      law: 'none',
      purpose: 'map',
      purposesToo: ['understand', 'inspire'],
      scope: 'town',
      conflict: 3,
    },
  },
];
