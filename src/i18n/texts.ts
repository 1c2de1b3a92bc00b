/** The interface languages. Danish comes first and has no prefix in the address; English lies under `/en`. */
export const locales = ['da', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A room's own words: the same shape in both languages, so that the compiler finds a missing one. */
export type Texts<Words> = Readonly<Record<Locale, Words>>;

/** Content written by people or shipped with the product: Danish is always there, other languages may be. */
export type Text = { readonly da: string; readonly en?: string };

/** The text in the wanted language, or the Danish one with its language, so that the page can mark it. */
export function textIn(locale: Locale, text: Text): { readonly text: string; readonly lang: Locale } {
  if (locale === 'en' && text.en !== undefined && text.en !== '') return { text: text.en, lang: 'en' };
  return { text: text.da, lang: 'da' };
}
