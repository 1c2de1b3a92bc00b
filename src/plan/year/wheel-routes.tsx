import type { Context } from 'hono';
import { Hono } from 'hono';
import { answerWords } from '../../engagement/answer-words.ts';
import { dayOf } from '../../engagement/day.ts';
import { municipalPeriods } from '../../engagement/municipal-periods.ts';
import type { Municipality } from '../../engagement/municipality.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import { people } from '../../engagement/plan.ts';
import { latestPlans } from '../../engagement/plan-store.ts';
import type { Asked } from '../../engagement/year-wheel.ts';
import { allAsked, byArea, byGroup } from '../../engagement/year-wheel.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import type { YearDeps } from './routes.tsx';
import type { WheelRow } from './wheel-page.tsx';
import { WheelPage } from './wheel-page.tsx';
import { badStarts, countRow } from './wheel-rows.ts';
import { wheelTexts } from './wheel-texts.ts';
import type { Window } from './window.ts';
import { isInWindow, monthsLater, readMonth, windowFrom } from './window.ts';

type C = Context<Staff>;

/** Each plan is placed in the calendar anew; more are not looked at, and the page says so. */
const plansAtMost = 150;

/** Who is asked how often, in twelve months. */
export function wheelRoutes({ db, zone }: Pick<YearDeps, 'db' | 'zone'>): Hono<Staff> {
  const routes = new Hono<Staff>();

  routes.get(paths.yearWheel(), guard('read-plans'), async (c) => {
    const today = dayOf(c.var.now, zone);
    const thisMonth = today.slice(0, 7);
    const from = readMonth(c.req.query('fra')) ?? thisMonth;
    const isByGroup = c.req.query('efter') === 'gruppe';
    const window = windowFrom(from);
    const municipality = await municipalityOf(db);
    const { plans, older } = await latestPlans(db, { size: plansAtMost });
    const asked = allAsked(plans, today, municipality);
    const dated = new Set(asked.map(({ number }) => number));
    const periods = municipalPeriods(municipality.year, window.first, window.last);
    const href = (month: string, group: boolean) => {
      const query = new URLSearchParams({
        ...(group ? { efter: 'gruppe' } : {}),
        ...(month === thisMonth ? {} : { fra: month }),
      });
      const at = inLanguage(c.var.locale, paths.yearWheel());
      return query.size > 0 ? `${at}?${query}` : at;
    };
    return c.html(
      <WheelPage
        frame={c.var.frame}
        window={window}
        today={today}
        isByGroup={isByGroup}
        hrefs={{
          byArea: href(from, false),
          byGroup: href(from, true),
          earlier: href(monthsLater(from, -6), isByGroup),
          later: href(monthsLater(from, 6), isByGroup),
          now: href(thisMonth, isByGroup),
        }}
        rows={rowsOf(c, asked, municipality, { window, today, isByGroup })}
        periods={periods}
        badStarts={badStarts(
          asked.filter((time) => isInWindow(window, time)),
          periods,
          today,
        )}
        undated={plans
          .filter(({ number }) => !dated.has(number))
          .map(({ number, title }) => ({ number, title }))}
        hasTimes={asked.length > 0}
        hasAreas={municipality.areas.length > 0}
        cutTo={older === undefined ? undefined : plansAtMost}
      />,
    );
  });

  function rowsOf(
    c: C,
    asked: readonly Asked[],
    { areas }: Municipality,
    view: { readonly window: Window; readonly today: string; readonly isByGroup: boolean },
  ): readonly WheelRow[] {
    const { locale } = c.var;
    const words = wheelTexts[locale];
    const { window, today } = view;
    if (view.isByGroup) {
      return byGroup(asked, people).map((row) => ({
        name: answerWords[locale].most.options[row.who],
        ...countRow(row, window, today),
      }));
    }
    return byArea(asked, areas).map((row) => ({
      name:
        row.who.kind === 'area'
          ? row.who.area.name
          : row.who.kind === 'everywhere'
            ? words.everywhere
            : words.unsaid,
      ...countRow(row, window, today),
    }));
  }

  return routes;
}
