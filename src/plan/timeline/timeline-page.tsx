import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { longDay } from '../../i18n/dates.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import type { DecisionLineProps } from '../../ui/decision-line.tsx';
import { DecisionLine } from '../../ui/decision-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Misfits } from './misfits-panel.tsx';
import type { DaysShown, TimelineTrouble, TimelineView } from './model.ts';
import { Picture } from './picture-panel.tsx';
import { formId, TimelineRows } from './rows-panel.tsx';
import { timelineTexts } from './texts.ts';

export type TimelinePageProps = {
  readonly frame: Frame;
  readonly plan: Pick<Plan, 'number' | 'title' | 'version' | 'variants'>;
  readonly view: TimelineView;
  readonly mayWrite: boolean;
  /** What was done last, and whether it can be undone. */
  readonly last?: { readonly text: string; readonly canUndo: boolean } | undefined;
  readonly trouble?: TimelineTrouble | undefined;
  /** A form of one step that was not saved. */
  readonly shown?: DaysShown | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
  readonly decided: DecisionLineProps['decided'];
};

/** Whether it holds, the picture, what does not fit and what would make it fit, and every day in words. */
export function TimelinePage(props: TimelinePageProps) {
  const { frame, plan, view, mayWrite, shown } = props;
  const { locale } = frame;
  const words = timelineTexts[locale];
  const { title, text } = words.verdict(view.verdict);
  const holds = view.verdict.kind === 'holds';
  return (
    <Shell
      frame={frame}
      title={`${words.title} · ${plan.title}`}
      languageForm={shown ? formId(shown.key) : undefined}
    >
      <Headband
        kicker={plan.title}
        title={title}
        lead={[text, holds ? words.pace[view.pace] : ''].filter(Boolean).join(' ')}
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'timeline', (page) => inLanguage(locale, planPage(plan.number, page)))}
        />
        <PageComments
          link={commentLink(
            locale,
            props.comments,
            { kind: 'timeline' },
            inLanguage(locale, paths.planComments(plan.number)),
          )}
          about={words.title}
        />
        <DecisionLine decided={props.decided} />
        <div class="mv-stack mv-tl-notices">
          <Trouble {...props} />
          <Last {...props} />
        </div>
        <form method="post" action={inLanguage(locale, paths.planTimeline(plan.number))}>
          <input type="hidden" name="version" value={plan.version} />
          <Decision {...props} />
          {view.misfits.length > 0 ? (
            <Section
              id="misfits"
              title={words.misfitsTitle(view.misfits.some(({ firmness }) => firmness !== 'advice'))}
              intro={mayWrite ? words.misfitsIntro : undefined}
            >
              <Misfits locale={locale} view={view} mayWrite={mayWrite} />
            </Section>
          ) : null}
          {view.hints.map((way) => (
            <Notice kind="info" title={words.otherWays}>
              <p>{words.way(way, view.names)}</p>
            </Notice>
          ))}
        </form>
        <Section
          id="picture"
          title={words.pictureTitle}
          intro={<span class="mv-tl-hint">{words.pictureLater}</span>}
          wide
        >
          {view.verdict.kind === 'empty' ? (
            <p>
              {words.empty} <a href={inLanguage(locale, paths.planSteps(plan.number))}>{words.toSteps}</a>
            </p>
          ) : null}
          <Picture locale={locale} view={view} />
        </Section>
        <Section id="days" title={words.tableTitle} intro={mayWrite ? words.tableIntro : undefined} wide>
          <TimelineRows
            locale={locale}
            number={plan.number}
            variant={plan.variants.inUse.key}
            view={view}
            mayWrite={mayWrite}
            shown={shown}
          />
        </Section>
        <Agreed {...props} />
      </Wrap>
    </Shell>
  );
}

function Trouble({ frame, view, trouble, shown }: TimelinePageProps) {
  const { locale } = frame;
  const words = timelineTexts[locale];
  return (
    <>
      {shown ? (
        <ErrorSummary
          title={words.errorsTitle}
          errors={shown.problems.map((problem) => ({
            id: `${problem.name}-${shown.key}`,
            text: words.daysProblem(problem),
          }))}
        />
      ) : null}
      {trouble ? (
        <Notice kind="not-saved" title={words.notChanged}>
          <p>{words.trouble[trouble]}</p>
        </Notice>
      ) : null}
      {shown?.clashes ? (
        <ClashNotice
          title={words.clashTitle(view.names.get(shown.key)?.[locale] ?? shown.key)}
          form={formId(shown.key)}
          rows={shown.clashes.map(({ name, theirs, mine }) => ({
            name,
            label: words[name],
            theirs: theirs[0] && longDay(locale, theirs[0]),
            mine: mine[0] && longDay(locale, mine[0]),
          }))}
        />
      ) : null}
      {shown?.isKept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>
            {words.kept} <a href={`#start-${shown.key}`}>{words.start}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}

/** What was done last, with the way back. */
function Last({ frame, plan, last, mayWrite }: TimelinePageProps) {
  const { locale } = frame;
  if (!last) return null;
  return (
    <form class="mv-said" method="post" action={inLanguage(locale, paths.planTimeline(plan.number))}>
      <input type="hidden" name="version" value={plan.version} />
      <p>{last.text}</p>
      {mayWrite && last.canUndo ? (
        <Button kind="secondary" small name="do" value="undo">
          {timelineTexts[locale].undo}
        </Button>
      ) : null}
    </form>
  );
}

/** What the timeline reckons with while nobody has set the day of the meeting. */
function Decision({ frame, view, mayWrite }: TimelinePageProps) {
  const { locale } = frame;
  const words = timelineTexts[locale];
  const { day, known } = view.decision;
  if (known === 'day') return null;
  const said = longDay(locale, day);
  return (
    <div class="mv-said">
      <p>{known === 'month' ? words.monthOnly(said) : words.noDecision(said)}</p>
      {mayWrite ? (
        <Button kind="secondary" small name="do" value={`decide ${day}`}>
          {words.decide(said)}
        </Button>
      ) : null}
    </div>
  );
}

/** Locking the days, and the file for the calendar. */
function Agreed({ frame, plan, view, mayWrite }: TimelinePageProps) {
  const { locale } = frame;
  const words = timelineTexts[locale];
  return (
    <Section id="agreed" title={words.lockTitle}>
      {view.steps > 0 ? <p>{words.lockText(view.byHand, view.steps)}</p> : null}
      {mayWrite && view.steps > 0 ? (
        <form class="mv-actions" method="post" action={inLanguage(locale, paths.planTimeline(plan.number))}>
          <input type="hidden" name="version" value={plan.version} />
          {view.byHand < view.steps ? (
            <Button kind="secondary" name="do" value="lock">
              {words.lock}
            </Button>
          ) : null}
          {view.byHand > 0 ? (
            <Button kind="quiet" name="do" value="unlock">
              {words.unlock}
            </Button>
          ) : null}
        </form>
      ) : null}
      <p>{words.calendarText}</p>
      <div class="mv-actions">
        <LinkButton kind="secondary" href={inLanguage(locale, paths.planCalendar(plan.number))} download>
          {words.calendar}
        </LinkButton>
      </div>
    </Section>
  );
}
