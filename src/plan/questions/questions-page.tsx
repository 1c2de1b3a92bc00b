import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import type { Question, QuestionNumber, ScreenKey } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { QuestionLayout } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QuestionBlock } from '../../ui/question-block.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Step } from '../../ui/steps.tsx';
import { StepBar, Steps } from '../../ui/steps.tsx';
import type { Clashes } from './clash-panel.tsx';
import { AnswersClash } from './clash-panel.tsx';
import type { FieldProblem, Filled, Suggested } from './model.ts';
import type { AreaChoice } from './part-form.tsx';
import { PartForm } from './part-form.tsx';
import { problemId, problemText } from './problem-text.ts';
import { questionsTexts } from './texts.ts';

export type QuestionsPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly screen: ScreenKey;
  readonly questions: readonly Question[];
  readonly steps: readonly (Step & { readonly go: string })[];
  readonly filled: Filled;
  /** The screen's answers when the form was fetched, sent along for the merge. */
  readonly base: string;
  /** Tells this form from the same person's form in another window. */
  readonly form: string;
  readonly months: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly clashes?: Clashes | undefined;
  /** Typed before the session ended; not saved. */
  readonly kept: boolean;
  readonly savedAt?: string | undefined;
  readonly areas: readonly AreaChoice[];
  readonly suggestedOf: (name: AnswerName) => Suggested | undefined;
  readonly suggestedCount: number;
  /** Questions nobody has touched: what a template left to the people in the room. */
  readonly untouched: readonly { readonly number: QuestionNumber; readonly go: string }[];
  /** Other plans of the same areas, ready to read. */
  readonly alsoAsked: readonly string[];
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

const order: readonly ScreenKey[] = ['a', 'b', 'c', 'd'];
const formId = 'questions';

export function QuestionsPage(props: QuestionsPageProps) {
  const { frame, plan, screen, problems } = props;
  const words = questionsTexts[frame.locale];
  const at = order.indexOf(screen);
  return (
    <Shell
      frame={frame}
      title={`${words.screens[screen].title} · ${plan.title}`}
      languageForm={formId}
      elements={['save-as-you-go']}
    >
      <QuestionLayout
        steps={<Steps label={words.stepsLabel} steps={props.steps} form={formId} />}
        help={null}
      >
        <p class="mv-kick">
          {plan.title} · {words.screenOf(at + 1)} · {words.minutes(words.screens[screen].minutes)}
        </p>
        <h1>{words.screens[screen].title}</h1>
        <StepBar steps={props.steps} />
        <Messages {...props} />
        <Suggestions {...props} />
        <save-as-you-go data-failed={words.notSaved}>
          <form
            method="post"
            action={inLanguage(frame.locale, paths.planQuestions(plan.number, at + 1))}
            id={formId}
            novalidate
          >
            <input type="hidden" name="base" value={props.base} />
            <input type="hidden" name="form" value={props.form} />
            {props.questions.map((question) => (
              <QuestionBlock
                id={`q${question.number}`}
                number={question.number}
                title={words.questions[question.number].title}
                help={words.questions[question.number].help}
                why={{ summary: words.whyAsk, text: words.questions[question.number].why }}
                aside={
                  <CommentLink
                    link={commentLink(
                      frame.locale,
                      props.comments,
                      { kind: 'question', number: question.number },
                      inLanguage(frame.locale, paths.planComments(plan.number)),
                    )}
                    about={words.questions[question.number].title}
                  />
                }
              >
                {question.number === 8 ? (
                  <Notice kind="info">
                    <p>{words.digitalPost}</p>
                  </Notice>
                ) : null}
                {question.number === 10 ? <AlsoAsked locale={frame.locale} lines={props.alsoAsked} /> : null}
                {question.parts.map((part) => (
                  <PartForm
                    part={part}
                    locale={frame.locale}
                    filled={props.filled}
                    months={props.months}
                    areas={props.areas}
                    suggestedOf={props.suggestedOf}
                    title={words.questions[question.number].title}
                    errorOf={(name) => {
                      const found = problems.find((problem) => problem.name === name);
                      return found ? problemText(frame.locale, found) : undefined;
                    }}
                  />
                ))}
              </QuestionBlock>
            ))}
            <ButtonRow>
              <Button name="go" value="next">
                {screen === 'b' || screen === 'd' ? words.saveAndSee : words.saveAndGoOn}
              </Button>
              {at > 0 ? (
                <Button kind="secondary" name="go" value="back">
                  {words.saveAndBack}
                </Button>
              ) : null}
              <Button kind="quiet" name="go" value="plan">
                {words.saveAndLeave}
              </Button>
            </ButtonRow>
          </form>
          <p class="mv-soft" role="status" data-saving>
            {props.savedAt ? words.savedAt(props.savedAt) : null}
          </p>
        </save-as-you-go>
        <p class="mv-noprint">
          <a href={inLanguage(frame.locale, paths.planMeeting(plan.number))}>{words.meetingLink}</a>
        </p>
      </QuestionLayout>
    </Shell>
  );
}

/** What is still only suggested, and what is left that only people can answer. */
function Suggestions({ frame, plan, questions, suggestedCount, untouched }: QuestionsPageProps) {
  const words = questionsTexts[frame.locale];
  const isHere = (number: QuestionNumber) => questions.some((question) => question.number === number);
  if (suggestedCount === 0) return null;
  return (
    <aside class="mv-suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">{words.suggestedTitle(suggestedCount)}</h2>
      <p>{words.suggestedLead}</p>
      {untouched.length > 0 ? (
        <>
          <p>{words.suggestedLeft}</p>
          <ul>
            {untouched.map(({ number, go }) => (
              <li>
                <span class="mv-question-number" aria-hidden="true">
                  {number}
                </span>
                {isHere(number) ? (
                  <a href={`#q${number}`}>{words.questions[number].title}</a>
                ) : (
                  <button class="mv-link" type="submit" form={formId} name="go" value={go}>
                    {words.questions[number].title}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a href={inLanguage(frame.locale, paths.planProposal(plan.number))}>{words.suggestedSee}</a>
      </p>
    </aside>
  );
}

/** Other plans of the same areas: a help to remember by. */
export function AlsoAsked({
  locale,
  lines,
}: {
  readonly locale: Frame['locale'];
  readonly lines: readonly string[];
}) {
  const words = questionsTexts[locale];
  if (lines.length === 0) return null;
  return (
    <Notice kind="info" title={words.alsoAskedIn}>
      <ul class="mv-bullets">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="mv-soft mv-small">{words.alsoAskedNote}</p>
    </Notice>
  );
}

function Messages({ frame, problems, clashes, kept, areas }: QuestionsPageProps) {
  const words = questionsTexts[frame.locale];
  return (
    <>
      <ErrorSummary
        title={words.errorsTitle(problems.length)}
        errors={problems.map((problem) => ({
          id: problemId(problem),
          text: problemText(frame.locale, problem),
        }))}
      />
      {clashes ? <AnswersClash locale={frame.locale} form={formId} clashes={clashes} areas={areas} /> : null}
      {kept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>{words.kept}</p>
        </Notice>
      ) : null}
    </>
  );
}
