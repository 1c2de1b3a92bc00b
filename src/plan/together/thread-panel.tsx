import type { Comment } from '../../engagement/comments.ts';
import type { Colleague } from '../../engagement/plan-members.ts';
import { moment } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { commentsTexts } from './comments-texts.ts';
import { splitMentions } from './mentions.ts';
import type { Thread } from './model.ts';

/** Who looks at the conversations, and what they may do with them. */
export type Viewer = {
  readonly id: string;
  readonly mayComment: boolean;
  /** May change the plan, and so close what others began. */
  readonly mayWrite: boolean;
};

export type ThreadsProps = {
  readonly locale: Locale;
  readonly zone: string;
  readonly number: number;
  readonly colleagues: readonly Colleague[];
  readonly viewer: Viewer;
  /** After a press, back to the page of all comments instead of to the part's. */
  readonly isAll?: boolean | undefined;
};

/** Conversations under each other. Open ones have the edge of what is still open. */
export function Threads(props: ThreadsProps & { readonly threads: readonly Thread[] }) {
  return (
    <ul class="mv-talk">
      {props.threads.map(({ first, answers }) => (
        <li class={first.resolvedAt ? 'is-closed' : undefined} id={`k-${first.id}`}>
          <Said {...props} comment={first} />
          {answers.length > 0 ? (
            <ol>
              {answers.map((answer) => (
                <li id={`k-${answer.id}`}>
                  <Said {...props} comment={answer} />
                  <Edit {...props} comment={answer} />
                </li>
              ))}
            </ol>
          ) : null}
          <Go {...props} thread={{ first, answers }} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = ThreadsProps & { readonly comment: Comment };

/** One comment: who, when, what, and to whom. */
export function Said({ locale, zone, colleagues, comment }: OneProps) {
  const words = commentsTexts[locale];
  if (comment.deletedAt) return <p class="mv-soft">{words.deleted(comment.authorName)}</p>;
  const told = comment.mentions.flatMap((id) => colleagues.find((one) => one.id === id)?.name ?? []);
  return (
    <>
      <p class="mv-talk-who">
        <b>{comment.authorName}</b>{' '}
        <small>
          {moment(locale, comment.createdAt, zone)}
          {comment.editedAt ? ` · ${words.edited}` : null}
        </small>
      </p>
      <p class="mv-talk-said">
        {splitMentions(comment.body, colleagues).map(({ text, person }) => (person ? <b>{text}</b> : text))}
      </p>
      {told.length > 0 ? <p class="mv-soft mv-small">{words.told(told)}</p> : null}
    </>
  );
}

const addressOf = ({ locale, number }: ThreadsProps, { id }: Comment): string =>
  inLanguage(locale, paths.planComment(number, id));

function Edit(props: OneProps) {
  const { locale, viewer, comment } = props;
  if (!viewer.mayComment || comment.author !== viewer.id || comment.deletedAt) return null;
  return (
    <p class="mv-talk-go mv-noprint">
      <EditLink {...props} words={commentsTexts[locale].edit} />
    </p>
  );
}

function EditLink({ words, ...props }: OneProps & { readonly words: string }) {
  return (
    <a href={`${addressOf(props, props.comment)}?ret=ja`}>
      {words}
      <About comment={props.comment} />
    </a>
  );
}

/** Read aloud only: which comment a link or button belongs to. */
function About({ comment }: { readonly comment: Comment }) {
  return <span class="sr-only"> ({aboutOf(comment)})</span>;
}

const aboutOf = ({ authorName, body }: Comment): string => `${authorName}: ${body.slice(0, 40)}`;

/** What can be done with a conversation: reply, mend one's own words, close it or open it again. */
function Go(props: ThreadsProps & { readonly thread: Thread }) {
  const { locale, viewer, isAll } = props;
  const { first } = props.thread;
  const words = commentsTexts[locale];
  const isResolved = first.resolvedAt !== undefined;
  const mayClose = viewer.mayComment && (viewer.mayWrite || first.author === viewer.id);
  return (
    <>
      {first.resolvedAt ? (
        <p class="mv-soft mv-small">
          {words.resolvedBy(first.resolvedBy ?? '', moment(locale, first.resolvedAt, props.zone))}
        </p>
      ) : null}
      {viewer.mayComment ? (
        <form class="mv-talk-go mv-noprint" method="post" action={addressOf(props, first)}>
          {isAll ? <input type="hidden" name="back" value="all" /> : null}
          {isResolved ? null : (
            <a href={addressOf(props, first)}>
              {words.answer}
              <About comment={first} />
            </a>
          )}
          {first.author === viewer.id && !first.deletedAt ? (
            <EditLink {...props} comment={first} words={words.edit} />
          ) : null}
          {mayClose ? (
            <Button
              kind="quiet"
              name="do"
              value={isResolved ? 'reopen' : 'resolve'}
              about={`(${aboutOf(first)})`}
            >
              {isResolved ? words.reopen : words.resolve}
            </Button>
          ) : null}
        </form>
      ) : null}
    </>
  );
}
