import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { searchComments } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Municipality } from '../../engagement/municipality.ts';
import { municipalityOfPlan } from '../../engagement/municipality.ts';
import { municipalityOf, removeInventedMunicipality } from '../../engagement/municipality-store.ts';
import type { GoneOn, Plan } from '../../engagement/plan.ts';
import { assessPlan, splitByGoneOn } from '../../engagement/plan-assessment.ts';
import type { LooksElsewhere, SaidElsewhere } from '../../engagement/plan-search.ts';
import { hitIn, hitsIn, searchWords } from '../../engagement/plan-search.ts';
import {
  goneOnByPlan,
  hasInventedPlans,
  latestPlans,
  removeInventedPlans,
} from '../../engagement/plan-store.ts';
import {
  answeredCount,
  nextScreen,
  questionState,
  questions,
  screens,
} from '../../engagement/twelve-questions.ts';
import { moment, monthAndYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { PlanLine } from './model.ts';
import { OverviewPage } from './overview-page.tsx';
import { overviewTexts } from './texts.ts';

export type OverviewDeps = {
  readonly db: Database;
  readonly zone: string;
  /** The search in the memo's sentences; the wing gives it, for rooms do not know each other. */
  readonly sentences: LooksElsewhere<Database>;
};
type C = Context<Staff>;

const plansAPage = 25;
/** Of what was said of one plan. */
const saidShown = 3;

export function overviewRoutes({ db, zone, sentences }: OverviewDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');

  routes.get(paths.plans(), read, async (c) => {
    const { locale, frame, houseRole } = c.var;
    const before = c.req.query('fra');
    const search = (c.req.query('soeg') ?? '').trim().slice(0, 100);
    const words = searchWords(search);
    const isPutAway = c.req.query('vis') === 'lagt-vaek';
    // A search looks on all shelves: whoever searches does not know where it lies.
    const shelf = isPutAway ? 'put-away' : words.length > 0 ? 'all' : 'in-use';
    const page = await latestPlans(db, {
      ...{ before, size: plansAPage, shelf, words, locale },
      elsewhere: await plansElsewhere(words),
    });
    const said = Map.groupBy(
      await saidElsewhere(
        page.plans.map(({ id }) => id),
        words,
      ),
      ({ plan }) => plan,
    );
    const municipality = await municipalityOf(db);
    const gone =
      words.length > 0
        ? new Map()
        : await goneOnByPlan(
            db,
            page.plans.map(({ id }) => id),
          );
    const lines = page.plans.map((plan) => ({
      ...planLine(c, plan),
      firm: words.length > 0 ? undefined : firmOf(c, plan, municipality, gone.get(plan.id) ?? []),
      hits: hitsIn(plan, words, locale),
      said: (said.get(plan.id) ?? [])
        .slice(0, saidShown)
        .map((one) => ({ ...placeOf(locale, plan, one), pieces: hitIn(one.text, words) })),
    }));
    const filters = { ...(search ? { soeg: search } : {}), ...(isPutAway ? { vis: 'lagt-vaek' } : {}) };
    return c.html(
      <OverviewPage
        frame={frame}
        plans={lines}
        list={{
          ...{ search, isPutAway },
          olderHref: page.older && listAddress(locale, { ...filters, fra: page.older }),
          newestHref: before === undefined ? undefined : listAddress(locale, filters),
        }}
        mayWrite={may(houseRole, 'write-house')}
        hasInvented={await hasInventedPlans(db)}
      />,
    );
  });

  routes.post(paths.removeInvented(), guard('write-house'), async (c) => {
    const { person, now, locale } = c.var;
    await inTransaction(db, async (tx) => {
      const removed = await removeInventedPlans(tx);
      await removeInventedMunicipality(tx);
      if (removed > 0) {
        await recordEvent(tx, {
          at: now,
          actor: person.id,
          actorName: person.name,
          subjectKind: 'site',
          subjectId: 'site',
          what: 'invented-plans-removed',
          details: { removed },
        });
      }
    });
    return c.redirect(inLanguage(locale, paths.plans()), 303);
  });

  const places = [sentences, searchComments];

  async function plansElsewhere(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (const word of words) {
      const plans = [];
      for (const place of places) plans.push(...(await place.plansWith(db, word)));
      found.set(word, [...new Set(plans)]);
    }
    return found;
  }

  async function saidElsewhere(plans: readonly string[], words: readonly string[]) {
    const said: SaidElsewhere[] = [];
    if (plans.length === 0 || words.length === 0) return said;
    for (const place of places) said.push(...(await place.saidIn(db, plans, words)));
    return said;
  }

  function firmOf(c: C, plan: Plan, house: Municipality, gone: readonly GoneOn[]): number {
    const { findings } = assessPlan(plan, dayOf(c.var.now, zone), municipalityOfPlan(house, plan));
    const { open } = splitByGoneOn(findings, gone);
    return open.filter((finding) => finding.class !== 'advice' && !finding.isCompleteness).length;
  }

  function planLine(c: C, plan: Plan): Omit<PlanLine, 'firm' | 'hits' | 'said'> {
    const { locale } = c.var;
    const next = nextScreen(plan.answers);
    return {
      number: plan.number,
      title: plan.title,
      question: plan.question,
      answered: answeredCount(plan.answers),
      screens: screens.map((screen) =>
        questions
          .filter(({ number }) => (screen.questions as readonly number[]).includes(number))
          .every((one) => questionState(plan.answers, one) !== 'untouched'),
      ),
      nextScreen:
        next === undefined || plan.archivedAt ? undefined : screens.findIndex(({ key }) => key === next) + 1,
      day: plan.answers.decisionDay,
      about: monthOf(locale, plan),
      changed: moment(locale, plan.updatedAt, zone),
      invented: plan.invented,
      isPutAway: plan.archivedAt !== null,
    };
  }

  return routes;
}

/** Where a hit stands, and the way there. */
function placeOf(locale: Locale, { number }: Pick<Plan, 'number'>, { place }: SaidElsewhere) {
  const words = overviewTexts[locale];
  if (place.kind === 'comment')
    return {
      where: words.commentBy(place.who),
      href: inLanguage(locale, paths.planComment(number, place.id)),
    };
  // Every part but the short one stands in the full memo.
  const length = place.section === 'short' ? 'kort' : 'fuldt';
  const memo = inLanguage(place.language, paths.planMemo(number));
  return { where: words.inMemo, href: `${memo}?laengde=${length}#afsnit-${place.section}` };
}

function listAddress(locale: Locale, query: Readonly<Record<string, string>>): string {
  const said = new URLSearchParams(query).toString();
  const at = inLanguage(locale, paths.plans());
  return said === '' ? at : `${at}?${said}`;
}

function monthOf(locale: Locale, { answers }: Plan): string | undefined {
  if (answers.decisionDay || !answers.decisionMonth) return undefined;
  return overviewTexts[locale].about(monthAndYear(locale, answers.decisionMonth));
}
