export type SpanBarProps = {
  readonly low: number;
  readonly high: number;
  /** The largest number that any of the bars beside it has. */
  readonly most: number;
};

/** From low to high on a scale that several bars share. The numbers stand beside it. */
export function SpanBar({ low, high, most }: SpanBarProps) {
  const at = (value: number) => Math.round((most > 0 ? Math.min(1, value / most) : 0) * 1000) / 10;
  const width = Math.max(2, at(high) - at(low));
  return (
    <svg class="mv-span" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="off" d="M0 4H100" />
      <rect class="on" x={Math.min(at(low), 98)} y="1" width={width} height="6" />
    </svg>
  );
}
