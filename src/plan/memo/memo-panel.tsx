import { commentLink } from '../../engagement/comments.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Standing } from '../../ui/sheet.tsx';
import { Stands } from '../../ui/sheet.tsx';
import { Table } from '../../ui/table.tsx';
import { lengthAddress } from './lengths.ts';
import type { MemoPageProps } from './memo-view-panel.ts';
import type { MemoBlock, MemoCell, MemoSection, StandingSentence } from './model.ts';
import { pageTexts } from './page-texts.ts';
import { Sources } from './sources-panel.tsx';
import { countsOf, goneSection, isStale, sentencesIn, sentencesOf } from './standing.ts';
import { StripPicture } from './strip-panel.tsx';
import { Marked } from './words-panel.tsx';

type PartProps = MemoPageProps & { readonly section: MemoSection<StandingSentence> };

/** A part of the memo on the sheet: its words, each marked by who stands by them, and what can be done about them. */
export function MemoPart(props: PartProps) {
  const { frame, section, strip } = props;
  const { key, heading, isAppendix, blocks } = section;
  const words = pageTexts[frame.locale];
  const shown = blocks.filter((block) => isShown(block, strip !== undefined));
  // What somebody has emptied is still there for those who may fill it again, and nobody else.
  if (shown.length === 0 && (!props.mayWrite || sentencesOf(section).length === 0)) return null;
  const looks = ['mv-memo-part', isAppendix ? 'is-appendix' : '', shown.length === 0 ? 'mv-noprint' : ''];
  return (
    <section
      class={looks.filter((look) => look !== '').join(' ')}
      id={`afsnit-${key}`}
      aria-labelledby={`h-${key}`}
    >
      <header>
        <h2 id={`h-${key}`}>{heading}</h2>
        <copy-text
          data-from={`ord-${key}`}
          data-label={words.copy}
          data-about={heading}
          data-done={words.copied}
          data-failed={words.copyFailed}
        />
      </header>
      <div class="mv-memo-words" id={`ord-${key}`}>
        {shown.map((block) => (
          <Block {...props} block={block} />
        ))}
      </div>
      <PartLine {...props} />
    </section>
  );
}

function isShown(block: MemoBlock<StandingSentence>, hasStrip: boolean): boolean {
  if (block.kind === 'timeline') return hasStrip;
  return block.kind === 'table' || sentencesIn(block).some(({ text }) => text !== '');
}

/** Who stands by a block: the margin says it, and where a block is mixed each sentence says it too. */
function standingOf(sentences: readonly StandingSentence[]): Standing | undefined {
  if (sentences.some(isStale)) return 'stale';
  if (sentences.some(({ standing }) => standing === 'program')) return 'program';
  return sentences.some(({ standing }) => standing === 'edited') ? 'edited' : undefined;
}

const lookOf = (sentence: StandingSentence): Standing | undefined => standingOf([sentence]);

function Block(props: PartProps & { readonly block: MemoBlock<StandingSentence> }) {
  const { block } = props;
  const sentences = sentencesIn(block).filter(({ text }) => text !== '');
  return (
    <Stands by={standingOf(sentences)}>
      <Words {...props} sentences={sentences} />
      {sentencesIn(block)
        .filter(isStale)
        .map((sentence) => (
          <Offered {...props} sentence={sentence} />
        ))}
    </Stands>
  );
}

type WordsProps = PartProps & {
  readonly block: MemoBlock<StandingSentence>;
  readonly sentences: readonly StandingSentence[];
};

function Words(props: WordsProps) {
  const { block, sentences } = props;
  const { danish } = props.document;
  const isMixed = new Set(sentences.map(lookOf)).size > 1;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={sentences} isMixed={isMixed} danish={danish} />
        </p>
      );
    case 'quote':
      return (
        <blockquote class="mv-promise">
          <Marked text={block.sentence.text} danish={danish} />
        </blockquote>
      );
    case 'list': {
      const items = sentences.map((sentence) => (
        <li>
          <Sentences sentences={[sentence]} isMixed={isMixed} danish={danish} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul class="mv-bullets">{items}</ul>;
    }
    case 'table':
      return (
        <Table
          caption={block.caption}
          columns={block.columns.map((label) => ({ label }))}
          rows={block.rows.map(({ head, cells }) => ({
            head,
            cells: cells.map((cell) => <Cell cell={cell} isMixed={isMixed} danish={danish} />),
          }))}
        />
      );
    case 'timeline':
      return props.strip ? <StripPicture locale={props.frame.locale} strip={props.strip} /> : null;
  }
}

type Marking = { readonly isMixed: boolean; readonly danish: readonly string[] };

function Cell({ cell, ...marking }: Marking & { readonly cell: MemoCell<StandingSentence> }) {
  return cell.kind === 'value' ? (
    <span>
      <Marked text={cell.text} danish={marking.danish} />
    </span>
  ) : (
    <Sentences sentences={cell.sentences.filter(({ text }) => text !== '')} {...marking} />
  );
}

function Sentences(props: Marking & { readonly sentences: readonly StandingSentence[] }) {
  return (
    <>
      {props.sentences.map((sentence, index) => {
        const look = props.isMixed ? lookOf(sentence) : undefined;
        const words = <Marked text={sentence.text} danish={props.danish} />;
        return (
          <>
            {index > 0 ? ' ' : null}
            {look ? <span class={`mv-stood is-${look}`}>{words}</span> : words}
          </>
        );
      })}
    </>
  );
}

/** What the plan says now, beside what stands; not copied and not printed. */
function Offered(props: PartProps & { readonly sentence: StandingSentence }) {
  const { frame, number, section, length, sentence, mayWrite } = props;
  const words = pageTexts[frame.locale];
  return (
    <div class="mv-copy-new mv-noprint" data-not-copied>
      <p>
        <b>{sentence.isOrphan ? words.orphan : words.offered}</b>
      </p>
      {sentence.isOrphan ? null : <p>{sentence.offered}</p>}
      {mayWrite ? (
        <p>
          <a href={`${partAddress({ frame, number, length }, section.key)}#f-${sentence.key}`}>
            {sentence.isOrphan ? words.see : words.choose}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The page where a part is edited, for the length one comes from. */
export function partAddress(
  { frame, number, length }: Pick<MemoPageProps, 'frame' | 'number' | 'length'>,
  section: string,
): string {
  const query = length === 'two-pages' ? '' : `?laengde=${lengthAddress[length]}`;
  return `${inLanguage(frame.locale, paths.planMemoPart(number, section))}${query}`;
}

/** Under the words: who stands by them, and what to do about it. */
function PartLine(props: PartProps) {
  const { frame, section, elsewhere, done } = props;
  const words = pageTexts[frame.locale];
  const counts = countsOf([section]);
  const only = elsewhere.get(section.key) ?? 0;
  const isDone = done?.section === section.key;
  return (
    <div class="mv-part-line mv-noprint">
      {isDone ? (
        <strong role="status">
          <Icon name="check" />
          {words.done[done.kind](done.count)}
        </strong>
      ) : null}
      {counts.stale > 0 ? (
        <b>
          <Icon name="alert" />
          {words.staleHere(counts.stale)}
        </b>
      ) : null}
      {counts.program > 0 ? (
        <b>
          <Icon name="pen" />
          {words.programHere(counts.program, counts.all)}
        </b>
      ) : null}
      {counts.program + counts.stale === 0 && counts.all > 0 && !isDone ? (
        <span>
          <Icon name="check" />
          {words.readHere}
        </span>
      ) : null}
      {counts.leftOut > 0 ? <span>{words.leftOutHere(counts.leftOut)}</span> : null}
      {props.mayWrite ? <PartActions {...props} isOpen={counts.program > 0} /> : null}
      {section.key === goneSection ? null : <Said {...props} />}
      <Sources {...props} locale={frame.locale} />
      {only > 0 ? (
        <span>
          {words.elsewhere(only)}{' '}
          <a href={`${frame.languageSwitch.href}#afsnit-${section.key}`} hreflang={frame.languageSwitch.lang}>
            {words.elsewhereSee}
          </a>
        </span>
      ) : null}
    </div>
  );
}

/** What colleagues have said about the part, or the way to say it. */
function Said({ frame, number, section, comments }: PartProps) {
  const page = inLanguage(frame.locale, paths.planComments(number));
  const part = { kind: 'memo', key: section.key } as const;
  return <CommentLink link={commentLink(frame.locale, comments, part, page)} about={section.heading} />;
}

function PartActions(props: PartProps & { readonly isOpen: boolean }) {
  const { frame, number, section, length, done, isOpen } = props;
  const words = pageTexts[frame.locale];
  const at = done?.section === section.key && done.kind === 'accepted' ? done.at : undefined;
  return (
    <form method="post" action={inLanguage(frame.locale, paths.planMemoAccept(number))}>
      <input type="hidden" name="laengde" value={lengthAddress[length]} />
      <input type="hidden" name="section" value={section.key} />
      {isOpen ? (
        <>
          <input type="hidden" name="read" value={props.digest(section)} />
          <Button kind="quiet" name="do" value="accept" about={section.heading}>
            {words.acceptPart}
          </Button>
        </>
      ) : null}
      {at ? (
        <>
          <input type="hidden" name="at" value={at} />
          <Button kind="quiet" name="do" value="take-back" about={section.heading}>
            {words.undo}
          </Button>
        </>
      ) : null}
      <a href={partAddress(props, section.key)}>
        {section.key === goneSection ? words.see : words.edit}
        <span class="sr-only">: {section.heading}</span>
      </a>
    </form>
  );
}
