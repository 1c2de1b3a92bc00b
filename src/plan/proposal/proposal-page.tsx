import type { Slot } from '@medvirk/method-guide';
import { answerWords } from '../../engagement/answer-words.ts';
import { commentLink } from '../../engagement/comments.ts';
import { inSentence } from '../../engagement/method-words.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { suggestionWords } from '../../engagement/suggestions.ts';
import { longDay } from '../../i18n/dates.ts';
import { listOf } from '../../i18n/numbers.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import type { DecisionLineProps } from '../../ui/decision-line.tsx';
import { DecisionLine } from '../../ui/decision-line.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ConsulteesPanel } from './consultees-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { MethodsPanel } from './methods-panel.tsx';
import { ModesPanel } from './modes-panel.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { RejectedPanel } from './rejected-panel.tsx';
import { proposalTexts } from './texts.ts';
import { UnclearPanel } from './unclear-panel.tsx';

export type ProposalPageProps = PanelProps & Pick<DecisionLineProps, 'decided'>;

export function ProposalPage(props: ProposalPageProps) {
  const { frame, plan, view, mayWrite, decided } = props;
  const { locale } = frame;
  const words = proposalTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const next = view.nextScreen;
  return (
    <Shell frame={frame} title={plan.title}>
      <Headband
        kicker={view.isPreliminary ? words.preliminary(view.answered) : words.kicker(plan.number)}
        title={plan.title}
        lead={
          <>
            <strong>{words.itSounds(view.sentence.purpose, view.sentence.groups)}</strong>{' '}
            {words.situation(view.sentence.conflict, view.weeksLeft)}
          </>
        }
        actions={
          <>
            {view.isPreliminary && next && mayWrite ? (
              <LinkButton href={to(paths.planQuestions(plan.number, next))}>{words.answerOn}</LinkButton>
            ) : null}
            <LinkButton
              kind={view.isPreliminary && mayWrite ? 'secondary' : 'primary'}
              href={to(paths.planMemo(plan.number))}
            >
              {words.seeMemo}
            </LinkButton>
            {mayWrite ? (
              <LinkButton kind="quiet" href={to(paths.planQuestions(plan.number, 1))}>
                {words.mendAnswers}
              </LinkButton>
            ) : null}
          </>
        }
        beside={
          <Facts
            facts={[
              { label: words.hours, value: words.hoursValue(view.hours), note: words.estimate },
              { label: words.money, value: words.moneyValue(view.kdkk), note: words.estimate },
              {
                label: words.weeks,
                value: words.weeksValue(view.weeksNeeded),
                note: words.weeksNote(view.weeksLeft),
              },
              { label: words.people, value: words.peopleValue(view.people), note: words.estimate },
            ]}
          />
        }
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'proposal', (page) => to(planPage(plan.number, page)))}
        />
        <PageComments
          link={commentLink(locale, props.comments, { kind: 'plan' }, to(paths.planComments(plan.number)))}
          about={plan.title}
        />
        <DecisionLine decided={decided} />
        {view.isImpossible ? (
          <Notice kind="not-saved" title={words.impossibleTitle}>
            <p>{words.impossibleText}</p>
          </Notice>
        ) : null}
        {view.isPreliminary ? (
          <Notice kind="info" title={words.preliminaryTitle}>
            <p>{words.preliminaryText(12 - view.answered)}</p>
          </Notice>
        ) : null}
        {view.rests.length > 0 ? (
          <Notice kind="info" title={suggestionWords[locale].rests}>
            <p>
              {listOf(
                locale,
                view.rests.map((name) => answerWords[locale][name].label),
              )}
            </p>
          </Notice>
        ) : null}
        <Origin {...props} />
        <Suggestion {...props} />
        {view.disagreements.length > 0 ? (
          <Notice kind="info" title={words.disagreeTitle(view.disagreements.length)}>
            <dl class="mv-lines">
              {view.disagreements.map(({ question, text }) => (
                <div>
                  <dt>{words.question[question]?.title}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </Notice>
        ) : null}
        <MethodsPanel {...props} />
        <FindingsPanel {...props} />
        <ConsulteesPanel {...props} />
        <ReachPanel {...props} />
        <ModesPanel {...props} />
        <UnclearPanel {...props} />
        <RejectedPanel {...props} />
        <Section id="more" title={words.more}>
          <ul class="mv-ruled">
            <li>
              <a href={to(paths.planLikeCases(plan.number))}>{words.likeCases}</a>
            </li>
            {mayWrite ? (
              <>
                <li>
                  <a href={to(paths.planMeeting(plan.number))}>{words.meeting}</a>
                </li>
                <li>
                  <a href={to(paths.planName(plan.number))}>{words.rename}</a>
                </li>
              </>
            ) : null}
            <li>
              <a href={to(paths.planHistory(plan.number))}>{words.history}</a>
            </li>
            <li>
              <a href={to(paths.planMove(plan.number))}>{words.move}</a>
            </li>
          </ul>
        </Section>
      </Wrap>
    </Shell>
  );
}

/** Where the plan's days come from, when it was brought here from another house. */
function Origin({ frame, plan, mayWrite }: PanelProps) {
  if (!plan.origin) return null;
  const { locale } = frame;
  const words = proposalTexts[locale];
  return (
    <form method="post" action={inLanguage(locale, paths.planOrigin(plan.number))} class="mv-soft">
      {words.reckonsWith(plan.origin.municipality)}{' '}
      {mayWrite ? <Button kind="quiet">{words.ownYear}</Button> : null}
    </form>
  );
}

const slotOrder: readonly Slot[] = ['tell', 'open', 'deepen', 'close', 'answer'];

/** The whole plan in one sentence, as one would say it to a colleague. */
function Suggestion({ frame, view }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const { finalDay, owner, hearing } = view.sentence;
  const steps = slotOrder.flatMap((slot) => {
    const names = view.methods
      .filter((method) => method.slot === slot)
      .map((method) => inSentence(method.name[locale]));
    if (names.length === 0) return [];
    const ending =
      slot === 'answer'
        ? words.answerBy(finalDay && longDay(locale, finalDay), owner)
        : slot === 'close' && hearing
          ? words.hearingFor(
              hearing.weeks,
              hearing.minimum,
              hearing.because.map((name) => name[locale]),
            )
          : '';
    return [{ slot, text: [words.slotWith[slot](listOf(locale, names)), ending].filter(Boolean).join(' ') }];
  });
  return (
    <p class="mv-suggestion">
      {words.weSuggest}{' '}
      {steps.map((step, index) => (
        <>
          {index > 0 ? ' · ' : null}
          <b>{words.slotTitle[step.slot].toLowerCase()}</b> {step.text}
        </>
      ))}
    </p>
  );
}
