import type { Locale } from '../../i18n/texts.ts';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Sheet, SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import type { MemoBlock, MemoCell, MemoSection, StandingSentence } from './model.ts';
import { readTexts } from './read-texts.ts';
import type { StandingMemo } from './standing.ts';
import { sentencesOf } from './standing.ts';
import type { Strip } from './strip.ts';
import { StripPicture } from './strip-panel.tsx';
import { Marked, sheetOf } from './words-panel.tsx';

type Addresses = { readonly page: string; readonly word: string; readonly pdf: string };

export type ReadPageProps = {
  readonly frame: Frame;
  readonly memo: StandingMemo;
  readonly strip: Strip | undefined;
  readonly today: string;
  readonly addresses: Readonly<Record<'two-pages' | 'full', Addresses>>;
};

/** The memo for somebody who has been sent a link. */
export function ReadPage({ frame, memo, strip, today, addresses }: ReadPageProps) {
  const words = readTexts[frame.locale];
  const standings = memo.sections.flatMap(sentencesOf).map(({ standing }) => standing);
  const isAllDraft = standings.every((standing) => standing === 'program');
  const isSomeDraft = standings.includes('program');
  const shown = memo.length === 'full' ? 'full' : 'two-pages';
  const other = shown === 'full' ? 'two-pages' : 'full';
  return (
    <Shell frame={frame} title={memo.title} noindex>
      <SheetLayout
        aside={
          <>
            <h2>{words.lengths[shown]}</h2>
            <p>
              <a href={addresses[other].page}>{words.readInstead[other]}</a>
            </p>
            <p>
              <a href={addresses[shown].word}>{words.word}</a>
            </p>
            <p>
              <a href={addresses[shown].pdf}>{words.pdf}</a>
            </p>
          </>
        }
      >
        <Sheet {...sheetOf(memo)}>
          <p class="mv-soft">
            {words.today(today)} {isAllDraft ? words.allDraft : isSomeDraft ? words.someDraft : null}
          </p>
          {memo.sections.map((section) => (
            <Part
              section={section}
              locale={frame.locale}
              strip={strip}
              draft={isAllDraft ? undefined : words.draft}
              danish={memo.danish}
            />
          ))}
        </Sheet>
      </SheetLayout>
    </Shell>
  );
}

/** What a sentence nobody has accepted is marked with; undefined where the whole text is a draft. */
type Marking = { readonly draft: string | undefined; readonly danish: readonly string[] };
type Drawing = { readonly locale: Locale; readonly strip: Strip | undefined };

function Part({
  section,
  ...shown
}: Marking & Drawing & { readonly section: MemoSection<StandingSentence> }) {
  return (
    <section class={section.isAppendix ? 'mv-memo-part is-appendix' : 'mv-memo-part'}>
      <h2>{section.heading}</h2>
      <div class="mv-memo-words">
        {section.blocks.map((block) => (
          <Block block={block} {...shown} />
        ))}
      </div>
    </section>
  );
}

function Block({
  block,
  locale,
  strip,
  ...marking
}: Marking & Drawing & { readonly block: MemoBlock<StandingSentence> }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} {...marking} />
        </p>
      );
    case 'list': {
      const items = block.sentences.map((sentence) => (
        <li>
          <Sentences sentences={[sentence]} {...marking} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul class="mv-bullets">{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote class="mv-promise">
          <Sentences sentences={[block.sentence]} {...marking} />
        </blockquote>
      );
    case 'table':
      return (
        <Table
          caption={block.caption}
          columns={block.columns.map((label) => ({ label }))}
          rows={block.rows.map(({ head, cells }) => ({
            head,
            cells: cells.map((cell) => <Cell cell={cell} {...marking} />),
          }))}
        />
      );
    case 'timeline':
      return strip ? <StripPicture locale={locale} strip={strip} /> : null;
  }
}

function Cell({ cell, ...marking }: Marking & { readonly cell: MemoCell<StandingSentence> }) {
  return cell.kind === 'value' ? (
    <Marked text={cell.text} danish={marking.danish} />
  ) : (
    <Sentences sentences={cell.sentences} {...marking} />
  );
}

/** Sentences one after the other; the mark stands once after a run of drafts. */
function Sentences({
  sentences,
  draft,
  danish,
}: Marking & { readonly sentences: readonly StandingSentence[] }) {
  return (
    <>
      {sentences.map(({ text, standing }, index) => {
        const endsDraft = standing === 'program' && sentences[index + 1]?.standing !== 'program';
        return (
          <>
            <Marked text={text} danish={danish} />{' '}
            {draft && endsDraft ? (
              <>
                <small class="mv-flag">{draft}</small>{' '}
              </>
            ) : null}
          </>
        );
      })}
    </>
  );
}

/** A link that does not open: why, and whom to call. */
export function ReadGonePage({
  frame,
  why,
}: {
  readonly frame: Frame;
  readonly why: 'unknown' | 'withdrawn' | 'over';
}) {
  const words = readTexts[frame.locale];
  const { contact } = frame;
  const { title, lead } = words.gone[why];
  return (
    <Shell frame={frame} title={title} noindex>
      <Headband title={title} lead={lead} />
      <Wrap>
        <div class="mv-form-page">
          <p>{contact ? words.call(contact.who, contact.telephone, contact.hours) : words.callUnknown}</p>
        </div>
      </Wrap>
    </Shell>
  );
}
