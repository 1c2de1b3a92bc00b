/**
 * Cuts a script into its statements: PGlite takes one at a time, and an error then names the right one.
 * Knows what may hide a semicolon: strings, quoted names, comments, dollar quotes.
 */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let current = '';
  for (const [piece] of script.matchAll(pieces)) {
    if (piece === ';') {
      statements.push(current.trim());
      current = '';
    } else if (!piece.startsWith('--') && !piece.startsWith('/*')) current += piece;
    else current += ' ';
  }
  statements.push(current.trim());
  return statements.filter((statement) => statement !== '');
}

const pieces = new RegExp(
  [
    String.raw`--[^\n]*`,
    String.raw`/\*[\s\S]*?\*/`,
    `'(?:[^']|'')*'`,
    `"(?:[^"]|"")*"`,
    String.raw`\$(?<tag>\w*)\$[\s\S]*?\$\k<tag>\$`,
    ';',
    `[^;'"$/-]+`,
    String.raw`[\s\S]`,
  ].join('|'),
  'g',
);
