import type { Method } from '@medvirk/method-guide';
import { methodById } from '@medvirk/method-guide';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import { asSettled, mergeFields, readBase, sayBase } from '../../engagement/merge-fields.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import { changePlan, planAt } from '../../engagement/plan-store.ts';
import { clock } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { formatView } from './format-view.ts';
import type { StepLine } from './model.ts';
import type { ProposalDeps } from './routes.tsx';
import { stepLine } from './rules.ts';
import { fieldsInVersions, filledStep, readStep, stepFields } from './step-form.ts';
import type { StepPageProps } from './step-page.tsx';
import { StepPage } from './step-page.tsx';
import { stepTexts } from './step-texts.ts';
import { changeStep } from './steps.ts';
import { lastStepsChange, saveSteps } from './steps-routes.tsx';
import { namedVersion, planIn, withStepsIn } from './versions.ts';

type C = Context<Staff>;

/** A step as one version of the plan has it. */
type FoundStep = {
  readonly version: string;
  readonly steps: readonly KeptStep[];
  readonly kept: KeptStep;
  readonly method: Method;
  readonly line: StepLine;
};

/** How one step is held. Its form belongs to the version it was opened in. */
export function stepRoutes({ db, zone, kept }: ProposalDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  routes.get(paths.planStep(':number', ':key'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    if (typed && isMeantElsewhere(plan, typed)) return elsewherePage(c, plan, typed, { isKept: true });
    const found = await findStep(c, plan, plan.variants.inUse.key);
    if (!found) return problem(c, { kind: 'gone' });
    return stepPage(c, plan, found, {
      filled: typed ?? filledStep(found.method, found.kept),
      isKept: typed !== undefined,
      ...(typed && aimOf(typed)),
    });
  });

  routes.post(paths.planStep(':number', ':key'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      const answer = isMeantElsewhere(plan, form.values)
        ? await elsewherePage(c, plan, form.values)
        : await sendStep(c, plan, form.values);
      // Somebody saved in the same moment: the form is laid on what they saved.
      if (answer !== 'again') return answer;
    }
  });

  async function sendStep(c: C, plan: Plan, values: FormValues) {
    const into = one(values, 'into') || plan.variants.inUse.key;
    const found = await findStep(c, plan, into);
    // Taken out of that version, or the version is deleted: perhaps it can go into the other.
    if (!found) return elsewherePage(c, plan, values);
    const { method, kept: step } = found;
    const shown = { filled: values, ...aimOf(values) };
    if (isSwitchingLanguage(values)) return stepPage(c, plan, found, shown);
    const today = dayOf(c.var.now, zone);
    const base = readBase(one(values, 'base'));
    const read = readStep(method, step, asSettled(values, base), today);
    if (!read.ok) return stepPage(c, plan, found, { ...shown, problems: read.problems });
    const { merged, clashes } = mergeFields({
      ...{ names: stepFields, ticks: ['has', 'access'], base },
      ...{ mine: filledStep(method, read.step), stored: filledStep(method, step) },
    });
    const merging = { filled: merged, into: one(values, 'into') };
    if (clashes.length > 0) return stepPage(c, plan, found, { ...merging, clashes });
    const both = readStep(method, step, merged, today);
    if (!both.ok) return stepPage(c, plan, found, { ...merging, problems: both.problems });
    const isSaved =
      JSON.stringify(both.step) === JSON.stringify(step) || (await save(c, plan, found, both.step));
    return isSaved ? savedTo(c, plan, found, one(values, 'do') === 'done') : 'again';
  }

  function save(c: C, plan: Plan, { version, steps, method, kept: { key } }: FoundStep, step: KeptStep) {
    const change = changeStep(steps, key, () => step);
    if (!change.ok) return Promise.resolve(false);
    if (version === plan.variants.inUse.key)
      return saveSteps(db, c, plan, change.chosen, { kind: 'format', key, about: method.name });
    const { now, person } = c.var;
    const variants = withStepsIn(plan.variants, version, change.chosen);
    return inTransaction(db, async (tx) => {
      const saved = await changePlan(tx, plan, { variants }, now);
      if (saved) {
        await recordEvent(tx, {
          ...{ at: now, actor: person.id, actorName: person.name },
          ...{ subjectKind: 'plan', subjectId: plan.id, what: 'version-step-changed' },
          details: { version, key, about: method.name },
        });
      }
      return saved;
    });
  }

  function savedTo(c: C, plan: Plan, { version, kept: { key } }: FoundStep, isDone: boolean) {
    const to = (path: string): string => inLanguage(c.var.locale, path);
    if (version !== plan.variants.inUse.key)
      return c.redirect(`${to(paths.planWhatIf(plan.number))}?gemt=${version}`, 303);
    const steps = `${to(paths.planSteps(plan.number))}#skridt-${key}`;
    return c.redirect(isDone ? steps : to(paths.planStep(plan.number, key)), 303);
  }

  /** The step that the address names, in one version; nothing when there is no such version, or it has not the step. */
  async function findStep(c: C, plan: Plan, version: string): Promise<FoundStep | undefined> {
    const there = planIn(plan, version);
    if (!there) return undefined;
    const inUse = await assessInHouse(db, plan, dayOf(c.var.now, zone));
    const { today, municipality } = inUse.basis;
    const assessment = there === plan ? inUse : assessSteps(there, today, municipality);
    const steps = keptSteps(assessment.chosen);
    const key = c.req.param('key');
    const step = steps.find((each) => each.key === key);
    const planned = assessment.chosen.find((each) => each.key === key);
    const method = methodById.get(step?.method ?? '');
    const [line] = planned ? stepLine(planned, assessment) : [];
    return step && method && line ? { version, steps, kept: step, method, line } : undefined;
  }

  type StepView = Pick<StepPageProps, 'filled' | 'clashes' | 'elsewhere'> & {
    readonly base?: string | undefined;
    readonly variant?: string;
    readonly into?: string;
    readonly problems?: StepPageProps['problems'];
    readonly isKept?: boolean;
  };

  async function stepPage(c: C, plan: Plan, found: FoundStep, view: StepView) {
    const { locale, frame, person } = c.var;
    const last = await lastStepsChange(db, plan);
    const isJustSaved = last?.details.key === found.kept.key && last.details.kind === 'format';
    const { problems = [], isKept = false } = view;
    return c.html(
      <StepPage
        frame={frame}
        plan={plan}
        method={found.method}
        step={found.line}
        format={formatView(found.method, found.kept)}
        filled={view.filled}
        base={view.base || sayBase(filledStep(found.method, found.kept))}
        variant={view.variant || found.version}
        into={view.into || undefined}
        problems={problems}
        clashes={view.clashes}
        elsewhere={view.elsewhere}
        isKept={isKept}
        comments={await commentMarks(db, plan.id, may(person.role, 'comment-plans'))}
        saved={isJustSaved ? stepTexts[locale].saved(clock(locale, last.at, zone)) : undefined}
      />,
      view.clashes || (view.elsewhere && !isKept) ? 409 : problems.length > 0 ? 422 : 200,
    );
  }

  /** The version it was opened in is not the one in use, or has not the step any more: where is it to count? */
  async function elsewherePage(
    c: C,
    plan: Plan,
    values: FormValues,
    { isKept = false }: { readonly isKept?: boolean } = {},
  ) {
    const { inUse } = plan.variants;
    const aim = aimOf(values);
    const variant = aim.variant || inUse.key;
    const here = await findStep(c, plan, inUse.key);
    const there = variant === inUse.key ? here : await findStep(c, plan, variant);
    const found = there ?? here;
    if (!found || (variant === inUse.key && aim.into === '')) return problem(c, { kind: 'gone' });
    const isSameMethod = here?.method === found.method;
    const read = readStep(found.method, found.kept, values, dayOf(c.var.now, zone));
    return stepPage(c, plan, found, {
      ...{ filled: values, base: aim.base, variant, isKept },
      elsewhere: {
        opened: {
          ...namedVersion(plan.variants, variant),
          is: there ? 'there' : planIn(plan, variant) ? 'without-step' : 'deleted',
        },
        inUse: { ...namedVersion(plan.variants, inUse.key), is: isSameMethod ? 'there' : 'without-step' },
        rows: fieldsInVersions({
          method: found.method,
          opened: there?.kept,
          inUse: isSameMethod ? here?.kept : undefined,
          typed: read.ok ? filledStep(found.method, read.step) : values,
        }),
      },
    });
  }

  return routes;
}

/** Which version a form was opened in, where it is to be saved, and what it was filled from. */
const aimOf = (values: FormValues) => ({
  variant: one(values, 'variant'),
  into: one(values, 'into'),
  base: one(values, 'base'),
});

/** A form of another version than the one in use, and nobody has said where it is to be saved. */
function isMeantElsewhere({ variants }: Plan, values: FormValues): boolean {
  const { variant, into } = aimOf(values);
  return into === '' && variant !== '' && variant !== variants.inUse.key;
}
