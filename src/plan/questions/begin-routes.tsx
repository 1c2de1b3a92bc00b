import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import { casesLike } from '../../engagement/like-cases.ts';
import { hasSaidPolicy, municipalityOf } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { addPlan, changePlan, latestPlans, planAt, planByNumber } from '../../engagement/plan-store.ts';
import { answeredCount, questionState, questionsOf, screens } from '../../engagement/twelve-questions.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { Beginning } from './begin-from.ts';
import { beginFromCase, beginFromPlan, beginFromTemplate, plansFound, readOrigin } from './begin-from.ts';
import { underPolicy } from './begin-policy.ts';
import { beginTexts } from './begin-texts.ts';
import type { OwnPlan } from './cases-page.tsx';
import { CasesPage } from './cases-page.tsx';
import type { FieldProblem } from './model.ts';
import { NamePage } from './name-page.tsx';
import { readTitle } from './rules.ts';
import type { OriginChoice } from './template-form.tsx';
import { answersOfTemplate, templateOf, templates } from './templates.ts';

export type BeginDeps = { readonly db: Database; readonly chance: Chance; readonly kept: KeptForms };

type C = Context<Staff>;

/** How many own plans stand on the first page, on the page of cases, and how many are searched. */
const plansAtHand = 5;
const plansShown = 12;
const plansSearched = 500;

/** Beginning a plan: its name, and what it can begin from. */
export function beginRoutes({ db, chance, kept }: BeginDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-house');

  routes.get(paths.newPlan(), write, async (c) => {
    const typed = await kept.take(c);
    const from = c.req.query('fra');
    const brought = Object.entries(broughtAlong(c)).map(([name, value]) => [name, [value]] as const);
    const filled = { ...Object.fromEntries(brought), ...(from ? { from: [from] } : {}) };
    return beginPage(c, newId(c.var.now, chance), typed ?? filled, {
      kept: typed !== undefined,
    });
  });

  routes.post(paths.newPlan(), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const id = readId<'plan'>(one(form.values, 'key')) ?? newId<'plan'>(c.var.now, chance);
    const { title, question, problems } = readTitle(form.values);
    if (isSwitchingLanguage(form.values)) return beginPage(c, id, form.values, {});
    if (problems.length > 0) return beginPage(c, id, form.values, { problems });
    const from = one(form.values, 'from');
    const { policy } = await municipalityOf(db);
    const beginning = underPolicy(await beginningFrom(from), policy);
    const { now, person, locale } = c.var;
    const number = await inTransaction(db, async (tx) => {
      const added = await addPlan(tx, { id, title, question, invented: false, now });
      if (!added.isNew) return added.number;
      const by = { at: now, actor: person.id, actorName: person.name, subjectKind: 'plan', subjectId: id };
      const { answers, suggested, chosen } = beginning;
      const details = suggested.length > 0 ? { title, from } : { title };
      await recordEvent(tx, { ...by, what: 'begun', details });
      if (suggested.length > 0 || chosen !== null) {
        const plan = await planByNumber(tx, added.number);
        if (plan) await changePlan(tx, plan, { answers, suggested, chosen }, now);
      }
      return added.number;
    });
    return c.redirect(inLanguage(locale, paths.planQuestions(number, 1)), 303);
  });

  routes.get(paths.newPlanCases(), write, async (c) => {
    const { locale, frame } = c.var;
    const search = (c.req.query('soeg') ?? '').trim().slice(0, 100);
    const kind = templateOf(c.req.query('slags') ?? '');
    const { plans } = await latestPlans(db, { size: plansSearched, shelf: 'all' });
    const found = plansFound(plans, search);
    const address = inLanguage(locale, paths.newPlanCases());
    const typed = broughtAlong(c);
    const kinds = templates.map(({ key, name }) => ({
      label: key === 'andet' ? beginTexts[locale].asItStands : name[locale],
      href: `${address}?${new URLSearchParams({ ...(key === 'andet' ? {} : { slags: key }), ...typed })}#sager`,
      current: (kind?.key ?? 'andet') === key,
    }));
    return c.html(
      <CasesPage
        frame={frame}
        mayWrite
        cases={casesLike(kind ? answersOfTemplate(kind) : {})}
        own={{
          plans: found.slice(0, plansShown).map(ownPlan),
          more: Math.max(0, found.length - plansShown),
          search,
          hasAny: plans.length > 0,
        }}
        kinds={kinds}
        typed={typed}
      />,
    );
  });

  routes.get(paths.planLikeCases(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const { number, title, answers } = plan;
    const cases = casesLike(answers);
    const isKnown = cases.some(({ alikeIn }) => alikeIn.length > 0);
    return c.html(
      <CasesPage
        frame={c.var.frame}
        mayWrite={may(c.var.houseRole, 'write-house')}
        cases={cases}
        plan={{ number, title, isKnown }}
      />,
    );
  });

  async function beginningFrom(from: string): Promise<Beginning> {
    const origin = readOrigin(from);
    if (origin?.kind === 'case') return beginFromCase(origin.case);
    if (origin?.kind !== 'plan') return beginFromTemplate(from);
    const plan = await planByNumber(db, origin.number);
    return plan ? beginFromPlan(plan) : beginFromTemplate('andet');
  }

  /** The case that was found elsewhere, unless it is one of the plans at hand. */
  async function foundChoice(
    locale: Locale,
    from: string,
    atHand: readonly OriginChoice[],
  ): Promise<OriginChoice | undefined> {
    const origin = readOrigin(from);
    if (!origin || atHand.some(({ value }) => value === from)) return undefined;
    if (origin.kind === 'case')
      return { value: from, label: origin.case.name[locale], note: origin.case.asked[locale] };
    const plan = await planByNumber(db, origin.number);
    return plan && { ...planChoice(plan), note: beginTexts[locale].copied };
  }

  async function beginPage(
    c: C,
    key: string,
    filled: FormValues,
    view: { readonly problems?: readonly FieldProblem[]; readonly kept?: boolean },
  ) {
    const { locale, frame, path } = c.var;
    const { problems = [] } = view;
    const latest = await latestPlans(db, { size: plansAtHand });
    const plans = latest.plans.map(planChoice);
    const from = one(filled, 'from') || 'andet';
    return c.html(
      <NamePage
        frame={frame}
        action={inLanguage(locale, path)}
        hidden={{ name: 'key', value: key }}
        filled={filled}
        problems={problems}
        kept={view.kept ?? false}
        begin={{ chosen: from, plans, found: await foundChoice(locale, from, plans) }}
        hasPolicy={await hasSaidPolicy(db)}
      />,
      problems.length > 0 ? 422 : 200,
    );
  }

  return routes;
}

/** What was typed for a new plan and goes along in the address, while a case like it is looked for. */
function broughtAlong(c: C): Readonly<Record<string, string>> {
  const brought = (['title', 'question'] as const).map((name) => [name, c.req.query(name) ?? ''] as const);
  return Object.fromEntries(brought.filter(([, value]) => value !== ''));
}

function planChoice({ number, title, question }: Plan): OriginChoice {
  return { value: `plan-${number}`, label: title, ...(question ? { note: question } : {}) };
}

function ownPlan(plan: Plan): OwnPlan {
  const { number, title, question, answers, chosen } = plan;
  return {
    number,
    title,
    question,
    screens: screens.map(({ key }) =>
      questionsOf(key).every((asked) => questionState(answers, asked) !== 'untouched'),
    ),
    answered: answeredCount(answers),
    steps: chosen?.length ?? 0,
  };
}
