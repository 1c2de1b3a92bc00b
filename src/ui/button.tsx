import type { Child } from 'hono/jsx';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

type Look = {
  readonly children: Child;
  /** One primary button in a view, at most. `quiet` looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Read aloud after the words, to tell apart buttons that say the same. */
  readonly about?: string | undefined;
};

export type ButtonProps = Look & {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly formaction?: string | undefined;
  readonly formmethod?: 'get' | 'post' | undefined;
  readonly formnovalidate?: boolean | undefined;
  readonly form?: string | undefined;
  readonly id?: string | undefined;
};

export type LinkButtonProps = Look & {
  readonly href: string;
  readonly download?: string | boolean | undefined;
};

function lookOf(kind: Look['kind'], small: boolean | undefined): string {
  if (kind === 'quiet') return 'mv-link';
  const look = kind === 'secondary' ? 'button button-secondary' : 'button button-primary';
  return small ? `${look} button-small` : look;
}

function Words({ icon, about, children }: Look) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>
        {children}
        {about ? <span class="sr-only"> {about}</span> : null}
      </span>
    </>
  );
}

export function Button(props: ButtonProps) {
  const { name, value, type, formaction, formmethod, formnovalidate, form, id } = props;
  return (
    <button
      class={lookOf(props.kind, props.small)}
      type={type ?? 'submit'}
      id={id}
      name={name}
      value={value}
      form={form}
      formaction={formaction}
      formmethod={formmethod}
      formnovalidate={formnovalidate}
    >
      <Words {...props} />
    </button>
  );
}

/** A link that goes somewhere and looks like the thing to do. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a class={lookOf(props.kind, props.small)} href={props.href} download={props.download}>
      <Words {...props} />
    </a>
  );
}

/** Buttons and links on a line; on a phone below each other. */
export function ButtonRow({ children }: { readonly children: Child }) {
  return <div class="mv-actions">{children}</div>;
}
