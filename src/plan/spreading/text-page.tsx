import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { TextView } from './model.ts';
import { spreadingTexts } from './texts.ts';
import { linesIn } from './texts-panel.tsx';

export type TextPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly view: TextView;
  /** What stands in the field: as typed, or as kept. */
  readonly typed: string;
  /** The suggestion the writer saw; the text is measured against it from then on. */
  readonly seen: string;
  readonly size: number;
  readonly problem?: 'empty' | 'too-long' | undefined;
  readonly kept: boolean;
  /** Somebody else has written on it meanwhile. */
  readonly clash?: { readonly who: string; readonly body: string } | undefined;
};

/** A text in the house's own words, with the suggestion beside it. */
export function TextPage({ frame, plan, view, typed, seen, size, problem, kept, clash }: TextPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const title = words.editTextTitle(view.length);
  const list = inLanguage(locale, paths.planSpreading(plan.number));
  const error =
    problem === 'too-long'
      ? words.tooLong(size, view.limit)
      : problem === 'empty'
        ? words.emptyText
        : undefined;
  return (
    <Shell frame={frame} title={`${title} · ${plan.title}`} languageForm="text">
      <Headband
        title={title}
        lead={words.editTextLead}
        kicker={words.textFor[view.length]}
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.title, href: list },
          { label: title },
        ]}
      />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(1)}
            errors={error === undefined ? [] : [{ id: 'body', text: error }]}
          />
          {kept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          {clash ? (
            <ClashNotice
              title={words.textClash(clash.who)}
              form="text"
              rows={[{ name: 'body', label: words.textBody, theirs: clash.body, mine: typed }]}
            />
          ) : null}
          <form
            method="post"
            action={inLanguage(locale, paths.planSpreadText(plan.number, view.length))}
            id="text"
            novalidate
          >
            <input type="hidden" name="version" value={String(view.version)} />
            <input type="hidden" name="seen" value={seen} />
            <TextArea
              name="body"
              label={words.textBody}
              hint={words.size(size, view.limit)}
              value={typed}
              rows={Math.max(3, linesIn(typed, 60) + 2)}
              error={error}
            />
            <ButtonRow>
              <Button>{words.saveText}</Button>
              <a href={`${list}#texts`}>{words.back}</a>
            </ButtonRow>
          </form>
          {typed.trim() === view.suggestion ? null : (
            <div class="mv-copy-new">
              <h2>{words.suggestion}</h2>
              <p class="mv-copy-text">{view.suggestion}</p>
              <form
                method="post"
                action={inLanguage(locale, paths.planSpreadText(plan.number, view.length))}
                class="mv-said"
              >
                <input type="hidden" name="version" value={String(view.version)} />
                <Button kind="secondary" small name="do" value="follow">
                  {words.useSuggestion}
                </Button>
              </form>
            </div>
          )}
        </div>
      </Wrap>
    </Shell>
  );
}
