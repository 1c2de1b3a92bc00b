/** How a method is held: when, where, for how long, and what makes it possible to come. It decides who comes. */

export const formatTimes = ['any-time', 'morning', 'daytime', 'after-work', 'evening', 'weekend'] as const;
export type FormatTime = (typeof formatTimes)[number];

export const formatPlaces = [
  'net',
  'hall',
  'on-the-spot',
  'library',
  'school',
  'where-people-are',
  'homes',
  'town-hall',
  'hall-and-net',
  'post',
] as const;
export type FormatPlace = (typeof formatPlaces)[number];

export const accessMeasures = [
  'loop',
  'step-free',
  'captions',
  'interpreter-sign',
  'large-print',
  'read-aloud',
  'quiet-room',
] as const;
export type AccessMeasure = (typeof accessMeasures)[number];

/** Whatever is left out has not been decided: it is unknown, not "no". */
export type Format = {
  readonly time?: FormatTime | undefined;
  readonly place?: FormatPlace | undefined;
  /** Length of one occasion, hours. */
  readonly hours?: number | undefined;
  readonly food?: boolean | undefined;
  readonly childCare?: boolean | undefined;
  readonly transport?: boolean | undefined;
  /** Languages helped with: translated texts or an interpreter. */
  readonly languages?: 'none' | 'translated' | 'interpreter' | undefined;
  readonly access?: readonly AccessMeasure[] | undefined;
  /** Other ways in to a written method. */
  readonly paper?: boolean | undefined;
  readonly phone?: boolean | undefined;
};
