import { useUiWords } from './language.tsx';

export type Step = {
  readonly label: string;
  readonly href?: string | undefined;
  /** `unsure`: answered with "we do not know yet". */
  readonly state: 'done' | 'unsure' | 'open';
  readonly current?: boolean | undefined;
};

const looks: Record<Step['state'], string> = { done: 'ok', unsure: 'unsure', open: '' };

function stepClass(step: Step): string | undefined {
  return [looks[step.state], step.current ? 'is' : ''].filter(Boolean).join(' ') || undefined;
}

/** The questions as a list to jump about in: filled answered, dashed not known yet, korn here. */
export function Steps({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  const words = useUiWords();
  const said = { done: words.answered, unsure: words.unsure, open: undefined };
  return (
    <nav aria-label={label}>
      <ol class="mv-steps">
        {steps.map((step) => (
          <li class={stepClass(step)} aria-current={step.current ? 'step' : undefined}>
            {step.href && !step.current ? <a href={step.href}>{step.label}</a> : step.label}
            {said[step.state] ? <span class="sr-only"> ({said[step.state]})</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The same as a row of small arches: how far, for a phone. The words beside it say the number. */
export function StepBar({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class="mv-prog" aria-hidden="true">
      {steps.map((step) => (
        <li class={stepClass(step)} />
      ))}
    </ol>
  );
}
