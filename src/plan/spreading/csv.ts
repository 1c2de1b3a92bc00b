/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** A cell as it stands in the file: no formula, and quoted where it must be. */
export function csvCell(text: string): string {
  const harmless = formula.test(text.trimStart()) ? `'${text}` : text;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table for a Danish spreadsheet: a mark that says UTF-8, semicolons, CRLF. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}
