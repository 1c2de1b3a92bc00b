import { modeShapes } from '../../engagement/mode-shapes.ts';
import { inLanguage, paths } from '../../paths.ts';
import { More } from '../../ui/details.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import type { RejectedLine } from './model.ts';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';

/** What was not chosen, always with the reason. */
export function RejectedPanel({ frame, view }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const rows = (lines: readonly RejectedLine[], most: number) =>
    lines.map((line) => ({
      head: (
        <>
          <Mark shape={modeShapes[line.mode]} />{' '}
          <a href={inLanguage(locale, paths.method(line.id))}>{line.name[locale]}</a>
        </>
      ),
      cells: [
        line.why
          .slice(-most)
          .map((why) => why[locale])
          .join(' '),
      ],
    }));
  const columns = words.rejectedColumns.map((label) => ({ label }));
  return (
    <Section id="rejected" title={words.rejectedTitle} intro={words.rejectedIntro}>
      <Table caption={words.rejectedTitle} columns={columns} rows={rows(view.considered.slice(0, 6), 2)} />
      <More summary={words.cannotBeUsed(view.excluded.length)}>
        <Table
          caption={words.cannotBeUsed(view.excluded.length)}
          columns={columns}
          rows={rows(view.excluded, 3)}
        />
      </More>
    </Section>
  );
}
