import { FieldError, fieldId, Hint } from './field-frame.tsx';

export type TickColumn = {
  readonly name: string;
  readonly label: string;
  readonly ticked: readonly string[];
};
export type TickRow = { readonly value: string; readonly label: string; readonly only?: string | undefined };

export type TickTableProps = {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly columns: readonly TickColumn[];
  /** `only`: the one column that has a box in this row. */
  readonly rows: readonly TickRow[];
};

/** Rows with a box in each column: who it touches most and who too, what we can and what we buy. */
export function TickTable({ legend, hint, error, columns, rows }: TickTableProps) {
  const id = fieldId(columns[0]?.name ?? legend);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      class={error ? 'mv-choices form-error' : 'mv-choices'}
      aria-describedby={described || undefined}
      aria-invalid={error ? 'true' : undefined}
    >
      <legend class="mv-legend-large">{legend}</legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id} error={error} /> : null}
      <ul class="mv-ticks">
        {rows.map((row, index) => (
          <li>
            <span class="mv-ticks-label">{row.label}</span>
            {columns.map((column) =>
              row.only !== undefined && row.only !== column.name ? null : (
                <label class="mv-tick">
                  <input
                    type="checkbox"
                    name={column.name}
                    value={row.value}
                    id={index === 0 ? fieldId(column.name) : undefined}
                    checked={column.ticked.includes(row.value)}
                    aria-label={`${row.label}: ${column.label}`}
                  />
                  <span aria-hidden="true">{column.label}</span>
                </label>
              ),
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
