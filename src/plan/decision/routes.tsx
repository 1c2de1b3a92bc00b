import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../engagement/day.ts';
import type { Decision, DecisionFields, DecisionId } from '../../engagement/decision.ts';
import { adoptedNumbers, adoptedSaves } from '../../engagement/decision.ts';
import {
  addDecision,
  adoptVersion,
  changeDecision,
  decisionsOf,
  findDecision,
  removeDecision,
} from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import type { Plan } from '../../engagement/plan.ts';
import { saveName, savesOf, savesToChoose } from '../../engagement/plan-saves.ts';
import { planAt, versionsOf } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { DecisionFormProps } from './decision-form.tsx';
import { DecisionPage } from './decision-page.tsx';
import type { DecisionProblem, DecisionTrouble, Filled } from './model.ts';
import { differingFields, filledFromDecision, readDecision } from './rules.ts';
import type { DecisionDone } from './texts.ts';
import { decisionTexts, likelyBody } from './texts.ts';

export type DecisionDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** What the politicians said to the plan, and which save of it stands as they decided. */
export function decisionRoutes({ db, zone, chance, kept }: DecisionDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  routes.get(paths.planDecision(':number'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = may(c.var.person.role, 'write-plans') ? await kept.take(c) : undefined;
    // A button that was pressed is pressed again on the page as it is now.
    if (typed && ['', 'mine', 'theirs'].includes(one(typed, 'do')))
      return page(c, plan, { ...shownOf(typed), isKept: true });
    const id = readId<'decision'>(c.req.query('ret') ?? '');
    const found = id && (await findDecision(db, plan.id, id));
    return page(c, plan, found ? { correcting: found, filled: filledFromDecision(found) } : {});
  });

  routes.post(paths.planDecision(':number'), guard('write-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { values } = form;
    if (isSwitchingLanguage(values)) return page(c, plan, shownOf(values));
    const id = readId<'decision'>(one(values, 'id'));
    const what = one(values, 'do');
    if (id && (what === 'remove' || what === 'settle')) return act(c, plan, id, what, values);
    if (what === 'theirs') return c.redirect(inLanguage(c.var.locale, paths.planDecision(plan.number)), 303);
    const reading = readDecision(values, {
      today: dayOf(c.var.now, zone),
      zone,
      saves: await versionsOf(db, plan.id),
    });
    if (!reading.ok) return page(c, plan, { ...shownOf(values), problems: reading.problems }, 422);
    return id ? correct(c, plan, id, reading.fields, values) : record(c, plan, reading.fields, values);
  });

  async function record(c: C, plan: Plan, fields: DecisionFields, values: FormValues) {
    const { now, person } = c.var;
    const id = readId<'decision'>(one(values, 'key')) ?? newId<'decision'>(now, chance);
    const written = { ...fields, id, plan: plan.id, recordedBy: person.name, recordedAt: now };
    await inTransaction(db, async (tx) => {
      if (await addDecision(tx, written)) await note(tx, c, plan, 'decision-recorded', { id, ...fields });
    });
    return back(c, plan, 'recorded');
  }

  async function correct(
    c: C,
    plan: Plan,
    id: DecisionId,
    fields: DecisionFields,
    values: FormValues,
  ): Promise<Response> {
    const there = await findDecision(db, plan.id, id);
    if (!there)
      return page(c, plan, { ...shownOf(values), correcting: undefined, trouble: 'decision-gone' }, 409);
    const differing = differingFields(there, fields);
    if (differing.length === 0) return back(c, plan, 'corrected');
    const saved =
      one(values, 'version') === String(there.version) &&
      (await inTransaction(db, async (tx) => {
        const isSaved = await changeDecision(tx, there, fields);
        const pairs = Object.fromEntries(differing.map((name) => [name, [there[name], fields[name]]]));
        if (isSaved) await note(tx, c, plan, 'decision-changed', { id, ...fields, changed: pairs });
        return isSaved;
      }));
    if (saved) return back(c, plan, 'corrected');
    const theirs = await findDecision(db, plan.id, id);
    if (!theirs)
      return page(c, plan, { ...shownOf(values), correcting: undefined, trouble: 'decision-gone' }, 409);
    const clash = { fields: differingFields(theirs, fields), theirs, mine: fields };
    return page(c, plan, { filled: values, correcting: theirs, clash }, 409);
  }

  /** Takes a wrong one away, or says that the plan now stands as it was decided. */
  async function act(
    c: C,
    plan: Plan,
    id: DecisionId,
    what: 'remove' | 'settle',
    values: FormValues,
  ): Promise<Response> {
    const there = await findDecision(db, plan.id, id);
    if (!there || one(values, 'version') !== String(there.version))
      return page(c, plan, { trouble: 'decision-gone' }, 409);
    if (what === 'settle') {
      if (there.outcome !== 'changed' || there.adopted !== undefined)
        return page(c, plan, { trouble: 'nothing-to-settle' }, 409);
      // What stands as decided is what was on the screen when it was said.
      if (one(values, 'plan') !== String(plan.version))
        return page(c, plan, { trouble: 'plan-changed' }, 409);
    }
    const done = await inTransaction(db, async (tx) => {
      const isDone =
        what === 'remove' ? await removeDecision(tx, there) : await adoptVersion(tx, there, plan.version);
      const { outcome, day, body, text } = there;
      const event = what === 'remove' ? 'decision-removed' : 'decision-settled';
      if (isDone) await note(tx, c, plan, event, { id, outcome, day, body, text, adopted: plan.version });
      return isDone;
    });
    if (!done) return page(c, plan, { trouble: 'decision-gone' }, 409);
    return back(c, plan, what === 'remove' ? 'removed' : 'settled');
  }

  function note(
    tx: Database,
    c: C,
    plan: Plan,
    what: string,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { now, person } = c.var;
    return recordEvent(tx, {
      ...{ at: now, actor: person.id, actorName: person.name },
      ...{ subjectKind: 'plan', subjectId: plan.id, what, details },
    });
  }

  const back = (c: C, plan: Plan, done: DecisionDone): Response =>
    c.redirect(`${inLanguage(c.var.locale, paths.planDecision(plan.number))}?ok=${done}`, 303);

  type Shown = {
    readonly filled?: Filled;
    readonly correcting?: Pick<Decision, 'id' | 'version'> | undefined;
    readonly key?: string;
    readonly problems?: readonly DecisionProblem[];
    readonly isKept?: boolean;
    readonly isTyped?: boolean;
    readonly clash?: DecisionFormProps['clash'];
    readonly trouble?: DecisionTrouble;
  };

  async function page(c: C, plan: Plan, shown: Shown, status: 200 | 409 | 422 = 200) {
    const { frame, locale, now, person } = c.var;
    const decisions = await decisionsOf(db, plan.id);
    const numbers = adoptedNumbers(decisions);
    const adopted = adoptedSaves(decisions);
    const saves = await savesOf(db, plan.id);
    const nameOf = (version: number): string => {
      const save = saves.find((each) => each.version === version);
      return save ? saveName(locale, save, zone, adopted) : String(version);
    };
    const wanted = [
      ...decisions.map(({ planVersion }) => planVersion),
      Number(shown.filled?.planVersion?.[0] ?? 0),
    ];
    const { trouble, clash, filled = { body: [likelyBody(locale, plan.answers)] } } = shown;
    return c.html(
      <DecisionPage
        frame={frame}
        plan={plan}
        zone={zone}
        decisions={decisions.toReversed().map((decision) => ({
          ...decision,
          number: numbers.get(decision.id),
          before: nameOf(decision.planVersion),
          stands:
            decision.adopted === undefined || decision.adopted === decision.planVersion
              ? undefined
              : nameOf(decision.adopted),
        }))}
        mayWrite={may(person.role, 'write-plans')}
        form={{
          correcting: shown.correcting,
          key: readId<'decision'>(shown.key ?? '') ?? newId<'decision'>(now, chance),
          filled,
          today: dayOf(now, zone),
          saves: savesToChoose(saves, wanted).map((save) => ({
            value: String(save.version),
            label: saveName(locale, save, zone, adopted),
          })),
          problems: shown.problems ?? [],
          isKept: shown.isKept ?? false,
          isTyped: shown.isTyped ?? false,
          clash,
        }}
        done={doneIn(c)}
        trouble={trouble}
      />,
      status,
    );
  }

  return routes;
}

const doneIn = (c: C): DecisionDone | undefined =>
  (Object.keys(decisionTexts.da.done) as readonly DecisionDone[]).find((word) => word === c.req.query('ok'));

/** A form that was not saved, as it was typed. */
function shownOf(values: FormValues) {
  const id = readId<'decision'>(one(values, 'id'));
  return {
    filled: values,
    key: one(values, 'key'),
    correcting: id && { id, version: Number(one(values, 'version')) },
    isTyped: true,
  };
}
