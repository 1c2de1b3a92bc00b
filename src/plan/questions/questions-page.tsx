import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import type { Question, ScreenKey } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { QuestionLayout } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QuestionBlock } from '../../ui/question-block.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Step } from '../../ui/steps.tsx';
import { StepBar, Steps } from '../../ui/steps.tsx';
import type { Clash, FieldProblem, Filled } from './model.ts';
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
  readonly months: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly clashes?: { readonly who: string; readonly list: readonly Clash[] } | undefined;
  /** Typed before the session ended; not saved. */
  readonly kept: boolean;
  readonly savedAt?: string | undefined;
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
        <save-as-you-go data-failed={words.notSaved}>
          <form
            method="post"
            action={inLanguage(frame.locale, paths.planQuestions(plan.number, at + 1))}
            id={formId}
            novalidate
          >
            <input type="hidden" name="base" value={props.base} />
            {props.questions.map((question) => (
              <QuestionBlock
                id={`q${question.number}`}
                number={question.number}
                title={words.questions[question.number].title}
                help={words.questions[question.number].help}
                why={{ summary: words.whyAsk, text: words.questions[question.number].why }}
              >
                {question.number === 8 ? (
                  <Notice kind="info">
                    <p>{words.digitalPost}</p>
                  </Notice>
                ) : null}
                {question.parts.map((part) => (
                  <PartForm
                    part={part}
                    locale={frame.locale}
                    filled={props.filled}
                    months={props.months}
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
      </QuestionLayout>
    </Shell>
  );
}

function Messages({ frame, problems, clashes, kept }: QuestionsPageProps) {
  const words = questionsTexts[frame.locale];
  const label = (name: AnswerName) => answerWords[frame.locale][name].label;
  return (
    <>
      <ErrorSummary
        title={words.errorsTitle(problems.length)}
        errors={problems.map((problem) => ({
          id: problemId(problem),
          text: problemText(frame.locale, problem),
        }))}
      />
      {clashes ? (
        <Notice kind="not-saved" title={words.clashTitle} id="clash">
          <p>{words.clashLead(clashes.who)}</p>
          <dl class="mv-clash">
            {clashes.list.map((clash) => (
              <>
                <dt>{label(clash.name)}</dt>
                <dd>
                  <span>{words.clashTheirs}:</span>{' '}
                  {answerText(frame.locale, clash.name, clash.theirs) || words.clashNothing}
                </dd>
                <dd>
                  <span>{words.clashMine}:</span>{' '}
                  {answerText(frame.locale, clash.name, clash.mine) || words.clashNothing}
                </dd>
              </>
            ))}
          </dl>
          <p>{words.clashGoOn}</p>
        </Notice>
      ) : null}
      {kept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>{words.kept}</p>
        </Notice>
      ) : null}
    </>
  );
}
