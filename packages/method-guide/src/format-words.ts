import type { AccessMeasure, Format, FormatPlace, FormatTime } from './format.ts';
import { accessMeasures } from './format.ts';
import type { Text } from './vocabulary.ts';
import { listed } from './wording.ts';

/** How a method is held, in words: short enough for a tick box, and as they stand inside a sentence. */

export const formatTimeWords: Readonly<Record<FormatTime, Text>> = {
  'any-time': { da: 'når det passer folk', en: 'whenever it suits people' },
  morning: { da: 'hverdag formiddag', en: 'a weekday morning' },
  daytime: { da: 'hverdag kl. 12–16', en: 'a weekday between 12 and 16' },
  'after-work': { da: 'hverdag kl. 16–18.30', en: 'a weekday between 16 and 18.30' },
  evening: { da: 'hverdag kl. 19–21', en: 'a weekday between 19 and 21' },
  weekend: { da: 'i weekenden', en: 'at the weekend' },
};

export const formatPlaceWords: Readonly<Record<FormatPlace, Text>> = {
  net: { da: 'på nettet', en: 'online' },
  hall: { da: 'i en sal', en: 'in a hall' },
  'on-the-spot': { da: 'på stedet', en: 'on the spot' },
  library: { da: 'på biblioteket', en: 'at the library' },
  school: { da: 'på skolen', en: 'at the school' },
  'where-people-are': { da: 'dér, hvor folk alligevel er', en: 'where people are anyway' },
  homes: { da: 'hjemme hos folk', en: "in people's homes" },
  'town-hall': { da: 'på rådhuset', en: 'at the town hall' },
  'hall-and-net': { da: 'i en sal og på nettet', en: 'in a hall and online' },
  post: { da: 'med posten', en: 'by post' },
};

export const accessWords: Readonly<Record<AccessMeasure, Text>> = {
  loop: { da: 'teleslynge', en: 'a hearing loop' },
  'step-free': { da: 'adgang uden trin', en: 'step-free access' },
  captions: { da: 'undertekster', en: 'captions' },
  'interpreter-sign': { da: 'tegnsprogstolk', en: 'a sign language interpreter' },
  'large-print': { da: 'stor skrift', en: 'large print' },
  'read-aloud': { da: 'oplæsning', en: 'reading aloud' },
  'quiet-room': { da: 'et stille rum', en: 'a quiet room' },
};

export const languageHelpWords: Readonly<Record<NonNullable<Format['languages']>, Text>> = {
  none: { da: 'kun på dansk', en: 'in Danish only' },
  translated: { da: 'oversat tekst', en: 'translated texts' },
  interpreter: { da: 'tolk', en: 'an interpreter' },
};

/** What makes it possible to come, and the other ways in to something written. */
export const formatExtraWords = {
  food: { da: 'mad', en: 'food' },
  childCare: { da: 'børnepasning', en: 'child care' },
  transport: { da: 'kørsel', en: 'transport' },
  paper: { da: 'på papir', en: 'on paper' },
  phone: { da: 'i telefonen', en: 'by phone' },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of each part of a format, as the label of its field. */
export const formatFieldWords: Readonly<Record<keyof Format, Text>> = {
  time: { da: 'Hvornår', en: 'When' },
  place: { da: 'Hvor', en: 'Where' },
  hours: { da: 'Timer pr. gang', en: 'Hours each time' },
  food: { da: 'Mad', en: 'Food' },
  childCare: { da: 'Børnepasning', en: 'Child care' },
  transport: { da: 'Kørsel', en: 'Transport' },
  languages: { da: 'Hjælp til sproget', en: 'Help with the language' },
  access: { da: 'Så alle kan være med', en: 'So that everyone can take part' },
  paper: { da: 'Også på papir', en: 'Also on paper' },
  phone: { da: 'Også i telefonen', en: 'Also by phone' },
};

const halves: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½', 0.75: '¾' };

/** "2½ time", "1 time", "45 minutter"; the same in English. */
export function sayHours(hours: number): Text {
  if (hours < 1) {
    const minutes = Math.round(hours * 60);
    return { da: `${minutes} minutter`, en: `${minutes} minutes` };
  }
  const quarters = Math.round(hours * 4) / 4;
  const number = `${Math.floor(quarters)}${halves[quarters % 1] ?? ''}`;
  return {
    da: `${number} ${quarters < 2 || quarters % 1 !== 0 ? 'time' : 'timer'}`,
    en: `${number} ${quarters === 1 ? 'hour' : 'hours'}`,
  };
}

/**
 * A format in one line that can follow a method's name: "i weekenden, på stedet, 2½ time, med mad og børnepasning".
 * What is not decided is left out, so an empty format says nothing.
 */
export function sayFormat(format: Format): Text {
  const { time, place, hours, languages } = format;
  const help: readonly Text[] = [
    ...(format.food ? [formatExtraWords.food] : []),
    ...(format.childCare ? [formatExtraWords.childCare] : []),
    ...(format.transport ? [formatExtraWords.transport] : []),
    ...(languages === 'translated' || languages === 'interpreter' ? [languageHelpWords[languages]] : []),
    ...accessMeasures.filter((measure) => format.access?.includes(measure)).map((one) => accessWords[one]),
  ];
  const otherWays: readonly Text[] = [
    ...(format.paper ? [formatExtraWords.paper] : []),
    ...(format.phone ? [formatExtraWords.phone] : []),
  ];
  const parts: readonly Text[] = [
    ...(time ? [formatTimeWords[time]] : []),
    ...(place ? [formatPlaceWords[place]] : []),
    ...(hours === undefined ? [] : [sayHours(hours)]),
    ...(help.length > 0 ? [after({ da: 'med', en: 'with' }, listed(help))] : []),
    ...(otherWays.length > 0 ? [after({ da: 'også', en: 'also' }, listed(otherWays))] : []),
  ];
  return {
    da: parts.map((part) => part.da).join(', '),
    en: parts.map((part) => part.en).join(', '),
  };
}

const after = (first: Text, rest: Text): Text => ({
  da: `${first.da} ${rest.da}`,
  en: `${first.en} ${rest.en}`,
});
