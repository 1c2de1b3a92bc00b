import type { PlatformWords } from './platform-texts.ts';

/** The demands as they go into a tender: numbered, each with its test, nothing but characters and line breaks. */
export function demandsAsText(words: PlatformWords): string {
  const items = words.demands.map(
    ({ title, demand, test }, index) => `${index + 1}. ${title}\n   ${demand}\n   ${words.test}: ${test}`,
  );
  return `${words.demandsHead}\n\n${items.join('\n\n')}\n\n${words.demandsNote}\n`;
}
