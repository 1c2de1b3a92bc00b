import type { MarkShape } from './mark.tsx';
import { Mark } from './mark.tsx';

/** Positions are parts of the whole, 0 to 1. */
export type TimelineBar = {
  readonly text: string;
  /** Said in the list: from when to when. */
  readonly when: string;
  readonly from: number;
  readonly to: number;
  /** `law`: a period one may not shorten. `owed`: what is promised. */
  readonly tone?: 'plain' | 'law' | 'owed' | undefined;
  readonly shape?: MarkShape | undefined;
};
export type TimelineRow = { readonly label: string; readonly bars: readonly TimelineBar[] };
export type TimelineProps = {
  readonly label: string;
  readonly months: readonly { readonly label: string; readonly at: number }[];
  readonly rows: readonly TimelineRow[];
  /** Upright lines: the day of the decision. */
  readonly days?: readonly { readonly label: string; readonly at: number }[] | undefined;
  /** Stretches when nobody is there. */
  readonly closed?:
    | readonly { readonly label: string; readonly from: number; readonly to: number }[]
    | undefined;
};

const line = 3.2;
const head = 2.2;
const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;
const em = (value: number): string => `${Math.round(value * 100) / 100}em`;

type Lane = { readonly label: string; readonly bar: TimelineBar };

function lanesOf(rows: readonly TimelineRow[]): readonly Lane[] {
  return rows.flatMap((row) => row.bars.map((bar, index) => ({ label: index === 0 ? row.label : '', bar })));
}

/** The words stand in the bar where they fit, else on the side with more room. */
function Words({ bar, top }: { readonly bar: TimelineBar; readonly top: number }) {
  const inside = (bar.to - bar.from) * 100 > bar.text.length * 0.95 + 2;
  const left = !inside && bar.to > 0.7;
  const x = inside ? bar.from : left ? bar.from : bar.to;
  return (
    <text
      class={inside ? `in ${bar.tone ?? 'plain'}` : 'out'}
      x={percent(x)}
      y={em(top + 1.65)}
      dx={left ? '-0.6em' : '0.6em'}
      text-anchor={left ? 'end' : 'start'}
    >
      {bar.text}
    </text>
  );
}

function Picture({
  months,
  days,
  closed,
  lanes,
}: Omit<TimelineProps, 'label' | 'rows'> & { lanes: readonly Lane[] }) {
  const bottom = head + lanes.length * line;
  return (
    <svg
      class="mv-timeline-picture"
      width="100%"
      height={em(bottom + 1.8)}
      focusable="false"
      aria-hidden="true"
    >
      {months.map((month) => (
        <>
          <line class="month" x1={percent(month.at)} x2={percent(month.at)} y1="0" y2={em(bottom)} />
          <text class="month" x={percent(month.at)} dx="0.4em" y="1em">
            {month.label}
          </text>
        </>
      ))}
      {closed?.map((gap) => (
        <>
          <rect
            class="closed"
            x={percent(gap.from)}
            width={percent(gap.to - gap.from)}
            y={em(head)}
            height={em(bottom - head)}
          />
          <text class="month" x={percent(gap.from)} y={em(bottom + 1.3)}>
            {gap.label}
          </text>
        </>
      ))}
      {lanes.map(({ bar }, index) => {
        const top = head + index * line;
        return (
          <>
            <line class="lane" x1="0" x2="100%" y1={em(top)} y2={em(top)} />
            <rect
              class={bar.tone ?? 'plain'}
              x={percent(bar.from)}
              width={percent(Math.max(bar.to - bar.from, 0.008))}
              y={em(top + 0.4)}
              height={em(line - 0.8)}
              rx="2"
            />
            <Words bar={bar} top={top + 0.2} />
          </>
        );
      })}
      {days?.map((day) => (
        <>
          <line class="day" x1={percent(day.at)} x2={percent(day.at)} y1={em(head - 0.4)} y2={em(bottom)} />
          <text
            class="day"
            x={percent(day.at)}
            y={em(bottom + 1.3)}
            text-anchor={day.at > 0.5 ? 'end' : 'start'}
          >
            {day.label}
          </text>
        </>
      ))}
    </svg>
  );
}

/** On a desk a picture, on a phone a list; the list is what is read aloud in both. */
export function Timeline(props: TimelineProps) {
  const lanes = lanesOf(props.rows);
  return (
    <div class="mv-timeline">
      <div class="mv-timeline-desk" aria-hidden="true">
        <div class="mv-timeline-labels">
          {lanes.map((lane) => (
            <div>{lane.label}</div>
          ))}
        </div>
        <Picture {...props} lanes={lanes} />
      </div>
      <ol class="mv-timeline-list" aria-label={props.label}>
        {props.rows.flatMap((row) =>
          row.bars.map((bar) => (
            <li class={bar.tone ?? 'plain'}>
              <span class="mv-small mv-soft">{row.label}</span>
              <b>
                {bar.shape ? <Mark shape={bar.shape} /> : null} {bar.text}
              </b>
              <span class="mv-small">{bar.when}</span>
            </li>
          )),
        )}
      </ol>
    </div>
  );
}
