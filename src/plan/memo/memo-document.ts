import type { Text } from '@medvirk/method-guide';
import type { Paper, PaperBlock, Run } from '../../documents/paper.ts';
import type { Day } from '../../engagement/day.ts';
import { addDays } from '../../engagement/day.ts';
import { longDay, monthAndYear, monthOfDay, shortDay, shortSpan } from '../../i18n/dates.ts';
import type { FileWords } from './file-texts.ts';
import { fileTexts } from './file-texts.ts';
import type { MemoBlock, MemoCell, MemoDocument, StandingSentence } from './model.ts';
import type { Counts } from './standing.ts';

/** The plan's steps in time, as they are drawn. */
type Strip = {
  readonly months: readonly string[];
  readonly lines: readonly {
    readonly name: Text;
    readonly from: Day;
    readonly to: Day;
    readonly look: 'solid' | 'soft' | 'dashed' | 'mark';
  }[];
};

export type MemoPaper = {
  /** As it is printed: what is left out is left out. */
  readonly document: MemoDocument<StandingSentence>;
  readonly counts: Pick<Counts, 'program' | 'stale'>;
  readonly strip: Strip | undefined;
  readonly municipality: string;
  /** When the last of it was said, and on which day that was. */
  readonly at: Date;
  readonly day: Day;
};

/**
 * The memo as a document that leaves the house. The words are clean to copy; what nobody has accepted yet is told once
 * above the title, and every page says that it is a draft.
 */
export function paperOfMemo({ document, counts, strip, municipality, at, day }: MemoPaper): Paper {
  const { language, title, lines } = document;
  const words = fileTexts[language];
  const warnings = [
    ...(counts.program > 0 ? [words.unread(counts.program)] : []),
    ...(counts.stale > 0 ? [words.stale(counts.stale)] : []),
  ];
  const draft = warnings.length > 0 ? [words.draft] : [];
  return {
    language,
    title,
    ...(language === 'da' ? {} : { foreign: { language: 'da', words: [...document.danish, municipality] } }),
    author: municipality,
    at,
    lines: [...lines, ...(warnings.length > 0 ? [{ label: words.draft, value: warnings.join(' ') }] : [])],
    footer: [municipality, ...draft, shortDay(language, day), title]
      .filter((part) => part !== '')
      .join(' · '),
    page: words.page,
    blocks: blocksOf(document, strip, words),
  };
}

function blocksOf(
  { language, sections }: MemoDocument<StandingSentence>,
  strip: Strip | undefined,
  words: FileWords,
): readonly PaperBlock[] {
  return sections.flatMap((section): readonly PaperBlock[] => {
    const blocks = section.blocks.flatMap((block) => blockOf(block, language, strip, words));
    if (blocks.length === 0) return [];
    // The list of the appendices stands before the first of them.
    const isFirst = section.key === 'appendices' && sections.some(({ isAppendix }) => isAppendix);
    const first: readonly PaperBlock[] = isFirst ? [{ kind: 'page-break' }] : [];
    return [...first, heading(section.heading), ...blocks];
  });
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, text });

function blockOf(
  block: MemoBlock<StandingSentence>,
  language: 'da' | 'en',
  strip: Strip | undefined,
  words: FileWords,
): readonly PaperBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: together(block.sentences) }];
    case 'list':
      return [
        { kind: 'list', isOrdered: block.isOrdered, items: block.sentences.map((one) => together([one])) },
      ];
    case 'quote':
      return [{ kind: 'quote', runs: together([block.sentence]) }];
    case 'table':
      return [
        {
          kind: 'table',
          caption: block.caption,
          columns: block.columns,
          rows: block.rows.map(({ head, cells }) => ({ head: [{ text: head }], cells: cells.map(cellOf) })),
        },
      ];
    case 'timeline':
      return strip ? [spansOf(strip, language, words)] : [];
  }
}

const together = (sentences: readonly StandingSentence[]): readonly Run[] => [
  { text: sentences.map(({ text }) => text).join(' ') },
];

const cellOf = (cell: MemoCell<StandingSentence>): readonly Run[] =>
  cell.kind === 'value' ? [{ text: cell.text }] : together(cell.sentences);

const looks = { solid: 'filled', soft: 'outline', dashed: 'outline', mark: 'point' } as const;

function spansOf({ months, lines }: Strip, language: 'da' | 'en', words: FileWords): PaperBlock {
  const first = months[0] ?? '';
  const last = months.at(-1) ?? first;
  const ticks = months.map((month, i) => ({
    day: `${month}-01`,
    label: monthOfDay(language, month, { year: i === 0 || month.endsWith('-01') }),
  }));
  const spans = lines.map(({ name, from, to, look }) => ({
    label: name[language],
    from,
    to,
    look: looks[look],
  }));
  const said = spans.map(({ label, from, to }) =>
    from === to ? `${label}: ${longDay(language, from)}` : `${label}: ${shortSpan(language, from, to)}`,
  );
  return {
    kind: 'spans',
    alternative: words.drawing(monthAndYear(language, first), monthAndYear(language, last), said),
    from: `${first}-01`,
    to: lastDayOf(last),
    ticks,
    spans,
  };
}

/** Of a month, `2027-02`. */
function lastDayOf(month: string): Day {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return addDays(`${next}-01`, -1);
}
