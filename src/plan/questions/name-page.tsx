import type { FieldClash } from '../../engagement/merge-fields.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { beginTexts } from './begin-texts.ts';
import type { FieldProblem, Filled } from './model.ts';
import { problemText } from './problem-text.ts';
import type { TemplateFormProps } from './template-form.tsx';
import { TemplateForm } from './template-form.tsx';
import { questionsTexts } from './texts.ts';

export type NamePageProps = {
  readonly frame: Frame;
  readonly action: string;
  readonly filled: Filled;
  readonly problems: readonly FieldProblem[];
  readonly kept: boolean;
  /** A new plan carries the key that makes sending it twice harmless; a plan that is there carries its version. */
  readonly hidden: { readonly name: 'key' | 'version'; readonly value: string };
  /** What a new plan can begin from. */
  readonly begin?: Omit<TemplateFormProps, 'locale'> | undefined;
  /** The house has adopted how it does it, and a new plan begins with that. */
  readonly hasPolicy?: boolean | undefined;
  /** The name and the sentence that the form of a plan was filled from. */
  readonly base?: string | undefined;
  readonly clashes?: readonly FieldClash[] | undefined;
};

/** What the case is called and what is to be decided: before the twelve questions, and to change it later. */
export function NamePage(props: NamePageProps) {
  const { frame, action, filled, problems, kept, hidden, begin, base, clashes = [] } = props;
  const words = questionsTexts[frame.locale];
  const isNew = hidden.name === 'key';
  const title = isNew ? words.newTitle : words.renameTitle;
  const errorOf = (name: string) => {
    const found = problems.find((problem) => problem.name === name);
    return found ? problemText(frame.locale, found) : undefined;
  };
  return (
    <Shell frame={frame} title={title} languageForm="name">
      <Headband title={title} lead={isNew ? words.newLead : undefined} beside={<Picture name="plan" />} />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(problems.length)}
            errors={problems.map((problem) => ({
              id: problem.name,
              text: problemText(frame.locale, problem),
            }))}
          />
          {kept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          {clashes.length > 0 ? (
            <ClashNotice
              form="name"
              rows={clashes.map(({ name, theirs, mine }) => ({
                name,
                label: name === 'title' ? words.nameLabel : words.sentenceLabel,
                theirs: theirs[0],
                mine: mine[0],
              }))}
            />
          ) : null}
          <form method="post" action={action} id="name" novalidate>
            <input type="hidden" name={hidden.name} value={hidden.value} />
            {base === undefined ? null : <input type="hidden" name="base" value={base} />}
            <TextField
              name="title"
              label={words.nameLabel}
              hint={words.nameHint}
              value={filled.title?.[0]}
              error={errorOf('title')}
            />
            <TextField
              name="question"
              label={words.sentenceLabel}
              optional
              hint={
                <>
                  {words.sentenceHint}{' '}
                  <span class="mv-example">{`${words.forExample} ${words.sentenceExample}`}</span>
                </>
              }
              value={filled.question?.[0]}
              error={errorOf('question')}
            />
            {begin ? <TemplateForm locale={frame.locale} {...begin} /> : null}
            {props.hasPolicy ? <AsTheHouseDoes locale={frame.locale} /> : null}
            <ButtonRow>
              <Button>{isNew ? words.begin : words.saveName}</Button>
              {begin ? (
                <Button
                  kind="quiet"
                  formaction={inLanguage(frame.locale, paths.newPlanCases())}
                  formmethod="get"
                >
                  {beginTexts[frame.locale].findLike}
                </Button>
              ) : null}
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}

function AsTheHouseDoes({ locale }: { readonly locale: Locale }) {
  const words = beginTexts[locale];
  return (
    <p>
      {words.policyBefore} <a href={inLanguage(locale, paths.policy())}>{words.policyLink}</a>.
    </p>
  );
}
