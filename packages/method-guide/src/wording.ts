import type { WayIn } from './facts.ts';
import type { Method } from './method.ts';
import type { Group, Mode, Phase, PromiseLevel, Slot, Text, TopicTrait, Value } from './vocabulary.ts';

/** The words of the closed vocabularies, as they stand inside a sentence. */

export const groupWords: Readonly<Record<Group, Text>> = {
  children: { da: 'børn', en: 'children' },
  youth: { da: 'unge', en: 'young people' },
  families: { da: 'børnefamilier', en: 'families with children' },
  working: { da: 'folk i arbejde', en: 'people at work' },
  elderly: { da: 'ældre', en: 'elderly people' },
  nonnative: { da: 'folk med andet modersmål', en: 'people with another mother tongue' },
  disabled: { da: 'folk med handicap', en: 'people with disabilities' },
  lowdigital: { da: 'folk, der ikke er på nettet', en: 'people who are not online' },
  hardtoreach: { da: 'folk, I sjældent hører fra', en: 'people you seldom hear from' },
  dispersed: { da: 'folk langt fra byen', en: 'people far from town' },
};

export const valueWords: Readonly<Record<Value, Text>> = {
  inform: { da: 'fortælle det ordentligt', en: 'tell it properly' },
  inspire: { da: 'blive inspireret', en: 'be inspired' },
  map: { da: 'kende behov og steder', en: 'know needs and places' },
  test: { da: 'få et forslag trykprøvet', en: 'have a proposal tested' },
  understand: { da: 'forstå uenigheden', en: 'understand the disagreement' },
  codevelop: { da: 'udvikle løsningen sammen', en: 'develop the solution together' },
  prioritise: { da: 'vælge og prioritere', en: 'choose and prioritise' },
  decide: { da: 'lade borgerne beslutte', en: 'let residents decide' },
  mobilise: { da: 'få folk til at tage ansvar', en: 'get people to act' },
  monitor: { da: 'se, om det virkede', en: 'see whether it worked' },
  mandate: { da: 'vide, hvad et tværsnit mener', en: 'know what a cross-section thinks' },
};

export const promiseWords: Readonly<Record<PromiseLevel, Text>> = {
  inform: { da: 'at fortælle', en: 'to tell' },
  consult: { da: 'at læse og svare', en: 'to read and answer' },
  involve: { da: 'at vise, hvor ønskerne blev af', en: 'to show what became of the wishes' },
  collaborate: { da: 'at lave løsningen sammen', en: 'to make the solution together' },
  empower: { da: 'at borgerne bestemmer', en: 'that residents decide' },
};

export const traitWords: Readonly<Record<TopicTrait, Text>> = {
  conflict: { da: 'uenighed', en: 'disagreement' },
  complexity: { da: 'svære valg, hvor nogen taber', en: 'hard choices where somebody loses' },
  spatial: { da: 'en sag om bestemte steder', en: 'a case about particular places' },
  technical: {
    da: 'en sag, man skal vide noget for at svare på',
    en: 'a case one must know something about',
  },
  sensitive: { da: 'en følsom sag', en: 'a sensitive case' },
};

export const phaseWords: Readonly<Record<Phase, Text>> = {
  agenda: { da: 'før der er et forslag', en: 'before there is a proposal' },
  develop: { da: 'mens forslaget udvikles', en: 'while the proposal is developed' },
  test: { da: 'når der ligger et forslag', en: 'when there is a proposal' },
  decision: { da: 'når der skal vælges', en: 'when the choice is to be made' },
  implement: { da: 'når det gennemføres', en: 'when it is carried out' },
  evaluate: { da: 'når I vil lære af det', en: 'when you want to learn from it' },
};

export const slotWords: Readonly<Record<Slot, Text>> = {
  tell: { da: 'fortæl', en: 'tell' },
  open: { da: 'åbn', en: 'open' },
  deepen: { da: 'fordyb', en: 'deepen' },
  close: { da: 'afslut', en: 'close' },
  answer: { da: 'svar', en: 'answer' },
};

export const modeWords: Readonly<Record<Mode, Text>> = {
  digital: { da: 'digitalt', en: 'digital' },
  analog: { da: 'analogt', en: 'analog' },
  blended: { da: 'blandet', en: 'blended' },
};

/** Said as what one can have. */
export const wayInWords: Readonly<Record<WayIn, Text>> = {
  paper: { da: 'papir', en: 'paper' },
  phone: { da: 'en telefon at ringe til', en: 'a telephone to call' },
  helpdesk: {
    da: 'hjælp på biblioteket eller i Borgerservice',
    en: 'help at the library or the service desk',
  },
  languages: { da: 'andre sprog', en: 'other languages' },
  interpreter: { da: 'tolk og teleslynge', en: 'an interpreter and a hearing loop' },
  childcare: { da: 'børnepasning', en: 'child care' },
  transport: { da: 'kørsel', en: 'transport' },
};

/** Joins texts as a sentence does: "a, b og c". */
export function listed(texts: readonly Text[]): Text {
  const join = (words: readonly string[], and: string): string =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
  return {
    da: join(
      texts.map((text) => text.da),
      'og',
    ),
    en: join(
      texts.map((text) => text.en),
      'and',
    ),
  };
}

/** A name in the quotes of each language. */
export const quoted = ({ da, en }: Text): Text => ({ da: `»${da}«`, en: `“${en}”` });

/** Each name in quotes of its own: the rules write »{method}«, so the outermost pair is theirs. */
const quotedEach = (methods: readonly Method[]): Text => listed(methods.map(({ name }) => quoted(name)));

/** Fills `{method}`, `{group}` and other slots; names are joined, and a slot whose value is unknown is left. */
export function fillIn(
  text: Text,
  methods: readonly Method[],
  groups: readonly Group[],
  values: Readonly<Record<string, number | Text | undefined>>,
): Text {
  const fill = (language: 'da' | 'en'): string =>
    text[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
      if (name === 'method') return quotedEach(methods)[language].slice(1, -1);
      if (name === 'group') return listed(groups.map((group) => groupWords[group]))[language];
      const value = values[name];
      if (typeof value === 'object') return value[language];
      return value === undefined ? slot : String(Math.round(value));
    });
  return { da: fill('da'), en: fill('en') };
}
