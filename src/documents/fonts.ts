import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { lettersOf } from './letters.ts';

/** The two cuts of a document's letters. */
export type Cut = 'regular' | 'strong';

// The whole fonts, not the Latin pieces that pages fetch: only the letters that are used go into a document.
const folder = 'src/fonts/IBMPlexSans/complete/ttf';

/** Found by the package's name, so that the sources and the bundle find the same files. */
function fontFile(name: string): string {
  const manifest = findPackageJSON('dkfds', import.meta.url);
  if (!manifest) throw new Error('The package dkfds, which brings the fonts, is not installed.');
  return join(dirname(manifest), folder, name);
}

export type Fonts = {
  readonly files: Readonly<Record<Cut, string>>;
  /** Whether both cuts have the letter. */
  readonly knows: (codePoint: number) => boolean;
};

let found: Fonts | undefined;

export function fonts(): Fonts {
  if (found) return found;
  const files = {
    regular: fontFile('IBMPlexSans-Regular.ttf'),
    strong: fontFile('IBMPlexSans-SemiBold.ttf'),
  };
  const regular = lettersOf(readFileSync(files.regular));
  const strong = lettersOf(readFileSync(files.strong));
  found = { files, knows: (codePoint) => regular(codePoint) && strong(codePoint) };
  return found;
}
