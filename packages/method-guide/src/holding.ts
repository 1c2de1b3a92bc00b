import type { AccessMeasure, Format, FormatPlace, FormatTime } from './format.ts';
import type { Method } from './method.ts';

/**
 * How each method is held by its nature: which parts of a format can be chosen for it at all, and how it is usually
 * held. A survey on the net has no food; a letter has no hour. The usual way is what the catalogue's scales, hours
 * and kroner stand for, so a method without a format counts exactly as if it were held like that. Judgement.
 */

/**
 * `meeting` people gather at a set hour · `drop-in` one comes and goes · `visit` one to one · `net` written, when it
 * suits people · `post` on paper · `field-work` on one's own with somebody to ask · `add-on` rides on another method.
 */
export type Holding =
  | 'meeting'
  | 'online-meeting'
  | 'hybrid-meeting'
  | 'drop-in'
  | 'visit'
  | 'net'
  | 'post'
  | 'field-work'
  | 'ballot'
  | 'add-on';

export type FormatField = keyof Format;

/** What is particular about a method; the rest follows from how people meet in it. */
type Particular = {
  readonly holding?: Holding;
  readonly usual?: Format;
  readonly times?: readonly FormatTime[];
  readonly places?: readonly FormatPlace[];
  readonly access?: readonly AccessMeasure[];
  /** Parts of a format that come into question for others of its kind, but not for this one. */
  readonly without?: readonly FormatField[];
};

const withFood: Format = { food: true };
const inSchoolHours: readonly FormatTime[] = ['morning', 'daytime', 'after-work', 'weekend'];
const onThePlace: readonly FormatPlace[] = ['on-the-spot'];
const outdoors: readonly AccessMeasure[] = ['step-free', 'interpreter-sign', 'large-print', 'read-aloud'];

const particulars: Readonly<Record<string, Particular>> = {
  aabent_hus: { usual: { time: 'after-work', place: 'hall' } },
  aabent_kontor: { usual: { time: 'daytime', place: 'town-hall' } },
  assisteret_deltagelse: { usual: { time: 'daytime', place: 'library' } },
  boerne_workshop: {
    usual: { time: 'morning', place: 'school', hours: 4 },
    times: inSchoolHours,
    places: ['school', 'on-the-spot', 'library', 'where-people-are', 'hall'],
  },
  borgerbudget_fysisk: { usual: { time: 'evening', place: 'hall', hours: 2.5 } },
  borgerforskere: { usual: { time: 'after-work', place: 'where-people-are', hours: 2.5 } },
  borgerjury: { usual: { time: 'weekend', place: 'hall', hours: 6, ...withFood } },
  borgermonitorering: { holding: 'field-work' },
  borgersamling: { usual: { time: 'weekend', place: 'hall', hours: 5, ...withFood } },
  borgertopmoede: { usual: { time: 'weekend', place: 'hall', hours: 7, ...withFood } },
  borgervidenskab: { holding: 'field-work' },
  brugerbestyrelse_hoering: { usual: { time: 'evening', place: 'school', hours: 2 } },
  brugerrejse_test: { usual: { time: 'daytime', place: 'on-the-spot', hours: 1.5 } },
  byvandring: {
    usual: { time: 'after-work', place: 'on-the-spot', hours: 1.5 },
    places: onThePlace,
    access: outdoors,
    without: ['childCare'],
  },
  charrette: { usual: { time: 'weekend', place: 'on-the-spot', hours: 8, ...withFood } },
  deliberativ_maaling: { usual: { time: 'weekend', place: 'hall', hours: 7, ...withFood } },
  doer_til_doer: { usual: { time: 'after-work', place: 'homes' }, places: ['homes'] },
  folkeafstemning: { holding: 'ballot', usual: { place: 'school' }, places: ['school', 'library', 'hall'] },
  fokusgruppe: { usual: { time: 'after-work', place: 'town-hall', hours: 2 } },
  foto_stemmer: { usual: { time: 'after-work', place: 'library', hours: 2 } },
  fremtidsvaerksted: { usual: { time: 'weekend', place: 'hall', hours: 6, ...withFood } },
  gaestebud: {
    usual: { time: 'evening', place: 'homes', hours: 2, ...withFood },
    places: ['homes'],
    access: ['interpreter-sign', 'large-print', 'read-aloud'],
    without: ['childCare', 'transport'],
  },
  hackathon: { usual: { time: 'weekend', place: 'hall', hours: 6, ...withFood } },
  interessentdialog: { usual: { time: 'daytime', place: 'town-hall', hours: 2 } },
  interview: { usual: { time: 'any-time', place: 'homes' } },
  konfliktdialog: { usual: { time: 'evening', place: 'hall', hours: 3 } },
  konsensuskonference: { usual: { time: 'weekend', place: 'hall', hours: 8, ...withFood } },
  live_afstemning: { holding: 'add-on' },
  lokal_udviklingsplan: { usual: { time: 'evening', place: 'hall', hours: 2.5 } },
  lokalraad: { usual: { time: 'evening', place: 'hall', hours: 2 } },
  online_minipublic: { usual: { time: 'evening', place: 'net', hours: 3 } },
  open_space: { usual: { time: 'weekend', place: 'hall', hours: 8, ...withFood } },
  par17_4_udvalg: { usual: { time: 'after-work', place: 'town-hall', hours: 2 } },
  popup: { holding: 'drop-in', usual: { time: 'daytime', place: 'where-people-are' } },
  prototype_1til1: {
    holding: 'drop-in',
    usual: { time: 'any-time', place: 'on-the-spot' },
    places: onThePlace,
    access: outdoors,
  },
  raad_naevn: { usual: { time: 'daytime', place: 'town-hall', hours: 3 } },
  samskabelse: { usual: { time: 'after-work', place: 'hall', hours: 3 } },
  scenarievaerksted: { usual: { time: 'weekend', place: 'hall', hours: 5, ...withFood } },
  spil_workshop: {
    usual: { time: 'daytime', place: 'school', hours: 2.5 },
    times: inSchoolHours,
    places: ['school', 'library', 'where-people-are', 'hall'],
  },
  spoergetid_foretraede: {
    usual: { time: 'evening', place: 'town-hall', hours: 0.5 },
    places: ['town-hall'],
    without: ['food', 'childCare', 'transport'],
  },
  staaende_borgerraad: { usual: { time: 'evening', place: 'hall', hours: 3, ...withFood } },
  stemmeboks: { holding: 'drop-in', usual: { time: 'any-time', place: 'where-people-are' } },
  ungeraad: { usual: { time: 'after-work', place: 'hall', hours: 3 } },
  visualisering_3d: { usual: { time: 'any-time', place: 'library' } },
};

/** How people take part in a method: at a meeting, on the net, at a desk … Judgement, read off its row of the catalogue. */
export function holdingOf(method: Method): Holding {
  const own = particulars[method.id]?.holding;
  if (own) return own;
  const { interaction, mode } = method;
  if (interaction.startsWith('sync online')) return 'online-meeting';
  if (interaction.startsWith('sync hybrid')) return 'hybrid-meeting';
  if (interaction.startsWith('sync one-to-one')) return 'visit';
  if (interaction.startsWith('sync drop-in')) return 'drop-in';
  if (mode === 'digital') return 'net';
  return interaction.startsWith('sync') || interaction === 'async + sync' ? 'meeting' : 'post';
}

const fieldsOf: Readonly<Record<Holding, readonly FormatField[]>> = {
  meeting: ['time', 'place', 'hours', 'food', 'childCare', 'transport', 'languages', 'access'],
  'hybrid-meeting': ['time', 'hours', 'food', 'childCare', 'transport', 'languages', 'access'],
  'online-meeting': ['time', 'hours', 'languages', 'access'],
  'drop-in': ['time', 'place', 'food', 'languages', 'access'],
  visit: ['time', 'place', 'languages', 'access'],
  net: ['languages', 'access', 'paper', 'phone'],
  post: ['languages', 'access', 'phone'],
  'field-work': ['languages', 'access', 'phone'],
  ballot: ['place', 'transport', 'languages', 'access'],
  'add-on': [],
};

const atAnHour: readonly FormatTime[] = ['morning', 'daytime', 'after-work', 'evening', 'weekend'];
const whenever: readonly FormatTime[] = [...atAnHour, 'any-time'];
const timesOf: Readonly<Record<Holding, readonly FormatTime[]>> = {
  meeting: atAnHour,
  'hybrid-meeting': atAnHour,
  'online-meeting': atAnHour,
  'drop-in': whenever,
  visit: whenever,
  net: ['any-time'],
  post: ['any-time'],
  'field-work': ['any-time'],
  ballot: [],
  'add-on': [],
};

const rooms: readonly FormatPlace[] = [
  'hall',
  'on-the-spot',
  'library',
  'school',
  'where-people-are',
  'town-hall',
];
const placesOf: Readonly<Record<Holding, readonly FormatPlace[]>> = {
  meeting: rooms,
  'hybrid-meeting': ['hall-and-net'],
  'online-meeting': ['net'],
  'drop-in': rooms,
  visit: ['homes', 'library', 'where-people-are', 'on-the-spot', 'school', 'town-hall'],
  net: ['net'],
  post: ['post'],
  'field-work': ['on-the-spot'],
  ballot: rooms,
  'add-on': [],
};

const inARoom: readonly AccessMeasure[] = [
  'loop',
  'step-free',
  'interpreter-sign',
  'large-print',
  'read-aloud',
  'quiet-room',
];
const accessOf: Readonly<Record<Holding, readonly AccessMeasure[]>> = {
  meeting: inARoom,
  'hybrid-meeting': [...inARoom, 'captions'],
  'online-meeting': ['captions', 'interpreter-sign'],
  'drop-in': ['step-free', 'interpreter-sign', 'large-print', 'read-aloud', 'quiet-room'],
  visit: ['interpreter-sign', 'large-print', 'read-aloud'],
  net: ['captions', 'large-print', 'read-aloud'],
  post: ['large-print', 'read-aloud'],
  'field-work': ['step-free', 'large-print'],
  ballot: ['step-free', 'large-print', 'read-aloud'],
  'add-on': [],
};

/** The hours a method may be held at; one or none means that there is nothing to choose. */
export const timesFor = (method: Method): readonly FormatTime[] =>
  particulars[method.id]?.times ?? timesOf[holdingOf(method)];

/** The places a method may be held at; one or none means that there is nothing to choose. */
export const placesFor = (method: Method): readonly FormatPlace[] =>
  particulars[method.id]?.places ?? placesOf[holdingOf(method)];

/** What can be done at a method so that people with disabilities can take part; often none. */
export const accessFor = (method: Method): readonly AccessMeasure[] =>
  particulars[method.id]?.access ?? accessOf[holdingOf(method)];

/** The parts of a format that can be chosen for a method, in the order of a form. None: it has no format. */
export function formatFieldsFor(method: Method): readonly FormatField[] {
  const nothingToChoose = (field: FormatField): boolean =>
    (field === 'place' && placesFor(method).length < 2) || (field === 'time' && timesFor(method).length < 2);
  // Children who meet without their parents need nobody to mind their children.
  const without = method.family === 'youth' ? ['childCare'] : (particulars[method.id]?.without ?? []);
  return fieldsOf[holdingOf(method)].filter((field) => !nothingToChoose(field) && !without.includes(field));
}

/** How the method is usually held. Where there is only one place or time, it is that. */
export function usualFormat(method: Method): Format {
  const holding = holdingOf(method);
  const [place, ...otherPlaces] = placesFor(method);
  const [time, ...otherTimes] = timesFor(method);
  return {
    ...(holding === 'add-on' ? {} : usualOf[holding]),
    ...(fieldsOf[holding].includes('hours') ? { hours: method.participantHours } : {}),
    ...(place && otherPlaces.length === 0 ? { place } : {}),
    ...(time && otherTimes.length === 0 ? { time } : {}),
    ...particulars[method.id]?.usual,
  };
}

const usualOf: Readonly<Record<Exclude<Holding, 'add-on'>, Format>> = {
  meeting: { time: 'evening', place: 'hall' },
  'hybrid-meeting': { time: 'evening', place: 'hall-and-net' },
  'online-meeting': { time: 'evening', place: 'net' },
  'drop-in': { time: 'after-work', place: 'hall' },
  visit: { time: 'any-time', place: 'homes' },
  net: { time: 'any-time', place: 'net' },
  post: { time: 'any-time', place: 'post' },
  'field-work': { time: 'any-time', place: 'on-the-spot' },
  ballot: { place: 'school' },
};

/** The format a method is held in: what has been chosen and makes sense for it, and the usual for the rest. */
export function heldAs(method: Method, format: Format | undefined): Format {
  return format === undefined ? usualFormat(method) : { ...usualFormat(method), ...sensible(method, format) };
}

/** What has been chosen, less what makes no sense for the method. */
export function sensible(method: Method, format: Format): Format {
  const fields = formatFieldsFor(method);
  const has = (field: FormatField): boolean => fields.includes(field) && format[field] !== undefined;
  const { time, place, access } = format;
  return {
    ...(time && has('time') && timesFor(method).includes(time) ? { time } : {}),
    ...(place && has('place') && placesFor(method).includes(place) ? { place } : {}),
    ...(has('hours') ? { hours: format.hours } : {}),
    ...(has('food') ? { food: format.food } : {}),
    ...(has('childCare') ? { childCare: format.childCare } : {}),
    ...(has('transport') ? { transport: format.transport } : {}),
    ...(has('languages') ? { languages: format.languages } : {}),
    ...(access && has('access')
      ? { access: accessFor(method).filter((measure) => access.includes(measure)) }
      : {}),
    ...(has('paper') ? { paper: format.paper } : {}),
    ...(has('phone') ? { phone: format.phone } : {}),
  };
}

/** Whether people are in a room together, or one after the other, rather than writing each from their own. */
export const isInARoom = (method: Method): boolean =>
  ['meeting', 'hybrid-meeting', 'drop-in', 'ballot'].includes(holdingOf(method));
/** Whether people gather for a while, so that food, child care and transport come into question. */
export const gathers = (method: Method): boolean => ['meeting', 'hybrid-meeting'].includes(holdingOf(method));

/**
 * Hours asked of one participant when the method is held so: the length of the one occasion, or the catalogue's
 * hours where there are several.
 */
export function participantHoursIn(method: Method, format: Format | undefined): number {
  const usual = usualFormat(method).hours;
  const hours = format && sensible(method, format).hours;
  return hours === undefined || usual !== method.participantHours ? method.participantHours : hours;
}
