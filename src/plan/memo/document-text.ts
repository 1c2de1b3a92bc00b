import type { Locale } from '../../i18n/texts.ts';
import { alternativesSection, consideredSection, whatIfSection } from './alternatives-text.ts';
import { answersSection, followUpSection, privacySection, recruitmentSection } from './answers-text.ts';
import { decisionSection } from './ask-text.ts';
import { costsSection, economySection } from './economy-text.ts';
import { methodsSection, stepsSection } from './methods-text.ts';
import type { Memo, MemoBlock, MemoDocument, MemoLength, MemoSection, MemoSentence } from './model.ts';
import { findingsSection, openSection } from './open-text.ts';
import {
  backgroundSection,
  promiseSection,
  purposeSection,
  recommendationSection,
  summarySection,
} from './opening-text.ts';
import { danishWords } from './own-text.ts';
import { groupsSection, peopleSection } from './people-text.ts';
import { phoneSection } from './phone-text.ts';
import { shortSection } from './short-text.ts';
import type { Teller } from './telling-text.ts';
import { capital, page, paragraph, section, tellerIn, tidy } from './telling-text.ts';
import { allStepsSection, lawSection, timelineSection } from './timeline-text.ts';

/** The memo as a document: its sections and sentences in one length and one language. */
export function composeMemo(memo: Memo, length: MemoLength, locale: Locale): MemoDocument {
  const t = tellerIn(locale);
  const title = tidy(memo.title);
  return {
    length,
    language: locale,
    title: t.say({
      da: `${title}: plan for inddragelse af borgerne`,
      en: `${title}: plan for involving residents`,
    }),
    lines: [
      {
        label: t.say({ da: 'Til', en: 'To' }),
        value: capital(t.decider(memo) ?? t.say({ da: 'ikke afklaret', en: 'not settled' })),
      },
      {
        label: t.say({ da: 'Beslutning i sagen', en: 'Decision' }),
        value: meeting(t, memo) ?? t.say({ da: 'ikke fastsat', en: 'not set' }),
      },
    ],
    danish: locale === 'da' ? [] : danishWords(memo),
    sections: length === 'short' ? [shortSection(t, memo)] : inFull(t, memo, length),
  };
}

/** The parts of the memo by key, under the headings they have today, each with the shortest length it stands in. */
export function memoParts(
  memo: Memo,
  locale: Locale,
): readonly { readonly key: string; readonly title: string; readonly length: MemoLength }[] {
  const parts = (['short', 'full'] as const).flatMap((whole) =>
    composeMemo(memo, whole, locale).sections.map(({ key, heading, isAppendix }) => {
      const length: MemoLength = whole === 'short' || isAppendix ? whole : 'two-pages';
      return { key, title: heading, length };
    }),
  );
  // What only some memos have is there for what is said of it.
  const sometimes = [
    { key: 'decision', title: locale === 'da' ? 'Beslutning' : 'Decision', length: 'full' },
    {
      key: 'findings',
      title: locale === 'da' ? 'Bilag: Åbne punkter og begrundelser' : 'Appendix: Open points and reasons',
      length: 'full',
    },
  ] as const;
  return [...new Map([...sometimes, ...parts].map((part) => [part.key, part])).values()];
}

function meeting(t: Teller, memo: Memo): string | undefined {
  return memo.meetingDay ? t.day(memo.meetingDay) : t.decisionTime(memo);
}

function inFull(t: Teller, memo: Memo, length: Exclude<MemoLength, 'short'>): readonly MemoSection[] {
  const appendices = appendicesOf(t, memo);
  const body = [
    summarySection(t, memo),
    recommendationSection(t, memo),
    // On two pages the summary says it.
    length === 'full' ? decisionSection(t, memo) : undefined,
    backgroundSection(t, memo),
    purposeSection(t, memo),
    promiseSection(t, memo),
    peopleSection(t, memo),
    methodsSection(t, memo),
    alternativesSection(t, memo),
    timelineSection(t, memo),
    economySection(t, memo),
    answersSection(t, memo),
    openSection(t, memo),
    length === 'full' ? appendixList(t, appendices) : appendixNote(t, appendices.length),
  ].filter((one) => one !== undefined);
  return length === 'full' ? [...body, ...appendices] : body.map(onTwoPages);
}

/** What the meeting can do without, so that the argument keeps to two sheets of paper. */
const onlyInFull: readonly string[] = [
  'promise.noted',
  'purpose.too',
  'timeline.holidays',
  'economy.bought',
  'background.often',
];

function onTwoPages(section: MemoSection): MemoSection {
  const stays = ({ key }: MemoSentence): boolean => !onlyInFull.includes(key);
  const blocks = section.blocks.flatMap((block): readonly MemoBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const sentences = block.sentences.filter(stays);
    return sentences.length > 0 ? [{ ...block, sentences }] : [];
  });
  return { ...section, blocks };
}

/** Each is numbered in its heading; its key is what it is about. */
function appendicesOf(t: Teller, memo: Memo): readonly MemoSection[] {
  return [
    consideredSection(t, memo),
    whatIfSection(t, memo),
    groupsSection(t, memo),
    stepsSection(t, memo),
    allStepsSection(t, memo),
    costsSection(t, memo),
    recruitmentSection(t, memo),
    privacySection(t, memo),
    followUpSection(t, memo),
    phoneSection(t, memo),
    lawSection(t, memo),
    // Last, for not every memo has it, and a number that is spoken of should stay.
    findingsSection(t, memo),
  ]
    .filter((one) => one !== undefined)
    .map((one, index) => ({
      ...one,
      isAppendix: true,
      heading: t.say({
        da: `Bilag ${index + 1}: ${one.heading}`,
        en: `Appendix ${index + 1}: ${one.heading}`,
      }),
    }));
}

function appendixNote(t: Teller, count: number): MemoSection {
  const text = {
    da: `Bilag 1–${count} står i den fulde udgave: alternativer, tidsplan, timer og penge, love og mere.`,
    en: `Appendices 1–${count} are in the full version: alternatives, timetable, hours and money, law and more.`,
  };
  return section(
    'appendices',
    t.say({ da: 'Bilag', en: 'Appendices' }),
    paragraph(t.line('appendices.where', text, page('proposal'))),
  );
}

function appendixList(t: Teller, appendices: readonly MemoSection[]): MemoSection {
  const names = appendices.map(({ heading }) => heading.replace(/^\w+ (\d+:) /, '$1\u00a0'));
  return section(
    'appendices',
    t.say({ da: 'Bilag', en: 'Appendices' }),
    paragraph(
      t.line('appendices.list', { da: `${names.join('; ')}.`, en: `${names.join('; ')}.` }, page('proposal')),
    ),
  );
}
