import type { Child } from 'hono/jsx';
import { More } from './details.tsx';

export type QuestionBlockProps = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly help: string;
  /** Beside the reason: what was said about it. */
  readonly aside?: Child;
  readonly why: { readonly summary: string; readonly text: string };
  readonly children: Child;
};

/** One of several questions on a page: its number and what it asks, a line of help, and why on demand. */
export function QuestionBlock({ id, number, title, help, why, aside, children }: QuestionBlockProps) {
  return (
    <section class="mv-question" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>
        <span class="mv-question-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      <p class="mv-question-help">{help}</p>
      <More summary={why.summary}>
        <p>{why.text}</p>
      </More>
      {aside}
      <div class="mv-question-parts">{children}</div>
    </section>
  );
}

/** Asked only when a choice with the same number of `opens` is made. Browsers that cannot tell always show it. */
export function FollowUp({ opener, children }: { readonly opener: 1 | 2; readonly children: Child }) {
  return <div class={`mv-follow mv-follow-${opener}`}>{children}</div>;
}
