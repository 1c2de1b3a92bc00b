import { monthOfDay, shortSpan, weekDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { YearStrip } from '../../ui/year-strip.tsx';
import { pageTexts } from './page-texts.ts';
import type { Strip } from './strip.ts';

/** The plan's steps in time, drawn on the sheet. */
export function StripPicture({ locale, strip }: { readonly locale: Locale; readonly strip: Strip }) {
  const { months } = strip;
  const each = months.length > 14 ? 3 : months.length > 8 ? 2 : 1;
  return (
    <YearStrip
      caption={pageTexts[locale].timeline}
      weekWord=""
      months={months.map((month, index) =>
        index % each === 0 ? monthOfDay(locale, month, { year: index === 0 || month.endsWith('-01') }) : '',
      )}
      now={strip.now}
      rows={strip.lines.map(({ name, from, to, at, look }) => {
        const days = from === to ? weekDay(locale, from) : shortSpan(locale, from, to);
        const said = name[locale];
        return {
          head: said,
          note: days,
          bars: [{ ...at, lane: 0, look, title: `${said}: ${days}` }],
        };
      })}
    />
  );
}
