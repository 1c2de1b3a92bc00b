import type { Child } from 'hono/jsx';
import { useUiWords } from './language.tsx';

export type ArcadeStep = {
  readonly title: string;
  readonly text?: Child;
  readonly state: 'done' | 'now' | 'next';
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
              <span class="sr-only"> ({words[step.state]})</span>
            </h3>
            {step.text ? <p>{step.text}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

const width = 14;

/** Small arches in a row, filled where it applies. The words are said, not drawn. */
export function Arches({ on, label }: { readonly on: readonly boolean[]; readonly label: string }) {
  const arch = (index: number) => `M${index * 16 + 1} 19V8a7 7 0 0 1 ${width} 0v11z`;
  return (
    <svg class="mv-arches" viewBox={`0 0 ${on.length * 16} 20`} role="img" aria-label={label}>
      {on.map((filled, index) => (
        <path class={filled ? 'on' : 'off'} d={arch(index)} />
      ))}
    </svg>
  );
}
