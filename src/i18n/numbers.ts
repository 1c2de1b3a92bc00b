import type { Locale } from './texts.ts';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** Made once for each language: making one takes longer than writing many numbers with it. */
const formsOf = (locale: Locale) => ({
  whole: new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 }),
  plural: new Intl.PluralRules(tags[locale]),
  list: new Intl.ListFormat(locale === 'da' ? 'da' : 'en-GB', { type: 'conjunction' }),
});
const forms = { da: formsOf('da'), en: formsOf('en') };

/** A whole number with the language's separators: 12.500 in Danish, 12,500 in English. */
export function wholeNumber(locale: Locale, value: number): string {
  return forms[locale].whole.format(value);
}

/** A range such as `20–60`; one number when both ends are equal. */
export function range(locale: Locale, low: number, high: number): string {
  return low === high ? wholeNumber(locale, low) : `${wholeNumber(locale, low)}–${wholeNumber(locale, high)}`;
}

/** Chooses the singular or plural form by the language's own rule. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return forms[locale].plural.select(count) === 'one' ? one : other;
}

/** Joins words as people do: `a, b og c`, `a, b and c`. */
export function listOf(locale: Locale, words: readonly string[]): string {
  return forms[locale].list.format(words);
}
