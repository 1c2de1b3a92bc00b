import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
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
};

/** Going on with a finding: law asks for a name and a reason, logic invites a reason, advice just goes. */
export function FindingPage({ frame, plan, finding, typed, problems, kept }: FindingPageProps) {
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
          <blockquote class="mv-quote">
            <p>
              <b>{finding.message[locale]}</b>
            </p>
            <p>{finding.reason[locale]}</p>
          </blockquote>
          <form method="post" action={action} id="go-on" novalidate>
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
