import { preparationRoleWords } from '@medvirk/method-guide';
import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink, quietly } from '../../engagement/comments.ts';
import type { Day } from '../../engagement/day.ts';
import { weekDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import type { Task } from './model.ts';
import { said, todoTexts } from './texts.ts';

export type TaskRowsProps = {
  readonly locale: Locale;
  readonly number: number;
  readonly today: Day;
  readonly tasks: readonly Task[];
  readonly mayWrite: boolean;
  readonly mayWriteHouse: boolean;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
  /** The heading above names month and year. */
  readonly isUnderMonth?: boolean | undefined;
};

/** Tasks under each other: the day, what is to be done, who does it. The buttons belong to the form around the list. */
export function TaskRows(props: TaskRowsProps) {
  return (
    <ul class="mv-todo">
      {props.tasks.map((task) => (
        <li id={`opgave-${task.key}`}>
          <Due {...props} task={task} />
          <div>
            <About {...props} task={task} />
          </div>
          {props.mayWrite ? (
            <p class="mv-noprint">
              <Go {...props} task={task} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type OneProps = TaskRowsProps & { readonly task: Task };

function Due({ locale, today, task, isUnderMonth }: OneProps) {
  const words = todoTexts[locale];
  if (task.due === undefined) return <span class="mv-light">{words.noDayYet}</span>;
  const isFar = !isUnderMonth && task.due.slice(0, 4) !== today.slice(0, 4);
  return <time datetime={task.due}>{weekDay(locale, task.due, { year: isFar })}</time>;
}

function About({ locale, number, today, task, mayWrite, comments }: OneProps) {
  const words = todoTexts[locale];
  const text = said(locale, task.words);
  const step = task.step && said(locale, task.step);
  const named = (
    <>
      {text}
      {task.which ? <span class="sr-only"> – {said(locale, task.which)}</span> : null}
    </>
  );
  const isLate = task.state === 'open' && !task.isHad && task.due !== undefined && task.due < today;
  const origin = task.isOwn ? words.ours : task.when ? words.distance(task.when, step) : undefined;
  const who =
    task.owner !== ''
      ? undefined
      : task.role
        ? words.usually(said(locale, preparationRoleWords[task.role]))
        : undefined;
  return (
    <>
      <b>{mayWrite ? <a href={inLanguage(locale, paths.planTask(number, task.key))}>{named}</a> : text}</b>
      <ul class="mv-meta">
        {isLate ? <li class="mv-late">{words.late}</li> : null}
        {task.owner ? (
          <li>
            <b>{task.owner}</b>
          </li>
        ) : null}
        {origin ? <li>{origin}</li> : null}
        {task.day && !task.isOwn ? <li>{words.byHand}</li> : null}
        {who ? <li>{who}</li> : null}
      </ul>
      {task.why ? <small>{said(locale, task.why)}</small> : null}
      <CommentLink
        link={commentLink(
          locale,
          quietly(comments, mayWrite),
          { kind: 'task', key: task.key },
          inLanguage(locale, paths.planComments(number)),
        )}
        about={text}
      />
      {task.note ? <small class="mv-todo-note">{task.note}</small> : null}
    </>
  );
}

function Go({ locale, task, mayWriteHouse }: OneProps) {
  const words = todoTexts[locale];
  const about = [task.words, task.which].flatMap((one) => (one ? [said(locale, one)] : [])).join(' – ');
  const [need] = task.needs;
  if (task.state !== 'open') {
    return (
      <Button kind="quiet" name="reopen" value={`${task.key} ${task.version}`} about={about}>
        {words.again}
      </Button>
    );
  }
  if (task.isHad) return null;
  return (
    <>
      <Button kind="secondary" small name="done" value={`${task.key} ${task.version}`} about={about}>
        {words.markDone}
      </Button>{' '}
      {need && mayWriteHouse ? (
        <Button kind="quiet" name="have" value={need} about={about}>
          {words.haveIt}
        </Button>
      ) : null}
    </>
  );
}
