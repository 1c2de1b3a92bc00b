import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import { modeShapes } from '../../engagement/mode-shapes.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Comparison } from './comparison-panel.tsx';
import { versionTitle } from './elsewhere-panel.tsx';
import type { NamedVersion, VersionLine, VersionProblem, WhatIfView } from './model.ts';
import { proposalTexts } from './texts.ts';
import { whatIfTexts } from './what-if-texts.ts';

export type WhatIfPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string; readonly version: number };
  readonly view: WhatIfView;
  readonly mayWrite: boolean;
  readonly problem?:
    | { readonly kind: VersionProblem | 'kept'; readonly field: string; readonly name: string }
    | undefined;
  /** The version that a step has just been saved in, beside the one in use. */
  readonly stepSavedIn?: NamedVersion | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

/** The same case done in other ways: by kind, and by the planner's own named versions. */
export function WhatIfPage(props: WhatIfPageProps) {
  const { frame, plan, view, problem } = props;
  const own = view.versions.filter(({ key }) => key !== undefined);
  const { locale } = frame;
  const words = whatIfTexts[locale];
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <Headband kicker={plan.title} title={words.title} lead={words.lead} />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'whatIf', (page) => inLanguage(locale, planPage(plan.number, page)))}
        />
        <PageComments
          link={commentLink(
            locale,
            props.comments,
            { kind: 'what-if' },
            inLanguage(locale, paths.planComments(plan.number)),
          )}
          about={words.title}
        />
        <ErrorSummary
          title={words.problemTitle}
          errors={problem ? [{ id: problem.field, text: words.problems[problem.kind] }] : []}
        />
        {props.stepSavedIn ? (
          <Notice kind="saved" title={words.stepSaved(versionTitle(locale, props.stepSavedIn))}>
            <p>
              <a href="#versions">{words.versionsTitle(own.length)}</a>
            </p>
          </Notice>
        ) : null}
        <Kinds {...props} />
        <Versions {...props} />
      </Wrap>
    </Shell>
  );
}

function Kinds({ frame, plan, view, mayWrite }: WhatIfPageProps) {
  const { locale } = frame;
  const words = whatIfTexts[locale];
  const common = proposalTexts[locale];
  return (
    <Section id="kinds" title={words.kindsTitle} wide>
      <p class="mv-verdict">{view.advice.sentence[locale]}</p>
      <p>
        {view.advice.mode === 'tell' ? (
          <>
            <a href={inLanguage(locale, paths.tellWell())}>{words.tellWell}</a> ·{' '}
          </>
        ) : null}
        <a href={inLanguage(locale, paths.thumbRules())}>{words.thumbRules}</a>
      </p>
      <p class="mv-soft">{words.kindsIntro}</p>
      <Comparison
        locale={locale}
        caption={words.kindsTitle}
        affected={view.affected}
        columns={view.kinds.map((kind) => ({
          label: (
            <>
              <Mark shape={modeShapes[kind.mode]} /> {words.kind[kind.mode]}{' '}
              {kind.isAdvised ? <small class="mv-flag">{words.advised}</small> : null}
            </>
          ),
          plan: kind.plan,
          marked: kind.isAdvised,
        }))}
      />
      {view.others.length > 0 ? (
        <>
          <h3>{words.kindsLose}</h3>
          {view.others.map((line) => (
            <p class="mv-verdict-line">{common.modeSentence(line)}</p>
          ))}
        </>
      ) : null}
      {mayWrite ? (
        <form method="post" action={inLanguage(locale, paths.planVersions(plan.number))} class="mv-actions">
          {view.kinds
            .filter((kind) => kind.plan)
            .map((kind) => (
              <Button kind="quiet" name="do" value={`keep ${kind.mode}`}>
                {words.keepKind(words.kind[kind.mode])}
              </Button>
            ))}
        </form>
      ) : null}
      <p class="mv-small">
        <a href={inLanguage(locale, paths.planArithmetic(plan.number))}>{common.arithmetic}</a>
      </p>
    </Section>
  );
}

function Versions({ frame, plan, view, mayWrite, problem }: WhatIfPageProps) {
  const { locale } = frame;
  const words = whatIfTexts[locale];
  const own = view.versions.filter(({ key }) => key !== undefined);
  const titleOf = (line: VersionLine): string =>
    line.key === undefined ? words.proposal : line.name || words.version(line.letter);
  return (
    <Section id="versions" title={words.versionsTitle(own.length)} intro={words.versionsIntro} wide>
      {view.versions.length > 1 ? (
        <Comparison
          locale={locale}
          caption={words.versionsTitle(own.length)}
          affected={view.affected}
          moreRows={[words.findings]}
          columns={view.versions.map((line) => ({
            label: (
              <>
                {titleOf(line)} {line.isInUse ? <small class="mv-flag">{words.inUse}</small> : null}
              </>
            ),
            plan: line.plan,
            marked: line.isInUse,
            more: [words.findingsWord(line.law, line.logic, line.advice)],
          }))}
        />
      ) : null}
      {mayWrite ? (
        <>
          {own.length > 1 ? (
            <ul class="mv-versions">
              {own.map((line) => (
                <VersionActions
                  frame={frame}
                  plan={plan}
                  line={line}
                  title={titleOf(line)}
                  problem={problem}
                />
              ))}
            </ul>
          ) : null}
          <form
            method="post"
            action={inLanguage(locale, paths.planVersions(plan.number))}
            class="mv-form-page"
          >
            <h3>{words.saveTitle}</h3>
            <TextField
              name="name"
              label={words.nameLabel}
              hint={words.nameHint}
              value={problem?.field === 'name' ? problem.name : undefined}
              error={problem?.field === 'name' ? words.problems[problem.kind] : undefined}
            />
            <Button kind="secondary" name="do" value="save">
              {words.save}
            </Button>
          </form>
        </>
      ) : null}
    </Section>
  );
}

type ActionsProps = Pick<WhatIfPageProps, 'frame' | 'plan' | 'problem'> & {
  readonly line: VersionLine;
  readonly title: string;
};

function VersionActions({ frame, plan, line, title, problem }: ActionsProps) {
  const { locale } = frame;
  const words = whatIfTexts[locale];
  const field = `name-${line.key}`;
  return (
    <li>
      <b>{title}</b>
      <form method="post" action={inLanguage(locale, paths.planVersions(plan.number))}>
        {line.isInUse ? (
          <span class="mv-soft">{words.inUse}</span>
        ) : (
          <>
            <Button kind="secondary" small name="do" value={`use ${line.key}`} about={title}>
              {words.use}
            </Button>
            <input type="hidden" name="version" value={String(plan.version)} />
            <Button kind="quiet" name="do" value={`remove ${line.key}`} about={title}>
              {words.remove}
            </Button>
          </>
        )}
      </form>
      <More summary={words.rename} open={problem?.field === field}>
        <form method="post" action={inLanguage(locale, paths.planVersions(plan.number))}>
          <input type="hidden" name="was" value={line.name} />
          <TextField
            name={field}
            label={words.nameLabel}
            value={problem?.field === field ? problem.name : line.name}
            error={problem?.field === field ? words.problems[problem.kind] : undefined}
            width="medium"
          />
          <Button kind="secondary" small name="do" value={`rename ${line.key}`} about={title}>
            {words.rename}
          </Button>
        </form>
      </More>
    </li>
  );
}
