import type { FieldProps } from './field-frame.tsx';
import { FieldError, FieldFrame, fieldId, Hint, wire } from './field-frame.tsx';
import { useUiWords } from './language.tsx';

export type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** The browser's own date field: best for days near today. */
export function DateField(props: DateFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class="form-input mv-medium"
        type="date"
        {...wire(props)}
        value={props.value}
        min={props.min}
        max={props.max}
      />
    </FieldFrame>
  );
}

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };
export type DatePartsFieldProps = FieldProps & { readonly value?: DateParts | undefined };

/** Three numbers, `name-day`, `name-month`, `name-year`: for a date someone has on paper. */
export function DatePartsField(props: DatePartsFieldProps) {
  const words = useUiWords();
  const id = props.id ?? fieldId(props.name);
  const parts = [
    { key: 'day', label: words.day, digits: 2 },
    { key: 'month', label: words.month, digits: 2 },
    { key: 'year', label: words.year, digits: 4 },
  ] as const;
  const described = wire(props)['aria-describedby'];
  return (
    <fieldset
      class={props.error ? 'form-group form-error' : 'form-group'}
      aria-describedby={described}
      id={id}
    >
      <legend class="form-label">{props.label}</legend>
      {props.hint ? <Hint id={id}>{props.hint}</Hint> : null}
      {props.error ? <FieldError id={id} error={props.error} /> : null}
      <div class="mv-date">
        {parts.map((part) => (
          <div>
            <label class="form-label" for={`${id}-${part.key}`}>
              {part.label}
            </label>
            <input
              class="form-input"
              id={`${id}-${part.key}`}
              name={`${props.name}-${part.key}`}
              inputmode="numeric"
              maxlength={part.digits}
              size={part.digits}
              value={props.value?.[part.key]}
              aria-invalid={props.error ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
