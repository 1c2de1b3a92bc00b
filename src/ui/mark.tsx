/** The shapes of the house. A channel has one, a way of meeting has one; an outline is still waiting. */
const shapes = {
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  slip: 'M2.2 2.2h8l3.6 3.6v8H2.2z',
  seats: 'M1.4 12.4a6.6 7.4 0 0 1 13.2 0z',
  drop: 'M8 2a6 6 0 0 1 0 12H2V8a6 6 0 0 1 6-6z',
  tent: 'M8 2.2l6.4 11.4H1.6z',
  square: 'M2.5 2.5h11v11h-11z',
  both: 'M2.5 2.5H8a5.5 5.5 0 0 1 0 11H2.5z',
} as const;
export type MarkShape = keyof typeof shapes;
export const markPath = (shape: MarkShape): string => shapes[shape];

export type MarkProps = {
  readonly shape: MarkShape;
  /** Outline: received. Filled: answered. */
  readonly outline?: boolean | undefined;
  readonly size?: 'text' | 'large' | undefined;
  /** Says the shape aloud; without it the word must stand beside. */
  readonly label?: string | undefined;
};

export function Mark({ shape, outline, size, label }: MarkProps) {
  const classes = ['mv-mark', `mk-${shape}`, outline ? 'mk-o' : '', size === 'large' ? 'mv-mark-large' : ''];
  const name = classes.filter(Boolean).join(' ');
  return label ? (
    <svg class={name} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={shapes[shape]} />
    </svg>
  ) : (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} />
    </svg>
  );
}

/** A word with its mark, kept together on one line where there is room. */
export function Marked({ shape, word, outline }: MarkProps & { readonly word: string }) {
  return (
    <span class="mv-marked">
      <Mark shape={shape} outline={outline} />
      {word}
    </span>
  );
}
