import type {
  KeptSentence,
  MemoBlock,
  MemoCell,
  MemoDocument,
  MemoSection,
  MemoSentence,
  StandingSentence,
} from './model.ts';

export type StandingMemo = MemoDocument<StandingSentence>;

/** The section that holds what people wrote in sections the memo no longer has. */
export const goneSection = 'gone';

/** Key of the sentences of one's own in a section. */
export const ownKeyOf = (section: string): string => `${section}.own`;

export const isOwnKey = (key: string): boolean => key.endsWith('.own');

export const sectionOfKey = (key: string): string => key.split('.', 1)[0] ?? key;

export type Lengths = {
  /**
   * The memo in every length, in the document's language: a sentence of another length is not one that the plan no
   * longer says.
   */
  readonly lengths: readonly MemoDocument[];
  /** Heading of what people wrote in sections that are gone. */
  readonly goneHeading: string;
};

/**
 * The memo as it stands: the program's sentences, and in their place what people have accepted, edited or left out.
 * What somebody edited stays, also when the plan no longer says anything of the kind; what somebody merely accepted
 * goes with the plan's own sentence. Sentences left out are there with an empty text; `printed` takes them away.
 */
export function standOn(
  document: MemoDocument,
  kept: readonly KeptSentence[],
  { lengths, goneHeading }: Lengths,
): StandingMemo {
  const ours = new Map(
    kept.filter(({ language }) => language === document.language).map((one) => [one.key, one]),
  );
  const said = new Set(lengths.flatMap((one) => one.sections.flatMap(sentencesOf)).map(({ key }) => key));
  const sections = new Set(lengths.flatMap((one) => one.sections.map(({ key }) => key)));
  const added = [...ours.values()].filter(
    ({ key, text, state }) => state === 'edited' && text !== '' && (isOwnKey(key) || !said.has(key)),
  );
  const standing = document.sections.map((section) => ({
    ...section,
    blocks: [
      ...section.blocks.map((block) =>
        mapBlock(block, (sentence) => stand(sentence, ours.get(sentence.key))),
      ),
      ...added
        .filter(({ key }) => sectionOfKey(key) === section.key)
        .toSorted(ownLast)
        .flatMap(asBlocks),
    ],
  }));
  // The short memo is pasted into a field with little room: what has no place in it is told of in the longer ones.
  const gone = document.length === 'short' ? [] : added.filter(({ key }) => !sections.has(sectionOfKey(key)));
  return {
    ...document,
    sections:
      gone.length === 0
        ? standing
        : [
            ...standing,
            { key: goneSection, heading: goneHeading, isAppendix: false, blocks: gone.flatMap(asBlocks) },
          ],
  };
}

const ownLast = (one: KeptSentence, other: KeptSentence): number =>
  Number(isOwnKey(one.key)) - Number(isOwnKey(other.key));

function stand(sentence: MemoSentence, kept: KeptSentence | undefined): StandingSentence {
  const said = sentence.text;
  if (!kept) return { ...sentence, standing: 'program', said };
  const isStale = kept.suggested !== said && kept.text !== said;
  return {
    ...sentence,
    text: kept.text,
    standing: kept.state,
    said,
    ...(isStale ? { offered: said } : {}),
    kept,
  };
}

/** A paragraph for each line that somebody wrote. */
function asBlocks(kept: KeptSentence): readonly MemoBlock<StandingSentence>[] {
  const { key, state } = kept;
  return kept.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({
      kind: 'paragraph',
      sentences: [{ key, text, standing: state, kept, ...(isOwnKey(key) ? {} : { isOrphan: true }) }],
    }));
}

function mapBlock<From, To>(block: MemoBlock<From>, change: (sentence: From) => To): MemoBlock<To> {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return { ...block, sentences: block.sentences.map(change) };
    case 'quote':
      return { ...block, sentence: change(block.sentence) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map(({ head, cells }) => ({
          head,
          cells: cells.map(
            (cell): MemoCell<To> =>
              cell.kind === 'sentences' ? { ...cell, sentences: cell.sentences.map(change) } : cell,
          ),
        })),
      };
    case 'timeline':
      return block;
  }
}

/** Every sentence of a part of the memo, in reading order. */
export function sentencesOf<Sentence>({
  blocks,
}: Pick<MemoSection<Sentence>, 'blocks'>): readonly Sentence[] {
  return blocks.flatMap(sentencesIn);
}

export function sentencesIn<Sentence>(block: MemoBlock<Sentence>): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return block.sentences;
    case 'quote':
      return [block.sentence];
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'sentences' ? cell.sentences : [])),
      );
    case 'timeline':
      return [];
  }
}

/** The memo as it leaves the house: without what somebody left out, and without what is empty then. */
export function printed(memo: StandingMemo): StandingMemo {
  const isThere = ({ text }: StandingSentence): boolean => text !== '';
  const blocksOf = (block: MemoBlock<StandingSentence>): readonly MemoBlock<StandingSentence>[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'list': {
        const sentences = block.sentences.filter(isThere);
        return sentences.length > 0 ? [{ ...block, sentences }] : [];
      }
      case 'quote':
        return isThere(block.sentence) ? [block] : [];
      case 'table': {
        const rows = block.rows.map(({ head, cells }) => ({
          head,
          cells: cells.map((cell) =>
            cell.kind === 'sentences' ? { ...cell, sentences: cell.sentences.filter(isThere) } : cell,
          ),
        }));
        return [{ ...block, rows }];
      }
      case 'timeline':
        return [block];
    }
  };
  const sections = memo.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(blocksOf) }));
  return { ...memo, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

/** How many sentences stand how; a sentence that stands in two places is counted once. */
export type Counts = {
  readonly all: number;
  readonly program: number;
  readonly accepted: number;
  readonly edited: number;
  readonly leftOut: number;
  /** No longer agree with the plan, or say something of which the plan says nothing now. */
  readonly stale: number;
};

export function countsOf(sections: readonly MemoSection<StandingSentence>[]): Counts {
  const each = [...new Map(sections.flatMap(sentencesOf).map((one) => [one.key, one])).values()];
  const count = (standing: StandingSentence['standing']): number =>
    each.filter((one) => one.standing === standing).length;
  return {
    all: each.length,
    program: count('program'),
    accepted: count('accepted'),
    edited: count('edited'),
    leftOut: count('left-out'),
    stale: each.filter(isStale).length,
  };
}

export const isStale = ({ offered, isOrphan }: StandingSentence): boolean =>
  offered !== undefined || isOrphan === true;

/** What was edited in the other language only: the keys by section. */
export function editedElsewhere(
  kept: readonly KeptSentence[],
  language: KeptSentence['language'],
): ReadonlyMap<string, number> {
  const here = new Set(
    kept.filter((one) => one.language === language && one.state !== 'accepted').map(({ key }) => key),
  );
  const counts = new Map<string, number>();
  for (const one of kept) {
    if (one.language === language || one.state === 'accepted' || here.has(one.key)) continue;
    const section = sectionOfKey(one.key);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}
