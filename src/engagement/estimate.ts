/** From low to high: how an estimate is shown. */
export type Span = { readonly low: number; readonly high: number };

/** A number as one says an estimate: its first two figures, the rest noughts (1,221 is 1,200; 84 is 84). */
export function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1);
  return Math.round(value / step) * step;
}

export const roughSpan = ({ low, high }: Span): Span => ({ low: roughly(low), high: roughly(high) });
