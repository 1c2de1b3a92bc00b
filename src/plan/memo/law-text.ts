import type { Locale } from '../../i18n/texts.ts';

const acts: readonly (readonly [RegExp, string])[] = [
  [/planlovens/g, 'Planning Act,'],
  [/folkeskolelovens/g, 'Folkeskole Act,'],
  [/retssikkerhedslovens/g, 'Legal Protection (Social Matters) Act,'],
  [/kommunestyrelseslovens/g, 'Local Government Act,'],
  [/bekendtgørelse nr\. 700 af 23\. juni 2014/g, 'Order no. 700 of 23 June 2014'],
  [/§§ /g, 'sections '],
  [/§ /g, 'section '],
  [/,? stk\. (\d+)/g, '($1)'],
  [/,? og /g, ' and '],
];

/** A Danish paragraph as English readers cite it: Planning Act, section 24(3). */
export const citeLaw = (locale: Locale, paragraph: string): string =>
  locale === 'da'
    ? paragraph
    : acts.reduce((text, [danish, english]) => text.replace(danish, english), paragraph);
