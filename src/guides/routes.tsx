import { methods } from '@medvirk/method-guide';
import { Hono } from 'hono';
import { dayOf } from '../engagement/day.ts';
import { longDay } from '../i18n/dates.ts';
import { inLanguage, paths } from '../paths.ts';
import { cachePage } from '../web/page-cache.ts';
import type { Visit } from '../web/visit.ts';
import { demandsAsText } from './demands-text.ts';
import { letterDays } from './letter-days.ts';
import { PlatformPage } from './platform-page.tsx';
import { platformTexts } from './platform-texts.ts';
import { TellingPage } from './telling-page.tsx';
import { tellingTexts } from './telling-texts.ts';
import { ThumbPage } from './thumb-page.tsx';
import { thumbTexts } from './thumb-texts.ts';

/** Three pages for those who have not begun a plan: which tool, how to tell, and rules of thumb. */
export function guideRoutes({ zone }: { readonly zone: string }): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get(paths.whichPlatform(), (c) => {
    cachePage(c, ['site']);
    const { frame, locale } = c.var;
    return c.html(<PlatformPage frame={frame} words={platformTexts[locale]} />);
  });

  routes.get(paths.platformDemands(), (c) => {
    const words = platformTexts[c.var.locale];
    return c.body(demandsAsText(words), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${words.file}.txt"`,
      'content-language': c.var.locale,
    });
  });

  routes.get(paths.tellWell(), (c) => {
    cachePage(c, ['site']);
    const { frame, locale, now } = c.var;
    const days = letterDays(dayOf(now, zone));
    return c.html(
      <TellingPage
        frame={frame}
        words={tellingTexts[locale]}
        days={{
          sent: longDay(locale, days.sent),
          from: longDay(locale, days.from),
          to: longDay(locale, days.to),
        }}
      />,
    );
  });

  routes.get(paths.thumbRules(), (c) => {
    cachePage(c, ['site']);
    const { frame, locale } = c.var;
    const named = new Map(
      methods.map(({ id, name }) => [id, { name: name[locale], href: inLanguage(locale, paths.method(id)) }]),
    );
    return c.html(<ThumbPage frame={frame} words={thumbTexts[locale]} methods={named} />);
  });

  return routes;
}
