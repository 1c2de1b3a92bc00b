/** The pattern that finds a word anywhere in a text. */
export const inLike = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
