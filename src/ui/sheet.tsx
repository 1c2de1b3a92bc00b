import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

export type SheetLine = { readonly label: string; readonly value: Child };

export type SheetProps = {
  readonly title: string;
  /** Committee, meeting, case: the lines above the title. */
  readonly lines?: readonly SheetLine[] | undefined;
  readonly children: Child;
};

/** White paper as it will be printed. */
export function Sheet({ title, lines, children }: SheetProps) {
  return (
    <article class="mv-sheet" aria-labelledby="sheet-title">
      {lines ? <Lines lines={lines} /> : null}
      <h1 id="sheet-title">{title}</h1>
      {children}
    </article>
  );
}

/** Label and value in pairs, the labels in a narrow column. */
export function Lines({ lines }: { readonly lines: readonly SheetLine[] }) {
  return (
    <dl class="mv-lines">
      {lines.map((line) => (
        <div>
          <dt>{line.label}</dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Dotted margin: written by the program, accepted by nobody yet. Prints without the margin. */
export function Draft(props: { readonly label: string; readonly children: Child; readonly actions?: Child }) {
  return (
    <div class="mv-draft">
      {props.children}
      <p class="mv-draft-line">
        <b>
          <Icon name="pen" />
          {props.label}
        </b>
        {props.actions}
      </p>
    </div>
  );
}

/** The sheet with what can be done about it at its side; above it on a phone. */
export function SheetLayout({ children, aside }: { readonly children: Child; readonly aside: Child }) {
  return (
    <div class="mv-wrap mv-sheet-layout">
      {children}
      <aside class="mv-noprint mv-help">{aside}</aside>
    </div>
  );
}
