import type { Locale } from '../../i18n/texts.ts';
import { More } from '../../ui/details.tsx';
import type { ChangeLine } from './model.ts';
import { historyTexts } from './texts.ts';

export type ChangeListProps = { readonly locale: Locale; readonly lines: readonly ChangeLine[] };

const shown = 5;

/** Changes in a column of the history: what it was, an arrow, what it became. Many are folded. */
export function ChangeList({ locale, lines }: ChangeListProps) {
  if (lines.length === 0) return null;
  const words = historyTexts[locale];
  const [first, rest] = lines.length <= shown + 1 ? [lines, []] : [lines.slice(0, shown), lines.slice(shown)];
  return (
    <>
      <List locale={locale} lines={first} />
      {rest.length > 0 ? (
        <More summary={words.moreChanges(rest.length)}>
          <List locale={locale} lines={rest} />
        </More>
      ) : null}
    </>
  );
}

function List({ locale, lines }: ChangeListProps) {
  const words = historyTexts[locale];
  return (
    <dl>
      {lines.map((line) => (
        <div>
          <dt>{line.label}</dt>
          <dd>
            {line.from.length > 0 || line.to.length === 0 ? (
              <>
                <span class="mv-soft">
                  {line.from.join(' · ') || words.blank[line.part]} <i>{words.became}</i>
                </span>{' '}
              </>
            ) : null}
            {line.to.join(' · ') || words.blank[line.part]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
