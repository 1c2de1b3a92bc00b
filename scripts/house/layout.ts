/** What part of the house a file is, told by its path alone. */
export type Place = {
  /** The kind of file, as the first column of the import law names it. */
  readonly role: string;
  /** The room or the top folder the file lies in; files of one unit may know each other. */
  readonly unit: string;
};

/** A wing holds rooms; what lies beside the rooms joins them. */
const wings = ['plan', 'run', 'use'];
const roomsOfTheirOwn = ['people', 'site', 'policy', 'methods', 'guides', 'receipt'];
const plumbing = [
  'db',
  'i18n',
  'ui',
  'documents',
  'post',
  'files',
  'work',
  'web',
  'engagement',
  'cli',
  'elements',
];

/** What stands at the door of every room: who is asking, and what they may do. */
const doorkeepers = /^src\/people\/(guard|recognise|access|needs|sign-in-link)\.ts$/;

const wingFiles = /^(routes|kinds|panels)\.tsx?$/;

/** The doors of a room, first match first. */
const doors: readonly (readonly [RegExp, string])[] = [
  [/^(.+-)?store\.ts$/, 'store'],
  [/^(.+-)?routes\.tsx?$/, 'routes'],
  [/^(.+-)?model\.ts$/, 'model'],
  [/^(.+-)?texts\.ts$/, 'texts'],
  [/^paths\.ts$/, 'own paths'],
  [/-(page|panel|form|slip|document|letter)\.tsx?$/, 'page'],
  [/^frame\.ts$/, 'frame'],
  [/^(kind|jobs|demo)\.ts$|^panels\.tsx$/, 'plug'],
  [/^(.+-)?text\.ts$/, 'wording'],
  [/^(.+-)?rules\.ts$/, 'rules'],
  [/^[a-z0-9-]+\.ts$/, 'plain'],
];

/** The place of a file, or nothing when the house has no such place. */
export function placeOf(path: string): Place | undefined {
  const inPackage = /^packages\/([^/]+)\/src\//.exec(path)?.[1];
  if (inPackage) return { role: 'package', unit: `packages/${inPackage}` };
  if (doorkeepers.test(path)) return { role: 'doorkeeper', unit: 'src/people' };
  const parts = path.split('/');
  const [top, folder, ...rest] = parts;
  const file = parts.at(-1) ?? '';
  if (top !== 'src' || folder === undefined) return undefined;
  if (rest.length === 0) return rootFile(folder);
  if (wings.includes(folder)) return inWing(folder, rest, file);
  if (roomsOfTheirOwn.includes(folder)) return inRoom(`src/${folder}`, rest, file);
  if (!plumbing.includes(folder)) return undefined;
  if (folder === 'engagement' && /(^|-)store\.ts$/.test(file))
    return { role: 'store', unit: 'src/engagement' };
  return { role: folder, unit: `src/${folder}` };
}

/** Whether files of one unit know each other by their roles, as those of a room do. */
export function isRoom(unit: string): boolean {
  const [, top = '', room] = unit.split('/');
  return room === undefined ? roomsOfTheirOwn.includes(top) : wings.includes(top);
}

function rootFile(file: string): Place | undefined {
  const name = /^(main|app|config|paths|demonstration)\.tsx?$/.exec(file)?.[1];
  return name ? { role: name, unit: `src/${name}` } : undefined;
}

function inWing(wing: string, rest: readonly string[], file: string): Place | undefined {
  if (rest.length === 1) return wingFiles.test(file) ? { role: 'wing', unit: `src/${wing}` } : undefined;
  return inRoom(`src/${wing}/${rest[0]}`, rest.slice(1), file);
}

function inRoom(unit: string, rest: readonly string[], file: string): Place | undefined {
  if (rest.length !== 1) return undefined;
  const role = doors.find(([pattern]) => pattern.test(file))?.[1];
  return role ? { role, unit } : undefined;
}
