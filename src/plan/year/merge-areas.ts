import { mergeFields } from '../../engagement/merge-fields.ts';
import type { AreaClash, AreaLine } from './model.ts';

type Lines = readonly AreaLine[];

/** `11.900` and `11900` are the same; what is no number stays as it was typed. */
const plain = (people: string): string => people.replace(/(?<=\d)[., \u00a0](?=\d{3}(\D|$))/g, '');

const fieldsOf = (line: AreaLine | undefined) =>
  line ? { name: [line.name], people: [plain(line.people)] } : {};

const bySlug = (lines: Lines) =>
  new Map(lines.filter(({ slug }) => slug !== '').map((line) => [line.slug, line]));
const slugs = (lines: Lines): readonly string[] => lines.map(({ slug }) => slug).filter(Boolean);

/**
 * Two people's lists of areas laid together: names, numbers, new ones and removed ones of both. An area that one
 * changed and the other changed differently, or removed, is a clash. The order is mine where I moved something.
 */
export function mergeAreas({
  base,
  mine,
  stored,
}: {
  readonly base: Lines;
  readonly mine: Lines;
  readonly stored: Lines;
}): { readonly lines: Lines; readonly clashes: readonly AreaClash[] } {
  const [before, typed, now] = [bySlug(base), bySlug(mine), bySlug(stored)];
  const clashes: AreaClash[] = [];
  const settle = (slug: string): readonly AreaLine[] => {
    const [was, own, theirs] = [before.get(slug), typed.get(slug), now.get(slug)];
    if (!own) return theirs ? [theirs] : [];
    const { merged, clashes: differing } = mergeFields({
      ...{ names: ['name', 'people'] as const, base: fieldsOf(was) },
      ...{ mine: fieldsOf(own), stored: fieldsOf(theirs ?? was) },
    });
    const isChanged = JSON.stringify(fieldsOf(own)) !== JSON.stringify(fieldsOf(was));
    if (!theirs) {
      // Removed before the form was filled, and mine is to be there all the same.
      if (!was) return own.removes ? [] : [own];
      // Removed by somebody else: gone, unless I have written on it.
      if (!isChanged || own.removes) return [];
      clashes.push({ slug, theirs, mine: own });
      return [own];
    }
    const isTheirsChanged = JSON.stringify(fieldsOf(theirs)) !== JSON.stringify(fieldsOf(was));
    if (differing.length > 0 || (own.removes && isTheirsChanged)) clashes.push({ slug, theirs, mine: own });
    return [{ slug, name: merged.name?.[0] ?? '', people: merged.people?.[0] ?? '', removes: own.removes }];
  };
  const known = slugs(mine).filter((slug) => before.has(slug) || !now.has(slug));
  const isMoved = JSON.stringify(known) !== JSON.stringify(slugs(base).filter((slug) => typed.has(slug)));
  const order = new Set(isMoved ? [...known, ...slugs(stored)] : [...slugs(stored), ...known]);
  const lines = [...order].flatMap(settle);
  const added = mine.filter(({ slug, name, people }) => {
    const same = stored.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const isThere = same && !before.has(same.slug) && plain(same.people) === plain(people);
    return slug === '' && (name !== '' || people !== '') && !isThere;
  });
  return { lines: [...lines, ...added], clashes };
}

/** Without the list that a form was filled from nobody knows who changed what: everything that differs is shown. */
export function differingAreas(mine: Lines, stored: Lines): readonly AreaClash[] {
  const typed = bySlug(mine);
  return stored.flatMap((theirs) => {
    const own = typed.get(theirs.slug);
    const isSame = own && JSON.stringify(fieldsOf(own)) === JSON.stringify(fieldsOf(theirs));
    return isSame ? [] : [{ slug: theirs.slug, theirs, mine: own }];
  });
}

/** The list after its author has chosen to keep what the other person made of some areas. */
export function settledAreas(mine: Lines, base: Lines, slugs: readonly string[]): Lines {
  const before = bySlug(base);
  return mine.flatMap((line) => {
    if (!slugs.includes(line.slug)) return [line];
    const theirs = before.get(line.slug);
    return theirs ? [theirs] : [];
  });
}
