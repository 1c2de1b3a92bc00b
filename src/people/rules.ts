import type { PersonRecord, Role, SignInLink } from './model.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const linkLasts = 30 * minute;

/** A working day without a click, and two weeks in all: then one signs in again. */
export const sessionRests = 12 * hour;
export const sessionLasts = 14 * day;

/** How often "last seen" is written down. */
export const seenEvery = 5 * minute;

/** How often a link may be asked for in 15 minutes: a town hall is one address. */
export const signInLimits = { window: 15 * minute, perEmail: 5, perAddress: 50 } as const;

export type LinkState =
  | { readonly kind: 'usable'; readonly link: SignInLink }
  | { readonly kind: 'used'; readonly link: SignInLink }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired' };

export function stateOfLink(link: SignInLink | undefined, now: Date): LinkState {
  if (!link) return { kind: 'unknown' };
  if (link.usedAt) return { kind: 'used', link };
  return now < link.expiresAt ? { kind: 'usable', link } : { kind: 'expired' };
}

export function isSessionAlive(
  session: { readonly createdAt: Date; readonly lastSeenAt: Date },
  now: Date,
): boolean {
  const rested = now.getTime() - session.lastSeenAt.getTime();
  const lasted = now.getTime() - session.createdAt.getTime();
  return rested < sessionRests && lasted < sessionLasts;
}

export type Change =
  | { readonly kind: 'save'; readonly name: string; readonly role: Role }
  | { readonly kind: 'deactivate' }
  | { readonly kind: 'reactivate' };

/** What the history calls a change; `nothing` when everything stays as it was. */
export type ChangeDecision =
  | {
      readonly ok: true;
      readonly what: 'person-changed' | 'person-deactivated' | 'person-reactivated' | 'nothing';
    }
  | {
      readonly ok: false;
      readonly problem: { readonly kind: 'last-administrator' } | { readonly kind: 'changed-meanwhile' };
    };

/** `administrators` counts those who are active, this person among them. */
export function decideChange(
  person: PersonRecord,
  change: Change,
  { administrators, version }: { readonly administrators: number; readonly version: number },
): ChangeDecision {
  if (version !== person.version) return { ok: false, problem: { kind: 'changed-meanwhile' } };
  const isLast = person.role === 'administrator' && !person.deactivatedAt && administrators <= 1;
  const steps = change.kind === 'deactivate' || (change.kind === 'save' && change.role !== 'administrator');
  if (isLast && steps) return { ok: false, problem: { kind: 'last-administrator' } };
  return { ok: true, what: whatHappens(person, change) };
}

function whatHappens(person: PersonRecord, change: Change) {
  switch (change.kind) {
    case 'save':
      return change.name === person.name && change.role === person.role ? 'nothing' : 'person-changed';
    case 'deactivate':
      return person.deactivatedAt ? 'nothing' : 'person-deactivated';
    case 'reactivate':
      return person.deactivatedAt ? 'person-reactivated' : 'nothing';
  }
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/** Two words a person recognises their own machine by, out of what the browser says about itself. */
export function deviceOf(userAgent: string | undefined): string {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => userAgent?.includes(mark))?.[1];
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(', ');
}
