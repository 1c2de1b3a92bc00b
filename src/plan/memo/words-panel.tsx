import { wordsWithin } from '../../i18n/words-within.ts';
import type { MemoDocument } from './model.ts';

/** A text of the memo, what people typed in Danish marked as Danish where the rest is English. */
export function Marked({ text, danish }: { readonly text: string; readonly danish: readonly string[] }) {
  return (
    <>
      {wordsWithin(danish)(text).map((piece) =>
        piece.isFound ? <span lang="da">{piece.text}</span> : piece.text,
      )}
    </>
  );
}

/** The head of the sheet, marked in the same way. */
export const sheetOf = ({ title, lines, danish }: Pick<MemoDocument, 'title' | 'lines' | 'danish'>) => ({
  title: <Marked text={title} danish={danish} />,
  lines: lines.map(({ label, value }) => ({ label, value: <Marked text={value} danish={danish} /> })),
});
