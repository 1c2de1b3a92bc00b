import type { Child } from 'hono/jsx';
import { useUiWords } from './language.tsx';

export type ArcadeStep = {
  readonly title: string;
  readonly text?: Child;
  readonly state: 'done' | 'now' | 'next';
  /** Read aloud instead of "done", "we are here" and "to come", where the arches are not steps in time. */
  readonly said?: string | undefined;
};

/** Steps in time, at most six: filled done, korn now, dashed to come. */
export function Arcade({ steps, label }: { readonly steps: readonly ArcadeStep[]; readonly label: string }) {
  const words = useUiWords();
  return (
    <ol class="mv-arcade" aria-label={label}>
      {steps.map((step) => (
        <li class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <div>
            <h3>
              {step.title}
              <span class="sr-only"> ({step.said ?? words[step.state]})</span>
            </h3>
            {step.text ? <p>{step.text}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

const width = 14;

/** Small arches in a row, filled where it applies. With a label they speak; without, the word stands beside. */
export function Arches({
  on,
  label,
}: {
  readonly on: readonly boolean[];
  readonly label?: string | undefined;
}) {
  const arch = (index: number) => `M${index * 16 + 1} 19V8a7 7 0 0 1 ${width} 0v11z`;
  const joined = (filled: boolean) => on.map((is, index) => (is === filled ? arch(index) : '')).join('');
  return (
    <svg
      class="mv-arches"
      viewBox={`0 0 ${on.length * 16} 20`}
      preserveAspectRatio="xMinYMid"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path class="off" d={joined(false)} />
      <path class="on" d={joined(true)} />
    </svg>
  );
}
