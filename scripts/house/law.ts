import type { Place } from './layout.ts';
import { isRoom, placeOf } from './layout.ts';
import type { Complaint, SourceFile } from './sources.ts';
import { isTest } from './sources.ts';
import type { Import } from './syntax.ts';
import { importsOf } from './syntax.ts';
import type { Row } from './table.ts';
import { law, outside } from './table.ts';

/** These know one door of every room; the table says which. */
const joins = ['app', 'main', 'cli', 'demonstration'];

const guards = ['src/people/guard.ts', 'src/people/rights.ts'];

/** Every import the law does not allow, and every file it has no row for. Tests may import what they like. */
export function lawComplaints(files: readonly SourceFile[]): Complaint[] {
  return files.filter(({ path }) => !isTest(path)).flatMap(complaintsAbout);
}

function complaintsAbout(file: SourceFile): Complaint[] {
  const place = placeOf(file.path);
  const row = law.find(({ roles }) => place && roles.includes(place.role));
  if (!place || !row) return [`${file.path}: has no row in the import law`];
  return importsOf(file)
    .filter((one) => !isAllowed(place, row, one))
    .map(
      (one): Complaint =>
        `${file.path}: ${place.role} may not import ${one.isType ? 'a type of ' : ''}${one.to}`,
    );
}

function isAllowed(from: Place, row: Row, one: Import): boolean {
  const targets = one.isOurs ? targetsOf(from, one.to) : packageTargets(one.to);
  const allowed = one.isType ? [...row.may, ...(row.types ?? [])] : row.may;
  return targets.some((target) => allowed.includes(target));
}

const packageTargets = (name: string) =>
  Object.entries(outside).flatMap(([target, pattern]) => (pattern.test(name) ? [target] : []));

/** All the names under which the law may speak of this file, seen from where the import stands. */
function targetsOf(from: Place, path: string): string[] {
  const to = placeOf(path);
  if (!to) return [];
  if (path === 'src/engagement/ids.ts' && to.unit !== from.unit) return ['ids', 'engagement'];
  if (guards.includes(path) && to.unit !== from.unit) return ['guard'];
  if (joins.includes(from.role) && to.unit !== from.unit) return [to.role];
  const isPlumbing = !isRoom(to.unit);
  if (to.unit === from.unit && isPlumbing)
    return ['itself', to.role, ...(to.role === 'store' ? ['engagement'] : [])];
  if (to.unit === from.unit) return isKnot(from, to) ? [] : ['room', `own ${to.role}`];
  if (from.role === 'wing' && to.unit.startsWith(`${from.unit}/`)) return ['room'];
  if (to.role === 'store') return to.unit === 'src/engagement' && mayUseStores(from) ? ['engagement'] : [];
  return isPlumbing ? [to.role] : [];
}

const mayUseStores = ({ role }: Place) => ['store', 'routes', 'doorkeeper', 'plug', 'wing'].includes(role);

const isKnot = (from: Place, to: Place) =>
  (from.role === 'page' && to.role === 'store') || (from.role === 'store' && to.role === 'page');
