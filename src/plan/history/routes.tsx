import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import { addDays, dayOf } from '../../engagement/day.ts';
import type { AdoptedSaves } from '../../engagement/decision.ts';
import { adoptedSaves } from '../../engagement/decision.ts';
import { decisionsOf } from '../../engagement/decision-store.ts';
import type { PastEvent } from '../../engagement/event-store.ts';
import { actorsOf, eventsAbout, eventsOf, findEvent, recordEvent } from '../../engagement/event-store.ts';
import { eventWords } from '../../engagement/event-words.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { editionName } from '../../engagement/plan-saves.ts';
import { contentsOf, planAt, versionsOf } from '../../engagement/plan-store.ts';
import { clock, longDay, moment } from '../../i18n/dates.ts';
import { listOf } from '../../i18n/numbers.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { changeLines } from './change-text.ts';
import { aboutOf, momentText } from './entry-text.ts';
import { kindOf, namesOf } from './event-kinds.ts';
import type { EventGroup } from './grouping.ts';
import { groupEvents } from './grouping.ts';
import type { HistoryPageProps } from './history-page.tsx';
import { HistoryPage } from './history-page.tsx';
import type { Filter, HistoryDay, HistoryEntry, ToldEvent, WhyLine, WhyProblem } from './model.ts';
import { eventKinds, whyLimit } from './model.ts';
import { historyTexts } from './texts.ts';
import { changesOf, savesToRead } from './view.ts';

export type HistoryDeps = { readonly db: Database; readonly zone: string; readonly kept: KeptForms };
type C = Context<Staff>;

const eventsAPage = 40;
const explained = 'explained';

/** What happened to a plan, by whom and why. */
export function historyRoutes({ db, zone, kept }: HistoryDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  routes.get(paths.planHistory(':number'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = may(c.var.person.role, 'write-plans') ? await kept.take(c) : undefined;
    const event = typed && (await ownEvent(c, plan, one(typed, 'event')));
    return page(c, plan, typed && event && { event: event.id, text: one(typed, 'why'), isKept: true });
  });

  routes.post(paths.planHistory(':number'), guard('write-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { now, person, locale } = c.var;
    const event = await ownEvent(c, plan, one(form.values, 'event'));
    if (!event) return problem(c, { kind: 'not-found' });
    const typed = { event: event.id, text: one(form.values, 'why') };
    if (isSwitchingLanguage(form.values)) return page(c, plan, typed);
    const why = typed.text.trim();
    const wrong = problemOf(why);
    if (wrong) return page(c, plan, { ...typed, problem: wrong }, 422);
    await recordEvent(db, {
      ...{ at: now, actor: person.id, actorName: person.name },
      ...{ subjectKind: 'plan', subjectId: plan.id, what: explained, why },
      details: { event: event.id },
    });
    const here = inLanguage(locale, paths.planHistory(plan.number));
    return c.redirect(`${here}${queryOf(c)}#h${event.id}`, 303);
  });

  /** Only those who did something say why. */
  async function ownEvent(c: C, plan: Plan, id: string): Promise<PastEvent | undefined> {
    const event = /^\d{1,15}$/.test(id) ? await findEvent(db, 'plan', plan.id, Number(id)) : undefined;
    return event?.actor === c.var.person.id && event.what !== explained ? event : undefined;
  }

  async function page(c: C, plan: Plan, typed?: HistoryPageProps['typed'], status: 200 | 422 = 200) {
    const { frame, person } = c.var;
    const people = await actorsOf(db, 'plan', plan.id);
    const filter = readFilter(c, people);
    const before = beforeIn(c);
    // What was typed for an older entry comes back where that entry is.
    const from = typed?.isKept && before === undefined ? typed.event : undefined;
    const events = await eventsOf(db, 'plan', plan.id, {
      before,
      from,
      size: eventsAPage,
      by: filter.who,
      what: filter.kind && namesOf(filter.kind),
      except: [explained],
    });
    const groups = groupEvents(events.events, await versionsOf(db, plan.id), (at) => dayOf(at, zone));
    return c.html(
      <HistoryPage
        frame={frame}
        plan={plan}
        days={await daysOf(c, plan, groups)}
        people={people}
        filter={filter}
        query={{
          here: queryOf(c),
          older: events.older === undefined ? undefined : filterQuery(filter, events.older),
          isFirst: before === undefined && from === undefined,
        }}
        mayWrite={may(person.role, 'write-plans')}
        typed={typed}
        isDone={c.req.query('ok') === 'tilbage'}
      />,
      status,
    );
  }

  /** Reads only the saves that these groups made, and what was said of their events. */
  async function daysOf(c: C, plan: Plan, groups: readonly EventGroup[]): Promise<readonly HistoryDay[]> {
    const { locale, now } = c.var;
    const words = historyTexts[locale];
    const contents = await contentsOf(db, plan.id, savesToRead(groups));
    const { areas } = await municipalityFor(db, plan);
    const adopted = adoptedSaves(await decisionsOf(db, plan.id));
    const ids = groups.flatMap(({ events }) => events.map(({ id }) => id));
    const reasons = Map.groupBy(
      await eventsAbout(db, { kind: 'plan', id: plan.id }, explained, ids),
      ({ details }) => Number(details.event),
    );
    const entries = groups.map((group): readonly [string, HistoryEntry] => [
      dayOf(group.events[0].at, zone),
      {
        ...entryOf(c, group, adopted),
        whys: group.events.flatMap((event) => whysOf(c, event, reasons.get(event.id) ?? [])),
        changes: changeLines(locale, changesOf(group, contents), areas),
        isNow: group.saves?.after === plan.version,
      },
    ]);
    const today = dayOf(now, zone);
    const titleOf = (day: string): string => {
      const long = longDay(locale, day);
      if (day === today) return words.today(long);
      return day === addDays(today, -1) ? words.yesterday(long) : capital(long);
    };
    return [...Map.groupBy(entries, ([day]) => day)].map(([day, own]) => ({
      day,
      title: titleOf(day),
      entries: own.map(([, entry]) => entry),
    }));
  }

  function entryOf(c: C, { events, saves }: EventGroup, adopted: AdoptedSaves) {
    const { locale, person } = c.var;
    const [latest] = events;
    const inOrder = events.toReversed();
    const said = new Set(inOrder.map(({ what }) => eventWords(locale, what)));
    return {
      id: latest.id,
      who: latest.actorName,
      what: listOf(locale, [...said]),
      time: clock(locale, latest.at, zone),
      about: events.length === 1 ? aboutOf(locale, latest, kindOf(latest.what), adopted) : undefined,
      comment: events.length === 1 ? commentOf(latest) : undefined,
      moments:
        events.length === 1
          ? []
          : inOrder.map((event) => ({
              time: clock(locale, event.at, zone),
              what: momentText(locale, event),
            })),
      saves: saves && { ...saves, name: editionName(locale, saves.after, adopted) },
      isOwn: latest.actor === person.id,
    };
  }

  function whysOf(c: C, event: ToldEvent, later: readonly PastEvent[]): readonly WhyLine[] {
    // What a meeting disagrees on is written as the change itself.
    const own = event.why && event.what !== 'disagreed' ? [{ who: '', when: '', text: event.why }] : [];
    return [
      ...own,
      ...later.map(({ actorName, at, why }) => ({
        who: actorName,
        when: moment(c.var.locale, at, zone),
        text: why ?? '',
      })),
    ];
  }

  return routes;
}

/** A comment that was deleted cannot be read. */
const commentOf = ({ what, details }: ToldEvent): string | undefined =>
  what !== 'comment-deleted' && typeof details.comment === 'string' ? details.comment : undefined;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function problemOf(why: string): WhyProblem | undefined {
  if (why === '') return 'missing';
  if (why.length > whyLimit) return 'too-long';
  return looksLikeCpr(why) ? 'cpr' : undefined;
}

function readFilter(c: C, people: readonly string[]): Filter {
  return {
    who: people.find((name) => name === c.req.query('hvem')),
    kind: eventKinds.find((kind) => kind === c.req.query('hvad')),
  };
}

/** Where an older page begins. */
function beforeIn(c: C): number | undefined {
  const from = c.req.query('fra') ?? '';
  return /^\d{1,15}$/.test(from) ? Number(from) : undefined;
}

function filterQuery({ who, kind }: Filter, before: number): string {
  const query = new URLSearchParams();
  if (who !== undefined) query.set('hvem', who);
  if (kind !== undefined) query.set('hvad', kind);
  query.set('fra', String(before));
  return String(query);
}

/** The query of this page without what it told once. */
function queryOf(c: C): string {
  const { searchParams } = new URL(c.req.url);
  searchParams.delete('ok');
  const query = String(searchParams);
  return query === '' ? '' : `?${query}`;
}
