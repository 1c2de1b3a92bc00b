import { wordsWithin } from '../i18n/words-within.ts';
import type { Paper, Run } from './paper.ts';

/** Marks the pieces that are in another language than the document. */
export function foreignRuns({ foreign }: Pick<Paper, 'foreign'>): (runs: readonly Run[]) => readonly Run[] {
  if (!foreign || foreign.words.length === 0) return (runs) => runs;
  const within = wordsWithin(foreign.words);
  return (runs) =>
    runs.flatMap((run) =>
      run.language
        ? [run]
        : within(run.text).map(({ text, isFound }) => ({
            ...run,
            text,
            ...(isFound ? { language: foreign.language } : {}),
          })),
    );
}
