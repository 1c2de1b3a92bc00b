import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import { asSettled } from '../../engagement/merge-fields.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import type { Question } from '../../engagement/twelve-questions.ts';
import { namesOnScreen, questionState, questions } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { Step } from '../../ui/steps.tsx';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { saveAnswers } from './answering-routes.tsx';
import type { MeetingPageProps } from './meeting-page.tsx';
import { MeetingEndPage, MeetingPage, MeetingStartPage } from './meeting-page.tsx';
import type { Filled } from './model.ts';
import { areasToTick, namesGiven } from './question-view.ts';
import {
  answersOnScreen,
  filledFrom,
  monthsFrom,
  readBase,
  readDisagreement,
  readScreen,
  withUnknown,
} from './rules.ts';
import { questionsTexts } from './texts.ts';
import { alsoAskedLines, suggestedIn } from './view-routes.tsx';

export type MeetingDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};

type C = Context<Staff>;

/** The twelve questions one at a time, for people round a table: the same answers, store and merge as at the desk. */
export function meetingRoutes({ db, zone, chance, kept }: MeetingDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');

  routes.get(paths.planMeeting(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const next = questions.find((question) => questionState(plan.answers, question) === 'untouched');
    return c.html(
      <MeetingStartPage frame={c.var.frame} plan={plan} steps={stepsOf(c, plan)} next={next?.number} />,
    );
  });

  routes.get(paths.planMeetingEnd(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const { areas } = await municipalityFor(db, plan);
    return c.html(
      <MeetingEndPage
        frame={c.var.frame}
        plan={plan}
        answers={plan.answers}
        areas={areasToTick(areas, filledFrom(plan.answers))}
        mayWrite={may(c.var.person.role, 'write-plans')}
        questions={questions.map((question) => ({
          question,
          isSettled: questionState(plan.answers, question) === 'answered',
          names: namesGiven(plan.answers, namesOnScreen(question.number)),
          disagreement: plan.disagreements[question.number],
        }))}
      />,
    );
  });

  routes.get(paths.planMeetingQuestion(':number', ':question'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    const question = questionAt(c);
    if (!plan || !question) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return questionPage(c, plan, question, typed ? { typed, kept: true } : {});
  });

  routes.post(paths.planMeetingQuestion(':number', ':question'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    const question = questionAt(c);
    if (!plan || !question) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { values } = form;
    if (isSwitchingLanguage(values)) return questionPage(c, plan, question, { typed: values });
    const { number } = question;
    const go = one(values, 'go');
    const seen = {
      ...filledFrom(readBase(one(values, 'base')) ?? {}),
      disagreement: [one(values, 'disagreement-base')],
    };
    const settled = asSettled(values, seen);
    const filled = go === 'unknown' ? withUnknown(number, settled) : settled;
    const reading = readScreen(number, filled, dayOf(c.var.now, zone), plan.answers.phase);
    const note = readDisagreement(settled);
    const problems = [...(reading.ok ? [] : reading.problems), ...note.problems];
    if (!reading.ok || problems.length > 0)
      return questionPage(c, plan, question, { typed: values, problems }, 422);
    const saved = await saveAnswers(c, db, {
      number: plan.number,
      piece: number,
      mine: reading.answers,
      base: one(values, 'base'),
      form: one(values, 'form'),
      byHand: true,
      disagreement: { question: number, mine: note.text, base: one(values, 'disagreement-base') },
    });
    if (saved.kind === 'gone') return problem(c, { kind: 'not-found' });
    if (saved.kind === 'clash') {
      const clashes = { who: saved.who, list: saved.clashes, disagreement: saved.disagreement };
      const typed = {
        ...filledFrom(saved.answers),
        ...{ disagreement: [saved.note], form: [one(values, 'form')] },
      };
      return questionPage(c, saved.plan, question, { typed, clashes, isFresh: true }, 409);
    }
    return c.redirect(`${inLanguage(c.var.locale, nextPath(plan.number, number, go))}#question`, 303);
  });

  type View = {
    readonly typed?: FormValues | Filled;
    readonly kept?: boolean;
    readonly problems?: MeetingPageProps['problems'];
    readonly clashes?: NonNullable<MeetingPageProps['clashes']>;
    /** The form starts from what is stored now, not from what it was fetched with. */
    readonly isFresh?: boolean;
  };

  async function questionPage(
    c: C,
    plan: Plan,
    question: Question,
    view: View,
    status: 200 | 409 | 422 = 200,
  ) {
    const { frame, locale, now } = c.var;
    const today = dayOf(now, zone);
    const { number } = question;
    const { areas, policy } = await municipalityFor(db, plan);
    const filled: Filled = view.typed ?? filledFrom(plan.answers);
    const stored = plan.disagreements[number] ?? '';
    const sent = view.isFresh ? undefined : view.typed;
    return c.html(
      <MeetingPage
        frame={frame}
        plan={plan}
        question={question}
        steps={stepsOf(c, plan, number)}
        filled={filled}
        form={view.typed?.form?.[0] || newId(now, chance)}
        base={sent?.base?.[0] ?? JSON.stringify(answersOnScreen(plan.answers, number))}
        disagreement={{
          text: view.typed?.disagreement?.[0] ?? stored,
          base: sent?.['disagreement-base']?.[0] ?? stored,
        }}
        given={plan.answers}
        months={monthsFrom(today, plan.answers.decisionMonth)}
        areas={areasToTick(areas, filled)}
        suggestedOf={suggestedIn(locale, plan, policy)}
        alsoAsked={number === 10 ? await alsoAskedLines(db, locale, plan, areas, today) : []}
        problems={view.problems ?? []}
        {...(view.clashes ? { clashes: view.clashes } : {})}
        kept={view.kept ?? false}
      />,
      status,
    );
  }

  return routes;
}

function questionAt(c: C): Question | undefined {
  const text = c.req.param('question');
  return questions.find(({ number }) => String(number) === text);
}

function stepsOf(c: C, { answers }: Plan, current?: number): readonly Step[] {
  const words = questionsTexts[c.var.locale];
  return questions.map((question) => {
    const state = questionState(answers, question);
    return {
      label: words.questions[question.number].title,
      state: state === 'answered' ? 'done' : state === 'unknown' ? 'unsure' : 'open',
      current: question.number === current,
    };
  });
}

function nextPath(plan: number, question: number, go: string): string {
  if (go === 'back')
    return question === 1 ? paths.planMeeting(plan) : paths.planMeetingQuestion(plan, question - 1);
  if (go === 'end' || question === 12) return paths.planMeetingEnd(plan);
  return paths.planMeetingQuestion(plan, question + 1);
}
