import type { Slot } from '@medvirk/method-guide';
import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import { modeShapes } from '../../engagement/mode-shapes.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { shortDay } from '../../i18n/dates.ts';
import { listOf } from '../../i18n/numbers.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import type { DecisionLineProps } from '../../ui/decision-line.tsx';
import { DecisionLine } from '../../ui/decision-line.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Meters } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { FindingItems } from './findings-panel.tsx';
import type { HandOverLine, ProposalView, StepLine, StepProblem } from './model.ts';
import { stepsTexts } from './steps-texts.ts';
import { proposalTexts } from './texts.ts';

export type StepsPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string; readonly version: number };
  readonly view: ProposalView;
  readonly mayWrite: boolean;
  /** What was done last, and whether it can be undone. */
  readonly last?: { readonly text: string; readonly canUndo: boolean } | undefined;
  readonly problem?: StepProblem | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
  readonly decided: DecisionLineProps['decided'];
};

const slotOrder: readonly Slot[] = ['tell', 'open', 'deepen', 'close', 'answer'];

/** The steps one by one at the left, what they come to at the right; each change is seen at once. */
export function StepsPage(props: StepsPageProps) {
  const { frame, plan, mayWrite } = props;
  const { locale } = frame;
  const words = stepsTexts[locale];
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`} elements={['live-page']}>
      <Headband kicker={plan.title} title={words.title} lead={mayWrite ? words.lead : words.leadRead} />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'steps', (page) => inLanguage(locale, planPage(plan.number, page)))}
        />
        <p class="sr-only" role="status" data-live-status />
        <live-page>
          <DecisionLine decided={props.decided} />
          <Said {...props} />
          <div class="mv-bench">
            <StepList {...props} />
            <Effects {...props} />
          </div>
        </live-page>
      </Wrap>
    </Shell>
  );
}

function Said({ frame, plan, view, last, problem, mayWrite }: StepsPageProps) {
  const { locale } = frame;
  const words = stepsTexts[locale];
  if (problem) {
    return (
      <Notice kind="not-saved" title={words.notChanged}>
        <p data-said tabindex={-1}>
          {words.problems[problem]}
        </p>
      </Notice>
    );
  }
  const said = (
    <p data-said tabindex={-1}>
      {last?.text ?? (view.isOwnSet ? words.own : words.followed)}
    </p>
  );
  if (!mayWrite) return said;
  return (
    <form class="mv-said" method="post" action={inLanguage(locale, paths.planSteps(plan.number))}>
      <input type="hidden" name="version" value={String(plan.version)} />
      {said}
      {last?.canUndo ? (
        <Button kind="secondary" small name="do" value="undo" id="undo">
          {words.undo}
        </Button>
      ) : null}
      {view.isOwnSet ? (
        <Button kind="quiet" name="do" value="follow">
          {words.follow}
        </Button>
      ) : null}
    </form>
  );
}

function StepList({ frame, plan, view, mayWrite, comments }: StepsPageProps) {
  const { locale } = frame;
  const words = stepsTexts[locale];
  const common = proposalTexts[locale];
  const jobs = (
    <>
      {slotOrder.map((slot) => {
        const steps = view.methods.filter((one) => one.slot === slot);
        return (
          <section class="mv-bench-job" aria-labelledby={`job-${slot}`}>
            <div class={steps.length === 0 ? 'mv-job none' : 'mv-job'}>
              <h2 id={`job-${slot}`}>{common.slotTitle[slot]}</h2>
              <p>{common.slotJob[slot]}</p>
            </div>
            {steps.length === 0 ? <p class="mv-soft">{common.noMethod[slot]}</p> : null}
            <ul class="mv-steps-list">
              {steps.map((step) => (
                <Step
                  frame={frame}
                  plan={plan}
                  step={step}
                  handOvers={view.handOvers.filter(({ from }) => from === step.key)}
                  mayWrite={mayWrite}
                  comments={comments}
                />
              ))}
            </ul>
            {mayWrite ? (
              <p>
                <a href={inLanguage(locale, paths.planAdd(plan.number, slot))}>{words.add[slot]}</a>
              </p>
            ) : null}
          </section>
        );
      })}
    </>
  );
  if (!mayWrite) return <div>{jobs}</div>;
  return (
    <form method="post" action={inLanguage(locale, paths.planSteps(plan.number))}>
      <input type="hidden" name="version" value={String(plan.version)} />
      {jobs}
    </form>
  );
}

type StepProps = Pick<StepsPageProps, 'frame' | 'plan' | 'mayWrite' | 'comments'> & {
  readonly step: StepLine;
  readonly handOvers: readonly HandOverLine[];
};

function Step({ frame, plan, step, handOvers, mayWrite, comments }: StepProps) {
  const { locale } = frame;
  const words = stepsTexts[locale];
  const common = proposalTexts[locale];
  const name = step.name[locale];
  const groups = (list: StepLine['brings']) =>
    listOf(
      locale,
      list.map((group) => common.group[group].toLowerCase()),
    );
  const comment = (
    <CommentLink
      link={commentLink(
        locale,
        comments,
        { kind: 'step', key: step.key },
        inLanguage(locale, paths.planComments(plan.number)),
      )}
      about={name}
    />
  );
  return (
    <li id={`skridt-${step.key}`}>
      <h3>
        <Mark shape={modeShapes[step.mode]} />
        <a href={inLanguage(locale, paths.method(step.id))}>{name}</a> <small>{common.mode[step.mode]}</small>
        {step.times > 1 ? <small class="mv-flag">{words.times(step.times)}</small> : null}
      </h3>
      <p class="mv-held">{step.format?.[locale] ?? words.usual}</p>
      {step.days ? (
        <p class="mv-soft">
          {words.when(shortDay(locale, step.days.from), shortDay(locale, step.days.to))}
          {step.days.isByHand ? ` (${words.byHand})` : null}
        </p>
      ) : null}
      {step.brings.length > 0 ? <p class="mv-soft">{words.brings(groups(step.brings))}</p> : null}
      {step.loses.length > 0 ? <p class="mv-soft">{words.loses(groups(step.loses))}</p> : null}
      {mayWrite ? (
        <div class="mv-meta">
          <a href={inLanguage(locale, paths.planStep(plan.number, step.key))}>
            {words.changeFormat}
            <span class="sr-only">: {name}</span>
          </a>
          <Button kind="quiet" name="do" value={`remove ${step.key}`} about={name}>
            {words.remove}
          </Button>
          {step.swaps.length > 0 ? (
            <details class="mv-swap" id={`byt-${step.key}`}>
              <summary>
                {words.swap}
                <span class="sr-only"> {name}</span>
              </summary>
              <p>{words.swapWith}</p>
              <ul>
                {step.swaps.map((swap) => (
                  <li>
                    <Button kind="quiet" name="do" value={`swap ${step.key} ${swap.id}`}>
                      {swap.name[locale]}
                    </Button>{' '}
                    <small>{swap.why[0]?.[locale]}</small>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          {comment}
        </div>
      ) : (
        comment
      )}
      {handOvers.map((one) => (
        <p class="mv-hand-over">
          <b>{words.handOver}:</b> {one.text[locale]}
        </p>
      ))}
    </li>
  );
}

function Effects({ frame, plan, view, mayWrite }: StepsPageProps) {
  const { locale } = frame;
  const words = stepsTexts[locale];
  const common = proposalTexts[locale];
  const affected = view.reach.filter((line) => line.isAffected);
  const firm = view.findings.filter((finding) => finding.class !== 'advice').length;
  const advice = view.findings.length - firm;
  return (
    <aside class="mv-effects" tabindex={0} aria-labelledby="effects">
      <h2 id="effects">{words.effects}</h2>
      <Facts
        facts={[
          { label: common.hours, value: common.hoursValue(view.hours), note: common.estimate },
          { label: common.money, value: common.moneyValue(view.kdkk), note: common.estimate },
          {
            label: common.weeks,
            value: common.weeksValue(view.weeksNeeded),
            note: common.weeksNote(view.weeksLeft),
          },
          { label: common.people, value: common.peopleValue(view.people), note: common.estimate },
        ]}
      />
      <h3>{words.effectsReach}</h3>
      {affected.length === 0 ? <p class="mv-soft">{words.effectsReachNone}</p> : null}
      <Meters
        shape="both"
        lines={affected.map((line) => ({
          label: common.group[line.group],
          word: common.word[line.word],
          level: line.word,
        }))}
      />
      <h3>{words.effectsFindings(firm)}</h3>
      {view.findings.length > 0 ? (
        <>
          <FindingItems
            locale={locale}
            number={plan.number}
            findings={view.findings}
            mayWrite={mayWrite}
            short
          />
          <p>
            <a href={`${inLanguage(locale, paths.planProposal(plan.number))}#findings`}>
              {words.allFindings}
            </a>
          </p>
        </>
      ) : null}
      {firm === 0 && advice === 0 ? <p class="mv-soft">{common.noFindings}</p> : null}
    </aside>
  );
}
