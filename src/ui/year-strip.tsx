import type { Child } from 'hono/jsx';

/** A stretch of the year; both ends in percent of what is shown, 0–100. */
export type StripBar = {
  readonly from: number;
  readonly to: number;
  /** Which line inside the row, from 0: bars at the same time lie under each other. */
  readonly lane: number;
  /** `dashed` is not settled yet, `mark` is a single day. */
  readonly look: 'solid' | 'soft' | 'dashed' | 'mark';
  readonly label?: string | undefined;
  /** Shown by browsers when the pointer rests on it. */
  readonly title: string;
  readonly href?: string | undefined;
};

export type StripRow = {
  readonly head: Child;
  readonly note?: Child;
  readonly bars: readonly StripBar[];
};

export type YearStripProps = {
  /** What the picture shows; the table behind it says the same in words. */
  readonly caption: string;
  /** Month names, equally wide. */
  readonly months: readonly string[];
  readonly weeks?: readonly { readonly at: number; readonly label: string }[] | undefined;
  readonly weekWord: string;
  /** Times of the year behind the bars of every row. */
  readonly bands?: readonly { readonly from: number; readonly to: number }[] | undefined;
  /** The day that is today, in percent. */
  readonly now?: number | undefined;
  readonly rows: readonly StripRow[];
};

const laneHeight = 26;

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** A year as lines under each other: months across, a row for each thing that takes time. */
export function YearStrip(props: YearStripProps) {
  const { caption, months, weeks = [], rows } = props;
  const each = 100 / Math.max(1, months.length);
  return (
    <figure class="mv-year" aria-label={caption}>
      <div class="mv-year-row mv-year-months">
        <p class="mv-year-week" aria-hidden="true">
          {weeks.length > 0 ? props.weekWord : null}
        </p>
        <svg width="100%" height="40" aria-hidden="true" focusable="false">
          {months.map((month, index) => (
            <text class="month" x={percent((index + 0.5) * each)} y="15" text-anchor="middle">
              {month}
            </text>
          ))}
          {weeks.map((week) => (
            <text class="week" x={percent(week.at)} y="33" dx="1">
              {week.label}
            </text>
          ))}
        </svg>
      </div>
      <ul>
        {rows.map((row) => (
          <li class="mv-year-row">
            <p>
              <b>{row.head}</b> {row.note ? <small>{row.note}</small> : null}
            </p>
            <Line {...props} row={row} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Line({ months, bands = [], now, row }: YearStripProps & { readonly row: StripRow }) {
  const lanes = row.bars.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const height = lanes * laneHeight + 6;
  const each = 100 / Math.max(1, months.length);
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false">
      {bands.map((band) => (
        <rect class="band" x={percent(band.from)} width={percent(band.to - band.from)} height="100%" />
      ))}
      {months.map((_, index) =>
        index === 0 ? null : (
          <line class="month" x1={percent(index * each)} x2={percent(index * each)} y2="100%" />
        ),
      )}
      {now === undefined ? null : <line class="now" x1={percent(now)} x2={percent(now)} y2="100%" />}
      {row.bars.map((bar) => (
        <Bar bar={bar} />
      ))}
    </svg>
  );
}

function Bar({ bar }: { readonly bar: StripBar }) {
  const y = bar.lane * laneHeight + 5;
  if (bar.look === 'mark') {
    return (
      <circle class="bar is-mark" cx={percent((bar.from + bar.to) / 2)} cy={y + 11} r="5">
        <title>{bar.title}</title>
      </circle>
    );
  }
  const drawn = (
    <svg x={percent(bar.from)} y={y} width={percent(Math.max(0.7, bar.to - bar.from))} height="22">
      <title>{bar.title}</title>
      <rect class={`bar is-${bar.look}`} y="1" width="100%" height="20" />
      {bar.label ? (
        <text class={`is-${bar.look}`} x="5" y="16">
          {bar.label}
        </text>
      ) : null}
    </svg>
  );
  return bar.href ? (
    <a href={bar.href} tabindex={-1}>
      {drawn}
    </a>
  ) : (
    drawn
  );
}
