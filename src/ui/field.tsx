import type { Child } from 'hono/jsx';
import type { FieldProps } from './field-frame.tsx';
import { FieldFrame, wire } from './field-frame.tsx';

export type TextFieldProps = FieldProps & {
  readonly value?: string | number | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'color' | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly maxlength?: number | undefined;
  /** As wide as what belongs in it: a year, a telephone number, a sentence. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** A unit after the field: kr., timer. */
  readonly unit?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly required?: boolean | undefined;
};

export function TextField(props: TextFieldProps) {
  const { value, type = 'text', autocomplete, inputmode, maxlength, width = 'full', unit } = props;
  const input = (
    <input
      class={`form-input mv-${width}`}
      type={type}
      {...wire(props)}
      value={value === undefined ? undefined : String(value)}
      autocomplete={autocomplete}
      inputmode={inputmode}
      maxlength={maxlength}
      spellcheck={props.spellcheck}
      required={props.required}
    />
  );
  return (
    <FieldFrame {...props}>
      {unit ? (
        <span class="mv-unit">
          {input}
          <span>{unit}</span>
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
};

/** The first line break after `<textarea>` is swallowed by browsers, so one is written for them. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        class="form-input mv-full"
        {...wire(props)}
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
      >
        {`\n${props.value ?? ''}`}
      </textarea>
    </FieldFrame>
  );
}

export type Option = { readonly value: string; readonly label: string };

export type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** The first, empty line. */
  readonly empty?: string | undefined;
  readonly width?: 'medium' | 'full' | undefined;
};

export function SelectField(props: SelectFieldProps) {
  const lines: readonly Option[] =
    props.empty === undefined ? props.options : [{ value: '', label: props.empty }, ...props.options];
  return (
    <FieldFrame {...props}>
      <select class={`form-select mv-${props.width ?? 'full'}`} {...wire(props)}>
        {lines.map((line) => (
          <option value={line.value} selected={line.value === (props.value ?? '')}>
            {line.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Fields that belong on one line: a code and its button, from and to. */
export function FieldRow({ children }: { readonly children: Child }) {
  return <div class="mv-inline">{children}</div>;
}
