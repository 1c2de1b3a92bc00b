/** A piece of what was said, and whether only this side says it. */
export type Piece = { readonly text: string; readonly isOnly: boolean };

/**
 * Marks what only one side says where the two share something; where they share nothing it is all new, and marks would
 * say nothing.
 */
export function piecesOf(own: readonly string[], other: readonly string[]): readonly Piece[] {
  const shares = own.some((text) => other.includes(text));
  return own.map((text) => ({ text, isOnly: shares && !other.includes(text) }));
}
