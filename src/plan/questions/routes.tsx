import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import { asSettled, baseOf, mergeFields, sayBase } from '../../engagement/merge-fields.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { changePlan, planAt } from '../../engagement/plan-store.ts';
import { suggestedLeft } from '../../engagement/suggestions.ts';
import type { ScreenKey } from '../../engagement/twelve-questions.ts';
import { questionState, questions, questionsOf, screens } from '../../engagement/twelve-questions.ts';
import { clock, moment } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { saveAnswers } from './answering-routes.tsx';
import { beginRoutes } from './begin-routes.tsx';
import type { Clashes } from './clash-panel.tsx';
import { meetingRoutes } from './meeting-routes.tsx';
import type { FieldProblem, Filled } from './model.ts';
import { NamePage } from './name-page.tsx';
import { areasToTick } from './question-view.ts';
import { QuestionsPage } from './questions-page.tsx';
import {
  answersOnScreen,
  filledFrom,
  filledFromName,
  monthsFrom,
  readBase,
  readScreen,
  readTitle,
} from './rules.ts';
import { questionsTexts } from './texts.ts';
import { alsoAskedLines, suggestedIn } from './view-routes.tsx';

export type QuestionsDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};

type C = Context<Staff>;
const order: readonly ScreenKey[] = screens.map((screen) => screen.key);

export function questionsRoutes({ db, zone, chance, kept }: QuestionsDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');
  routes.route('/', beginRoutes({ db, chance, kept }));
  routes.route('/', meetingRoutes({ db, zone, chance, kept }));

  routes.get(paths.planName(':number'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return namePage(c, plan, {
      filled: typed ?? filledFromName(plan),
      base: typed && one(typed, 'base'),
      kept: typed !== undefined,
    });
  });

  routes.post(paths.planName(':number'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const sent = { base: one(form.values, 'base'), filled: form.values };
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      if (isSwitchingLanguage(form.values)) return namePage(c, plan, sent);
      const base = baseOf(form.values, plan.version, filledFromName(plan));
      const { problems, ...typed } = readTitle(asSettled(form.values, base));
      if (problems.length > 0) return namePage(c, plan, { ...sent, problems });
      const merge = mergeFields({
        ...{ names: ['title', 'question'], base },
        ...{ mine: filledFromName(typed), stored: filledFromName(plan) },
      });
      if (merge.clashes.length > 0)
        return namePage(c, plan, { filled: merge.merged, clashes: merge.clashes }, 409);
      if (await rename(c, plan, readTitle(merge.merged)))
        return c.redirect(inLanguage(c.var.locale, paths.planProposal(plan.number)), 303);
    }
  });

  /** False: somebody saved in the same moment, and the form is to be laid on what they saved. */
  async function rename(c: C, plan: Plan, { title, question }: Pick<Plan, 'title' | 'question'>) {
    if (title === plan.title && question === plan.question) return true;
    return inTransaction(db, async (tx) => {
      const done = await changePlan(tx, plan, { title, question }, c.var.now);
      const details = { from: plan.title, to: title };
      const event = { ...by(c), subjectKind: 'plan', subjectId: plan.id, what: 'renamed', details };
      if (done) await recordEvent(tx, event);
      return done;
    });
  }

  routes.get(paths.planQuestions(':number', ':screen'), write, async (c) => {
    const plan = await findPlan(c);
    const screen = order[Number(c.req.param('screen')) - 1];
    if (!plan || !screen) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return screenPage(c, plan, screen, typed ?? filledFrom(plan.answers), {
      kept: typed !== undefined,
      base: typed && one(typed, 'base'),
      form: typed && one(typed, 'form'),
    });
  });

  routes.post(paths.planQuestions(':number', ':screen'), write, async (c) => {
    const plan = await findPlan(c);
    const screen = order[Number(c.req.param('screen')) - 1];
    if (!plan || !screen) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const base = one(form.values, 'base');
    const sent = { base, form: one(form.values, 'form') };
    if (isSwitchingLanguage(form.values)) return screenPage(c, plan, screen, form.values, sent);
    const settled = asSettled(form.values, filledFrom(readBase(base) ?? {}));
    const reading = readScreen(screen, settled, dayOf(c.var.now, zone), plan.answers.phase);
    const wantsJson = c.req.header('accept') === 'application/json';
    const words = questionsTexts[c.var.locale];
    if (!reading.ok && wantsJson) return c.json({ ok: false, text: words.notSavedYet }, 422);
    if (!reading.ok)
      return screenPage(c, plan, screen, form.values, { ...sent, problems: reading.problems }, 422);
    const saved = await saveAnswers(c, db, {
      number: plan.number,
      piece: screen,
      mine: reading.answers,
      ...sent,
      byHand: !wantsJson,
    });
    if (saved.kind === 'gone') return problem(c, { kind: 'not-found' });
    if (wantsJson) {
      // What this form now holds is what its next saving starts from.
      const nextBase = JSON.stringify(answersOnScreen(reading.answers, screen));
      return saved.kind === 'saved'
        ? c.json({ ok: true, base: nextBase, text: words.savedAt(clock(c.var.locale, c.var.now, zone)) })
        : c.json({ ok: false, text: words.clashMeanwhile(saved.who ?? words.clashSelf) }, 409);
    }
    if (saved.kind === 'clash') {
      return screenPage(
        c,
        saved.plan,
        screen,
        filledFrom(saved.answers),
        { form: sent.form, clashes: { who: saved.who, list: saved.clashes } },
        409,
      );
    }
    return c.redirect(inLanguage(c.var.locale, nextPath(plan.number, screen, one(form.values, 'go'))), 303);
  });

  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  type NameView = Partial<Omit<Parameters<typeof NamePage>[0], 'frame' | 'action' | 'hidden'>> &
    Pick<Parameters<typeof NamePage>[0], 'filled'>;

  function namePage(c: C, plan: Plan, view: NameView, status?: 409) {
    const problems = view.problems ?? [];
    return c.html(
      <NamePage
        frame={c.var.frame}
        action={inLanguage(c.var.locale, c.var.path)}
        kept={false}
        hidden={{ name: 'version', value: String(plan.version) }}
        {...view}
        base={view.base || sayBase(filledFromName(plan))}
        problems={problems}
      />,
      status ?? (problems.length > 0 ? 422 : 200),
    );
  }

  type ScreenView = {
    readonly base?: string | undefined;
    readonly form?: string | undefined;
    readonly kept?: boolean;
    readonly problems?: readonly FieldProblem[];
    readonly clashes?: Clashes;
  };

  async function screenPage(
    c: C,
    plan: Plan,
    screen: ScreenKey,
    filled: Filled | FormValues,
    view: ScreenView,
    status: 200 | 409 | 422 = 200,
  ) {
    const { frame, locale, now } = c.var;
    const asked = questionsOf(screen);
    const words = questionsTexts[locale];
    const { areas, policy } = await municipalityFor(db, plan);
    const untouched = questions.filter((question) => questionState(plan.answers, question) === 'untouched');
    const isSavedToday = dayOf(plan.updatedAt, zone) === dayOf(now, zone);
    return c.html(
      <QuestionsPage
        frame={frame}
        plan={plan}
        screen={screen}
        questions={asked}
        steps={questions.map((question) => {
          const state = questionState(plan.answers, question);
          return {
            label: words.questions[question.number].title,
            state: state === 'answered' ? 'done' : state === 'unknown' ? 'unsure' : 'open',
            current: asked.includes(question),
            go: screenNumber(question.number),
          };
        })}
        filled={filled}
        base={view.base ?? JSON.stringify(answersOnScreen(plan.answers, screen))}
        form={view.form || newId(now, chance)}
        months={monthsFrom(dayOf(now, zone), plan.answers.decisionMonth)}
        problems={view.problems ?? []}
        clashes={view.clashes}
        kept={view.kept ?? false}
        areas={areasToTick(areas, filled)}
        suggestedOf={suggestedIn(locale, plan, policy)}
        suggestedCount={suggestedLeft(plan).length}
        untouched={untouched.map(({ number }) => ({ number, go: screenNumber(number) }))}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        alsoAsked={screen === 'd' ? await alsoAskedLines(db, locale, plan, areas, dayOf(now, zone)) : []}
        savedAt={
          Object.keys(plan.answers).length === 0
            ? undefined
            : isSavedToday
              ? clock(locale, plan.updatedAt, zone)
              : moment(locale, plan.updatedAt, zone)
        }
      />,
      status,
    );
  }

  return routes;
}

const screenNumber = (question: number): string => String(Math.floor((question - 1) / 3) + 1);

function by(c: C) {
  return { at: c.var.now, actor: c.var.person.id, actorName: c.var.person.name };
}

function nextPath(number: number, screen: ScreenKey, go: string): string {
  const at = order.indexOf(screen) + 1;
  if (go === 'plan') return paths.planProposal(number);
  if (go === 'back' && at > 1) return paths.planQuestions(number, at - 1);
  if (/^[1-4]$/.test(go)) return paths.planQuestions(number, go);
  return screen === 'a' || screen === 'c' ? paths.planQuestions(number, at + 1) : paths.planProposal(number);
}
