import { z } from 'zod';

/** A form's fields with their values, as typed or as a form is filled from what is stored. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** A field that two people have changed differently. */
export type FieldClash<Name extends string = string> = {
  readonly name: Name;
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
};

const fieldsSchema = z.record(z.string(), z.array(z.string()));

/** What a form was filled from, as it is sent along. */
export const sayBase = (fields: Fields): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(fields).filter(([, values]) => valued(values).length > 0)),
  );

/** What a form was filled from; nothing when it is missing or damaged. */
export function readBase(text: string): Fields | undefined {
  try {
    const parsed = fieldsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a form says it was filled from. One that says nothing, but carries the version that is stored, was filled from
 * what is stored.
 */
export const baseOf = (typed: Fields, version: number, stored: Fields): Fields | undefined =>
  readBase(typed.base?.[0] ?? '') ?? (typed.version?.[0] === String(version) ? stored : undefined);

const valued = (values: readonly string[] | undefined): readonly string[] =>
  (values ?? []).filter((value) => value !== '');

const same = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  JSON.stringify(valued(one)) === JSON.stringify(valued(other));

/**
 * Lays one person's form over what is stored now. What only one of the two changed since the form was filled is kept;
 * what both changed differently is a clash. Ticks are laid together one by one: two ticks never contradict. Without a
 * base nobody knows who changed what, and every difference is a clash. All three in the words of the form.
 *
 * The form is shown again as merged, where a clash stands as I typed it: a form with my old values of the other fields
 * would undo in silence, when it is sent again, what the other person changed in them.
 */
export function mergeFields<Name extends string>({
  names,
  base,
  mine,
  stored,
  ticks = [],
}: {
  readonly names: readonly Name[];
  readonly base: Fields | undefined;
  readonly mine: Fields;
  readonly stored: Fields;
  /** The names of the fields that hold ticks. */
  readonly ticks?: readonly Name[];
}): { readonly merged: Fields; readonly clashes: readonly FieldClash<Name>[] } {
  const merged: Record<string, readonly string[]> = { ...stored };
  const clashes: FieldClash<Name>[] = [];
  for (const name of names) {
    const typed = valued(mine[name]);
    const theirs = valued(stored[name]);
    const isMine = !base || !same(typed, base[name]);
    if (!isMine || same(typed, theirs)) continue;
    if (base && ticks.includes(name)) {
      merged[name] = mergeTicks(valued(base[name]), typed, theirs);
      continue;
    }
    if (!base || !same(theirs, base[name])) clashes.push({ name, theirs, mine: typed });
    merged[name] = typed;
  }
  return { merged, clashes };
}

/** What I ticked or unticked since I saw the list is mine; the rest is as it is now. */
export function mergeTicks(
  seen: readonly string[],
  mine: readonly string[],
  now: readonly string[],
): readonly string[] {
  const isMine = (item: string): boolean => seen.includes(item) !== mine.includes(item);
  return [...new Set([...now, ...mine])].filter((item) => (isMine(item) ? mine : now).includes(item));
}

/** The button of a clash that lets the other person's values stand, and the field that says which they are. */
const settling = { button: 'do', theirs: 'theirs', fields: 'differ' } as const;

/** The form after its author has chosen: with `theirs`, the fields that clashed are as the form was filled. */
export function asSettled(typed: Fields, base: Fields | undefined): Fields {
  if (!base || typed[settling.button]?.[0] !== settling.theirs) return typed;
  const names = (typed[settling.fields]?.[0] ?? '').split(' ').filter(Boolean);
  return { ...typed, ...Object.fromEntries(names.map((name) => [name, base[name] ?? []])) };
}
