import type { Child } from 'hono/jsx';
import { useUiWords } from './language.tsx';

/** The width of a page with its gutters. */
export function Wrap({ children }: { readonly children: Child }) {
  return <div class="mv-wrap">{children}</div>;
}

export type Crumb = { readonly label: string; readonly href?: string | undefined };

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const words = useUiWords();
  return (
    <nav class="mv-crumbs" aria-label={words.breadcrumb}>
      <ol>
        {crumbs.map((crumb) =>
          crumb.href === undefined ? (
            <li aria-current="page">{crumb.label}</li>
          ) : (
            <li>
              <a href={crumb.href}>{crumb.label}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

export type HeadbandProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** A short line above the heading: whose, which, where. */
  readonly kicker?: Child;
  readonly lead?: Child;
  /** Buttons. */
  readonly actions?: Child;
  /** Right of the heading on a desk: facts, a drawing. */
  readonly beside?: Child;
};

/** The tinted band that opens a page: title, what it is about, what to do first. */
export function Headband({ title, crumbs, kicker, lead, actions, beside }: HeadbandProps) {
  return (
    <div class="mv-headband">
      <div class="mv-wrap">
        {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
        <div class={beside ? 'mv-head mv-head-two' : 'mv-head'}>
          <div>
            {kicker ? <p class="mv-kick">{kicker}</p> : null}
            <h1>{title}</h1>
            {lead ? <p class="mv-lead">{lead}</p> : null}
            {actions ? <div class="mv-actions">{actions}</div> : null}
          </div>
          {beside ? <div>{beside}</div> : null}
        </div>
      </div>
    </div>
  );
}

/** A question with its way through at the left and its help at the right; one column on a phone. */
export function QuestionLayout(props: {
  readonly steps: Child;
  readonly children: Child;
  readonly help?: Child;
}) {
  return (
    <div class="mv-wrap mv-q">
      <div class="mv-q-main">{props.children}</div>
      {props.help ? <aside class="mv-help">{props.help}</aside> : null}
      <div class="mv-q-steps">{props.steps}</div>
    </div>
  );
}

/** Running text at reading width: statements, privacy, help. */
export function Prose({ children }: { readonly children: Child }) {
  return <div class="mv-prose">{children}</div>;
}

/** Two equal columns on a desk. */
export function Two({ children }: { readonly children: Child }) {
  return <div class="mv-two">{children}</div>;
}
