import type { Mode } from '@medvirk/method-guide';

/** Round is online, square is face to face, half of each is both. */
export const shapes = { digital: 'circle', analog: 'square', blended: 'both' } as const satisfies Readonly<
  Record<Mode, string>
>;
