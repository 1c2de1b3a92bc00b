import { sayOutcome } from '../../engagement/decision-line.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { moment } from '../../i18n/dates.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { CalendarLeaf } from '../../ui/calendar-leaf.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { DecisionFormProps } from './decision-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DecisionItem, DecisionTrouble } from './model.ts';
import type { DecisionDone } from './texts.ts';
import { decisionTexts } from './texts.ts';

export type DecisionPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string; readonly version: number };
  readonly zone: string;
  /** The newest first. */
  readonly decisions: readonly DecisionItem[];
  readonly mayWrite: boolean;
  readonly form: Omit<DecisionFormProps, 'frame' | 'plan'>;
  readonly done?: DecisionDone | undefined;
  readonly trouble?: DecisionTrouble | undefined;
};

/** What came back from the politicians, and the form to write it down. */
export function DecisionPage(props: DecisionPageProps) {
  const { frame, plan, decisions, mayWrite, form, done, trouble } = props;
  const { locale } = frame;
  const words = decisionTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  const isOpen =
    decisions.length === 0 ||
    form.correcting !== undefined ||
    form.problems.length > 0 ||
    form.isKept ||
    form.isTyped;
  return (
    <Shell
      frame={frame}
      title={`${words.title} · ${plan.title}`}
      languageForm={mayWrite ? 'decision' : undefined}
    >
      <Headband
        kicker={plan.title}
        title={words.title}
        lead={words.lead}
        beside={decisions.length === 0 ? <Picture name="use" /> : undefined}
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'memo', (page) => to(planPage(plan.number, page)))}
        />
        <div class="mv-top-note">
          {done ? <Notice kind="saved" title={words.done[done]} /> : null}
          {trouble ? (
            <Notice kind="not-saved" title={words.troubleTitle}>
              <p>{words.trouble[trouble]}</p>
            </Notice>
          ) : null}
          <ErrorSummary
            title={words.errorsTitle(form.problems.length)}
            errors={form.problems.map((problem) => ({ id: problem.name, text: words.problem(problem) }))}
          />
        </div>
        {decisions.length > 0 ? (
          <Section
            id="decisions"
            title={words.listTitle}
            intro={words.listIntro}
            aside={
              <p class="mv-small">
                <a href={to(paths.planHistory(plan.number))}>{words.history}</a>
              </p>
            }
          >
            <Rows
              items={decisions.map((decision, index) => ({
                mark: <CalendarLeaf day={decision.day} />,
                title: (
                  <>
                    {sayOutcome(locale, decision)}{' '}
                    {decision.number ? <small class="mv-flag">{words.version(decision.number)}</small> : null}
                  </>
                ),
                children: <About {...props} decision={decision} isLatest={index === 0} />,
              }))}
            />
          </Section>
        ) : null}
        {mayWrite ? (
          <Section
            id="write"
            title={
              form.correcting
                ? words.correctTitle
                : decisions.length === 0
                  ? words.formTitle
                  : words.formAgain
            }
            intro={words.formIntro}
          >
            {isOpen ? (
              <DecisionForm frame={frame} plan={plan} {...form} />
            ) : (
              <More summary={words.formAgain}>
                <DecisionForm frame={frame} plan={plan} {...form} />
              </More>
            )}
          </Section>
        ) : decisions.length === 0 ? (
          <div class="mv-empty">
            <Picture name="empty" />
            <div>
              <h2>{words.emptyTitle}</h2>
              <p>{words.empty}</p>
            </div>
          </div>
        ) : null}
      </Wrap>
    </Shell>
  );
}

type AboutProps = DecisionPageProps & { readonly decision: DecisionItem; readonly isLatest: boolean };

function About({ frame, plan, zone, decision, isLatest, mayWrite }: AboutProps) {
  const { locale } = frame;
  const words = decisionTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  const compare = `${to(paths.planCompare(plan.number))}?fra=${decision.adopted}`;
  const isWaiting = isLatest && decision.outcome === 'changed' && decision.adopted === undefined;
  return (
    <>
      {decision.text ? <p class="mv-quote mv-as-typed">{decision.text}</p> : null}
      <div class="mv-decision-facts">
        <p class="mv-small">
          <span class="mv-soft">{words.beforeThem}</span> {decision.before}
        </p>
        {decision.stands ? (
          <p class="mv-small">
            <span class="mv-soft">{words.standsAs}</span> {decision.stands}
          </p>
        ) : null}
        <p class="mv-soft mv-small">
          {words.recordedBy(decision.recordedBy, moment(locale, decision.recordedAt, zone))}
        </p>
      </div>
      {isWaiting && mayWrite ? (
        <form method="post" action={to(paths.planDecision(plan.number))} class="mv-settle">
          <input type="hidden" name="id" value={decision.id} />
          <input type="hidden" name="version" value={String(decision.version)} />
          <input type="hidden" name="plan" value={String(plan.version)} />
          <p>
            <b>{words.settleTitle}</b>
          </p>
          <p>{words.settleText}</p>
          <ButtonRow>
            <Button name="do" value="settle">
              {words.settle}
            </Button>
            <a href={to(paths.planSteps(plan.number))}>{words.toSteps}</a>
          </ButtonRow>
        </form>
      ) : null}
      <div class="mv-actions">
        {decision.adopted !== undefined && decision.adopted !== plan.version ? (
          <a href={compare}>{words.changesSince}</a>
        ) : null}
        {mayWrite ? (
          <a href={`${to(paths.planDecision(plan.number))}?ret=${decision.id}#write`}>
            {words.correct}
            <span class="sr-only"> {sayOutcome(locale, decision)}</span>
          </a>
        ) : null}
      </div>
    </>
  );
}
