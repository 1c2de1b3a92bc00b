import { holidaysBetween, periodsBetween } from '@medvirk/timeline';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { addDays, dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import { asSettled, mergeFields } from '../../engagement/merge-fields.ts';
import { municipalPeriods } from '../../engagement/municipal-periods.ts';
import type { Municipality, Year } from '../../engagement/municipality.ts';
import type { MunicipalityChange } from '../../engagement/municipality-store.ts';
import { changeMunicipality, municipalityOf } from '../../engagement/municipality-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { Filled, PeriodFields } from './model.ts';
import { limits } from './model.ts';
import { periodLines } from './period-lines.ts';
import type { PeriodPageProps } from './period-page.tsx';
import { PeriodPage } from './period-page.tsx';
import {
  basicsFields,
  basicsTrace,
  fieldsOfBasicsTrace,
  fieldsOfTrace,
  filledFromBasics,
  filledFromPeriod,
  periodFields,
  readBasics,
  readPeriod,
  trace,
  withHidden,
  withoutPeriod,
  withPeriod,
  withShown,
} from './rules.ts';
import type { YearDone } from './texts.ts';
import { windowFrom } from './window.ts';
import type { YearPageProps } from './year-page.tsx';
import { YearPage } from './year-page.tsx';

export type YearDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** Which of the page's forms was sent: only the settings' buttons say what to do. */
const isOfBasics = (values: FormValues): boolean => one(values, 'do') !== '';

const doneWords: readonly YearDone[] = ['saved', 'hidden', 'shown', 'removed', 'basics'];

/** The municipality's year: looked at, and made to fit. */
export function yearRoutes({ db, zone, chance, kept }: YearDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-house');

  routes.get(paths.year(), guard('read-plans'), async (c) => {
    const typed = may(c.var.houseRole, 'write-house') ? await kept.take(c) : undefined;
    // Only the settings hold anything that was typed; a button that was pressed is pressed again.
    const filled = typed && isOfBasics(typed) ? typed : undefined;
    return yearPage(c, filled ? { filled, was: one(filled, 'was'), isKept: true } : {});
  });

  routes.post(paths.year(), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    if (isSwitchingLanguage(form.values)) {
      return yearPage(c, { filled: form.values, was: one(form.values, 'was') });
    }
    if (isOfBasics(form.values)) return saveBasics(c, form.values);
    const hide = one(form.values, 'hide');
    if (hide !== '') {
      if (!givenPeriod(c, (await municipalityOf(db)).year, hide)) return problem(c, { kind: 'not-found' });
      return settle(c, (year) => withHidden(year, hide), 'hidden', { key: hide });
    }
    const show = one(form.values, 'show');
    if (show !== '') return settle(c, (year) => withShown(year, show), 'shown', { key: show });
    const remove = one(form.values, 'remove');
    if (remove !== '') return settle(c, (year) => withoutPeriod(year, remove), 'removed', { key: remove });
    return back(c);
  });

  /** A change that holds whatever others have saved meanwhile. */
  async function settle(
    c: C,
    change: (year: Year) => Year,
    done: YearDone,
    details: Readonly<Record<string, unknown>>,
  ) {
    for (;;) {
      const { year, versions } = await municipalityOf(db);
      const value = change(year);
      const removed = year.own.filter(({ key }) => !value.own.some((other) => other.key === key));
      if (JSON.stringify(value) === JSON.stringify(year)) return back(c, done);
      const all = removed.length > 0 ? { ...details, removed } : details;
      if (await save(c, { part: 'year', value }, versions.year, `year-${done}`, all)) return back(c, done);
    }
  }

  async function saveBasics(c: C, values: FormValues) {
    const was = one(values, 'was');
    const base = fieldsOfBasicsTrace(was);
    const reading = readBasics(asSettled(values, base));
    if (!reading.ok) return yearPage(c, { filled: values, was, problems: reading.problems }, 422);
    for (;;) {
      const { year, versions } = await municipalityOf(db);
      const now = basicsTrace(year);
      if (now === basicsTrace(reading.basics)) return back(c, 'basics');
      const { merged, clashes } = mergeFields({
        ...{ names: basicsFields, ticks: ['notIn'], base },
        ...{ mine: filledFromBasics(reading.basics), stored: filledFromBasics(year) },
      });
      const shown = { filled: merged, was: now };
      if (clashes.length > 0) return yearPage(c, { ...shown, clashes }, 409);
      const both = readBasics(merged);
      if (!both.ok) return yearPage(c, { ...shown, problems: both.problems }, 422);
      if (now === basicsTrace(both.basics)) return back(c, 'basics');
      const { winterWeek, council } = year;
      const details = { before: { winterWeek, council }, after: both.basics };
      const value = { ...year, ...both.basics };
      const saved = await save(c, { part: 'year', value }, versions.year, 'year-basics', details);
      if (saved) return back(c, 'basics');
    }
  }

  routes.get(paths.yearPeriod(':key'), write, async (c) => {
    const municipality = await municipalityOf(db);
    const there = periodAt(c, municipality.year);
    if (!there) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return periodPage(c, municipality, there, {
      filled: typed ?? filledFromPeriod(there.period ?? {}),
      was: typed ? one(typed, 'was') : trace(there.period),
      newKey: typed && one(typed, 'key'),
      isKept: typed !== undefined,
    });
  });

  routes.post(paths.yearPeriod(':key'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const was = one(form.values, 'was');
    const values = asSettled(form.values, fieldsOfTrace(was));
    const view = { filled: values, was, newKey: one(form.values, 'key') };
    for (;;) {
      const municipality = await municipalityOf(db);
      const { year, versions, areas } = municipality;
      const there = periodAt(c, year) ?? goneAt(c);
      if (!there) return problem(c, { kind: 'not-found' });
      if (isSwitchingLanguage(form.values)) return periodPage(c, municipality, there, view);
      const known = areas.map(({ slug }) => slug);
      const reading = readPeriod(values, known);
      if (!reading.ok) {
        return periodPage(c, municipality, there, { ...view, problems: reading.problems }, 422);
      }
      const key = there.isNew ? `own-${readId(view.newKey) ?? newId(c.var.now, chance)}` : there.key;
      const own = there.isGiven ? `own-${there.key}` : key;
      const before = year.own.find((period) => period.key === own);
      // Sent twice, it is saved once.
      if (before && trace(before) === trace(reading.period)) return back(c, 'saved');
      const now = there.isGiven ? (before ?? there.period) : before;
      const merge = now && {
        ...mergeFields({
          ...{ names: periodFields, base: fieldsOfTrace(view.was) },
          ...{ mine: filledFromPeriod(reading.period), stored: filledFromPeriod(now) },
        }),
      };
      if (merge ? merge.clashes.length > 0 : view.was !== trace(now)) {
        const shown = { ...view, filled: merge?.merged ?? values, was: trace(now) };
        return periodPage(c, municipality, there, { ...shown, clash: merge?.clashes ?? 'gone' }, 409);
      }
      const both = merge ? readPeriod(merge.merged, known) : reading;
      if (!both.ok) {
        const shown = { filled: merge?.merged ?? values, was: trace(now), newKey: view.newKey };
        return periodPage(c, municipality, there, { ...shown, problems: both.problems }, 422);
      }
      if (!before && year.own.length >= limits.periods) {
        return periodPage(c, municipality, there, { ...view, isFull: true }, 422);
      }
      const hides = there.isGiven ? there.key : undefined;
      const value = withPeriod(year, { key: own, ...both.period }, hides);
      const details = { key: own, before: now ?? null, after: both.period };
      if (await save(c, { part: 'year', value }, versions.year, 'year-saved', details)) {
        return back(c, 'saved');
      }
    }
  });

  type There = {
    readonly key: string;
    readonly isNew: boolean;
    readonly isGiven: boolean;
    readonly period: PeriodFields | undefined;
  };

  /** The period that the address names: a new one, one's own, or one that the calendar gives. */
  function periodAt(c: C, year: Year): There | undefined {
    const key = c.req.param('key') ?? '';
    if (key === 'ny') return { key, isNew: true, isGiven: false, period: undefined };
    const own = year.own.find((period) => period.key === key);
    if (own) return { key, isNew: false, isGiven: false, period: own };
    const given = givenPeriod(c, year, key);
    return given && { key, isNew: false, isGiven: true, period: given };
  }

  /** Somebody removed it while its form was open. */
  function goneAt(c: C): There | undefined {
    const key = c.req.param('key') ?? '';
    const isOwn = key.startsWith('own-') && key.length <= limits.name;
    return isOwn ? { key, isNew: false, isGiven: false, period: undefined } : undefined;
  }

  function givenPeriod(c: C, year: Year, key: string): PeriodFields | undefined {
    const today = dayOf(c.var.now, zone);
    const found = periodsBetween(addDays(today, -800), addDays(today, 2000), year).find(
      (period) => period.key === key,
    );
    return found && { name: found.name[c.var.locale], kind: found.kind, from: found.from, to: found.to };
  }

  type PeriodView = Pick<PeriodPageProps, 'filled' | 'was'> &
    Partial<Pick<PeriodPageProps, 'problems' | 'isFull' | 'isKept' | 'clash'>> & {
      readonly newKey?: string | undefined;
    };

  function periodPage(
    c: C,
    { areas }: Municipality,
    there: There,
    view: PeriodView,
    status: 200 | 409 | 422 = 200,
  ) {
    return c.html(
      <PeriodPage
        frame={c.var.frame}
        address={there.key}
        name={there.isNew ? undefined : (there.period?.name ?? view.filled.name?.[0])}
        isGiven={there.isGiven}
        areas={areas}
        problems={[]}
        {...view}
        newKey={readId(view.newKey ?? '') ?? newId(c.var.now, chance)}
      />,
      status,
    );
  }

  type BasicsView = Partial<Pick<YearPageProps, 'problems' | 'clashes' | 'isKept' | 'was'>> & {
    readonly filled?: Filled;
  };

  async function yearPage(c: C, view: BasicsView, status: 200 | 409 | 422 = 200) {
    const { frame, locale, now, houseRole } = c.var;
    const today = dayOf(now, zone);
    const { year, areas, versions } = await municipalityOf(db);
    const window = windowFrom(today.slice(0, 7));
    const { first, last } = window;
    const hidden = periodsBetween(first, last, year).filter(({ key }) => year.hidden.includes(key));
    return c.html(
      <YearPage
        frame={frame}
        window={window}
        today={today}
        lines={periodLines(locale, municipalPeriods(year, first, last), year, areas)}
        holidays={holidaysBetween(first, last)}
        hidden={periodLines(locale, hidden, year, areas)}
        problems={[]}
        isKept={false}
        isFirst={versions.year === 0}
        mayWrite={may(houseRole, 'write-house')}
        done={doneWords.find((word) => word === c.req.query('ok'))}
        {...view}
        filled={view.filled ?? filledFromBasics(year)}
        was={view.was ?? basicsTrace(year)}
      />,
      status,
    );
  }

  async function save(
    c: C,
    change: MunicipalityChange,
    version: number,
    what: string,
    details: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    const { person, now } = c.var;
    return inTransaction(db, async (tx) => {
      const saved = await changeMunicipality(tx, change, { version, name: person.name, now });
      if (saved) {
        await recordEvent(tx, {
          at: now,
          actor: person.id,
          actorName: person.name,
          subjectKind: 'municipality',
          subjectId: change.part,
          what,
          details,
        });
      }
      return saved;
    });
  }

  function back(c: C, done?: YearDone) {
    const at = inLanguage(c.var.locale, paths.year());
    return c.redirect(done ? `${at}?ok=${done}` : at, 303);
  }

  return routes;
}
