import type { PlanPart } from '../../engagement/comments.ts';
import { addressOfPart } from '../../engagement/comments.ts';
import { screens } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Typed } from './comment-form.tsx';
import { CommentForm } from './comment-form.tsx';
import type { CommentDone } from './comments-texts.ts';
import { commentsTexts } from './comments-texts.ts';
import type { CommentProblem, PartOfPlan, ThreadGroup } from './model.ts';
import { togetherTexts } from './texts.ts';
import type { ThreadsProps } from './thread-panel.tsx';
import { Threads } from './thread-panel.tsx';

/** The part whose comments are shown; without `part` the plan no longer has it. */
export type About = {
  readonly key: string;
  readonly part: PlanPart | undefined;
  readonly words: string;
  readonly query?: PartOfPlan['query'];
};

export type CommentsPageProps = Omit<ThreadsProps, 'locale' | 'number' | 'isAll'> & {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** Left out: every comment on the plan. */
  readonly about?: About | undefined;
  readonly there: readonly ThreadGroup[];
  readonly gone: readonly ThreadGroup[];
  readonly typed: Typed;
  /** Makes sending twice harmless. */
  readonly newKey: string;
  readonly problem?: CommentProblem | undefined;
  readonly isKept?: boolean | undefined;
  /** The comment one answered was deleted meanwhile. */
  readonly isLost?: boolean | undefined;
  readonly done?: { readonly what: CommentDone; readonly id: string | undefined } | undefined;
};

/** What was said about a plan, or about one part of it; open first, and a field to say more. */
export function CommentsPage(props: CommentsPageProps) {
  const { frame, plan, about, there, gone } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  const together = inLanguage(locale, paths.planTogether(plan.number));
  const all = inLanguage(locale, paths.planComments(plan.number));
  const groups = [...there, ...gone];
  const open = groups.reduce((sum, group) => sum + group.open.length, 0);
  const title = about?.words ?? words.open(open);
  return (
    <Shell
      frame={frame}
      title={`${title} · ${plan.title}`}
      languageForm={mayWriteHere(props) ? 'comment' : undefined}
    >
      <Headband
        title={title}
        lead={
          about ? words.leadPart : groups.length === 0 && props.viewer.mayComment ? words.none : words.lead
        }
        crumbs={[
          { label: plan.title, href: together },
          { label: togetherTexts[locale].title, href: together },
          ...(about ? [{ label: words.title, href: all }] : []),
          { label: about ? title : words.title },
        ]}
      />
      <Wrap>
        <div class="mv-top-note">
          <Told {...props} />
        </div>
        {about ? (
          <OfPart {...props} about={about} />
        ) : (
          <>
            {there.map((group) => (group.open.length > 0 ? <Group {...props} group={group} /> : null))}
            {gone.length > 0 ? <Gone {...props} /> : null}
            <Closed {...props} />
          </>
        )}
        <Write {...props} />
      </Wrap>
    </Shell>
  );
}

function Told(props: CommentsPageProps) {
  const { frame, plan, about, done, problem, isKept, isLost } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  if (problem)
    return <ErrorSummary title={words.errorsTitle} errors={[{ id: 'body', text: words.problem(problem) }]} />;
  if (isLost) {
    return (
      <Notice kind="not-saved" title={words.lostTitle}>
        <p>{words.lostLead}</p>
      </Notice>
    );
  }
  if (isKept) return <Notice kind="not-saved" title={words.kept} />;
  if (!done) return null;
  return (
    <Notice kind="saved" title={words.done[done.what]}>
      {done.what === 'resolved' && done.id ? (
        <form method="post" action={inLanguage(locale, paths.planComment(plan.number, done.id))}>
          {about ? null : <input type="hidden" name="back" value="all" />}
          <Button kind="quiet" name="do" value="reopen">
            {words.undo}
          </Button>
        </form>
      ) : about?.part ? (
        <p>
          <a href={inLanguage(locale, addressInPlan(props, about.part, about.query))}>{words.toPart}</a>
        </p>
      ) : null}
    </Notice>
  );
}

const screenOf = (question: number): number =>
  screens.findIndex(({ questions }) => questions.some((one) => one === question)) + 1;

/** Where a part stands in the plan. */
function addressInPlan(
  { plan: { number }, viewer }: CommentsPageProps,
  part: PlanPart,
  query: PartOfPlan['query'],
): string {
  switch (part.kind) {
    case 'plan':
      return paths.planProposal(number);
    case 'question':
      // Only who may change the answers sees the questions.
      return viewer.mayWrite
        ? `${paths.planQuestions(number, screenOf(part.number))}#q${part.number}`
        : paths.planProposal(number);
    case 'finding':
      return `${paths.planProposal(number)}#${part.key}`;
    case 'step':
      return `${paths.planSteps(number)}#skridt-${part.key}`;
    case 'what-if':
      return paths.planWhatIf(number);
    case 'timeline':
      return paths.planTimeline(number);
    case 'task':
      return `${paths.planTodo(number)}?alt=ja#opgave-${part.key}`;
    case 'contact':
      return viewer.mayWrite ? paths.planContact(number, part.key) : paths.planSpreading(number);
    case 'memo':
      return part.key === 'all' ? paths.planMemo(number) : memoAddress(number, part.key, query);
  }
}

function memoAddress(number: number, section: string, query: PartOfPlan['query']): string {
  const asked = new URLSearchParams(query).toString();
  return `${paths.planMemo(number)}${asked === '' ? '' : `?${asked}`}#afsnit-${section}`;
}

const threadsProps = ({ frame, plan, zone, colleagues, viewer, about }: CommentsPageProps): ThreadsProps => ({
  ...{ locale: frame.locale, number: plan.number, zone, colleagues, viewer },
  isAll: about === undefined,
});

/** The conversations about the part the page is about. */
function OfPart(props: CommentsPageProps & { readonly about: About }) {
  const { frame, plan, about, there, gone } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  const group = [...there, ...gone].find(({ key }) => key === about.key);
  const all = inLanguage(locale, paths.planComments(plan.number));
  return (
    <Section
      id="talk"
      title={words.open(group?.open.length ?? 0)}
      aside={
        <>
          <p class="mv-small">
            {about.part ? (
              <a href={inLanguage(locale, addressInPlan(props, about.part, about.query))}>{words.toPart}</a>
            ) : (
              words.gone
            )}
          </p>
          <p class="mv-small">
            <a href={all}>{words.all}</a>
          </p>
        </>
      }
    >
      {group ? <Talk {...props} group={group} /> : <p>{words.nonePart}</p>}
    </Section>
  );
}

type GroupProps = CommentsPageProps & { readonly group: ThreadGroup };

/** The open conversations; the resolved ones are folded away under them. */
function Talk({ group, ...props }: GroupProps) {
  const words = commentsTexts[props.frame.locale];
  const { open, resolved } = group;
  return (
    <>
      {open.length > 0 ? <Threads {...threadsProps(props)} threads={open} /> : null}
      {resolved.length > 0 ? (
        <More summary={words.resolved(resolved.length)}>
          <Threads {...threadsProps(props)} threads={resolved} />
        </More>
      ) : null}
    </>
  );
}

function Group(props: GroupProps) {
  const { frame, plan, group } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  const all = inLanguage(locale, paths.planComments(plan.number));
  if (!group.part) return null;
  return (
    <Section
      id={`del-${group.key}`}
      title={group.part.words}
      aside={
        <p class="mv-small">
          <a href={inLanguage(locale, addressInPlan(props, group.part.part, group.part.query))}>
            {words.toPart}
          </a>
          {props.viewer.mayComment ? (
            <>
              {' · '}
              <a href={addressOfPart(all, group.part.part)}>
                {words.save}
                <span class="sr-only"> ({group.part.words})</span>
              </a>
            </>
          ) : null}
        </p>
      }
    >
      <Talk {...props} />
    </Section>
  );
}

/** Parts about which all has been said: their conversations are folded away. */
function Closed(props: CommentsPageProps) {
  const words = commentsTexts[props.frame.locale];
  const groups = props.there.filter(({ open }) => open.length === 0);
  const count = groups.reduce((sum, { resolved }) => sum + resolved.length, 0);
  if (count === 0) return null;
  return (
    <Section id="closed" title={words.closedTitle}>
      <More summary={words.resolved(count)}>
        {groups.map((group) => (
          <div>
            <h3>{group.part?.words}</h3>
            <Threads {...threadsProps(props)} threads={group.resolved} />
          </div>
        ))}
      </More>
    </Section>
  );
}

function Gone(props: CommentsPageProps) {
  const words = commentsTexts[props.frame.locale];
  return (
    <Section id="gone" title={words.goneTitle} intro={words.goneIntro}>
      {props.gone.map((group) => (
        <div>
          <h3>{[...group.open, ...group.resolved][0]?.first.partName}</h3>
          <Talk {...props} group={group} />
        </div>
      ))}
    </Section>
  );
}

const mayWriteHere = ({ viewer, about, typed }: CommentsPageProps): boolean =>
  viewer.mayComment && (!about || about.part !== undefined || typed.body !== '');

function Write(props: CommentsPageProps) {
  const { frame, plan, about, viewer, colleagues, typed, newKey, problem } = props;
  const { locale } = frame;
  const words = commentsTexts[locale];
  if (!mayWriteHere(props)) return null;
  // What was written about something that has gone meanwhile can still be said about the plan.
  const part = about?.part && about;
  return (
    <Section
      id="write"
      title={words.writeTitle}
      intro={words.writeAbout(part?.words ?? togetherTexts[locale].wholePlan)}
    >
      <CommentForm
        {...{ locale, typed, problem }}
        action={inLanguage(locale, paths.planComments(plan.number))}
        hidden={{ key: newKey, part: part?.key ?? 'plan', ...(part ? {} : { back: 'all' }) }}
        label={words.body}
        button={words.save}
        others={colleagues.filter(({ id, isActive }) => isActive && id !== viewer.id)}
      />
    </Section>
  );
}
