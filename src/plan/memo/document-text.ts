import type { Locale } from '../../i18n/texts.ts';
import type { Memo, MemoBlock, MemoDocument, MemoLength, MemoSection, MemoSentence } from './model.ts';
import { memoTexts } from './texts.ts';

const sentences = (key: string, lines: readonly string[]): readonly MemoSentence[] =>
  lines.map((text, index) => ({ key: `${key}.${index + 1}`, text }));

const paragraph = (key: string, lines: readonly string[]): MemoBlock => ({
  kind: 'paragraph',
  sentences: sentences(key, lines),
});

/** The memo as a document: its sections and sentences in one length and one language. */
export function composeMemo(memo: Memo, length: MemoLength, locale: Locale): MemoDocument {
  const words = memoTexts[locale];
  const decider = memo.deciderName || (memo.decider && words.deciderName[memo.decider]) || words.notSettled;
  return {
    length,
    language: locale,
    title: words.title(memo.title),
    lines: [
      { label: words.lines.decider, value: decider },
      { label: words.lines.meeting, value: words.meeting(memo) ?? words.notSettled },
    ],
    sections: length === 'short' ? [shortSection(memo, locale)] : sectionsOf(memo, length, locale),
  };
}

function shortSection(memo: Memo, locale: Locale): MemoSection {
  const words = memoTexts[locale];
  return {
    key: 'short',
    heading: words.headings.summary,
    isAppendix: false,
    blocks: [paragraph('short', words.summary(memo))],
  };
}

function sectionsOf(memo: Memo, length: MemoLength, locale: Locale): readonly MemoSection[] {
  const words = memoTexts[locale];
  const section = (key: string, heading: string, blocks: readonly MemoBlock[], isAppendix = false) => ({
    key,
    heading,
    isAppendix,
    blocks,
  });
  const { headings } = words;
  const body = [
    section('summary', headings.summary, [paragraph('summary', words.summary(memo))]),
    section('recommendation', headings.recommendation, [
      {
        kind: 'list',
        isOrdered: true,
        sentences: sentences('recommendation', words.recommendations(memo)),
      },
    ]),
    section('room', headings.room, [paragraph('room', [words.roomLine(memo) || words.notSettled])]),
    section('purpose', headings.purpose, [
      paragraph('purpose', [words.purposeLine(memo) || words.notSettled]),
    ]),
    section('promise', headings.promise, [
      memo.promise
        ? { kind: 'quote', sentence: { key: 'promise.sentence', text: words.promiseText[memo.promise] } }
        : paragraph('promise', [words.notSettled]),
    ]),
    section('people', headings.people, [paragraph('people', words.peopleLines(memo))]),
    section('methods', headings.methods, [
      {
        kind: 'table',
        key: 'methods',
        caption: headings.methods,
        columns: words.methodColumns,
        rows: memo.methods.map((method, index) => ({
          head: words.slot[method.slot],
          cells: [
            { kind: 'value', text: method.name[locale] },
            {
              kind: 'sentences',
              sentences: sentences(
                `methods.${index}`,
                method.why.map((why) => why[locale]),
              ),
            },
          ],
        })),
      },
    ]),
    section('timeline', headings.timeline, [paragraph('timeline', words.timelineLines(memo))]),
    section('economy', headings.economy, [paragraph('economy', words.economyLines(memo))]),
    section('answers', headings.followUp, [paragraph('answers', words.followUpLines(memo))]),
  ] satisfies readonly MemoSection[];
  if (length === 'two-pages') return body;
  return [
    ...body,
    section('steps', headings.timeline, [{ kind: 'timeline' }], true),
    section('privacy', headings.privacy, [paragraph('privacy', words.privacyLines(memo))], true),
  ];
}
