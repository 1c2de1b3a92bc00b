import { expect, test } from 'vitest';
import { CalendarLeaf } from './calendar-leaf.tsx';
import { LanguageContext } from './language.tsx';

const inEnglish = (node: unknown) =>
  String(<LanguageContext.Provider value="en">{node as never}</LanguageContext.Provider>);

test('a calendar leaf is one date, with its weekday, in the language of the page', () => {
  const danish = String(<CalendarLeaf day="2027-06-23" note="11 dage" />);
  expect(danish).toContain('datetime="2027-06-23"');
  expect(danish.replace(/<[^>]+>/g, '')).toBe('onsdag 23 juni 202711 dage');
  expect(inEnglish(<CalendarLeaf day="2027-06-23" />)).toContain('Wednesday');
});

test('a day does not slip into the one before in another time zone', () => {
  expect(String(<CalendarLeaf day="2027-01-01" />)).toContain('<b>1</b> januar 2027');
});
