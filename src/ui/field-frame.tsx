import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { useUiWords } from './language.tsx';

export type FieldProps = {
  readonly name: string;
  /** Defaults to the name, made fit for an address inside the page. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: Child;
  /** What to do now, in a sentence. */
  readonly error?: string | undefined;
  /** Says that the field can be skipped. */
  readonly optional?: boolean | undefined;
};

/** The id of a field from its name: the error summary links to it. */
export function fieldId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-');
}

export type FieldWiring = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
};

/** The attributes that tie a control to its hint and error. */
export function wire({ name, id = fieldId(name), hint, error }: FieldProps): FieldWiring {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? 'true' : undefined,
  };
}

export function Hint({ id, children }: { readonly id: string; readonly children: Child }) {
  return (
    <span class="form-hint" id={`${id}-hint`}>
      {children}
    </span>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string }) {
  const words = useUiWords();
  return (
    <span class="form-error-message" id={`${id}-error`}>
      <Icon name="alert" />
      <span>
        <span class="sr-only">{words.error}</span>
        {error}
      </span>
    </span>
  );
}

/** Label, hint, error, control: in that order, so that it is read in that order. */
export function FieldFrame(props: FieldProps & { readonly children: Child }) {
  const words = useUiWords();
  const id = props.id ?? fieldId(props.name);
  return (
    <div class={props.error ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={id}>
        {props.label}
        {props.optional ? <span class="mv-optional"> {words.optional}</span> : null}
      </label>
      {props.hint ? <Hint id={id}>{props.hint}</Hint> : null}
      {props.error ? <FieldError id={id} error={props.error} /> : null}
      {props.children}
    </div>
  );
}
