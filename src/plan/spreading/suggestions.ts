import type { Group } from '@medvirk/method-guide';
import type { Answers } from '../../engagement/plan.ts';
import { planLaws } from '../../engagement/twelve-questions.ts';
import type { Contact, Suggestion } from './model.ts';

type Known = Suggestion & {
  /** Suggested when one of these groups is affected or usually missing; left out, never for a group alone. */
  readonly for?: readonly Group[];
  /** Suggested for these cases whatever the groups. */
  readonly when?: (answers: Answers) => boolean;
};

const isSchoolCase = ({ law }: Answers): boolean => law?.includes('skolenedlaeggelse') ?? false;
const isLocalPlan = ({ law }: Answers): boolean =>
  law?.some((one) => one === 'lokalplan' || one === 'lokalplan_mindre') ?? false;
const isPlanCase = ({ law }: Answers): boolean => law?.some((one) => planLaws.includes(one)) ?? false;
const isQuarrel = ({ conflict }: Answers): boolean => conflict === 'some' || conflict === 'much';
const isWide = ({ scope }: Answers): boolean =>
  scope === 'town' || scope === 'municipality' || scope === 'region';

/**
 * Whom an experienced colleague would think of, those the law names first. Roles and kinds of places, never persons:
 * the municipality puts the name on. What the law asks is confirmed by a jurist.
 */
const everybody: readonly Known[] = [
  {
    key: 'consultees',
    who: { da: 'De faste høringsparter', en: 'The regular consultees' },
    reason: 'law',
    groups: [],
    channel: 'letter',
    when: isPlanCase,
    ask: {
      da: 'De skal have planen den dag, høringen begynder',
      en: 'They must have the plan the day the hearing begins',
    },
  },
  {
    key: 'neighbours',
    who: {
      da: 'Ejere, lejere og naboer (planlovens § 26)',
      en: 'Owners, tenants and neighbours (section 26 of the Planning Act)',
    },
    reason: 'law',
    groups: [],
    channel: 'letter',
    when: isLocalPlan,
    ask: {
      da: 'Brev samme dag, som forslaget bliver offentligt. Gem beviset i sagen',
      en: 'A letter the same day the proposal is published. Keep the proof in the case',
    },
  },
  {
    key: 'school-boards',
    who: { da: 'Skolebestyrelserne', en: 'The school boards' },
    reason: 'law',
    groups: ['families', 'children'],
    channel: 'letter',
    when: isSchoolCase,
    ask: {
      da: 'De skal udtale sig. Ring, før de læser det i avisen',
      en: 'They must be heard. Call before they read it in the paper',
    },
  },
  {
    key: 'staff-councils',
    who: { da: 'Medarbejdernes udvalg (MED)', en: 'The staff councils (MED)' },
    reason: 'law',
    groups: ['working'],
    channel: 'meeting',
    when: isSchoolCase,
    ask: { da: 'De skal høre det, før forældrene gør', en: 'They must hear it before the parents do' },
  },
  {
    key: 'elderly-council',
    who: { da: 'Ældrerådet', en: 'The senior citizens’ council' },
    reason: 'law',
    groups: ['elderly'],
    channel: 'meeting',
    for: ['elderly'],
    ask: {
      da: 'De skal høres, når det rører ældre. Spørg, hvornår de mødes',
      en: 'They must be heard when it touches older people. Ask when they meet',
    },
  },
  {
    key: 'disability-council',
    who: { da: 'Handicaprådet', en: 'The disability council' },
    reason: 'law',
    groups: ['disabled'],
    channel: 'meeting',
    for: ['disabled'],
    ask: {
      da: 'De skal høres, når det rører folk med handicap. Bed dem se stedet',
      en: 'They must be heard when it touches people with disabilities. Ask them to see the place',
    },
  },
  {
    key: 'opponents',
    who: { da: 'Dem, I ved er imod', en: 'Those you know are against it' },
    reason: 'case',
    groups: [],
    channel: 'phone',
    when: isQuarrel,
    ask: { da: 'Ring, før de læser det andre steder', en: 'Call before they read it elsewhere' },
  },
  {
    key: 'unanswered',
    who: { da: 'Dem, der ikke fik svar sidst', en: 'Those who got no answer last time' },
    reason: 'case',
    groups: [],
    channel: 'phone',
    when: ({ before }) => before === 'unanswered',
    ask: { da: 'Sig, hvad der blev af det, de skrev', en: 'Say what became of what they wrote' },
  },
  {
    key: 'youth-school',
    who: { da: 'Ungdomsskolen og ungdomsklubben', en: 'The youth school and youth club' },
    reason: 'group',
    groups: ['youth'],
    channel: 'meeting',
    for: ['youth'],
    ask: { da: 'Må vi komme en aften, hvor de er der?', en: 'May we come one evening when they are there?' },
  },
  {
    key: 'youth-council',
    who: { da: 'Ungerådet', en: 'The youth council' },
    reason: 'group',
    groups: ['youth'],
    channel: 'facebook',
    for: ['youth'],
    ask: { da: 'Hvordan skal vi sige det, og hvor?', en: 'How should we say it, and where?' },
  },
  {
    key: 'pupils',
    who: { da: 'Skolernes elevråd', en: 'The pupils’ councils' },
    reason: 'group',
    groups: ['children'],
    channel: 'meeting',
    for: ['children'],
    ask: { da: 'Kan to klasser bruge en time på det?', en: 'Can two classes spend an hour on it?' },
  },
  {
    key: 'parents',
    who: { da: 'Skoler og daginstitutioner', en: 'Schools and day care' },
    reason: 'group',
    groups: ['families'],
    channel: 'aula',
    for: ['families', 'children'],
    ask: {
      da: 'Vil I lægge den korte tekst på Aula?',
      en: 'Will you put the short text on the parents’ network?',
    },
  },
  {
    key: 'sports',
    who: { da: 'Idrætsforeningerne', en: 'The sports clubs' },
    reason: 'group',
    groups: ['families', 'youth'],
    channel: 'mail',
    for: ['families', 'youth'],
    ask: { da: 'Må plakaten hænge i hallen?', en: 'May the poster hang in the hall?' },
  },
  {
    key: 'housing',
    who: { da: 'Boligforeningen', en: 'The housing association' },
    reason: 'group',
    groups: ['nonnative', 'hardtoreach'],
    channel: 'meeting',
    for: ['nonnative', 'hardtoreach'],
    ask: { da: 'Må vi stå i opgangen en eftermiddag?', en: 'May we stand in the stairwell one afternoon?' },
  },
  {
    key: 'faith',
    who: { da: 'Kirke, moské og andre trossamfund', en: 'Church, mosque and other faith communities' },
    reason: 'group',
    groups: ['nonnative', 'hardtoreach'],
    channel: 'meeting',
    for: ['nonnative', 'hardtoreach'],
    ask: { da: 'Hvem kender de, som vi ikke gør?', en: 'Whom do they know that we do not?' },
  },
  {
    key: 'language-school',
    who: { da: 'Sprogskolen', en: 'The language school' },
    reason: 'group',
    groups: ['nonnative'],
    channel: 'meeting',
    for: ['nonnative'],
    ask: { da: 'Kan det blive en time i undervisningen?', en: 'Can it become an hour of teaching?' },
  },
  {
    key: 'drop-in',
    who: { da: 'Værestedet og gadeplansmedarbejderne', en: 'The drop-in centre and the street workers' },
    reason: 'group',
    groups: ['hardtoreach'],
    channel: 'phone',
    for: ['hardtoreach'],
    ask: {
      da: 'Hvem tør de tale med? Må vi komme med?',
      en: 'Whom do they dare talk to? May we come along?',
    },
  },
  {
    key: 'library',
    who: { da: 'Biblioteket', en: 'The library' },
    reason: 'group',
    groups: ['lowdigital'],
    channel: 'box',
    for: ['lowdigital', 'elderly', 'nonnative'],
    ask: {
      da: 'Vil I have papir og postkasse stående og hjælpe?',
      en: 'Will you keep paper and a box, and help?',
    },
  },
  {
    key: 'activity-centre',
    who: { da: 'Aktivitetscentret og hjemmeplejen', en: 'The activity centre and home care' },
    reason: 'group',
    groups: ['elderly', 'lowdigital'],
    channel: 'meeting',
    for: ['elderly', 'lowdigital'],
    ask: { da: 'Vil I dele papir ud og læse det op?', en: 'Will you hand out paper and read it aloud?' },
  },
  {
    key: 'workplaces',
    who: { da: 'De største arbejdspladser', en: 'The largest workplaces' },
    reason: 'group',
    groups: ['working'],
    channel: 'poster',
    for: ['working'],
    ask: { da: 'Må den korte tekst hænge i kantinen?', en: 'May the short text hang in the canteen?' },
  },
  {
    key: 'local-council',
    who: { da: 'Lokalrådet', en: 'The local council' },
    reason: 'group',
    groups: ['dispersed'],
    channel: 'phone',
    for: ['dispersed'],
    ask: {
      da: 'Hvor mødes folk hos jer, og hvem siger det videre?',
      en: 'Where do people meet, and who passes it on?',
    },
  },
  {
    key: 'village-guild',
    who: { da: 'Landsbylauget og købmanden', en: 'The village guild and the grocer' },
    reason: 'group',
    groups: ['dispersed'],
    channel: 'poster',
    for: ['dispersed'],
    ask: { da: 'Må plakat og postkasse stå hos jer?', en: 'May the poster and the box stand with you?' },
  },
  {
    key: 'paper',
    who: { da: 'Den lokale avis', en: 'The local paper' },
    reason: 'always',
    groups: [],
    channel: 'mail',
    when: isWide,
    ask: { da: 'Send den lange tekst. Ring dagen efter', en: 'Send the longer text. Call the day after' },
  },
  {
    key: 'facebook-group',
    who: { da: 'Den lokale Facebookgruppe', en: 'The local Facebook group' },
    reason: 'always',
    groups: [],
    channel: 'facebook',
    when: isWide,
    ask: {
      da: 'Spørg den, der passer gruppen, før I skriver',
      en: 'Ask whoever looks after the group before you write',
    },
  },
];

const affectedBy = ({ most, missing, also }: Answers): ReadonlySet<Group> =>
  new Set([...(most ?? []), ...(missing ?? []), ...(also ?? [])]);

/** The firms and associations of question 7, one name each, as somebody wrote them. */
export function firmsIn(text: string | undefined): readonly string[] {
  const names = (text ?? '')
    .split(/[,;\n·]|\s+og\s+|\s+and\s+/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .map((name) => name.replace(/[.!?…\s]+$/, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const spelled = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => spelled.indexOf(spelled[index] ?? '') === index).slice(0, 20);
}

/** The key a firm's suggestion is known by, so that it is suggested once however it is spelled. */
const firmKey = (name: string): string => `firm:${name.toLowerCase()}`.slice(0, 120);
const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whom to think of in this case and who is not on the list yet: the law first, then those who feel it most. */
export function suggestionsFor(
  answers: Answers,
  contacts: readonly Pick<Contact, 'suggestion' | 'who' | 'organisation' | 'removedAt'>[],
): readonly Suggestion[] {
  const affected = affectedBy(answers);
  const most = new Set([...(answers.most ?? []), ...(answers.missing ?? [])]);
  const onList = contacts.filter(({ removedAt }) => removedAt === undefined);
  const taken = new Set(onList.map(({ suggestion }) => suggestion));
  const named = new Set(
    onList.flatMap(({ who, organisation }) => [who.toLowerCase(), organisation.toLowerCase()]),
  );
  const firms = firmsIn(answers.firms).map(
    (name): Suggestion => ({
      key: firmKey(name),
      who: { da: withCapital(name), en: withCapital(name) },
      reason: 'case',
      groups: [],
      channel: 'phone',
      ask: { da: 'I skrev dem i spørgsmål 7', en: 'You named them in question 7' },
    }),
  );
  const known = everybody
    .filter((one) => one.when?.(answers) || one.for?.some((group) => affected.has(group)))
    .map(({ for: _, when: __, ...suggestion }): Suggestion => suggestion);
  const rank = ({ reason, groups }: Suggestion): number => {
    if (reason === 'law') return 0;
    if (groups.some((group) => most.has(group))) return 1;
    if (reason === 'case') return 2;
    return reason === 'group' ? 3 : 4;
  };
  return [...known, ...firms]
    .filter(({ key, who }) => !taken.has(key) && !named.has(who.da.toLowerCase()))
    .toSorted((a, b) => rank(a) - rank(b));
}
