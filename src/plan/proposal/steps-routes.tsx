import { methodById, slots } from '@medvirk/method-guide';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { decisionLine } from '../../engagement/decision-line.ts';
import { eventsOf, recordEvent } from '../../engagement/event-store.ts';
import type { ChosenMethod, Plan } from '../../engagement/plan.ts';
import { chosenSchema } from '../../engagement/plan.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import { changePlan, goneOnWith, planAt, versionOf } from '../../engagement/plan-store.ts';
import { moment } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { decisionAddress, inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import { problem } from '../../web/problem.tsx';
import { AddPage } from './add-page.tsx';
import { offersFor } from './choice.ts';
import type { StepAction, StepProblem } from './model.ts';
import type { ProposalDeps } from './routes.tsx';
import { viewProposal } from './rules.ts';
import { changeSteps, readAction } from './steps.ts';
import { StepsPage } from './steps-page.tsx';
import { stepsTexts } from './steps-texts.ts';

type C = Context<Staff>;

/** What the history calls a change of the steps; `before` makes it possible to go back. */
const stepsChanged = 'steps-changed';

export function stepsRoutes({ db, zone }: ProposalDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');
  const write = guard('write-plans');
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));
  const assess = (c: C, plan: Plan) => assessInHouse(db, plan, dayOf(c.var.now, zone));

  routes.get(paths.planSteps(':number'), read, async (c) => {
    const plan = await findPlan(c);
    return plan ? stepsPage(c, plan) : problem(c, { kind: 'not-found' });
  });

  routes.get(paths.planAdd(':number', ':slot'), write, async (c) => {
    const plan = await findPlan(c);
    const slot = slots.find((each) => each === c.req.param('slot'));
    if (!plan || !slot) return problem(c, { kind: 'not-found' });
    return c.html(
      <AddPage frame={c.var.frame} plan={plan} slot={slot} offers={offersFor(slot, await assess(c, plan))} />,
    );
  });

  routes.post(paths.planSteps(':number'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const action = readAction(one(form.values, 'do'));
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      if (!action) return stepsPage(c, plan, 'gone');
      const seen = one(form.values, 'version');
      const outcome = (await isAsSeen(c, plan, action, seen)) ? await doOnce(c, plan, action) : 'changed';
      // Somebody saved in the same moment: the action is laid on what they saved.
      if (outcome === 'again') continue;
      if (outcome !== 'done') return stepsPage(c, plan, outcome);
      return c.redirect(inLanguage(c.var.locale, paths.planSteps(plan.number)), 303);
    }
  });

  /**
   * Whether an action still means what it meant on the page it was pressed on. Something new can be put in as long as
   * the same version is in use; what would undo, drop or take out another person's newer work is refused.
   */
  async function isAsSeen(c: C, plan: Plan, action: StepAction, seen: string): Promise<boolean> {
    if (seen === '' || seen === String(plan.version)) return true;
    if (action.kind === 'undo') return false;
    const then = /^\d{1,9}$/.test(seen) ? await versionOf(db, plan.id, Number(seen)) : undefined;
    if (!then) return false;
    const { answers, chosen, variants } = then.content;
    // Another version is in use: the button was pressed on the steps of the one before.
    if (variants.inUse.key !== plan.variants.inUse.key) return false;
    if (action.kind === 'add') return true;
    const stepsOf = async (at: Plan) => keptSteps((await assess(c, at)).chosen);
    const before = await stepsOf({ ...plan, version: then.version, answers, chosen });
    const now = await stepsOf(plan);
    const said = (steps: readonly KeptStep[]) =>
      JSON.stringify(action.kind === 'follow' ? steps : steps.filter(({ key }) => key === action.key));
    // What is gone already is said as such.
    const isGone = action.kind !== 'follow' && now.every(({ key }) => key !== action.key);
    return isGone || said(before) === said(now);
  }

  async function doOnce(c: C, plan: Plan, action: StepAction): Promise<'done' | 'again' | StepProblem> {
    const assessment = await assess(c, plan);
    const now = keptSteps(assessment.chosen);
    const change = action.kind === 'undo' ? await lastBefore(plan) : changeSteps(now, action);
    if (!change.ok) return change.problem;
    const named = (id: string | undefined) => methodById.get(id ?? '')?.name;
    const about = 'key' in action ? now.find(({ key }) => key === action.key)?.method : undefined;
    const done = await saveSteps(db, c, plan, change.chosen, {
      ...action,
      about: named(about) ?? null,
      name: 'method' in action ? (named(action.method) ?? null) : null,
    });
    return done ? 'done' : 'again';
  }

  type Before =
    | { readonly ok: true; readonly chosen: readonly ChosenMethod[] | null }
    | { readonly ok: false; readonly problem: StepProblem };

  /** The steps before the last change, when nothing has happened since. */
  async function lastBefore(plan: Plan): Promise<Before> {
    const last = await lastStepsChange(db, plan);
    const before = chosenSchema.nullable().safeParse(last?.details.before);
    return last && before.success && last.details.kind !== 'undo'
      ? { ok: true, chosen: before.data }
      : { ok: false, problem: 'nothing-to-undo' };
  }

  async function stepsPage(c: C, plan: Plan, trouble?: StepProblem) {
    const { frame, person, locale } = c.var;
    const assessment = await assess(c, plan);
    const gone = await goneOnWith(db, plan.id);
    const view = viewProposal(plan, assessment, gone, assessment.basis.municipality);
    const last = await lastStepsChange(db, plan);
    return c.html(
      <StepsPage
        frame={frame}
        plan={plan}
        view={view}
        mayWrite={may(person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        last={
          last && {
            text: stepsTexts[locale].last(
              sayChange(locale, last.details),
              last.actorName,
              moment(locale, last.at, zone),
            ),
            canUndo: last.details.kind !== 'undo',
          }
        }
        problem={trouble}
        decided={await decisionLine(db, plan, locale, decisionAddress(locale, plan.number))}
      />,
      trouble === 'changed' ? 409 : trouble ? 422 : 200,
    );
  }

  return routes;
}

/** Saves the steps of the version in use. False: somebody saved in between, and nothing was written. */
export function saveSteps(
  db: Database,
  c: C,
  plan: Plan,
  chosen: Plan['chosen'],
  details: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { now, person } = c.var;
  return inTransaction(db, async (tx) => {
    const saved = await changePlan(tx, plan, { chosen }, now);
    if (saved) {
      await recordEvent(tx, {
        ...{ at: now, actor: person.id, actorName: person.name },
        ...{ subjectKind: 'plan', subjectId: plan.id, what: stepsChanged },
        details: { ...details, before: plan.chosen, version: plan.version + 1 },
      });
    }
    return saved;
  });
}

/** The last thing that happened to the plan, when it was a change of the steps. */
export async function lastStepsChange(db: Database, plan: Plan) {
  const { events } = await eventsOf(db, 'plan', plan.id, { size: 1 });
  const last = events[0];
  return last?.what === stepsChanged && last.details.version === plan.version ? last : undefined;
}

/** A change of the steps in words, from what the history kept of it. */
function sayChange(locale: Locale, details: Readonly<Record<string, unknown>>): string {
  const { did } = stepsTexts[locale];
  const name = (value: unknown): string => {
    const text = value as { readonly [Language in Locale]?: string } | null;
    return text?.[locale] ?? '';
  };
  switch (details.kind) {
    case 'add':
      return did.add(name(details.name));
    case 'remove':
      return did.remove(name(details.about));
    case 'swap':
      return did.swap(name(details.about), name(details.name));
    case 'times':
      return did.times(name(details.about), Number(details.times));
    case 'format':
      return did.format(name(details.about));
    case 'follow':
      return did.follow;
    default:
      return did.undo;
  }
}
