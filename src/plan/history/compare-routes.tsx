import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import { dayOf } from '../../engagement/day.ts';
import type { AdoptedSaves } from '../../engagement/decision.ts';
import { adoptedSaves } from '../../engagement/decision.ts';
import { decisionsOf } from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import { municipalityFor, municipalityToHold } from '../../engagement/municipality-store.ts';
import type { ChangedBy, Plan, PlanContent } from '../../engagement/plan.ts';
import type { Comparable } from '../../engagement/plan-changes.ts';
import { planDifferences } from '../../engagement/plan-changes.ts';
import type { PlanSave } from '../../engagement/plan-saves.ts';
import { editionName, saveNote, savesOf, savesToChoose } from '../../engagement/plan-saves.ts';
import { changePlan, planAt, versionOf } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { changeLines } from './change-text.ts';
import { ComparePage } from './compare-page.tsx';
import { compareSaves } from './comparison.ts';
import type { SideHead } from './differences-panel.tsx';
import { effectLines } from './effects-text.ts';
import type { GoBackPageProps } from './go-back-page.tsx';
import { GoBackPage } from './go-back-page.tsx';
import { whyLimit } from './model.ts';
import type { HistoryDeps } from './routes.tsx';
import { historyTexts } from './texts.ts';

type C = Context<Staff>;

/** Two saves of a plan held against each other, and the way back to an earlier one. */
export function compareRoutes({ db, zone, kept }: HistoryDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  routes.get(paths.planCompare(':number'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const { frame, person } = c.var;
    const saves = await savesOf(db, plan.id);
    const adopted = adoptedSaves(await decisionsOf(db, plan.id));
    const chosen = (name: string): number | undefined =>
      saves.find(({ version }) => String(version) === c.req.query(name))?.version;
    const from = chosen('fra') ?? [...adopted.keys()].at(-1) ?? saves.at(-1)?.version ?? plan.version;
    const to = chosen('til') ?? plan.version;
    const [before, after] = [await contentOf(plan, from), await contentOf(plan, to)];
    if (!before || !after) return problem(c, { kind: 'not-found' });
    const headOf = headsOf(c, plan, saves, adopted);
    const labelOf = (version: number): string => {
      const { label, note } = headOf(version);
      return `${label}: ${note}`;
    };
    const mayWrite = may(person.role, 'write-plans');
    return c.html(
      <ComparePage
        frame={frame}
        plan={plan}
        saves={savesToChoose(saves, [from, to, ...adopted.keys()]).map(({ version }) => ({
          value: String(version),
          label: labelOf(version),
        }))}
        from={{ value: String(from), head: headOf(from) }}
        to={{ value: String(to), head: headOf(to) }}
        {...(await compared(c, plan, before, after))}
        goBack={
          mayWrite && from !== plan.version
            ? inLanguage(c.var.locale, paths.planGoBack(plan.number, from))
            : undefined
        }
      />,
    );
  });

  routes.get(paths.planGoBack(':number', ':version'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    const then = plan && (await saveAt(c, plan));
    if (!plan || !then) return problem(c, { kind: 'not-found' });
    const typed = may(c.var.person.role, 'write-plans') ? await kept.take(c) : undefined;
    return goBackPage(c, plan, then, { why: typed ? one(typed, 'why') : '', isKept: typed !== undefined });
  });

  routes.post(paths.planGoBack(':number', ':version'), guard('write-plans'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const why = one(form.values, 'why');
    const shown = Number(one(form.values, 'shown'));
    for (;;) {
      const plan = await findPlan(c);
      const then = plan && (await saveAt(c, plan));
      if (!plan || !then) return problem(c, { kind: 'not-found' });
      if (isSwitchingLanguage(form.values)) return goBackPage(c, plan, then, { why });
      const wrong = why.length > whyLimit ? 'too-long' : looksLikeCpr(why) ? 'cpr' : undefined;
      if (wrong) return goBackPage(c, plan, then, { why, problem: wrong }, 422);
      const history = inLanguage(c.var.locale, paths.planHistory(plan.number));
      if (planDifferences(plan, then.content).length === 0) return c.redirect(history, 303);
      if (shown !== plan.version) {
        const before = await contentOf(plan, shown);
        const { areas } = await municipalityFor(db, plan);
        const meanwhile = before ? planDifferences(before, plan) : [];
        return goBackPage(c, plan, then, { why, clash: changeLines(c.var.locale, meanwhile, areas) }, 409);
      }
      // Somebody saved in the same moment: the page shows what.
      if (await takeBack(c, plan, then, why.trim())) return c.redirect(`${history}?ok=tilbage`, 303);
    }
  });

  type Save = { readonly version: number; readonly content: PlanContent };

  async function saveAt(c: C, plan: Plan): Promise<Save | undefined> {
    const text = c.req.param('version') ?? '';
    return /^\d{1,9}$/.test(text) ? versionOf(db, plan.id, Number(text)) : undefined;
  }

  /** The latest save is the plan itself. */
  async function contentOf(plan: Plan, version: number): Promise<Comparable | undefined> {
    if (version === plan.version) return plan;
    const isSave = Number.isInteger(version) && version > 0 && version < plan.version;
    return isSave ? (await versionOf(db, plan.id, version))?.content : undefined;
  }

  /** What it was becomes a new save; nothing that came after is lost. */
  function takeBack(c: C, plan: Plan, { version, content }: Save, why: string): Promise<boolean> {
    const { now, person } = c.var;
    return inTransaction(db, async (tx) => {
      const changedBy = { ...plan.changedBy, ...changedByMe(plan, content, person) };
      const done = await changePlan(tx, plan, { ...content, changedBy }, now);
      if (done) {
        await recordEvent(tx, {
          ...{ at: now, actor: person.id, actorName: person.name },
          ...{ subjectKind: 'plan', subjectId: plan.id, what: 'gone-back', why: why || undefined },
          details: { from: plan.version, to: version, version: plan.version + 1 },
        });
      }
      return done;
    });
  }

  async function compared(c: C, plan: Plan, from: Comparable, to: Comparable) {
    const { locale, now } = c.var;
    const today = dayOf(now, zone);
    const municipality = await municipalityToHold(db, plan, today, [from, to]);
    const both = compareSaves(from, to, today, municipality);
    return {
      count: both.differences.length,
      lines: changeLines(locale, [...both.differences, ...both.proposed], municipality.areas),
      effects: effectLines(locale, both.effects),
    };
  }

  type Shown = Pick<GoBackPageProps, 'why' | 'problem' | 'clash'> & { readonly isKept?: boolean };

  async function goBackPage(c: C, plan: Plan, then: Save, shown: Shown, status: 200 | 409 | 422 = 200) {
    const { frame, person } = c.var;
    const adopted = adoptedSaves(await decisionsOf(db, plan.id));
    const headOf = headsOf(c, plan, await savesOf(db, plan.id), adopted);
    return c.html(
      <GoBackPage
        frame={frame}
        plan={plan}
        version={then.version}
        name={editionName(c.var.locale, then.version, adopted)}
        heads={[headOf(plan.version), headOf(then.version)]}
        {...(await compared(c, plan, plan, then.content))}
        mayWrite={may(person.role, 'write-plans')}
        {...shown}
        isKept={shown.isKept ?? false}
      />,
      status,
    );
  }

  /** What a save is: the plan now, a version that was adopted, or one among many. */
  function headsOf(
    c: C,
    plan: Plan,
    saves: readonly PlanSave[],
    adopted: AdoptedSaves,
  ): (version: number) => SideHead {
    const { locale } = c.var;
    const words = historyTexts[locale];
    return (version) => {
      const save = saves.find((each) => each.version === version);
      const isNow = version === plan.version && !adopted.has(version);
      const label = isNow ? words.now : editionName(locale, version, adopted);
      return { label, note: save ? saveNote(locale, save, zone) : '' };
    };
  }

  return routes;
}

/** Who changed an answer last is whom a colleague's old form clashes with. */
function changedByMe(
  plan: Plan,
  content: PlanContent,
  { id, name }: { readonly id: string; readonly name: string },
): ChangedBy {
  const keys = planDifferences(plan, content).flatMap((one) =>
    one.kind === 'answer' ? [one.name] : one.kind === 'disagreement' ? [`disagreement-${one.question}`] : [],
  );
  return Object.fromEntries(keys.map((key) => [key, { id, name }]));
}
