import { parseArray } from './array-text.ts';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;

// [type, its array type, how it is read]; the numbers are fixed in PostgreSQL's catalogue (pg_type.dat).
const types: readonly (readonly [number, number, Parse])[] = [
  [16, 1000, (text) => text === 't'],
  [17, 1001, parseBytes],
  [19, 1003, asText],
  [20, 1016, parseWhole],
  [21, 1005, Number],
  [23, 1007, Number],
  [25, 1009, asText],
  [26, 1028, Number],
  [114, 199, JSON.parse],
  [700, 1021, Number],
  [701, 1022, Number],
  [1042, 1014, asText],
  [1043, 1015, asText],
  [1082, 1182, asText],
  [1083, 1183, asText],
  [1114, 1115, asText],
  [1184, 1185, parseMoment],
  [1700, 1231, asText],
  [2950, 2951, asText],
  [3802, 3807, JSON.parse],
];

/**
 * How a value leaves the database, by PostgreSQL's type number: one table for both engines, which differ
 * by themselves (a count is 1 from one and "1" from the other; a date is a day early in Danish time).
 *
 * int8 → number (throws above 2^53) · numeric → string · date → 'YYYY-MM-DD' · timestamptz → Date ·
 * bytea → Uint8Array · json → parsed. What is not listed stays text.
 */
export const parsers: ReadonlyMap<number, Parse> = new Map(
  types.flatMap(([type, arrayType, parse]): [number, Parse][] => [
    [type, (text) => parse(text)],
    [arrayType, (text) => parseArray(text, (item) => parse(item))],
  ]),
);

function parseWhole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is beyond the whole numbers a program can hold`);
  return value;
}

function parseBytes(text: string): Uint8Array {
  if (!text.startsWith('\\x')) throw new Error('Bytes came in an unknown form; bytea_output must be hex');
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
}

const momentPattern = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/;

function parseMoment(text: string): Date {
  const match = momentPattern.exec(text);
  if (!match) throw new Error(`Not a moment: ${text}`);
  const [, day, clock, hours, minutes = '00'] = match;
  return new Date(`${day}T${clock}${hours}:${minutes}`);
}
