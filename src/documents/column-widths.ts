/** What a column holds: its widest word, and each of its cells as one line, from the header down. */
export type ColumnExtent = { readonly min: number; readonly cells: readonly number[] };

/** A line holds a little less than its width, for words do not divide. */
const filling = 0.94;
const steps = 90;
/** The header is met again on every page, and reads badly when it is cut up. */
const headCounts = 4;

/**
 * Shares the room among columns so that the table becomes short: every row is as high as its highest cell. None is
 * narrower than its widest word as long as there is room for that.
 */
export function columnWidths(columns: readonly ColumnExtent[], room: number): readonly number[] {
  const most = columns.map(({ min, cells }) => Math.max(min, ...cells));
  const spare = room - sum(most);
  if (spare >= 0) return most.map((one) => one + spare / columns.length);
  const least = columns.map(({ min }) => Math.min(min, room / Math.max(2, columns.length - 0.5)));
  const scale = Math.min(1, room / Math.max(1, sum(least)));
  const floor = least.map((one) => one * scale);
  const wish = columns.map((_, i) => Math.sqrt(Math.max(0, (most[i] ?? 0) - (least[i] ?? 0))));
  const free = Math.max(0, room - sum(floor));
  const fair = floor.map((one, i) => one + (free * (wish[i] ?? 0)) / Math.max(1e-9, sum(wish)));
  return shorter(columns, floor, fair, room / steps);
}

/** Moves a little from one column to another as long as that makes the table shorter. */
function shorter(
  columns: readonly ColumnExtent[],
  floor: readonly number[],
  start: readonly number[],
  step: number,
): readonly number[] {
  let widths = start;
  let height = heightOf(columns, widths);
  for (let tries = 0; tries < steps; tries++) {
    const moved = columns
      .flatMap((_, from) => columns.map((_, to) => move(widths, from, to, step)))
      .filter((one) => one.every((width, i) => width >= (floor[i] ?? 0) - 1e-9))
      .map((one) => ({ widths: one, height: heightOf(columns, one) }))
      .reduce((best, one) => (one.height < best.height - 1e-9 ? one : best), { widths, height });
    if (moved.widths === widths) return widths;
    ({ widths, height } = moved);
  }
  return widths;
}

const move = (widths: readonly number[], from: number, to: number, step: number): readonly number[] =>
  widths.map((width, i) => width + (i === to ? step : 0) - (i === from ? step : 0));

/** In lines, and a little of what is left over, so that a step on the way to one line less counts. */
function heightOf(columns: readonly ColumnExtent[], widths: readonly number[]): number {
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
  let height = 0;
  for (let row = 0; row < count; row++) {
    const lines = columns.map(({ cells }, i) => (cells[row] ?? 0) / ((widths[i] ?? 1) * filling));
    const fits = columns.map(({ cells }, i) => (cells[row] ?? 0) <= (widths[i] ?? 0));
    const high = Math.max(1, ...lines.map((one, i) => (fits[i] ? 1 : Math.max(2, Math.ceil(one)))));
    height += row === 0 ? headCounts * high : high;
    height += 0.05 * Math.max(...lines) + 0.01 * sum(lines);
  }
  return height;
}

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
