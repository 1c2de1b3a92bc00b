import { inSentence } from '../../engagement/method-words.ts';
import { listOf } from '../../i18n/numbers.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Meter } from '../../ui/meter.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';

/** The table is the figure: a mark filled as far as the plan reaches, its word, and the method that does it. */
export function ReachPanel({ frame, plan, view }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const affected = view.reach.filter((line) => line.isAffected);
  const weakest = affected.filter((line) => line.word === 'poor').map((line) => line.group);
  return (
    <Section id="reach" title={words.reachTitle(weakest)} intro={words.reachIntro}>
      {affected.length === 0 ? <p>{words.reachUnknown}</p> : null}
      <Table
        caption={words.reachTitle([])}
        columns={words.reachColumns.map((label) => ({ label }))}
        rows={view.reach.map((line) => ({
          head: (
            <>
              {words.group[line.group]}{' '}
              {line.isAffected ? <small class="mv-flag">{words.affected}</small> : null}
            </>
          ),
          cells: [
            <span class="mv-reach">
              <Meter shape="both" level={line.word} /> {words.word[line.word]}
            </span>,
            line.by.length > 0
              ? listOf(
                  locale,
                  line.by.map((name) => inSentence(name[locale])),
                )
              : words.nobody,
          ],
          marked: line.isAffected && line.word === 'poor',
        }))}
      />
      <p class="mv-small">
        <a href={inLanguage(locale, paths.planArithmetic(plan.number))}>{words.arithmetic}</a>
      </p>
    </Section>
  );
}
