import type { FieldClash } from '../../engagement/merge-fields.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { FindingLine, GoOnProblem } from './model.ts';
import { proposalTexts } from './texts.ts';

export type FindingPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly finding: FindingLine;
  readonly typed: { readonly name: string; readonly reason: string };
  readonly problems: readonly GoOnProblem[];
  readonly kept: boolean;
  /** The name and reason that the form was filled from. */
  readonly base: string;
  /** Somebody else has gone on with it meanwhile, with another name or reason. */
  readonly clashes?: readonly FieldClash<'name' | 'reason'>[] | undefined;
  /** It was to be taken back, and somebody else has given another reason meanwhile. */
  readonly isTakingBack?: boolean | undefined;
};

/** Going on with a finding: law asks for a name and a reason, logic invites a reason, advice just goes. */
export function FindingPage(props: FindingPageProps) {
  const { frame, plan, finding, typed, problems, kept, base, clashes } = props;
  const { locale } = frame;
  const words = proposalTexts[locale];
  const own = words.finding;
  const action = inLanguage(locale, paths.planFinding(plan.number, finding.rule));
  const errorOf = (name: GoOnProblem['name']) => {
    const problem = problems.find((one) => one.name === name);
    if (!problem) return undefined;
    if (problem.kind === 'too-long') return own.tooLong(problem.limit, problem.length);
    return name === 'name' ? own.missingName : own.missingReason;
  };
  return (
    <Shell frame={frame} title={own.title[finding.class]} languageForm="go-on">
      <Headband
        kicker={`${plan.title} · ${words.tag[finding.class]}`}
        title={own.title[finding.class]}
        lead={own.lead[finding.class]}
      />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle}
            errors={problems.map(({ name }) => ({ id: name, text: errorOf(name) ?? '' }))}
          />
          {kept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          {clashes ? (
            <ClashNotice
              title={own.clash}
              form="go-on"
              rows={clashes.map(({ name, theirs, mine }) => ({
                ...{ name, label: own[name] },
                ...{ theirs: theirs[0], mine: mine[0] },
              }))}
            />
          ) : null}
          {props.isTakingBack && finding.gone ? (
            <Notice kind="not-saved" title={own.clash}>
              <p>
                {finding.gone.name}: {finding.gone.reason}
              </p>
              <form method="post" action={action}>
                <input type="hidden" name="base" value={base} />
                <Button kind="secondary" small name="do" value="take-back">
                  {words.takeBack}
                </Button>
              </form>
            </Notice>
          ) : null}
          <blockquote class="mv-quote">
            <p>
              <b>{finding.message[locale]}</b>
            </p>
            <p>{finding.reason[locale]}</p>
          </blockquote>
          <form method="post" action={action} id="go-on" novalidate>
            <input type="hidden" name="base" value={base} />
            {finding.class === 'advice' ? null : (
              <>
                {finding.class === 'law' ? (
                  <TextField
                    name="name"
                    label={own.name}
                    hint={own.nameHint}
                    value={typed.name}
                    error={errorOf('name')}
                    autocomplete="name"
                  />
                ) : null}
                <TextArea
                  name="reason"
                  label={own.reason}
                  hint={own.reasonHint[finding.class]}
                  value={typed.reason}
                  error={errorOf('reason')}
                  optional={finding.class !== 'law'}
                />
              </>
            )}
            <ButtonRow>
              <Button name="do" value="go-on">
                {own.button[finding.class]}
              </Button>
              <LinkButton kind="quiet" href={inLanguage(locale, paths.planProposal(plan.number))}>
                {own.back}
              </LinkButton>
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}
