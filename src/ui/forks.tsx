import type { Child } from 'hono/jsx';
import type { MarkShape } from './mark.tsx';
import { Mark } from './mark.tsx';

export type ForkEnd = {
  readonly title: string;
  readonly text: Child;
  /** How people meet there; without one the square stands empty. */
  readonly shape?: MarkShape | undefined;
  /** Says the shape aloud. */
  readonly said: string;
};

export type ForkStep = {
  readonly question: string;
  readonly hint?: string | undefined;
  /** The word on the arrow to the side, and where it leads. */
  readonly aside: string;
  readonly end: ForkEnd;
  /** The word on the arrow that goes on. */
  readonly on: string;
};

const arrows = { side: 'M2 8h50M45 2l8 6-8 6', on: 'M8 2v30M2 26l6 8 6-8' } as const;

/** A decision path: question under question; one answer leads out at the side, the other goes on down. */
export function Forks({ steps, last }: { readonly steps: readonly ForkStep[]; readonly last: ForkEnd }) {
  return (
    <ol class="mv-forks">
      {steps.map((step) => (
        <li>
          <div class="mv-fork">
            <h3>{step.question}</h3>
            {step.hint ? <p>{step.hint}</p> : null}
          </div>
          <p class="mv-fork-side">
            <b>{step.aside}</b>
            <svg viewBox="0 0 56 16" aria-hidden="true" focusable="false">
              <path d={arrows.side} />
            </svg>
          </p>
          <End end={step.end} />
          <p class="mv-fork-on">
            <svg viewBox="0 0 16 36" aria-hidden="true" focusable="false">
              <path d={arrows.on} />
            </svg>
            <b>{step.on}</b>
          </p>
        </li>
      ))}
      <li class="mv-fork-last">
        <End end={last} />
      </li>
    </ol>
  );
}

function End({ end }: { readonly end: ForkEnd }) {
  return (
    <div class={end.shape ? 'mv-fork-end' : 'mv-fork-end mv-fork-none'}>
      <Mark shape={end.shape ?? 'square'} outline={end.shape === undefined} label={end.said} />
      <div>
        <p>
          <b>{end.title}</b>
        </p>
        <p>{end.text}</p>
      </div>
    </div>
  );
}
