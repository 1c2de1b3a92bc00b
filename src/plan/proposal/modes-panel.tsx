import { inSentence } from '../../engagement/method-words.ts';
import { listOf, range } from '../../i18n/numbers.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';

/** What the other kinds of plan would save and lose: a sentence with the reason before any table. */
export function ModesPanel({ frame, plan, view }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const { modeRows, modeColumns } = words;
  const mains = view.methods.filter((method) => method.isMain);
  const names = (texts: readonly { readonly da: string; readonly en: string }[]) =>
    listOf(
      locale,
      texts.map((text) => inSentence(text[locale])),
    );
  const affected = view.reach.filter((line) => line.isAffected);
  return (
    <Section id="modes" title={words.modeTitle(view.mode)} intro={words.modeIntro}>
      {view.others.map((line) => (
        <p class="mv-verdict-line">{words.modeSentence(line)}</p>
      ))}
      <Table
        caption={words.modeTitle(null)}
        columns={[
          { label: <span class="sr-only">{modeColumns.own}</span> },
          { label: modeColumns.own, marked: true },
          ...view.others.map((line) => ({ label: modeColumns.only[line.mode] })),
        ]}
        rows={[
          {
            head: modeRows.methods,
            cells: [
              names(mains.map((method) => method.name)),
              ...view.others.map((line) => names(line.methods)),
            ],
          },
          {
            head: modeRows.hours,
            cells: [
              range(locale, view.hours.low, view.hours.high),
              ...view.others.map((line) => range(locale, line.hours.low, line.hours.high)),
            ],
          },
          {
            head: modeRows.money,
            cells: [words.moneyValue(view.kdkk), ...view.others.map((line) => words.moneyValue(line.kdkk))],
          },
          {
            head: modeRows.weeks,
            cells: [String(view.weeksNeeded), ...view.others.map((line) => String(line.weeks))],
          },
          ...affected.map((line) => ({
            head: words.group[line.group],
            cells: [
              words.word[line.word],
              ...view.others.map((other) => words.word[other.reach[line.group]]),
            ],
          })),
        ]}
      />
      <p class="mv-small">
        {words.estimate}.{' '}
        <a href={inLanguage(locale, paths.planArithmetic(plan.number))}>{words.arithmetic}</a>
      </p>
    </Section>
  );
}
