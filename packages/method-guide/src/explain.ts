import type { LegalFrame } from './facts.ts';
import type { Need, OnlyWhen, Reason } from './reason.ts';
import type { Slot, Text } from './vocabulary.ts';
import {
  groupWords,
  listed,
  modeWords,
  phaseWords,
  promiseWords,
  traitWords,
  valueWords,
} from './wording.ts';

/** A reason as a sentence for people, in words and whole numbers; estimates are marked. */
export function sayReason(reason: Reason): Text {
  switch (reason.kind) {
    case 'serves-value':
      return say`${strong(reason.strength)} ${valueWords[reason.value]}${{ da: ' på', en: '' }}.`;
    case 'carries-promise':
      return say`${{ da: 'Kan bære løftet om', en: 'Can carry the promise' }} ${promiseWords[reason.promise]}.`;
    case 'suits-topic':
      return say`${{ da: 'Egner sig til', en: 'Suits' }} ${traitWords[reason.trait]}.`;
    case 'reaches-groups':
      return say`${{ da: 'Når', en: 'Reaches' }} ${namesOf(reason)}.`;
    case 'reaches-many':
      return say`${{ da: 'Når mange: typisk omkring', en: 'Reaches many: typically about' }} ${number(reason.people)} ${{ da: '(skøn)', en: '(estimate)' }}.`;
    case 'meets-need':
      return needSentences[reason.need];
    case 'does-job':
      return jobSentences[reason.slot];
    case 'law-requires':
      return lawSentence(reason.frame);
    case 'helps-take-part':
      return {
        da: 'Hjælper dem, der ellers ville opgive undervejs.',
        en: 'Helps those who would otherwise give up on the way.',
      };
    case 'serves-value-poorly':
      return say`${{ da: 'Hjælper ikke meget til at', en: 'Does little to' }} ${valueWords[reason.value]}.`;
    case 'suits-topic-poorly':
      return say`${{ da: 'Egner sig dårligt til', en: 'Suits badly' }} ${traitWords[reason.trait]}.`;
    case 'misses-groups':
      return say`${{ da: 'Når sjældent', en: 'Seldom reaches' }} ${namesOf(reason)}.`;
    case 'unusual-in-phase':
      return say`${{ da: 'Bruges normalt ikke', en: 'Is not normally used' }} ${phaseWords[reason.phase]}.`;
    case 'others-do-the-job':
      return {
        da: 'Kunne bruges, men de valgte metoder dækker det samme bedre tilsammen.',
        en: 'Could be used, but the chosen methods cover the same better together.',
      };
    case 'takes-too-long':
      return {
        da: `Når det ikke: tager mindst ${weeks(reason.weeks)} uger (skøn), og I har ${weeks(reason.weeksLeft)}.`,
        en: `Too late: takes at least ${weeks(reason.weeks)} weeks (estimate) and you have ${weeks(reason.weeksLeft)}.`,
      };
    case 'cannot-carry-promise':
      return say`${{ da: 'Kan ikke bære løftet om', en: 'Cannot carry the promise' }} ${promiseWords[reason.promise]}.`;
    case 'only-when':
      return onlyWhenSentence(reason.condition, reason.isKnown);
    case 'no-large-meetings':
      return {
        da: 'Samler flere mennesker, end det er muligt at samle.',
        en: 'Gathers more people than can be gathered.',
      };
    case 'over-budget':
      return {
        da: `Koster mindst ${reason.leastKdkk}.000 kr. (skøn), og I har ${reason.budgetKdkk}.000 kr.`,
        en: `Costs at least DKK ${reason.leastKdkk},000 (estimate) and you have DKK ${reason.budgetKdkk},000.`,
      };
    case 'over-staff-hours':
      return {
        da: `Tager typisk ${reason.hours} af jeres timer (skøn), og I har ${reason.hoursLeft}.`,
        en: `Typically takes ${reason.hours} of your hours (estimate) and you have ${reason.hoursLeft}.`,
      };
    case 'asks-too-much-time':
      return {
        da: `Beder hver deltager om ${reason.hours} timer (skøn); I vil højst bede om ${reason.hoursMax}.`,
        en: `Asks ${reason.hours} hours of each participant (estimate); you want to ask at most ${reason.hoursMax}.`,
      };
    case 'other-mode':
      return say`${{ da: 'Er ikke', en: 'Is not' }} ${modeWords[reason.mode]}.`;
  }
}

const strong = (strength: number): Text =>
  strength === 4
    ? { da: 'En af de bedste måder at', en: 'One of the best ways to' }
    : { da: 'En god måde at', en: 'A good way to' };

const namesOf = ({ groups }: { readonly groups: readonly (keyof typeof groupWords)[] }): Text =>
  listed(groups.map((group) => groupWords[group]));

const number = (value: number): Text => ({
  da: value.toLocaleString('da-DK'),
  en: value.toLocaleString('en-GB'),
});

const weeks = (value: number): string => String(Math.ceil(value));

/** A sentence in both languages from parts in both languages. */
function say(strings: TemplateStringsArray, ...parts: readonly Text[]): Text {
  const join = (language: 'da' | 'en'): string =>
    strings.reduce((sentence, piece, at) => sentence + piece + (parts[at]?.[language] ?? ''), '');
  return { da: join('da'), en: join('en') };
}

const needSentences: Readonly<Record<Need, Text>> = {
  'meet-over-disagreement': {
    da: 'Lader dem, der er uenige, mødes og tale sammen.',
    en: 'Lets those who disagree meet and talk.',
  },
  'gather-perspectives': {
    da: 'Samler synspunkterne, før der bliver diskuteret.',
    en: 'Gathers the views before they are debated.',
  },
  'parties-at-the-table': {
    da: 'Sætter dem, der har noget på spil, ved samme bord.',
    en: 'Seats those with something at stake at one table.',
  },
  'collect-places': {
    da: 'Samler viden om de bestemte steder.',
    en: 'Collects knowledge of the very places.',
  },
  'time-to-weigh': { da: 'Giver tid til at veje for og imod.', en: 'Gives time to weigh for and against.' },
  'expert-knowledge': {
    da: 'Lader borgere spørge dem, der har fagviden.',
    en: 'Lets residents question those with expert knowledge.',
  },
  'talk-in-confidence': {
    da: 'Gør det muligt at tale i fortrolighed.',
    en: 'Makes it possible to talk in confidence.',
  },
  'random-selection': {
    da: 'Kan vælge deltagerne ved lodtrækning eller stikprøve.',
    en: 'Can choose participants by lottery or sample.',
  },
  'open-to-all': { da: 'Er åben for alle.', en: 'Is open to everyone.' },
  'choose-among-ideas': {
    da: 'Sorterer og vælger blandt idéerne.',
    en: 'Sorts and chooses among the ideas.',
  },
  'reach-many': { da: 'Når bredt ud.', en: 'Reaches widely.' },
  'meet-face-to-face': { da: 'Lader folk mødes ansigt til ansigt.', en: 'Lets people meet face to face.' },
  'meet-in-small': {
    da: 'Møder folk få ad gangen, når de ikke kan samles.',
    en: 'Meets people a few at a time when they cannot gather.',
  },
  'own-way-for-young': {
    da: 'Giver børn og unge en måde, der er deres.',
    en: 'Gives children and young people a way of their own.',
  },
  'needed-output': {
    da: 'Giver det slags resultat, beslutningstagerne skal bruge.',
    en: 'Gives the kind of result that decision makers need.',
  },
  'stand-over-time': { da: 'Kan køre igen år efter år.', en: 'Can run again year after year.' },
  'rebuild-trust': {
    da: 'Viser ansigt, hvor tilliden er lav.',
    en: 'Shows a face where trust is low.',
  },
};

const jobSentences: Readonly<Record<Slot, Text>> = {
  tell: {
    da: 'Fortæller, hvad der er åbent, og hvad der ligger fast.',
    en: 'Tells what is open and what is fixed.',
  },
  open: { da: 'Åbner sagen og henter bredt ind.', en: 'Opens the case and gathers widely.' },
  deepen: { da: 'Går i dybden og vejer for og imod.', en: 'Goes into depth and weighs for and against.' },
  close: { da: 'Samler op og gør det klart til beslutning.', en: 'Brings it together, ready for decision.' },
  answer: { da: 'Svarer dem, der har været med.', en: 'Answers those who took part.' },
};

const frameWords: Readonly<Record<LegalFrame, Text>> = {
  none: { da: 'denne sag', en: 'this case' },
  kommuneplan: { da: 'en kommuneplan', en: 'a municipal plan' },
  kommuneplan_mindre: {
    da: 'en mindre ændring af kommuneplanen',
    en: 'a minor change of the municipal plan',
  },
  kommuneplan_ny_udenfor_strategi: {
    da: 'en ændring af kommuneplanen uden for strategien',
    en: 'a change of the municipal plan outside the strategy',
  },
  lokalplan: { da: 'en lokalplan', en: 'a local plan' },
  lokalplan_mindre: { da: 'en lokalplan af mindre betydning', en: 'a local plan of minor importance' },
  planstrategi: { da: 'en planstrategi', en: 'a planning strategy' },
  dispensation: { da: 'en dispensation', en: 'a dispensation' },
  skolenedlaeggelse: { da: 'at lukke eller lægge en skole sammen', en: 'closing or merging a school' },
};

const lawSentence = (frame: LegalFrame): Text =>
  say`${{ da: 'Loven kræver en høring om', en: 'The law requires a hearing about' }} ${frameWords[frame]}.`;

const onlyWhenWords: Readonly<Record<OnlyWhen, Text>> = {
  'children-or-youth-much-affected': {
    da: 'når børn eller unge mærker det meget',
    en: 'when children or young people feel it much',
  },
  'youth-much-affected': { da: 'når unge mærker det meget', en: 'when young people feel it much' },
  'council-is-permanent': { da: 'når det skal være en fast ordning', en: 'when it is to be permanent' },
  'residents-decide-a-finished-question': {
    da: 'når byrådet lader borgerne beslutte ét færdigt spørgsmål, én gang',
    en: 'when the council lets residents decide one finished question, once',
  },
  'scheme-is-permanent': {
    da: 'som en fast ordning, der gælder år efter år',
    en: 'as a standing scheme, year after year',
  },
  'something-is-used': {
    da: 'når sagen handler om noget, nogen bruger: et sted, en ydelse, en blanket',
    en: 'when the case is about something people use: a place, a service, a form',
  },
  'technical-or-for-the-young': {
    da: 'når man skal vide meget, eller når unge mærker sagen meget',
    en: 'when one must know much, or when young people feel the case much',
  },
  'vote-is-lawful': {
    da: 'når emnet lovligt kan sendes til folkeafstemning',
    en: 'when the topic may lawfully be put to a referendum',
  },
  'people-disagree': { da: 'når folk er meget uenige', en: 'when people disagree a great deal' },
  'one-must-know-much': {
    da: 'når man skal vide meget for at svare godt',
    en: 'when one must know much to answer well',
  },
  'hard-weighing-or-mandate': {
    da: 'når valget både er svært og omstridt, eller I vil vide, hvad et tværsnit mener',
    en: 'when the choice is both hard and disputed, or you want to know what a cross-section thinks',
  },
  'enough-people-to-draw-from': {
    da: 'når der er nok at trække lod blandt',
    en: 'when there are enough people to draw lots among',
  },
  'residents-decide': {
    da: 'når formålet er, at borgerne beslutter',
    en: 'when the purpose is that residents decide',
  },
  'local-area': { da: 'når sagen gælder et lokalt område', en: 'when the case is about a local area' },
  'councils-concerned': {
    da: 'når sagen angår flere end en gade eller brugerne af ét sted',
    en: 'when the case concerns more than a street or the users of one place',
  },
  dispensation: { da: 'ved dispensation', en: 'for a dispensation' },
  'user-board-affected': {
    da: 'når en institution med brugerbestyrelse er berørt',
    en: 'when an institution with a user board is affected',
  },
  'proposal-exists': { da: 'når der ligger et forslag', en: 'when there is a proposal' },
};

const onlyWhenSentence = (condition: OnlyWhen, isKnown: boolean): Text => {
  const sentence = say`${{ da: 'Bruges kun', en: 'Is only used' }} ${onlyWhenWords[condition]}`;
  if (isKnown) return { da: `${sentence.da}.`, en: `${sentence.en}.` };
  return { da: `${sentence.da}; det er ikke oplyst.`, en: `${sentence.en}; that is not known.` };
};
