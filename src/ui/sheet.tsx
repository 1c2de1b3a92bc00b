import type { Child } from 'hono/jsx';

export type SheetLine = { readonly label: string; readonly value: Child };

export type SheetProps = {
  readonly title: Child;
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

/** Nobody has accepted the program's words; a person wrote them; they no longer agree with what they were made from. */
export type Standing = 'program' | 'edited' | 'stale';

/** Words with a margin that says who stands by them: dots, a line, two lines, or nothing. Prints without the margin. */
export function Stands(props: {
  readonly by: Standing | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly children: Child;
}) {
  return (
    <div class={props.by ? `mv-stands is-${props.by}` : 'mv-stands'} id={props.id} lang={props.lang}>
      {props.children}
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
