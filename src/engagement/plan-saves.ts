import type { Database } from '../db/database.ts';
import { moment } from '../i18n/dates.ts';
import { listOf } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/texts.ts';
import type { AdoptedSaves } from './decision.ts';
import type { EventHead } from './event-store.ts';
import { eventHeads } from './event-store.ts';
import { eventWords } from './event-words.ts';
import type { PlanId } from './plan.ts';
import type { KeptVersion } from './plan-store.ts';
import { versionsOf } from './plan-store.ts';

/** A save of a plan, and what its events tell of it. */
export type PlanSave = KeptVersion & {
  readonly who: string | undefined;
  readonly what: readonly string[];
};

/** Every save of a plan, the newest first, without what it holds. */
export async function savesOf(db: Database, plan: PlanId): Promise<readonly PlanSave[]> {
  return namedSaves(await versionsOf(db, plan), await eventHeads(db, 'plan', plan));
}

/** A save and its events were written in the same moment. */
export function namedSaves(
  versions: readonly KeptVersion[],
  events: readonly EventHead[],
): readonly PlanSave[] {
  const told = Map.groupBy(events, ({ at }) => at.getTime());
  return versions.map((version) => {
    const own = told.get(version.at.getTime()) ?? [];
    return {
      ...version,
      who: own[0]?.actorName,
      what: [...new Set(own.toReversed().map(({ what }) => what))],
    };
  });
}

/** Saves by one person with less than this between them are one piece of work. */
const sittingMinutes = 30;

/** The saves worth choosing between: the last of each piece of work, and those that are asked for, newest first. */
export function savesToChoose(saves: readonly PlanSave[], wanted: readonly number[]): readonly PlanSave[] {
  return saves.filter((save, index) => {
    const next = saves[index - 1];
    const isLast =
      next === undefined ||
      next.who !== save.who ||
      next.at.getTime() - save.at.getTime() > sittingMinutes * 60_000;
    return isLast || index === saves.length - 1 || wanted.includes(save.version);
  });
}

const names: Readonly<Record<Locale, { edition: string; adopted: (number: number) => string }>> = {
  da: { edition: 'Udgave', adopted: (number) => `Version ${number}, som den blev vedtaget` },
  en: { edition: 'Edition', adopted: (number) => `Version ${number} as it was adopted` },
};

/**
 * What a save is called: the version it was adopted as, or else `Udgave 14`, so that it is not taken for an adopted one.
 */
export function editionName(locale: Locale, version: number, adopted: AdoptedSaves): string {
  const number = adopted.get(version);
  return number === undefined ? `${names[locale].edition} ${version}` : names[locale].adopted(number);
}

/** `3. marts 2026 kl. 10.14, Pia svarede`: when it was made, and by whom. */
export function saveNote(locale: Locale, save: PlanSave, zone: string): string {
  const done = listOf(
    locale,
    save.what.map((what) => eventWords(locale, what)),
  );
  const who = save.who === undefined ? '' : `, ${save.who} ${done}`;
  return `${moment(locale, save.at, zone)}${who}`;
}

/** `Udgave 14: 3. marts 2026 kl. 10.14, Pia svarede`. */
export const saveName = (locale: Locale, save: PlanSave, zone: string, adopted: AdoptedSaves): string =>
  `${editionName(locale, save.version, adopted)}: ${saveNote(locale, save, zone)}`;
