import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Headband } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { copyTexts } from './copy-texts.ts';
import type { CopyProblem, Filled } from './model.ts';
import { exchangeTexts } from './texts.ts';

export type CopyPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** The day it was decided on last time. */
  readonly before: string | undefined;
  /** Some step has a day that somebody set. */
  readonly hasDays: boolean;
  readonly filled: Filled;
  readonly problems: readonly CopyProblem[];
  readonly isKept: boolean;
  /** Makes sending it twice harmless. */
  readonly id: string;
};

/** A plan once more, for next year. */
export function CopyPage(props: CopyPageProps) {
  const { frame, plan, problems } = props;
  const { locale } = frame;
  const words = copyTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`} languageForm="copy">
      <Headband
        crumbs={[
          { label: plan.title, href: to(paths.planProposal(plan.number)) },
          { label: exchangeTexts[locale].moveTitle, href: to(paths.planMove(plan.number)) },
          { label: words.title },
        ]}
        title={words.title}
        lead={words.lead}
      />
      <SheetLayout
        aside={
          <>
            <h2>{words.carriedTitle}</h2>
            <ul class="mv-bullets">
              {words.carried.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <h2>{words.leftTitle}</h2>
            <ul class="mv-bullets">
              {words.left.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        }
      >
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorTitle(problems.length)}
            errors={problems.map((problem) => ({ id: problem.name, text: words.problem(problem) }))}
          />
          {props.isKept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          <Fields {...props} />
        </div>
      </SheetLayout>
    </Shell>
  );
}

function Fields({ frame, plan, before, hasDays, filled, problems, id }: CopyPageProps) {
  const { locale } = frame;
  const words = copyTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const errorOf = (name: CopyProblem['name']) => {
    const found = problems.find((problem) => problem.name === name);
    return found && words.problem(found);
  };
  return (
    <form method="post" action={to(paths.planCopy(plan.number))} id="copy" novalidate>
      <input type="hidden" name="key" value={id} />
      <TextField name="title" label={words.name} value={filled.title?.[0]} error={errorOf('title')} />
      <DateField
        name="decision"
        label={words.decision}
        hint={words.decisionHint(before)}
        value={filled.decision?.[0]}
        error={errorOf('decision')}
        optional
      />
      {hasDays ? (
        <Choices
          name="days"
          type="radio"
          legend={words.days}
          legendLook="small"
          size="small"
          choices={[
            { value: 'move', label: words.move, note: words.moveNote },
            { value: 'clear', label: words.clear, note: words.clearNote },
          ]}
          value={filled.days?.[0] ?? 'move'}
        />
      ) : null}
      <ButtonRow>
        <Button>{words.copy}</Button>
        <a href={to(paths.planProposal(plan.number))}>{words.back}</a>
      </ButtonRow>
    </form>
  );
}
