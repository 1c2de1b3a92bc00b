import { markAt } from './mark.tsx';

export type MeterLevel = 'good' | 'fair' | 'poor' | 'none';
export type MeterShape = 'round' | 'square' | 'both';

/** Side of the filled part against the rim; the area is what the eye compares. */
const scale: Record<MeterLevel, number> = { good: 1, fair: 0.66, poor: 0.34, none: 0 };

export type MeterProps = {
  readonly shape: MeterShape;
  readonly level: MeterLevel;
};

/** The whole shape as an outline, filled as far as it reaches. The word stands beside it. */
export function Meter({ shape, level }: MeterProps) {
  const size = scale[level];
  const shift = Math.round(8 * (1 - size) * 100) / 100;
  return (
    <svg class="mv-meter" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="rim" d={markAt(shape)} />
      {size > 0 ? (
        <path class="fill" d={markAt(shape)} transform={`translate(${shift} ${shift}) scale(${size})`} />
      ) : null}
    </svg>
  );
}

export type MeterLine = { readonly label: string; readonly word: string; readonly level: MeterLevel };

/** Group by group: the mark, the name, the word. */
export function Meters({
  shape,
  lines,
}: {
  readonly shape: MeterShape;
  readonly lines: readonly MeterLine[];
}) {
  return (
    <ul class="mv-meters">
      {lines.map((line) => (
        <li>
          <Meter shape={shape} level={line.level} />
          <span>
            {line.label}
            <small>{line.word}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
