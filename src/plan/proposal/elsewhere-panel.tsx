import { quoted } from '../../i18n/quotes.ts';
import type { Locale } from '../../i18n/texts.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Elsewhere, NamedVersion, StepField } from './model.ts';
import { stepTexts } from './step-texts.ts';
import { whatIfTexts } from './what-if-texts.ts';

export type ElsewhereProps = {
  readonly locale: Locale;
  /** The form that the buttons send. */
  readonly form: string;
  readonly elsewhere: Elsewhere;
  readonly label: (field: StepField) => string;
  readonly say: (field: StepField, values: readonly string[]) => string;
};

/** Another version is in use than the one a step was opened in: both values and one's own, and a button for each. */
export function ElsewhereNotice({ locale, form, elsewhere, label, say }: ElsewhereProps) {
  const { opened, inUse, rows } = elsewhere;
  const words = stepTexts[locale];
  const there = versionTitle(locale, opened);
  const here = versionTitle(locale, inUse);
  const lines = (row: Elsewhere['rows'][number]) => [
    ...(row.opened && opened.key !== inUse.key ? [[words.inVersion(there), row.opened] as const] : []),
    ...(row.inUse ? [[words.inVersion(here), row.inUse] as const] : []),
    [words.mine, row.mine] as const,
  ];
  return (
    <Notice kind="not-saved" title={words.elsewhereTitle(here)} id="clash" tabindex={-1}>
      <p>{words.elsewhere(there)}</p>
      {opened.is === 'deleted' ? <p>{words.deleted(there)}</p> : null}
      {opened.is === 'without-step' ? <p>{words.withoutStep(there)}</p> : null}
      {inUse.is === 'without-step' ? <p>{words.withoutStep(here)}</p> : null}
      <dl class="mv-clash">
        {rows.map((row) => (
          <>
            <dt>{label(row.name)}</dt>
            {lines(row).map(([who, values]) => (
              <dd>
                <span>{who}:</span> <span class="said">{say(row.name, values) || words.nothing}</span>
              </dd>
            ))}
          </>
        ))}
      </dl>
      <ButtonRow>
        {opened.is === 'there' ? (
          <Button small form={form} name="into" value={opened.key}>
            {words.saveIn(there)}
          </Button>
        ) : null}
        {inUse.is === 'there' && inUse.key !== opened.key ? (
          <Button
            small
            kind={opened.is === 'there' ? 'secondary' : undefined}
            form={form}
            name="into"
            value={inUse.key}
          >
            {words.saveIn(here)}
          </Button>
        ) : null}
      </ButtonRow>
    </Notice>
  );
}

/** A version as a sentence names it: by the name it was given, or its letter. */
export const versionTitle = (locale: Locale, { key, name }: NamedVersion): string =>
  name === '' ? whatIfTexts[locale].version(key.toUpperCase()) : quoted(locale, name);
