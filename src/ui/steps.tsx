import { useUiWords } from './language.tsx';

export type Step = {
  readonly label: string;
  readonly href?: string | undefined;
  /** `unsure`: answered with "we do not know yet". */
  readonly state: 'done' | 'unsure' | 'open';
  readonly current?: boolean | undefined;
  /** In a form: the step is a button that sends `go` with this value, so that nothing typed is lost on the way. */
  readonly go?: string | undefined;
};

const looks: Record<Step['state'], string> = { done: 'ok', unsure: 'unsure', open: '' };

function stepClass(step: Step): string | undefined {
  return [looks[step.state], step.current ? 'is' : ''].filter(Boolean).join(' ') || undefined;
}

export type StepsProps = {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly form?: string | undefined;
};

function StepLabel({ step, form }: { readonly step: Step; readonly form: string | undefined }) {
  if (form && step.go && !step.current) {
    return (
      <button class="mv-link" type="submit" form={form} name="go" value={step.go}>
        {step.label}
      </button>
    );
  }
  return step.href && !step.current ? <a href={step.href}>{step.label}</a> : step.label;
}

/** The questions as a list to jump about in: filled answered, dashed not known yet, korn here. */
export function Steps({ label, steps, form }: StepsProps) {
  const words = useUiWords();
  const said = { done: words.answered, unsure: words.unsure, open: undefined };
  return (
    <nav aria-label={label}>
      <ol class="mv-steps">
        {steps.map((step) => (
          <li class={stepClass(step)} aria-current={step.current ? 'step' : undefined}>
            <StepLabel step={step} form={form} />
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
