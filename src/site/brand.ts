/** The six values of docs/identity.md, from the one colour a municipality chooses. */
export type Brand = {
  readonly brand: string;
  readonly dark: string;
  readonly darker: string;
  readonly tint: string;
  readonly wash: string;
  readonly line: string;
};

export type BrandResult =
  | { readonly ok: true; readonly value: Brand }
  | { readonly ok: false; readonly problem: { readonly kind: 'not-a-colour' } }
  | {
      readonly ok: false;
      readonly problem: {
        readonly kind: 'too-light';
        readonly colour: string;
        /** White on the colour, one decimal. */
        readonly contrast: number;
        /** The same hue, just dark enough. */
        readonly suggestion: string;
      };
    };

type Rgb = readonly [red: number, green: number, blue: number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** Pale grounds lean a little to the warm paper of the page. */
const paper: Rgb = [248, 250, 246];
export const leastContrast = 4.5;

const pattern = /^#?([0-9a-f]{6})$/i;

function parse(text: string): Rgb | undefined {
  const digits = pattern.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const part = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

function format(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** So much of the one, the rest of the other. */
function mix(colour: Rgb, share: number, other: Rgb): Rgb {
  const part = (index: 0 | 1 | 2) => colour[index] * share + other[index] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** Relative luminance of WCAG 2. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of two colours after WCAG 2, from 1 to 21; undefined when one is not a colour. */
export function contrast(one: string, other: string): number | undefined {
  const first = parse(one);
  const second = parse(other);
  return first && second ? ratio(first, second) : undefined;
}

/** Darkens in steps of a hundredth until the contrast is reached; the hue stays. Judged as it will be written. */
function darkenUntil(colour: Rgb, ground: Rgb, wanted: number, from = 1): Rgb {
  for (let share = from; share > 0; share -= 0.01) {
    const written = parse(format(mix(colour, share, black)));
    if (written && ratio(written, ground) >= wanted) return written;
  }
  return black;
}

/**
 * Refused when white words on it would be hard to read. `dark` carries links, so it must hold on the tint
 * as well; `darker` is the ground of the footer.
 */
export function computeBrand(text: string): BrandResult {
  const colour = parse(text);
  if (!colour) return { ok: false, problem: { kind: 'not-a-colour' } };
  const found = ratio(colour, white);
  if (found < leastContrast) {
    const suggestion = format(darkenUntil(colour, white, leastContrast));
    return {
      ok: false,
      problem: {
        kind: 'too-light',
        colour: format(colour),
        contrast: Math.floor(found * 10) / 10,
        suggestion,
      },
    };
  }
  const tint = mix(colour, 0.13, paper);
  const dark = darkenUntil(colour, tint, 5, 0.78);
  return {
    ok: true,
    value: {
      brand: format(colour),
      dark: format(dark),
      darker: format(mix(dark, 0.66, black)),
      tint: format(tint),
      wash: format(mix(colour, 0.05, paper)),
      line: format(mix(colour, 0.4, paper)),
    },
  };
}

/** The style sheet of one municipality: nothing but the six values. */
export function brandStyles(brand: Brand): string {
  const { brand: main, dark, darker, tint, wash, line } = brand;
  return `:root{--mv-brand:${main};--mv-brand-dark:${dark};--mv-brand-darker:${darker};--mv-brand-tint:${tint};--mv-brand-wash:${wash};--mv-brand-line:${line}}\n`;
}
