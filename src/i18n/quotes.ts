import type { Locale } from './texts.ts';

/** What somebody wrote, or a name that would otherwise run into the sentence, in the quotes of the language. */
export const quoted = (locale: Locale, text: string): string => (locale === 'da' ? `»${text}«` : `“${text}”`);
