import { rememberedByFormat } from './by-format.ts';
import type { Format, FormatPlace } from './format.ts';
import {
  accessWords,
  formatExtraWords,
  formatPlaceWords,
  formatTimeWords,
  languageHelpWords,
} from './format-words.ts';
import { heldAs, usualFormat } from './holding.ts';
import type { Method } from './method.ts';
import type { Text } from './vocabulary.ts';

/** What holding a method in a format asks for beyond the usual way. All of it estimates; `basis` says of what. */
export type FormatCostItem = {
  readonly what: Text;
  readonly hours: { readonly low: number; readonly typical: number; readonly high: number };
  /** Thousand kroner paid to others. */
  readonly kdkk: { readonly low: number; readonly high: number };
  readonly basis: Text;
};

export type FormatCost = Pick<FormatCostItem, 'hours' | 'kdkk'> & {
  readonly items: readonly FormatCostItem[];
};

/** One estimate: own hours as low, typical, high and thousand kroner as low, high; each time or once for the method. */
type Estimate = {
  readonly hours: readonly [number, number, number];
  readonly kdkk: readonly [number, number];
  readonly once?: true;
  readonly basis: Text;
};

const basis = (da: string, en: string): Text => ({ da, en });
const bought = basis('skøn over, hvad det koster at købe', 'estimate of what it costs to buy');

/**
 * Extra hours and kroner of a method's format, held so many times. Only what the usual way does not have costs
 * anything, and leaving out what it has saves nothing.
 */
export function formatCost(method: Method, format: Format | undefined, times = 1): FormatCost {
  return format === undefined ? noCost : costOf(times)(method, format);
}

const noCost: FormatCost = {
  hours: { low: 0, typical: 0, high: 0 },
  kdkk: { low: 0, high: 0 },
  items: [],
};

const costs = new Map<number, (method: Method, format: Format) => FormatCost>();

/** What a format costs when the method is held so many times. */
function costOf(times: number): (method: Method, format: Format) => FormatCost {
  const known =
    costs.get(times) ?? rememberedByFormat((method, format) => summed(itemsOf(method, format, times)));
  costs.set(times, known);
  return known;
}

function summed(items: readonly FormatCostItem[]): FormatCost {
  const sum = (read: (item: FormatCostItem) => number): number =>
    items.reduce((total, item) => total + read(item), 0);
  return {
    hours: {
      low: sum(({ hours }) => hours.low),
      typical: sum(({ hours }) => hours.typical),
      high: sum(({ hours }) => hours.high),
    },
    kdkk: { low: sum(({ kdkk }) => kdkk.low), high: sum(({ kdkk }) => kdkk.high) },
    items,
  };
}

function itemsOf(method: Method, format: Format, times: number): readonly FormatCostItem[] {
  const usual = usualFormat(method);
  const held = heldAs(method, format);
  const people = method.participants.typical;
  const length = held.hours ?? 2;
  const item = (what: Text, { hours, kdkk, once, basis: of }: Estimate): FormatCostItem => {
    const by = once ? 1 : times;
    const [low, typical, high] = hours;
    return {
      what,
      hours: { low: low * by, typical: typical * by, high: high * by },
      kdkk: { low: kdkk[0] * by, high: kdkk[1] * by },
      basis: of,
    };
  };
  const isNew = (field: 'food' | 'childCare' | 'transport' | 'paper' | 'phone'): boolean =>
    held[field] === true && usual[field] !== true;
  const usualAccess = usual.access ?? [];
  return [
    ...(held.time !== usual.time && held.time === 'weekend'
      ? [item(formatTimeWords.weekend, weekendWork)]
      : []),
    ...(held.place && held.place !== usual.place ? rentOf(held.place, usual.place, item) : []),
    ...(isNew('food') ? [item(formatExtraWords.food, foodFor(people))] : []),
    ...(isNew('childCare') ? [item(formatExtraWords.childCare, childCareFor(people, length))] : []),
    ...(isNew('transport') ? [item(formatExtraWords.transport, coach)] : []),
    ...(held.languages === 'translated' && usual.languages !== 'translated'
      ? [item(languageHelpWords.translated, translation)]
      : []),
    ...(held.languages === 'interpreter' && usual.languages !== 'interpreter'
      ? [item(languageHelpWords.interpreter, interpreterFor(length))]
      : []),
    ...(held.access ?? [])
      .filter((measure) => !usualAccess.includes(measure))
      .map((measure) =>
        item(
          accessWords[measure],
          measure === 'interpreter-sign' ? signInterpretersFor(length) : accessEstimates[measure],
        ),
      ),
    ...(isNew('paper') ? [item(formatExtraWords.paper, paperFor(people))] : []),
    ...(isNew('phone') ? [item(formatExtraWords.phone, phoneFor(people))] : []),
  ];
}

const weekendWork: Estimate = {
  hours: [1, 4, 8],
  kdkk: [0, 0],
  basis: basis('skøn: tillæg og afspadsering for weekendarbejde', 'estimate: extra pay and time off in lieu'),
};

/** Thousand kroner to use the place once, and own hours to make it ready. */
const places: Readonly<Record<FormatPlace, Pick<Estimate, 'hours' | 'kdkk'>>> = {
  net: { hours: [0, 0, 0], kdkk: [0, 0] },
  post: { hours: [0, 0, 0], kdkk: [0, 0] },
  homes: { hours: [0, 0, 0], kdkk: [0, 0] },
  'town-hall': { hours: [0, 0, 0], kdkk: [0, 0] },
  library: { hours: [0, 1, 2], kdkk: [0, 1] },
  school: { hours: [0, 1, 2], kdkk: [0, 2] },
  hall: { hours: [0, 1, 2], kdkk: [0, 5] },
  'where-people-are': { hours: [1, 3, 6], kdkk: [0, 2] },
  'on-the-spot': { hours: [1, 4, 8], kdkk: [0, 8] },
  'hall-and-net': { hours: [4, 10, 20], kdkk: [3, 20] },
};

function rentOf(
  place: FormatPlace,
  usual: FormatPlace | undefined,
  item: (what: Text, estimate: Estimate) => FormatCostItem,
): readonly FormatCostItem[] {
  const [now, before] = [places[place], usual ? places[usual] : places['town-hall']];
  const more = (a: number, b: number): number => Math.max(0, a - b);
  const hours = [
    more(now.hours[0], before.hours[0]),
    more(now.hours[1], before.hours[1]),
    more(now.hours[2], before.hours[2]),
  ] as const;
  const kdkk = [more(now.kdkk[0], before.kdkk[0]), more(now.kdkk[1], before.kdkk[1])] as const;
  if ([...hours, ...kdkk].every((one) => one === 0)) return [];
  const of = basis('skøn: leje, strøm, telt og opstilling', 'estimate: rent, power, a tent and setting up');
  return [item(formatPlaceWords[place], { hours, kdkk, basis: of })];
}

const foodFor = (people: number): Estimate => ({
  hours: [1, 2, 4],
  kdkk: [0.05 * people, 0.12 * people],
  basis: basis('skøn: 50–120 kr. pr. deltager', 'estimate: 50–120 kroner a participant'),
});

/** Two who look after the children for the meeting and half an hour on each side, more from forty people on. */
function childCareFor(people: number, length: number): Estimate {
  const minders = Math.max(2, Math.ceil(people / 20));
  const hours = minders * (length + 1);
  return {
    hours: [1, 2, 3],
    kdkk: [0.2 * hours, 0.35 * hours],
    basis: basis(
      'skøn: mindst to voksne, 200–350 kr. i timen',
      'estimate: at least two adults at 200–350 kroner an hour',
    ),
  };
}

const coach: Estimate = {
  hours: [1, 2, 4],
  kdkk: [2, 7],
  basis: basis('skøn: en bus eller flextur', 'estimate: a coach or shared taxis'),
};

const translation: Estimate = {
  hours: [2, 4, 8],
  kdkk: [2, 10],
  once: true,
  basis: basis('skøn: to sider på to–tre sprog', 'estimate: two pages in two or three languages'),
};

const interpreterFor = (length: number): Estimate => ({
  hours: [1, 2, 4],
  kdkk: [0.5 * (length + 1), 1 * (length + 1)],
  basis: basis(
    'skøn: en tolk, 500–1.000 kr. i timen',
    'estimate: one interpreter at 500–1,000 kroner an hour',
  ),
});

const signInterpretersFor = (length: number): Estimate => ({
  hours: [1, 2, 3],
  kdkk: [1.2 * (length + 1), 2 * (length + 1)],
  basis: basis(
    'skøn: to tolke, 600–1.000 kr. i timen hver',
    'estimate: two interpreters at 600–1,000 kroner an hour each',
  ),
});

const accessEstimates: Readonly<
  Record<Exclude<NonNullable<Format['access']>[number], 'interpreter-sign'>, Estimate>
> = {
  loop: { hours: [0.5, 1, 2], kdkk: [0, 3], basis: bought },
  'step-free': { hours: [0, 1, 3], kdkk: [0, 2], basis: bought },
  captions: { hours: [1, 2, 4], kdkk: [0, 5], basis: bought },
  'large-print': { hours: [0.5, 1, 2], kdkk: [0.2, 1.5], once: true, basis: bought },
  'read-aloud': { hours: [1, 2, 4], kdkk: [0, 1], once: true, basis: bought },
  'quiet-room': { hours: [0, 0.5, 1], kdkk: [0, 1], basis: bought },
};

/** A tenth to a third of those who usually answer do it on paper; five minutes to key each one in. */
const paperFor = (people: number): Estimate => ({
  hours: [1 + 0.01 * people, 2 + 0.02 * people, 3 + 0.03 * people],
  kdkk: [0.3 + 0.003 * people, 1 + 0.012 * people],
  basis: basis(
    'skøn: tryk, svarporto og fem minutters indtastning pr. svar',
    'estimate: printing, return postage and five minutes to key in each answer',
  ),
});

/** A twentieth of those who usually answer ring instead; a quarter of an hour each, and somebody at the telephone. */
const phoneFor = (people: number): Estimate => ({
  hours: [2 + 0.005 * people, 4 + 0.0125 * people, 8 + 0.025 * people],
  kdkk: [0, 0],
  basis: basis(
    'skøn: telefontid og et kvarter pr. svar',
    'estimate: time at the telephone and a quarter of an hour for each answer',
  ),
});
