import type { StripBar } from './year-strip.tsx';

export type YearRingProps = {
  readonly months: readonly string[];
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** From the outermost ring inwards. */
  readonly rings: readonly { readonly name: string; readonly bars: readonly StripBar[] }[];
  /** Two or three lines in the middle. */
  readonly middle: readonly string[];
};

const centre = 310;
const outer = 268;
const inner = 92;
/** The year takes so many degrees; what is left holds the names of the rings. */
const sweep = 306;

type Point = readonly [number, number];

/** The point at a share of the year (0–100) and a distance from the middle; the year begins at twelve o'clock. */
function at(share: number, radius: number): Point {
  const angle = ((share / 100) * sweep * Math.PI) / 180;
  return [round(centre + radius * Math.sin(angle)), round(centre - radius * Math.cos(angle))];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function arc(from: number, to: number, radius: number): string {
  const [x, y] = at(from, radius);
  const [endX, endY] = at(to, radius);
  return `M${x} ${y}A${radius} ${radius} 0 ${isLarge(from, to)} 1 ${endX} ${endY}`;
}

const isLarge = (from: number, to: number): 0 | 1 => (((to - from) / 100) * sweep > 180 ? 1 : 0);

function sector(from: number, to: number): string {
  const [a, b] = [at(to, inner), at(from, inner)];
  return `${arc(from, to, outer)}L${a[0]} ${a[1]}A${inner} ${inner} 0 ${isLarge(from, to)} 0 ${b[0]} ${b[1]}Z`;
}

/** The year as a wheel: months around, a ring for each area, who is asked as arcs. The strip and table say the same. */
export function YearRing({ months, bands, rings, middle }: YearRingProps) {
  const each = 100 / Math.max(1, months.length);
  const thick = (outer - inner) / Math.max(1, rings.length);
  return (
    <svg class="mv-ring" viewBox="0 0 620 620" aria-hidden="true" focusable="false">
      {bands.map((band) => (
        <path class="band" d={sector(band.from, band.to)} />
      ))}
      {rings.map((_, index) => (
        <path class="ring" d={arc(0, 100, round(outer - index * thick))} />
      ))}
      <path class="ring" d={arc(0, 100, inner)} />
      {[...months, ''].map((_, index) => {
        const [from, to] = [at(index * each, inner), at(index * each, outer)];
        return <path class="month" d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />;
      })}
      {months.map((month, index) => {
        const [x, y] = at((index + 0.5) * each, outer + 20);
        return (
          <text class="name" x={x} y={y + 5} text-anchor="middle">
            {month}
          </text>
        );
      })}
      {rings.map(({ name, bars }, index) => (
        <Ring name={name} bars={bars} top={outer - index * thick} thick={thick} />
      ))}
      {middle.map((line, index) => (
        <text
          class={index === 0 ? 'middle big' : 'middle'}
          x={centre}
          y={centre + 6 + (index - (middle.length - 1) / 2) * 24}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

type RingProps = YearRingProps['rings'][number] & { readonly top: number; readonly thick: number };

function Ring({ name, bars, top, thick }: RingProps) {
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const width = (thick - 4) / lanes;
  return (
    <g>
      <text class="area" x={centre - 8} y={round(centre - top + thick / 2 + 4)} text-anchor="end">
        {name}
      </text>
      {bars.map((bar) => {
        const radius = round(top - 2 - width * (bar.lane + 0.5));
        const to = Math.max(bar.to, bar.from + 0.8);
        const [x, y] = at((bar.from + to) / 2, radius);
        const drawn = (
          <>
            <title>{bar.title}</title>
            <path
              class={`arc is-${bar.look}`}
              d={arc(bar.from, to, radius)}
              stroke-width={round(Math.max(3, width - 3))}
            />
            {bar.label && width >= 11 && to - bar.from > 1.6 ? (
              <text class={`in-arc is-${bar.look}`} x={x} y={round(y + 4)} text-anchor="middle">
                {bar.label}
              </text>
            ) : null}
          </>
        );
        return bar.href ? (
          <a href={bar.href} tabindex={-1}>
            {drawn}
          </a>
        ) : (
          <g>{drawn}</g>
        );
      })}
    </g>
  );
}
