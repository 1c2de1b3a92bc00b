/** The shapes of the house, on a 16-grid: where the pen starts, and how it goes on from there. */
const shapes = {
  circle: [8, 2, 'a6 6 0 1 1 0 12a6 6 0 0 1 0-12z'],
  slip: [2.2, 2.2, 'h8l3.6 3.6v8h-11.6z'],
  seats: [1.4, 12.4, 'a6.6 7.4 0 0 1 13.2 0z'],
  drop: [8, 2, 'a6 6 0 0 1 0 12h-6v-6a6 6 0 0 1 6-6z'],
  tent: [8, 2.2, 'l6.4 11.4h-12.8z'],
  square: [2.5, 2.5, 'h11v11h-11z'],
  round: [8, 2, 'a6 6 0 1 1 0 12a6 6 0 0 1 0-12z'],
  both: [2.5, 2.5, 'h5.5a5.5 5.5 0 0 1 0 11h-5.5z'],
} as const satisfies Record<string, readonly [number, number, string]>;

/**
 * How something came in: circle, slip, seats, drop, tent. How people meet: round (on a screen), square (face
 * to face), both. The first five have a colour each, the others take the municipality's.
 */
export type MarkShape = keyof typeof shapes;

/** The path of a shape with its grid moved to (x, y), so that many marks can share one path. */
export function markAt(shape: MarkShape, x = 0, y = 0): string {
  const [startX, startY, rest] = shapes[shape];
  return `M${Math.round((x + startX) * 10) / 10} ${Math.round((y + startY) * 10) / 10}${rest}`;
}

export type MarkProps = {
  readonly shape: MarkShape;
  /** Outline: received. Filled: answered. */
  readonly outline?: boolean | undefined;
  readonly size?: 'text' | 'large' | undefined;
  /** Says the shape aloud; without it the word must stand beside. */
  readonly label?: string | undefined;
};

export function Mark({ shape, outline, size, label }: MarkProps) {
  const large = size === 'large' ? ' mv-mark-large' : '';
  const name = `mv-mark mk-${shape}${outline ? ' mk-o' : ''}${large}`;
  return label ? (
    <svg class={name} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={markAt(shape)} />
    </svg>
  ) : (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={markAt(shape)} />
    </svg>
  );
}

/** A word with its mark, kept together. */
export function Marked({ shape, word, outline }: MarkProps & { readonly word: string }) {
  return (
    <span class="mv-marked">
      <Mark shape={shape} outline={outline} />
      {word}
    </span>
  );
}

/** What the marks mean, in a line under a picture. */
export function MarkKey({ marks }: { readonly marks: readonly { shape: MarkShape; word: string }[] }) {
  return (
    <ul class="mv-key">
      {marks.map((mark) => (
        <li>
          <Marked shape={mark.shape} word={mark.word} />
        </li>
      ))}
    </ul>
  );
}
