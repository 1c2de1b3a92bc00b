import type { Child } from 'hono/jsx';

export type SectionProps = {
  /** The address inside the page; the heading carries it. */
  readonly id: string;
  /** Says the point, not the subject. */
  readonly title: string;
  readonly intro?: Child;
  /** Below the intro in the margin: a key to what the marks mean. */
  readonly aside?: Child;
  /** Heading above instead of in the margin: for wide tables. */
  readonly wide?: boolean | undefined;
  readonly children: Child;
};

/** A rule, the heading in the margin, the matter beside it. */
export function Section({ id, title, intro, aside, wide, children }: SectionProps) {
  return (
    <section class={wide ? 'mv-sec mv-sec-wide' : 'mv-sec'} aria-labelledby={id}>
      <header>
        <h2 id={id} tabindex={-1}>
          {title}
        </h2>
        {intro ? <p>{intro}</p> : null}
        {aside}
      </header>
      <div class="mv-stack">{children}</div>
    </section>
  );
}
