/** A document that leaves the house as Word or PDF: what it says and in what order, not how it looks. */

/** A piece of running text. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean | undefined;
  /** When the piece is in another language than the document. */
  readonly language?: 'da' | 'en' | undefined;
};

export type PaperCell = readonly Run[];

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Run[])[] }
  /** Words that stand by themselves, such as a promise. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  /** The first column heads its row, the first row repeats on every page. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly head: readonly Run[]; readonly cells: readonly PaperCell[] }[];
    }
  /** Spans on a common scale of days, drawn; the table beside it says the same in words. `from` and `to` are days. */
  | {
      readonly kind: 'spans';
      /** What the drawing shows, for those who cannot see it. */
      readonly alternative: string;
      readonly from: string;
      readonly to: string;
      /** First days of months and their short names. */
      readonly ticks: readonly { readonly day: string; readonly label: string }[];
      readonly spans: readonly {
        readonly label: string;
        readonly from: string;
        readonly to: string;
        /** What people take part in is filled, waiting and preparing an outline, a day of decision a point. */
        readonly look: 'filled' | 'outline' | 'point';
      }[];
    }
  | { readonly kind: 'page-break' };

export type Paper = {
  readonly language: 'da' | 'en';
  readonly title: string;
  /** Words and phrases in another language, wherever they stand. */
  readonly foreign?: { readonly language: 'da' | 'en'; readonly words: readonly string[] } | undefined;
  /** Who writes, as the file's properties say it. */
  readonly author: string;
  /** The moment of what the document says; the same data gives the same bytes, so no clock is asked. */
  readonly at: Date;
  /** Above the title, label and value in pairs. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  /** The words of the page number: "page" 1 "of" 2. */
  readonly page: { readonly word: string; readonly of: string };
  readonly blocks: readonly PaperBlock[];
};
