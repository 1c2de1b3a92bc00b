import type { Mode } from '@medvirk/method-guide';

/** The mark of a mode wherever it is drawn: round is online, square is face to face, half of each is both. */
export const modeShapes = {
  digital: 'circle',
  analog: 'square',
  blended: 'both',
} as const satisfies Readonly<Record<Mode, string>>;
