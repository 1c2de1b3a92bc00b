import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { decisionLine } from '../../engagement/decision-line.ts';
import { eventsOf, recordEvent } from '../../engagement/event-store.ts';
import type { Fields } from '../../engagement/merge-fields.ts';
import { asSettled, mergeFields } from '../../engagement/merge-fields.ts';
import type { Plan } from '../../engagement/plan.ts';
import { answersSchema, chosenSchema } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { keptSteps, withDays } from '../../engagement/plan-steps.ts';
import { changePlan, planAt } from '../../engagement/plan-store.ts';
import { moment } from '../../i18n/dates.ts';
import { decisionAddress, inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { timelineCalendar } from './calendar-document.ts';
import { changeFor, readAction } from './changes.ts';
import { baseOf, daysFields, readDays, readDaysBase } from './days-form.ts';
import { sayDone } from './done-text.ts';
import type { ChangeReading, DaysShown, SetDays, TimelineAction, TimelineTrouble } from './model.ts';
import { doneSchema } from './model.ts';
import { rowId } from './rows-panel.tsx';
import { viewTimeline } from './rules.ts';
import { timelineTexts } from './texts.ts';
import { TimelinePage } from './timeline-page.tsx';

export type TimelineDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly kept: KeptForms;
  /** Where the house stands: calendars link back to it. */
  readonly url: string;
};
type C = Context<Staff>;

/** What the history calls a change of the days; `before` makes it possible to go back. */
const timelineChanged = 'timeline-changed';
const beforeSchema = z.object({
  chosen: chosenSchema.nullable(),
  decision: answersSchema.pick({ decisionDay: true, decisionMonth: true }),
});

/** When everything is: the picture, the days, what does not fit, and the calendar file. */
export function timelineRoutes({ db, zone, kept, url }: TimelineDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');
  const write = guard('write-plans');
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));
  const assess = (c: C, plan: Plan): Promise<Assessment> => assessInHouse(db, plan, dayOf(c.var.now, zone));
  const viewOf = async (c: C, plan: Plan) => {
    const assessment = await assess(c, plan);
    const { municipality, today } = assessment.basis;
    return viewTimeline(plan, assessment, municipality, today);
  };

  routes.get(paths.planTimeline(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return timelinePage(c, plan, {
      shown: typed && one(typed, 'key') ? { ...shownOf(typed), isKept: true } : undefined,
    });
  });

  routes.get(paths.planCalendar(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const { locale } = c.var;
    const text = timelineCalendar(await viewOf(c, plan), { locale, url, plan });
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${timelineTexts[locale].calendarFile}-${plan.number}.ics"`,
      'cache-control': 'no-store',
    });
  });

  routes.post(paths.planTimeline(':number'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { values } = form;
    const isDays = one(values, 'key') !== '';
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      const answer = isDays ? await setDays(c, plan, values) : await doOnce(c, plan, values);
      // Somebody saved in the same moment: look at what they saved, and try again.
      if (answer !== 'again') return answer;
    }
  });

  async function setDays(c: C, plan: Plan, values: FormValues) {
    const shown = shownOf(values);
    const { key } = shown;
    const { chosen } = await assess(c, plan);
    const steps = keptSteps(chosen);
    const step = steps.find((each) => each.key === key);
    if (!step) return problem(c, { kind: 'gone' });
    if (isSwitchingLanguage(values)) return timelinePage(c, plan, { shown });
    const isFreed = one(values, 'do') === 'free';
    // Of days that were typed over those of another version nobody knows what was meant: each that differs is asked.
    const isSameVersion = ['', plan.variants.inUse.key].includes(shown.variant ?? '');
    const base = isSameVersion ? readDaysBase(shown.base) : undefined;
    const meant = isFreed ? { start: '', end: '' } : typedIn(asSettled(values, base));
    const today = dayOf(c.var.now, zone);
    const mine = readDays(meant, today);
    if (mine.problems.length > 0)
      return timelinePage(c, plan, { shown: { ...shown, problems: mine.problems }, status: 422 });
    const stored: SetDays = { start: step.start, end: step.end };
    const { merged, clashes } = mergeFields({
      ...{ names: ['start', 'end'] as const, base },
      ...{ mine: daysFields(mine.days), stored: daysFields(stored) },
    });
    const fresh = { ...shown, typed: typedIn(merged), base: undefined, variant: undefined };
    if (clashes.length > 0) return timelinePage(c, plan, { shown: { ...fresh, clashes }, status: 409 });
    // One moved the first day, the other the last, and now the step would end before it begins.
    const { days, problems } = readDays(fresh.typed, today);
    if (problems.length > 0) return timelinePage(c, plan, { shown: { ...fresh, problems }, status: 422 });
    const back = `${inLanguage(c.var.locale, paths.planTimeline(plan.number))}#${rowId(key)}`;
    if (baseOf(days) === baseOf(stored)) return c.redirect(back, 303);
    const changed = steps.map((each) => (each.key === key ? withDays(each, days) : each));
    const isSet = days.start !== undefined || days.end !== undefined;
    const details = { kind: isSet ? 'days' : 'free', step: step.method };
    return (await save(c, plan, { chosen: changed }, details)) ? c.redirect(back, 303) : 'again';
  }

  async function doOnce(c: C, plan: Plan, values: FormValues) {
    const assessment = await assess(c, plan);
    const action = readAction(one(values, 'do'), assessment);
    const isStale = one(values, 'version') !== String(plan.version);
    // A way that is still offered is still what was pressed; the rest means the days as they were shown.
    if (!action || (isStale && action.kind !== 'way'))
      return timelinePage(c, plan, { trouble: isStale ? 'changed' : 'gone', status: isStale ? 409 : 422 });
    const reading = action.kind === 'undo' ? await lastBefore(plan) : changeFor(action, plan, assessment);
    if (!reading.ok) return timelinePage(c, plan, { trouble: reading.trouble, status: 422 });
    return (await save(c, plan, reading.change, detailsOf(action, assessment)))
      ? c.redirect(inLanguage(c.var.locale, paths.planTimeline(plan.number)), 303)
      : 'again';
  }

  function save(
    c: C,
    plan: Plan,
    change: Extract<ChangeReading, { ok: true }>['change'],
    details: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    const { chosen } = plan;
    const { decisionDay, decisionMonth } = plan.answers;
    const isDecided = change.answers !== undefined && change.answers.decisionDay !== decisionDay;
    const suggested = plan.suggested.filter((name) => name !== 'decisionDay' && name !== 'decisionMonth');
    return inTransaction(db, async (tx) => {
      const saved = await changePlan(tx, plan, isDecided ? { ...change, suggested } : change, c.var.now);
      if (saved) {
        await recordEvent(tx, {
          at: c.var.now,
          actor: c.var.person.id,
          actorName: c.var.person.name,
          subjectKind: 'plan',
          subjectId: plan.id,
          what: timelineChanged,
          details: {
            ...details,
            before: { chosen, decision: { decisionDay, decisionMonth } },
            version: plan.version + 1,
          },
        });
      }
      return saved;
    });
  }

  async function lastChange(plan: Plan) {
    const { events } = await eventsOf(db, 'plan', plan.id, { size: 1 });
    const last = events[0];
    return last?.what === timelineChanged && last.details.version === plan.version ? last : undefined;
  }

  /** The days before the last change, when nothing has happened since. */
  async function lastBefore(plan: Plan): Promise<ChangeReading> {
    const last = await lastChange(plan);
    const before = beforeSchema.safeParse(last?.details.before);
    if (!before.success || last?.details.kind === 'undo') return { ok: false, trouble: 'nothing-to-undo' };
    const { decisionDay: _day, decisionMonth: _month, ...rest } = plan.answers;
    const { chosen, decision } = before.data;
    return { ok: true, change: { chosen, answers: { ...rest, ...decision } } };
  }

  type PageWith = {
    readonly trouble?: TimelineTrouble;
    readonly shown?: DaysShown | undefined;
    readonly status?: 200 | 409 | 422;
  };

  async function timelinePage(c: C, plan: Plan, { trouble, shown, status = 200 }: PageWith) {
    const { frame, person, locale } = c.var;
    const last = await lastChange(plan);
    const done = doneSchema.safeParse(last?.details);
    return c.html(
      <TimelinePage
        frame={frame}
        plan={plan}
        view={await viewOf(c, plan)}
        mayWrite={may(person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        last={
          last && {
            text: timelineTexts[locale].last(
              done.success ? sayDone(locale, done.data) : timelineTexts[locale].title,
              last.actorName,
              moment(locale, last.at, zone),
            ),
            canUndo: last.details.kind !== 'undo',
          }
        }
        trouble={trouble}
        shown={shown}
        decided={await decisionLine(db, plan, locale, decisionAddress(locale, plan.number))}
      />,
      status,
    );
  }

  return routes;
}

const typedIn = (values: Fields) => ({ start: values.start?.[0] ?? '', end: values.end?.[0] ?? '' });

const shownOf = (values: FormValues): DaysShown => ({
  key: one(values, 'key'),
  typed: typedIn(values),
  problems: [],
  base: one(values, 'base'),
  variant: one(values, 'variant'),
});

function detailsOf(action: TimelineAction, { chosen }: Assessment): Readonly<Record<string, unknown>> {
  switch (action.kind) {
    case 'way': {
      const { way } = action;
      const step = 'step' in way ? chosen.find(({ key }) => key === way.step)?.method : undefined;
      return { kind: 'way', way, ...(step === undefined ? {} : { step }) };
    }
    case 'decide':
      return { kind: 'decide', day: action.day };
    case 'lock':
    case 'unlock':
    case 'undo':
      return { kind: action.kind };
  }
}
