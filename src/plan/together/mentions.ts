import type { Colleague, PersonId } from '../../engagement/plan-members.ts';

type Named = Pick<Colleague, 'id' | 'name'>;

export type Piece = { readonly text: string; readonly person?: PersonId | undefined };

/**
 * A comment cut where it names somebody: `@Ole Hansen, hvad siger du?`. The longest name counts, small and capital
 * letters are one, and neither an e-mail address nor a longer word is a name.
 */
export function splitMentions(text: string, people: readonly Named[]): readonly Piece[] {
  const byLength = people
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    if (index < from) continue;
    const found = byLength.find(({ name }) => isNamedAt(text, index + 1, name));
    if (!found) continue;
    const end = index + 1 + found.name.length;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: text.slice(index, end), person: found.id });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function isNamedAt(text: string, at: number, name: string): boolean {
  const same = (word: string): string => word.toLowerCase();
  if (same(text.slice(at, at + name.length)) !== same(name)) return false;
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
}

/** Everybody a comment names, or that was ticked beside it; nobody twice, and never its writer. */
export function toBeTold(
  body: string,
  ticked: readonly string[],
  people: readonly Named[],
  author: PersonId,
): readonly PersonId[] {
  const named = new Set(splitMentions(body, people).map(({ person }) => person));
  return people.flatMap(({ id }) => (id !== author && (named.has(id) || ticked.includes(id)) ? [id] : []));
}
