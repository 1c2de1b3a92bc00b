import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Area } from '../../engagement/municipality.ts';
import { areasSchema } from '../../engagement/municipality.ts';
import { changeMunicipality, municipalityOf } from '../../engagement/municipality-store.ts';
import { latestPlans } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { AreasPageProps } from './areas-page.tsx';
import { AreasPage } from './areas-page.tsx';
import { differingAreas, mergeAreas, settledAreas } from './merge-areas.ts';
import type { YearDeps } from './routes.tsx';
import type { UsesOfArea } from './rules.ts';
import { areaLines, linesFromAreas, movedUp, readAreas } from './rules.ts';

type C = Context<Staff>;

/** More plans than a municipality has. */
const plansLookedAt = 1000;

/** The parts of the municipality, kept as one list. */
export function areasRoutes({ db, kept }: YearDeps): Hono<Staff> {
  const routes = new Hono<Staff>();

  routes.get(paths.areas(), guard('read-plans'), async (c) => {
    const typed = may(c.var.houseRole, 'write-house') ? await kept.take(c) : undefined;
    if (!typed) return areasPage(c);
    return areasPage(c, {
      ...{ lines: areaLines(typed), version: Number(one(typed, 'version')) },
      ...{ base: one(typed, 'base'), isKept: true },
    });
  });

  routes.post(paths.areas(), guard('write-house'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const up = one(form.values, 'up');
    const typed = areaLines(form.values);
    const lines = /^\d{1,3}$/.test(up) ? movedUp(typed, Number(up)) : typed;
    const version = Number(one(form.values, 'version'));
    const sent = { lines, version, base: one(form.values, 'base') };
    if (isSwitchingLanguage(form.values)) return areasPage(c, sent);
    for (;;) {
      const { areas: before, versions, year } = await municipalityOf(db);
      const stored = linesFromAreas(before);
      const base = readAreasBase(sent.base) ?? (version === versions.areas ? stored : undefined);
      const keepsTheirs = one(form.values, 'do') === 'theirs';
      const mine =
        base && keepsTheirs ? settledAreas(lines, base, one(form.values, 'differ').split(' ')) : lines;
      const merge = base
        ? mergeAreas({ base, mine, stored })
        : { lines, clashes: differingAreas(lines, stored) };
      const shown = { lines: merge.lines, version: versions.areas };
      if (merge.clashes.length > 0) return areasPage(c, { ...shown, clash: merge.clashes }, 409);
      const reading = readAreas(merge.lines, await usesOfAreas(year.own));
      if (!reading.ok) return areasPage(c, { ...shown, problems: reading.problems }, 422);
      const { areas } = reading;
      const isSame = JSON.stringify(areas) === JSON.stringify(before);
      // Somebody saved in the same moment: the list is laid on what they saved.
      if (isSame || (await save(c, before, areas, versions.areas))) return back(c);
    }
  });

  /** The list that a form was filled from; nothing when it does not say. */
  function readAreasBase(text: string) {
    try {
      const parsed = areasSchema.safeParse(JSON.parse(text));
      return parsed.success ? linesFromAreas(parsed.data) : undefined;
    } catch {
      return undefined;
    }
  }

  async function usesOfAreas(
    own: readonly { readonly name: string; readonly area?: string | undefined }[],
  ): Promise<(slug: string) => UsesOfArea> {
    const { plans } = await latestPlans(db, { size: plansLookedAt, shelf: 'all' });
    return (slug) => ({
      plans: plans
        .filter(({ answers }) => answers.areas?.includes(slug))
        .map(({ number, title }) => ({ number, title })),
      periods: own.filter(({ area }) => area === slug).map(({ name }) => name),
    });
  }

  function save(c: C, before: readonly Area[], areas: readonly Area[], version: number): Promise<boolean> {
    const { person, now } = c.var;
    return inTransaction(db, async (tx) => {
      const by = { version, name: person.name, now };
      const saved = await changeMunicipality(tx, { part: 'areas', value: areas }, by);
      if (saved) {
        await recordEvent(tx, {
          at: now,
          actor: person.id,
          actorName: person.name,
          subjectKind: 'municipality',
          subjectId: 'areas',
          what: 'areas-changed',
          details: { before, after: areas },
        });
      }
      return saved;
    });
  }

  type AreasView = Partial<
    Pick<AreasPageProps, 'lines' | 'version' | 'base' | 'problems' | 'clash' | 'isKept'>
  >;

  async function areasPage(c: C, view: AreasView = {}, status: 200 | 409 | 422 = 200) {
    const { areas, versions } = await municipalityOf(db);
    const isCounted = areas.length > 0 && areas.every(({ people }) => people !== undefined);
    return c.html(
      <AreasPage
        frame={c.var.frame}
        lines={linesFromAreas(areas)}
        people={isCounted ? areas.reduce((sum, { people }) => sum + (people ?? 0), 0) : undefined}
        version={versions.areas}
        problems={[]}
        isKept={false}
        mayWrite={may(c.var.houseRole, 'write-house')}
        isDone={c.req.query('ok') === 'areas'}
        {...view}
        base={view.base || JSON.stringify(areas)}
      />,
      status,
    );
  }

  function back(c: C) {
    return c.redirect(`${inLanguage(c.var.locale, paths.areas())}?ok=areas`, 303);
  }

  return routes;
}
