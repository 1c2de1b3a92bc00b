import { methodById, methods, modes, slots, sources } from '@medvirk/method-guide';
import { Hono } from 'hono';
import { inLanguage, paths } from '../paths.ts';
import type { FilterOption } from '../ui/filter.tsx';
import { cachePage } from '../web/page-cache.ts';
import type { Visit } from '../web/visit.ts';
import { ListPage } from './list-page.tsx';
import { MethodPage } from './method-page.tsx';
import type { Filter } from './model.ts';
import { filterInput } from './model.ts';
import type { Need } from './rules.ts';
import {
  countMethods,
  fitOf,
  isAtTheSameTime,
  listMethods,
  markOfMode,
  named,
  nearest,
  reachOfGroups,
  sourcesOf,
} from './rules.ts';
import { methodTexts } from './texts.ts';
import { UnknownMethodPage } from './unknown-page.tsx';

const needs: readonly Need[] = ['participants', 'residentHours', 'staffHours', 'cost', 'lead', 'duration'];

/** The public method bank. It reads the catalogue, which changes only with a new version. */
export function methodRoutes(): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get(paths.methods(), (c) => {
    cachePage(c, ['site']);
    const { frame, locale } = c.var;
    const words = methodTexts[locale];
    const filter: Filter = filterInput.parse(c.req.query());
    const address = (wanted: Filter) => inLanguage(locale, paths.methods()) + queryOf(wanted);
    const option = (label: string, wanted: Filter, current: boolean): FilterOption => ({
      label,
      href: address(wanted),
      current,
      count: countMethods(wanted),
    });
    return c.html(
      <ListPage
        frame={frame}
        words={words}
        filter={filter}
        list={listMethods(filter)}
        marks={markOfMode}
        slots={slots}
        total={methods.length}
        jobs={[undefined, ...slots].map((job) =>
          option(job ? words.jobs[job] : words.all, { ...filter, job }, job === filter.job),
        )}
        meetings={[undefined, ...modes].map((meeting) =>
          option(
            meeting ? words.modes[meeting] : words.all,
            { ...filter, meeting },
            meeting === filter.meeting,
          ),
        )}
      />,
    );
  });

  routes.get(paths.method(':id'), (c) => {
    const { frame, locale } = c.var;
    const words = methodTexts[locale];
    const id = c.req.param('id') ?? '';
    const method = methodById.get(id);
    if (!method) {
      const page = <UnknownMethodPage frame={frame} words={words} nearest={nearest(id)} marks={markOfMode} />;
      return c.html(page, 404);
    }
    cachePage(c, ['site']);
    return c.html(
      <MethodPage
        frame={frame}
        words={words}
        method={method}
        marks={markOfMode}
        slots={slots}
        fit={fitOf(method)}
        reach={reachOfGroups(method)}
        before={named(method.goesAfter)}
        after={named(method.goesBefore)}
        sourcesOf={
          Object.fromEntries(needs.map((need) => [need, sourcesOf(method, need)])) as Record<
            Need,
            readonly string[]
          >
        }
        sources={method.sources.flatMap((key) => {
          const source = sources[key];
          return source
            ? [
                {
                  name: source.name,
                  href: source.url,
                  isVendor: source.vendor === true,
                  fromMemory: source.seen === 'memory',
                },
              ]
            : [];
        })}
        sameTime={isAtTheSameTime(method)}
      />,
    );
  });

  return routes;
}

function queryOf({ job, meeting, q }: Filter): string {
  const query = new URLSearchParams();
  if (job) query.set('job', job);
  if (meeting) query.set('meeting', meeting);
  if (q !== '') query.set('q', q);
  return query.size === 0 ? '' : `?${query}`;
}
