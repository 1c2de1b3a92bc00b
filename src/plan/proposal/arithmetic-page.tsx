import type { Group } from '@medvirk/method-guide';
import { inLanguage, paths } from '../../paths.ts';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import type { Sums } from './model.ts';
import { proposalTexts } from './texts.ts';

export type ArithmeticPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly sums: Sums;
};

/** The scale as the method is held, and the usual one where it differs: `3 (2)`. */
const scaleText = (line: Sums['lines'][number], group: Group): string =>
  line.inclusion[group] === line.usual[group]
    ? String(line.inclusion[group])
    : `${line.inclusion[group]} (${line.usual[group]})`;

/** The numbers behind the words, so that anyone can do the sum again. */
export function ArithmeticPage({ frame, plan, sums }: ArithmeticPageProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const own = words.sums;
  const decimal = new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const mains = sums.lines.filter((line) => line.isMain);
  const groups = sums.coverage.map((one) => one.group) as readonly Group[];
  return (
    <Shell frame={frame} title={`${own.title} · ${plan.title}`}>
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: own.title },
        ]}
        title={own.title}
        lead={own.lead}
      />
      <Wrap>
        <Section id="coverage" title={own.coverageTitle} wide>
          <p>{own.formula}</p>
          <p class="mv-soft">{own.chosenNumbers}</p>
          <Table
            caption={own.coverageTitle}
            columns={[
              { label: words.reachColumns[0] },
              ...mains.map((line) => ({ label: line.name[locale], numeric: true })),
              { label: own.total, numeric: true, marked: true },
            ]}
            rows={groups.map((group) => ({
              head: words.group[group],
              cells: [
                ...mains.map((line) => scaleText(line, group)),
                decimal.format(sums.coverage.find((one) => one.group === group)?.share ?? 0),
              ],
            }))}
          />
        </Section>
        <Section id="cost" title={own.costTitle} wide>
          <Table
            caption={own.costTitle}
            columns={own.costColumns.map((label, index) => ({ label, numeric: index > 0 }))}
            rows={sums.lines.map((line) => ({
              head: line.name[locale],
              cells: [
                `${line.hours.low} · ${line.hours.typical} · ${line.hours.high}`,
                `${line.kdkk.low}–${line.kdkk.high}`,
                `${line.leadWeeks} + ${line.runWeeks}`,
              ],
            }))}
          />
        </Section>
        <Section id="fit" title={own.fitTitle} intro={own.fitIntro} wide>
          <Table
            caption={own.fitTitle}
            columns={[{ label: own.costColumns[0] }, { label: own.fitColumn, numeric: true }]}
            rows={sums.lines.map((line) => ({ head: line.name[locale], cells: [decimal.format(line.fit)] }))}
          />
          <p class="mv-soft">{own.source}</p>
        </Section>
      </Wrap>
    </Shell>
  );
}
