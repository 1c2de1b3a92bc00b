import type { Child } from 'hono/jsx';
import { useUiWords } from './language.tsx';

export type Column = {
  readonly label: Child;
  readonly numeric?: boolean | undefined;
  /** The column the page speaks for. */
  readonly marked?: boolean | undefined;
};
export type Row = {
  /** The row's heading. */
  readonly head: Child;
  readonly cells: readonly Child[];
  readonly marked?: boolean | undefined;
  readonly id?: string | undefined;
};

export type TableProps = {
  /** Names the table and its scrolling region. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  /** The first belongs to the row headings. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

function columnClass(column: Column | undefined): string | undefined {
  return [column?.numeric ? 'n' : '', column?.marked ? 'best' : ''].filter(Boolean).join(' ') || undefined;
}

/** A real table in a named region that scrolls by itself, so that the page never does. */
export function Table({ caption, showCaption, columns, rows }: TableProps) {
  const words = useUiWords();
  return (
    <section class="mv-scroll" tabindex={0} aria-label={`${caption} (${words.scrollable})`}>
      <table class="mv-tbl">
        <caption class={showCaption ? undefined : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              // A column of buttons needs no heading, and an empty heading is read as one.
              column.label === '' ? (
                <td />
              ) : (
                <th scope="col" class={columnClass(column)}>
                  {column.label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.marked ? 'best' : undefined} id={row.id}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td class={columnClass(columns[index + 1])}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
