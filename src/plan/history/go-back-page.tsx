import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { ChangeList } from './change-list-panel.tsx';
import type { SideHead } from './differences-panel.tsx';
import { Differences, EffectsPanel } from './differences-panel.tsx';
import type { EffectLine } from './effects-text.ts';
import type { ChangeLine, WhyProblem } from './model.ts';
import { historyTexts } from './texts.ts';

export type GoBackPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string; readonly version: number };
  readonly version: number;
  /** What the save is called. */
  readonly name: string;
  /** The plan as it stands, and the save. */
  readonly heads: readonly [SideHead, SideHead];
  /** How many things differ; the lines tell also which steps a proposal brings. */
  readonly count: number;
  readonly lines: readonly ChangeLine[];
  readonly effects: readonly EffectLine[];
  readonly mayWrite: boolean;
  readonly why: string;
  readonly problem?: Exclude<WhyProblem, 'missing'> | undefined;
  readonly isKept: boolean;
  /** What colleagues changed since the page was shown. */
  readonly clash?: readonly ChangeLine[] | undefined;
};

/** What would change if the plan were taken back to an earlier save, and the button that does it. */
export function GoBackPage(props: GoBackPageProps) {
  const { frame, plan, name, heads, lines, mayWrite, problem, clash } = props;
  const { locale } = frame;
  const words = historyTexts[locale];
  const history = inLanguage(locale, paths.planHistory(plan.number));
  const title = mayWrite ? words.goBackTitle(name) : words.goBackReadTitle(name);
  return (
    <Shell
      frame={frame}
      title={`${title} · ${plan.title}`}
      languageForm={mayWrite && props.count > 0 ? 'go-back' : undefined}
    >
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.title, href: history },
          { label: name },
        ]}
        kicker={heads[1].note}
        title={title}
        lead={props.count === 0 ? words.goBackSame : mayWrite ? words.goBackLead : words.goBackReadLead}
      />
      <Wrap>
        <div class="mv-top-note">
          {clash ? (
            <Notice kind="not-saved" title={words.clashTitle}>
              <p>{words.clashLead}</p>
              <ChangeList locale={locale} lines={clash} />
            </Notice>
          ) : null}
          {props.isKept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          <ErrorSummary
            title={words.problemTitle}
            errors={problem ? [{ id: 'why', text: words.whyProblem[problem] }] : []}
          />
        </div>
        {props.count === 0 ? (
          <p class="mv-pages">
            <a href={history}>{words.title}</a>
          </p>
        ) : (
          <>
            <Differences
              locale={locale}
              title={words.goBackChanges(props.count)}
              intro={words.goBackChangesIntro}
              heads={heads}
              lines={lines}
            />
            <EffectsPanel locale={locale} lines={props.effects} />
            {mayWrite ? <GoBackForm {...props} /> : null}
          </>
        )}
      </Wrap>
    </Shell>
  );
}

function GoBackForm({ frame, plan, version, why, problem }: GoBackPageProps) {
  const { locale } = frame;
  const words = historyTexts[locale];
  return (
    <Section id="go" title={words.goBackOrNot}>
      <form
        method="post"
        action={inLanguage(locale, paths.planGoBack(plan.number, version))}
        id="go-back"
        class="mv-fields"
      >
        <input type="hidden" name="shown" value={String(plan.version)} />
        <TextArea
          name="why"
          label={words.goBackWhy}
          hint={words.goBackWhyHint}
          error={problem && words.whyProblem[problem]}
          value={why}
          rows={3}
          optional
        />
        <ButtonRow>
          <Button>{words.goBack}</Button>
          <a href={inLanguage(locale, paths.planHistory(plan.number))}>{words.leave}</a>
        </ButtonRow>
      </form>
    </Section>
  );
}
