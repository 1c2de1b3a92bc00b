import type { Child } from 'hono/jsx';
import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName, Answers } from '../../engagement/plan.ts';
import type { Question } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Arches } from '../../ui/arcade.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Step } from '../../ui/steps.tsx';
import type { Clashes } from './clash-panel.tsx';
import { AnswersClash } from './clash-panel.tsx';
import { meetingTexts, minutesFor } from './meeting-texts.ts';
import type { FieldProblem, Filled, Suggested } from './model.ts';
import type { AreaChoice } from './part-form.tsx';
import { PartForm } from './part-form.tsx';
import { problemId, problemText } from './problem-text.ts';
import { AlsoAsked } from './questions-page.tsx';
import { questionsTexts } from './texts.ts';

type PlanName = { readonly number: number; readonly title: string };

export type MeetingPageProps = {
  readonly frame: Frame;
  readonly plan: PlanName;
  readonly question: Question;
  readonly steps: readonly Step[];
  readonly filled: Filled;
  readonly base: string;
  /** Tells this form from the same person's form in another window. */
  readonly form: string;
  readonly disagreement: { readonly text: string; readonly base: string };
  readonly given: Answers;
  readonly months: readonly string[];
  readonly areas: readonly AreaChoice[];
  readonly suggestedOf: (name: AnswerName) => Suggested | undefined;
  readonly alsoAsked: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly clashes?: Clashes | undefined;
  readonly kept: boolean;
};

const formId = 'question-form';

/** One question filling the screen, for people round a table. */
export function MeetingPage(props: MeetingPageProps) {
  const { frame, plan, question, problems } = props;
  const { locale } = frame;
  const { number } = question;
  const words = meetingTexts[locale];
  const asked = questionsTexts[locale].questions[number];
  const errorOf = (name: string) => {
    const found = problems.find((problem) => problem.name === name);
    return found ? problemText(locale, found) : undefined;
  };
  const isLast = number === 12;
  return (
    <Shell frame={frame} title={`${number}. ${asked.title} · ${plan.title}`} languageForm={formId}>
      <div class="mv-wrap mv-meet mv-question">
        <MeetingHead {...props} about={words.about(minutesFor[number])} />
        <h1 id="question" tabindex={-1}>
          <span class="mv-question-number" aria-hidden="true">
            {number}
          </span>
          {asked.title}
        </h1>
        <p class="mv-meet-help">{asked.help}</p>
        <MeetingMessages {...props} />
        <form
          method="post"
          action={inLanguage(locale, paths.planMeetingQuestion(plan.number, number))}
          id={formId}
          novalidate
        >
          <input type="hidden" name="base" value={props.base} />
          <input type="hidden" name="form" value={props.form} />
          <input type="hidden" name="disagreement-base" value={props.disagreement.base} />
          {number === 6 ? <Given {...props} /> : null}
          {number === 10 ? <AlsoAsked locale={locale} lines={props.alsoAsked} /> : null}
          <div class={question.parts.length > 1 ? 'mv-meet-parts mv-meet-many' : 'mv-meet-parts mv-meet-one'}>
            {question.parts.map((part) => (
              <PartForm
                part={part}
                locale={locale}
                filled={props.filled}
                months={props.months}
                title={asked.title}
                areas={props.areas}
                suggestedOf={props.suggestedOf}
                given={props.given}
                errorOf={errorOf}
              />
            ))}
          </div>
          <div class="mv-meet-disagree">
            <TextArea
              name="disagreement"
              label={words.disagree}
              hint={words.disagreeHint}
              value={props.disagreement.text}
              error={errorOf('disagreement')}
              rows={2}
            />
          </div>
          <div class="mv-meet-bar">
            <Button name="go" value="next">
              {isLast ? words.finish : words.next}
            </Button>
            <Button kind="secondary" name="go" value="unknown">
              {words.unknown}
            </Button>
            <Button kind="quiet" name="go" value="back">
              {number === 1 ? words.backToStart : words.back}
            </Button>
            {isLast ? null : (
              <Button kind="quiet" name="go" value="end">
                {words.stop}
              </Button>
            )}
          </div>
        </form>
        <More summary={questionsTexts[locale].whyAsk}>
          <p>{asked.why}</p>
        </More>
      </div>
    </Shell>
  );
}

function MeetingHead(props: {
  readonly frame: Frame;
  readonly plan: PlanName;
  readonly question: Question;
  readonly steps: readonly Step[];
  readonly about: string;
}) {
  const words = meetingTexts[props.frame.locale];
  return (
    <div class="mv-meet-head">
      <p>
        <b>{words.questionOf(props.question.number)}</b> · {props.about} · {props.plan.title}
      </p>
      <MeetingArches steps={props.steps} label={words.progress(props.steps.filter(isDone).length)} />
    </div>
  );
}

const isDone = ({ state }: Step): boolean => state !== 'open';

/** Twelve arches of a quay: filled answered, dashed not known yet, korn the one we are at. */
function MeetingArches({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  const looks = { done: 'ok', unsure: 'unsure', open: '' } as const;
  return (
    <div role="img" aria-label={label}>
      <ol class="mv-prog" aria-hidden="true">
        {steps.map(({ state, current }) => (
          <li class={[looks[state], current ? 'is' : ''].filter(Boolean).join(' ') || undefined} />
        ))}
      </ol>
    </div>
  );
}

/** What was answered to questions 4 and 5: a promise must fit them. */
function Given({ frame, given }: MeetingPageProps) {
  const { locale } = frame;
  const said = (['room', 'purpose'] as const)
    .map((name) => answerText(locale, name, given[name]))
    .filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class="mv-soft">
      {meetingTexts[locale].youAnswered} {said.join(' · ')}
    </p>
  );
}

function MeetingMessages({ frame, problems, clashes, kept, areas }: MeetingPageProps) {
  const { locale } = frame;
  const words = questionsTexts[locale];
  return (
    <>
      <ErrorSummary
        title={words.errorsTitle(problems.length)}
        errors={problems.map((problem) => ({ id: problemId(problem), text: problemText(locale, problem) }))}
      />
      {clashes ? <AnswersClash locale={locale} form={formId} clashes={clashes} areas={areas} /> : null}
      {kept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>{words.kept}</p>
        </Notice>
      ) : null}
    </>
  );
}

export type MeetingStartProps = {
  readonly frame: Frame;
  readonly plan: PlanName;
  readonly steps: readonly Step[];
  /** The first question nobody has touched; undefined when all have been seen. */
  readonly next: number | undefined;
};

export function MeetingStartPage({ frame, plan, steps, next }: MeetingStartProps) {
  const { locale } = frame;
  const words = meetingTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <div class="mv-wrap mv-meet">
        <div class="mv-meet-head">
          <p>
            <b>{words.title}</b> · {plan.title}
          </p>
          <MeetingArches steps={steps} label={words.progress(steps.filter(isDone).length)} />
        </div>
        <h1>{words.startTitle}</h1>
        <p class="mv-meet-help">{words.startLead}</p>
        <h2 class="mv-meet-how">{words.howTitle}</h2>
        <ol class="mv-meet-rules">
          {words.how.map((rule) => (
            <li>{rule}</li>
          ))}
        </ol>
        <div class="mv-meet-bar">
          <LinkButton
            href={to(
              next === undefined
                ? paths.planMeetingEnd(plan.number)
                : `${paths.planMeetingQuestion(plan.number, next)}#question`,
            )}
          >
            {next === undefined ? words.allSeen : next === 1 ? words.begin : words.goOn(next)}
          </LinkButton>
          {next === 1 ? null : (
            <LinkButton kind="secondary" href={to(`${paths.planMeetingQuestion(plan.number, 1)}#question`)}>
              {words.begin}
            </LinkButton>
          )}
          <LinkButton kind="quiet" href={to(paths.planQuestions(plan.number, 1))}>
            {words.atDesk}
          </LinkButton>
        </div>
      </div>
    </Shell>
  );
}

export type MeetingEndProps = {
  readonly frame: Frame;
  readonly plan: PlanName;
  readonly answers: Answers;
  readonly areas: readonly AreaChoice[];
  readonly questions: readonly {
    readonly question: Question;
    readonly isSettled: boolean;
    readonly names: readonly AnswerName[];
    readonly disagreement: string | undefined;
  }[];
  readonly mayWrite: boolean;
};

/** All that was said at the table, what is left, and the way to the proposal. */
export function MeetingEndPage(props: MeetingEndProps) {
  const { frame, plan, questions } = props;
  const { locale } = frame;
  const words = meetingTexts[locale];
  const asked = questionsTexts[locale].questions;
  const left = questions.filter(({ isSettled }) => !isSettled);
  const disagreed = questions.filter(({ disagreement }) => disagreement);
  return (
    <Shell frame={frame} title={`${words.answers} · ${plan.title}`}>
      <div class="mv-wrap mv-meet">
        <div class="mv-meet-head">
          <p>
            <b>{words.title}</b> · {plan.title}
          </p>
          <Arches
            on={questions.map(({ isSettled }) => isSettled)}
            label={words.progress(questions.length - left.length)}
          />
        </div>
        <h1 id="question" tabindex={-1}>
          {left.length === 0 ? words.nothingLeft : words.endTitle(left.length)}
        </h1>
        <p class="mv-meet-help">{words.endLead}</p>
        <div class="mv-meet-bar">
          <LinkButton href={inLanguage(locale, paths.planProposal(plan.number))}>
            {words.seeProposal}
          </LinkButton>
        </div>
        {left.length > 0 ? (
          <MeetingPart title={words.left(left.length)} intro={words.leftIntro}>
            <ul class="mv-meet-left">
              {left.map(({ question: { number } }) => (
                <li>
                  <QuestionMark of={number} />
                  <span>
                    <b>{asked[number].title}</b> {words.ask(words.who[number])}
                  </span>
                </li>
              ))}
            </ul>
          </MeetingPart>
        ) : null}
        <MeetingPart
          title={disagreed.length > 0 ? words.disagreements(disagreed.length) : words.noDisagreements}
          intro={disagreed.length > 0 ? words.disagreementsIntro : undefined}
        >
          {disagreed.length > 0 ? (
            <ul class="mv-meet-left">
              {disagreed.map(({ question: { number }, disagreement }) => (
                <li>
                  <QuestionMark of={number} />
                  <div>
                    <b>{asked[number].title}</b>
                    <p class="mv-quote mv-lines-kept">{disagreement}</p>
                  </div>
                </li>
              ))}
            </ul>
          ) : null}
        </MeetingPart>
        <MeetingPart title={words.answers} intro={words.answersIntro}>
          <ol class="mv-meet-said">
            {questions.map(({ question: { number }, names }) => (
              <li>
                <h3>
                  <QuestionMark of={number} /> {asked[number].title}
                </h3>
                {names.length === 0 ? <p class="mv-soft">{words.notAnswered}</p> : null}
                <dl>
                  {names.map((name) => (
                    <Said {...props} name={name} isOnly={names.length === 1} title={asked[number].title} />
                  ))}
                </dl>
                {props.mayWrite ? (
                  <a href={`${inLanguage(locale, paths.planMeetingQuestion(plan.number, number))}#question`}>
                    {words.change}
                    <span class="sr-only"> {asked[number].title}</span>
                  </a>
                ) : null}
              </li>
            ))}
          </ol>
        </MeetingPart>
      </div>
    </Shell>
  );
}

function QuestionMark({ of }: { readonly of: number }) {
  return (
    <span class="mv-question-number" aria-hidden="true">
      {of}
    </span>
  );
}

function Said(
  props: MeetingEndProps & { readonly name: AnswerName; readonly isOnly: boolean; readonly title: string },
) {
  const { frame, name, answers, areas } = props;
  const { label } = answerWords[frame.locale][name];
  return (
    <>
      <dt class={label === props.title ? 'sr-only' : undefined}>{label}</dt>
      <dd>{answerText(frame.locale, name, answers[name], areas)}</dd>
    </>
  );
}

function MeetingPart(props: {
  readonly title: string;
  readonly intro: string | undefined;
  readonly children: Child;
}) {
  return (
    <section class="mv-meet-part">
      <h2>{props.title}</h2>
      {props.intro ? <p class="mv-soft">{props.intro}</p> : null}
      {props.children}
    </section>
  );
}
