import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import type { TaskField } from '../../engagement/task.ts';
import { taskStates } from '../../engagement/task.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Headband } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Filled, Task, TaskProblem } from './model.ts';
import { said, todoTexts } from './texts.ts';

export type TaskPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** Left out, it is a new one. */
  readonly task?: Task | undefined;
  readonly filled: Filled;
  readonly problems: readonly TaskProblem[];
  readonly isKept: boolean;
  /** A new task carries the key that makes sending it twice harmless; one that is there carries its version. */
  readonly hidden: { readonly name: 'key' | 'version'; readonly value: string };
  /** What the form of a task that is there was filled from. */
  readonly base?: string | undefined;
  /** Somebody else saved meanwhile: the fields that both changed differently. */
  readonly clashes?: readonly FieldClash<TaskField>[] | undefined;
  /** Too many tasks already. */
  readonly isFull?: number | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

/** One task: who does it, by when, and how it went. */
export function TaskPage(props: TaskPageProps) {
  const { frame, plan, task, problems } = props;
  const { locale } = frame;
  const words = todoTexts[locale];
  const title = task ? said(locale, task.words) : words.addTitle;
  const list = inLanguage(locale, paths.planTodo(plan.number));
  return (
    <Shell frame={frame} title={`${title} · ${plan.title}`} languageForm="task">
      <Headband
        title={title}
        lead={task ? (task.why ? said(locale, task.why) : words.editLead) : words.addLead}
        crumbs={[{ label: plan.title, href: list }, { label: words.title, href: list }, { label: title }]}
      />
      <SheetLayout
        aside={
          task && !task.isOwn ? (
            <>
              <h2>{words.judgementTitle}</h2>
              {task.when ? (
                <p>
                  <b>{words.distance(task.when, task.step && said(locale, task.step))}</b>
                </p>
              ) : null}
              <p>{words.judgement}</p>
            </>
          ) : null
        }
      >
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(problems.length)}
            errors={problems.map((problem) => ({ id: problem.name, text: words.problem(problem) }))}
          />
          <Told {...props} />
          <Fields {...props} />
          {task ? (
            <PageComments
              link={commentLink(
                locale,
                props.comments,
                { kind: 'task', key: task.key },
                inLanguage(locale, paths.planComments(plan.number)),
              )}
              about={title}
            />
          ) : null}
        </div>
      </SheetLayout>
    </Shell>
  );
}

function Told({ frame, isKept, clashes = [], isFull }: TaskPageProps) {
  const { locale } = frame;
  const words = todoTexts[locale];
  if (isFull !== undefined) return <Notice kind="not-saved" title={words.full(isFull)} />;
  if (clashes.length > 0) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="task"
        rows={clashes.map(({ name, theirs, mine }) => ({
          name,
          label: words.fields[name].label,
          theirs: saidIn(locale, name, theirs[0]),
          mine: saidIn(locale, name, mine[0]),
        }))}
      />
    );
  }
  return isKept ? (
    <Notice kind="not-saved" title={words.keptTitle}>
      <p>{words.kept}</p>
    </Notice>
  ) : null;
}

function saidIn(locale: Locale, name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const state = name === 'state' ? taskStates.find((one) => one === value) : undefined;
  if (state) return todoTexts[locale].state[state];
  return name === 'day' ? longDay(locale, value) : value;
}

function Fields({ frame, plan, task, filled, problems, hidden, base }: TaskPageProps) {
  const { locale } = frame;
  const words = todoTexts[locale];
  const field = (name: TaskField) => {
    const found = problems.find((problem) => problem.name === name);
    return {
      name,
      label: words.fields[name].label,
      hint: words.fields[name].hint,
      error: found && words.problem(found),
      value: filled[name]?.[0],
    };
  };
  const isOwn = task?.isOwn ?? true;
  const dayHint = task?.reckoned ? words.follows(task.reckoned) : words.followsNone;
  return (
    <form
      method="post"
      action={inLanguage(locale, paths.planTask(plan.number, task?.key ?? 'ny'))}
      id="task"
      novalidate
    >
      <input type="hidden" name={hidden.name} value={hidden.value} />
      {base === undefined ? null : <input type="hidden" name="base" value={base} />}
      {isOwn ? <TextField {...field('text')} /> : null}
      <TextField {...field('owner')} optional width="medium" autocomplete="off" />
      <DateField {...field('day')} hint={dayHint} optional />
      {task ? (
        <Choices
          name="state"
          type="radio"
          legend={words.fields.state.label}
          legendLook="small"
          size="small"
          error={field('state').error}
          choices={taskStates.map((value) => ({ value, label: words.state[value] }))}
          value={filled.state ?? ['open']}
        />
      ) : null}
      <TextArea {...field('note')} optional rows={3} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <a href={inLanguage(locale, paths.planTodo(plan.number))}>{words.back}</a>
      </ButtonRow>
    </form>
  );
}
