import type { Child } from 'hono/jsx';
import { modeShapes } from '../../engagement/mode-shapes.ts';
import { monthOfDay, shortSpan, weekDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { markAt } from '../../ui/mark.tsx';
import type { Band, Bar, Drawing, DrawnLine } from './drawing.ts';
import { drawTimeline } from './drawing.ts';
import type { TimelineView } from './model.ts';
import { timelineTexts } from './texts.ts';

/** The timeline as a picture that scrolls by itself on a phone; the table below says the same. */
export function Picture({ locale, view }: { readonly locale: Locale; readonly view: TimelineView }) {
  const words = timelineTexts[locale];
  const drawing = drawTimeline(view, {
    name: (text) => text[locale],
    short: (kind) => words.short[kind],
    month: (day, year) => monthOfDay(locale, day, { year }),
    span: (from, to) => (from === to ? weekDay(locale, from) : shortSpan(locale, from, to)),
    group: (group) => words.group[group],
    deadline: (day) => words.deadline(weekDay(locale, day)),
  });
  const verdict = words.verdict(view.verdict).title;
  return (
    <>
      <section class="mv-scroll mv-tl-scroll" tabindex={0} aria-label={words.pictureLabel}>
        <svg
          class="mv-tl"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-labelledby="tl-title tl-desc"
        >
          <title id="tl-title">{verdict}</title>
          <desc id="tl-desc">{words.pictureDesc}</desc>
          <Ground drawing={drawing} words={words} />
          {drawing.groups.map(({ y, label }) => (
            <>
              <path class="rule" d={`M0 ${y}H${drawing.width}`} />
              <text class="group" x={drawing.groupX} y={y + 20}>
                {label}
              </text>
            </>
          ))}
          {drawing.arrows.map((path) => (
            <path class="hand" d={path} marker-end="url(#tl-head)" />
          ))}
          {drawing.lines.map((line) => (
            <Line line={line} />
          ))}
        </svg>
      </section>
      <Key locale={locale} />
    </>
  );
}

type GroundProps = {
  readonly drawing: Drawing;
  readonly words: { readonly today: string };
};

/** Months, weeks and the times of the year behind everything, and today. */
function Ground({ drawing, words }: GroundProps) {
  const { width, height, top, today, decision } = drawing;
  return (
    <>
      <defs>
        <pattern
          id="tl-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="hatch" d="M0 0V6" />
        </pattern>
        <marker
          id="tl-head"
          viewBox="0 0 8 8"
          refX="4"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path class="head" d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {drawing.bands.map(({ look, x, width: wide, labelY }) => (
        <rect class={look} x={x} y={labelY + 4} width={wide} height={height - labelY - 4} />
      ))}
      {drawing.bands.map((band) => (
        <BandName band={band} />
      ))}
      <path class="grid" d={drawing.weeks.map(({ x }) => `M${x} 24V30`).join('')} />
      {drawing.weeks.map(({ x, label }) =>
        label ? (
          <text class="week" x={x + 2} y="46">
            {label}
          </text>
        ) : null,
      )}
      <path class="grid" d={drawing.months.map(({ x }) => `M${x} 0V30M${x} ${top}V${height}`).join('')} />
      {drawing.months.map(({ x, label }) =>
        label ? (
          <text class="month" x={x + 4} y="16">
            {label}
          </text>
        ) : null,
      )}
      <path class="axis" d={`M0 30H${width}`} />
      {drawing.councils.map((x) => (
        <path class="council" d={`M${x} 24l4 5l-4 5l-4 -5z`} />
      ))}
      <path class="decision" d={`M${decision} 30V${height}`} />
      {today.side === 'inside' ? <path class="today" d={`M${today.x} 30V${height}`} /> : null}
      <TodayWord drawing={drawing} word={words.today} />
    </>
  );
}

/** The word at today's line; at the side, with a head that points on, when today is far from everything drawn. */
function TodayWord({ drawing, word }: { readonly drawing: Drawing; readonly word: string }) {
  const { today, width, height } = drawing;
  const y = height - 6;
  if (today.side === 'after') {
    return (
      <>
        <path class="today-head" d={`M${width - 12} ${y - 9}l9 5l-9 5z`} />
        <text class="today-word" x={width - 18} y={y} text-anchor="end">
          {word}
        </text>
      </>
    );
  }
  const isBefore = today.side === 'before';
  return (
    <>
      {isBefore ? <path class="today-head" d={`M12 ${y - 9}l-9 5l9 5z`} /> : null}
      <text class="today-word" x={isBefore ? 18 : today.x + 5} y={y}>
        {word}
      </text>
    </>
  );
}

function BandName({ band: { x, width, look, label, labelX, labelY } }: { readonly band: Band }) {
  return (
    <>
      <rect class={`${look}-edge`} x={x} y={labelY + 4} width={width} height="3" />
      <text class="band" x={labelX} y={labelY}>
        {label}
      </text>
    </>
  );
}

function Line({ line }: { readonly line: DrawnLine }) {
  const { label, dates, mode, x, y, bars, dots, flag, middle } = line;
  return (
    <>
      {bars.map((bar) => (
        <BarOf bar={bar} />
      ))}
      {dots.map((at) => (
        <circle class="meet" cx={at} cy={middle} r="5" />
      ))}
      {flag ? (
        <path
          class={flag.isDecision ? 'flag decided' : 'flag'}
          d={`M${flag.x} ${middle + 9}V${middle - 8}h13l-4 5l4 5h-13`}
        />
      ) : null}
      {mode ? <path class={`mark mk-${modeShapes[mode]}`} d={markAt(modeShapes[mode], x, y - 13)} /> : null}
      <text class="name" x={mode ? x + 21 : x} y={y}>
        {label}
        <tspan class="dates" dx="8">
          {dates}
        </tspan>
      </text>
    </>
  );
}

function BarOf({ bar }: { readonly bar: Bar }) {
  const { look, x, y, width, height } = bar;
  return (
    <>
      <rect class={look} x={x} y={y} width={width} height={height} rx="2" />
      {look === 'wait' ? <rect fill="url(#tl-hatch)" x={x} y={y} width={width} height={height} /> : null}
    </>
  );
}

/** What the shapes mean. */
function Key({ locale }: { readonly locale: Locale }) {
  const { key } = timelineTexts[locale];
  const sample = (drawn: Child, word: string) => ({ drawn, word });
  const samples = [
    sample(<rect class="prepare" x="0" y="4" width="24" height="8" rx="2" />, key.prepare),
    sample(<rect class="step" x="0" y="1" width="24" height="14" rx="2" />, key.step),
    sample(<circle class="meet" cx="12" cy="8" r="5" />, key.meeting),
    sample(<rect class="hearing" x="1" y="1" width="22" height="14" rx="2" />, key.hearing),
    sample(<path class="wait-sample" d="M1 1H23V15H1zM5 15L19 1M13 15L23 5M1 11L11 1" />, key.wait),
    sample(<path class="hand" d="M0 4H14V14" />, key.handover),
    sample(<path class="council" d="M12 1l5 7l-5 7l-5 -7z" />, key.council),
    sample(<rect class="free" x="0" y="1" width="24" height="14" />, key.free),
    sample(<rect class="busy" x="0" y="1" width="24" height="14" />, key.busy),
  ];
  return (
    <ul class="mv-key mv-tl-key">
      {samples.map(({ drawn, word }) => (
        <li class="mv-marked">
          <svg class="mv-tl" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
            {drawn}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
