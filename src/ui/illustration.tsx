import type { MarkShape } from './mark.tsx';
import { markAt } from './mark.tsx';

/** An arch standing on `bottom`, as wide as `width`, its top a half circle. */
function arch(left: number, bottom: number, width: number, height: number): string {
  const radius = width / 2;
  return `M${left} ${bottom}v${radius - height}a${radius} ${radius} 0 0 1 ${width} 0v${height - radius}`;
}

const wave = (left: number, y: number, count: number): string =>
  `M${left} ${y}${'q6-5 12 0t12 0'.repeat(count)}`;

type Placed = { readonly shape: MarkShape; readonly x: number; readonly y: number; readonly filled: boolean };

const order: readonly MarkShape[] = [
  'circle',
  'circle',
  'slip',
  'circle',
  'seats',
  'circle',
  'drop',
  'slip',
  'circle',
  'tent',
  'circle',
  'slip',
  'circle',
  'seats',
  'circle',
  'circle',
  'tent',
  'drop',
  'slip',
  'circle',
];

/** The marks that find room under an arch of five, row by row from the top. */
function underArch(left: number, top: number, rows: number, first: number, filledFrom: number): Placed[] {
  const step = 21;
  const placed: Placed[] = [];
  for (let row = 0; row < rows; row += 1) {
    const columns = row === 0 ? [2] : row === 1 ? [1, 2, 3] : [0, 1, 2, 3, 4];
    for (const column of columns) {
      const shape = order[(first + placed.length * 7) % order.length] ?? 'circle';
      const filled = row * 5 + column >= filledFrom;
      placed.push({ shape, x: left + column * step, y: top + row * step, filled });
    }
  }
  return placed;
}

function Marks({ placed }: { readonly placed: readonly Placed[] }) {
  const path = (net: boolean, filled: boolean) =>
    placed
      .filter((mark) => (mark.shape === 'circle') === net && mark.filled === filled)
      .map((mark) => markAt(mark.shape, mark.x, mark.y))
      .join('');
  return (
    <>
      <path class="net open" d={path(true, false)} />
      <path class="net" d={path(true, true)} />
      <path class="korn open" d={path(false, false)} />
      <path class="korn" d={path(false, true)} />
    </>
  );
}

/**
 * The motif: three arches of a quay over water. Under the first the marks are outlines, under the second some
 * are filled, under the third all. A drawing of the promise, not a figure: it counts nothing.
 */
export function Harbour() {
  const lefts = [8, 136, 264];
  const placed = [
    ...underArch(14, 34, 7, 0, 99),
    ...underArch(142, 34, 7, 5, 19),
    ...underArch(270, 34, 7, 12, 0),
  ];
  return (
    <svg class="mv-harbour" viewBox="0 0 392 236" aria-hidden="true" focusable="false">
      <path class="deck" d="M0 10h392" />
      {lefts.map((left) => (
        <path class="arch" d={arch(left, 186, 114, 168)} />
      ))}
      <Marks placed={placed} />
      <path class="water" d={`${wave(0, 202, 16)}${wave(28, 216, 13)}${wave(74, 230, 9)}`} />
    </svg>
  );
}

export type PictureName = 'plan' | 'run' | 'use' | 'empty';

/** One arch for each part of a process, and one for a place where nothing is yet. */
export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class={`mv-picture mv-picture-${name}`} viewBox="0 0 120 104" aria-hidden="true" focusable="false">
      {pictures[name]}
      <path class="water" d={wave(6, 98, 4)} />
    </svg>
  );
}

const pictures = {
  plan: (
    <>
      <path class="aid" d="M60 4v84M12 46h96M60 46l30-30" />
      <path class="arch sketch" d={arch(24, 86, 72, 76)} />
      <circle class="korn" cx="60" cy="46" r="5" />
    </>
  ),
  run: (
    <>
      <path class="arch" d={arch(24, 86, 72, 76)} />
      <path
        class="ink open"
        d={`${markAt('circle', 52, 22)}${markAt('slip', 34, 44)}${markAt('seats', 70, 44)}${markAt('circle', 34, 66)}`}
      />
      <path class="korn" d={`${markAt('drop', 52, 44)}${markAt('tent', 52, 66)}${markAt('slip', 70, 66)}`} />
    </>
  ),
  use: (
    <>
      <path class="arch full" d={`${arch(24, 86, 72, 76)}z`} />
      <path class="sheet" d="M42 34h26l10 10v34H42z" />
      <path class="tick" d="M50 57l7 7 13-15" />
    </>
  ),
  empty: (
    <>
      <path class="arch sketch" d={arch(24, 86, 72, 76)} />
      <path class="ink open" d={markAt('circle', 52, 62)} />
    </>
  ),
} as const;
