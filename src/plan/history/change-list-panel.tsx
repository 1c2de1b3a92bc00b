import type { Locale } from '../../i18n/texts.ts';
import { More } from '../../ui/details.tsx';
import type { ChangeLine } from './model.ts';
import { piecesOf } from './pieces.ts';
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
  return (
    <dl>
      {lines.map((line) => (
        <div>
          <dt>{line.label}</dt>
          <dd>
            <Said locale={locale} line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SaidProps = { readonly locale: Locale; readonly line: ChangeLine };

/** Where the two share something, only what went and what came is told. */
function Said({ locale, line: { from, to, part } }: SaidProps) {
  const words = historyTexts[locale];
  const [gone, come] = [onlyOf(from, to), onlyOf(to, from)];
  if (gone.length + come.length > 0) {
    return (
      <>
        {gone.length > 0 ? (
          <span class="mv-soft">
            <i>{words.out}</i> {gone.join(' · ')}{' '}
          </span>
        ) : null}
        {come.length > 0 ? (
          <>
            <i>{words.added}</i> {come.join(' · ')}
          </>
        ) : null}
      </>
    );
  }
  const after = to.join(' · ') || words.blank[part];
  if (from.length === 0 && to.length > 0) return <>{after}</>;
  return (
    <>
      <span class="mv-soft">
        {from.join(' · ') || words.blank[part]} <i>{words.became}</i>
      </span>{' '}
      {after}
    </>
  );
}

const onlyOf = (own: readonly string[], other: readonly string[]): readonly string[] =>
  piecesOf(own, other).flatMap(({ text, isOnly }) => (isOnly ? [text] : []));
