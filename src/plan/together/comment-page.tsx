import type { Comment } from '../../engagement/comments.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Typed } from './comment-form.tsx';
import { CommentForm } from './comment-form.tsx';
import { commentsTexts } from './comments-texts.ts';
import type { CommentProblem, Thread } from './model.ts';
import { togetherTexts } from './texts.ts';
import type { ThreadsProps } from './thread-panel.tsx';
import { Threads } from './thread-panel.tsx';

export type CommentPageProps = Omit<ThreadsProps, 'locale' | 'number' | 'isAll'> & {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** The comment one replies to, or mends. */
  readonly comment: Comment;
  readonly thread: Thread;
  /** Where the part's conversations are. */
  readonly listAddress: string;
  readonly partWords: string;
  readonly mode: 'answer' | 'edit';
  readonly typed: Typed;
  /** A reply's key makes sending it twice harmless; a comment carries its version. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly problem?: CommentProblem | undefined;
  readonly isKept?: boolean | undefined;
  /** The comment was changed meanwhile: as it stands now. */
  readonly theirs?: string | undefined;
};

/** One conversation, with a field to reply or to mend one's own comment. */
export function CommentPage(props: CommentPageProps) {
  const { frame, plan, comment, thread, mode, viewer, colleagues } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  const title = mode === 'edit' ? words.editTitle : words.answerTitle(comment.authorName);
  const together = inLanguage(locale, paths.planTogether(plan.number));
  const action = inLanguage(locale, paths.planComment(plan.number, comment.id));
  return (
    <Shell
      frame={frame}
      title={`${title} · ${plan.title}`}
      languageForm={viewer.mayComment ? 'comment' : undefined}
    >
      <Headband
        title={viewer.mayComment ? title : props.partWords}
        kicker={viewer.mayComment ? props.partWords : undefined}
        crumbs={[
          { label: plan.title, href: together },
          { label: togetherTexts[locale].title, href: together },
          { label: words.title, href: props.listAddress },
          { label: title },
        ]}
      />
      <Wrap>
        <div class="mv-top-note">
          <Told {...props} />
        </div>
        <Section id="talk" title={words.title}>
          <Threads
            {...{ locale, number: plan.number, zone: props.zone, colleagues }}
            viewer={{ ...viewer, mayComment: false }}
            threads={[thread]}
          />
          {viewer.mayComment ? (
            <div class="mv-talk-reply">
              <CommentForm
                {...{ locale, action }}
                typed={props.typed}
                problem={props.problem}
                hidden={{ mode, ...props.hidden }}
                label={mode === 'edit' ? words.body : words.answerBody}
                button={mode === 'edit' ? words.saveEdit : words.saveAnswer}
                others={colleagues.filter(({ id, isActive }) => isActive && id !== viewer.id)}
              >
                <a href={props.listAddress}>{words.back}</a>
              </CommentForm>
              {mode === 'edit' ? (
                <form method="post" action={action}>
                  <p class="mv-soft mv-small">{words.removeNote}</p>
                  <Button kind="quiet" name="do" value="delete">
                    {words.remove}
                  </Button>
                </form>
              ) : null}
            </div>
          ) : null}
        </Section>
      </Wrap>
    </Shell>
  );
}

function Told({ frame, problem, isKept, theirs, typed }: CommentPageProps) {
  const words = commentsTexts[frame.locale];
  if (problem)
    return <ErrorSummary title={words.errorsTitle} errors={[{ id: 'body', text: words.problem(problem) }]} />;
  if (theirs !== undefined) {
    return (
      <ClashNotice
        title={words.clashTitle}
        lead={words.clashLead}
        form="comment"
        rows={[{ name: 'body', label: words.body, theirs, mine: typed.body }]}
      />
    );
  }
  return isKept ? <Notice kind="not-saved" title={words.kept} /> : null;
}
