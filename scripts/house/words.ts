import type { Complaint, SourceFile } from './sources.ts';

/** Written in pieces, so that this file does not complain about itself. */
const forbidden: readonly RegExp[] = [
  new RegExp(['\\.\\.', 'shared/'].join('/')),
  new RegExp(`/${'home'}/[a-z]`),
  new RegExp(`/${'root'}/`),
  new RegExp(`/${'Users'}/[a-z]`, 'i'),
  new RegExp(`/${'work'}/(main|shared)`),
  new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`),
];

/** A zero byte: pictures and fonts have them, texts have not. */
const isText = ({ text }: SourceFile): boolean => !text.includes('\u0000');

/** Promises to oneself and paths of one machine have no place in what is published. */
export function forbiddenWords(files: readonly SourceFile[]): Complaint[] {
  return files.filter(isText).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index): Complaint[] => {
      const word = forbidden.map((pattern) => pattern.exec(line)?.[0]).find((found) => found !== undefined);
      return word === undefined ? [] : [`${path}:${index + 1}: says "${word}"`];
    }),
  );
}
