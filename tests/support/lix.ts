/**
 * LIX (Björnsson 1968): words a sentence, and a hundred times the share of words longer than six letters. A line break
 * and a colon end a sentence, as a heading does.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[-.’'][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = text.split(/[.!?:…]+(?=\s|$)|\n+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / Math.max(1, sentences) + (100 * long) / words.length;
}
