import { plansLabel } from '../../engagement/plan-pages.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { FieldFrame, wire } from '../../ui/field-frame.tsx';
import { Headband } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { FileProblem } from './model.ts';
import { problemText } from './problem-text.ts';
import { exchangeTexts } from './texts.ts';

export type ImportPageProps = {
  readonly frame: Frame;
  /** What was pasted. */
  readonly text: string;
  readonly isKept?: boolean | undefined;
  /** What is wrong, and with which of the two. */
  readonly wrong?: { readonly field: 'file' | 'text'; readonly problem: FileProblem } | undefined;
};

/** A file to choose, or its text to paste. */
export function ImportPage({ frame, text, isKept, wrong }: ImportPageProps) {
  const { locale } = frame;
  const words = exchangeTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const said = wrong && problemText(locale, wrong.problem);
  const field = (name: 'file' | 'text', label: string, hint: string) => ({
    ...{ name, label, hint },
    error: wrong?.field === name ? said : undefined,
  });
  const file = field('file', words.file, words.fileHint);
  return (
    <Shell frame={frame} title={words.importTitle} languageForm="import">
      <Headband
        crumbs={[{ label: plansLabel[locale], href: to(paths.plans()) }, { label: words.importTitle }]}
        title={words.importTitle}
        lead={words.importLead}
      />
      <SheetLayout
        aside={
          <>
            <h2>{words.whatIsIt}</h2>
            <p>{words.whatIsItText}</p>
            <p>
              <a href={paths.planSchema()}>{words.format}</a>
            </p>
          </>
        }
      >
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorTitle}
            errors={wrong && said ? [{ id: wrong.field, text: said }] : []}
          />
          {isKept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          <form
            method="post"
            action={to(paths.planImport())}
            id="import"
            enctype="multipart/form-data"
            novalidate
          >
            <FieldFrame {...file}>
              <input class="form-input mv-file" type="file" accept=".json,application/json" {...wire(file)} />
            </FieldFrame>
            <TextArea {...field('text', words.paste, words.pasteHint)} value={text} rows={5} optional />
            <ButtonRow>
              <Button>{words.see}</Button>
              <a href={to(paths.plans())}>{words.back}</a>
            </ButtonRow>
          </form>
        </div>
      </SheetLayout>
    </Shell>
  );
}
