import { mergeFields } from '../../engagement/merge-fields.ts';
import type { AreaLine } from './model.ts';

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
}): { readonly lines: Lines; readonly clashes: Lines } {
  const [before, typed, now] = [bySlug(base), bySlug(mine), bySlug(stored)];
  const clashes: AreaLine[] = [];
  const settle = (slug: string): readonly AreaLine[] => {
    const [was, own, theirs] = [before.get(slug), typed.get(slug), now.get(slug)];
    if (!own) return theirs ? [theirs] : [];
    const { merged, clashes: differing } = mergeFields({
      ...{ names: ['name', 'people'] as const, base: fieldsOf(was) },
      ...{ mine: fieldsOf(own), stored: fieldsOf(theirs ?? was) },
    });
    const isChanged = JSON.stringify(fieldsOf(own)) !== JSON.stringify(fieldsOf(was));
    if (!theirs) {
      // Removed by somebody else: gone, unless I have written on it.
      if (!isChanged || own.removes) return [];
      clashes.push({ slug, name: '', people: '', removes: true });
      return [own];
    }
    const isTheirsChanged = JSON.stringify(fieldsOf(theirs)) !== JSON.stringify(fieldsOf(was));
    if (differing.length > 0 || (own.removes && isTheirsChanged)) clashes.push(theirs);
    return [{ slug, name: merged.name?.[0] ?? '', people: merged.people?.[0] ?? '', removes: own.removes }];
  };
  const known = slugs(mine).filter((slug) => before.has(slug));
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
