import type { Group } from '@medvirk/method-guide';
import type { Child } from 'hono/jsx';
import type { Span } from '../../engagement/estimate.ts';
import { inSentence } from '../../engagement/method-words.ts';
import type { modeShapes } from '../../engagement/mode-shapes.ts';
import { listOf, range } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import { Meter } from '../../ui/meter.tsx';
import { SpanBar } from '../../ui/span-bar.tsx';
import { Table } from '../../ui/table.tsx';
import type { Compared } from './model.ts';
import { proposalTexts } from './texts.ts';
import { whatIfTexts } from './what-if-texts.ts';

export type ComparisonProps = {
  readonly locale: Locale;
  readonly caption: string;
  readonly columns: readonly {
    readonly label: Child;
    readonly plan: Compared | undefined;
    readonly marked: boolean;
    /** Further rows, by their heading. */
    readonly more?: readonly Child[] | undefined;
  }[];
  readonly moreRows?: readonly string[] | undefined;
  readonly affected: readonly Group[];
};

/** Plans for the same case side by side: the marks and bars are the picture, the words and numbers the table. */
export function Comparison({ locale, caption, columns, moreRows = [], affected }: ComparisonProps) {
  const words = proposalTexts[locale];
  const own = whatIfTexts[locale];
  const cells = (draw: (plan: Compared) => Child): readonly Child[] =>
    columns.map(({ plan }) => (plan ? draw(plan) : own.none));
  const spans = (read: (plan: Compared) => Span, say: (span: Span) => string): readonly Child[] => {
    const most = Math.max(1, ...columns.flatMap(({ plan }) => (plan ? [read(plan).high] : [])));
    return cells((plan) => (
      <>
        {say(read(plan))}
        <SpanBar {...read(plan)} most={most} />
      </>
    ));
  };
  const plain = (span: Span): string =>
    span.low === span.high ? String(span.low) : range(locale, span.low, span.high);
  return (
    <Table
      caption={caption}
      columns={[
        { label: <span class="sr-only">{own.what}</span> },
        ...columns.map(({ label, marked }) => ({ label, marked })),
      ]}
      rows={[
        {
          head: words.modeRows.methods,
          cells: cells((plan) =>
            listOf(
              locale,
              plan.methods.filter(({ isMain }) => isMain).map(({ name }) => inSentence(name[locale])),
            ),
          ),
        },
        { head: words.modeRows.hours, cells: spans((plan) => plan.hours, plain) },
        { head: words.modeRows.money, cells: spans((plan) => plan.kdkk, words.moneyValue) },
        { head: words.modeRows.weeks, cells: spans((plan) => plan.weeks, plain) },
        { head: words.people, cells: spans((plan) => plan.people, plain) },
        ...affected.map((group) => ({
          head: words.group[group],
          cells: cells((plan) => (
            <span class="mv-reach">
              <Meter shape={plan.mode ? meterShapes[plan.mode] : 'both'} level={plan.reach[group]} />{' '}
              {words.word[plan.reach[group]]}
            </span>
          )),
        })),
        ...moreRows.map((head, index) => ({
          head,
          cells: columns.map(({ more }) => more?.[index] ?? ''),
        })),
      ]}
    />
  );
}

const meterShapes = { digital: 'round', analog: 'square', blended: 'both' } as const satisfies Record<
  keyof typeof modeShapes,
  string
>;
