import { Hono } from 'hono';
import { latestOpenComments, openCommentCounts } from '../../engagement/comment-store.ts';
import { eventsOf, firstEventOf } from '../../engagement/event-store.ts';
import { eventWords } from '../../engagement/event-words.ts';
import { membersOf } from '../../engagement/plan-members-store.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { moment } from '../../i18n/dates.ts';
import { paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { problem } from '../../web/problem.tsx';
import type { CommentsDeps } from './comment-view-routes.ts';
import { partsToday, wordsOf } from './comment-view-routes.ts';
import { nameMembers } from './members.ts';
import { quote } from './quote.ts';
import { TogetherPage } from './together-page.tsx';

export type TogetherDeps = Pick<CommentsDeps, 'db' | 'zone' | 'colleagues' | 'partNames'>;

const pastShown = 6;
const openShown = 3;
const openQuoted = 160;

/** The page of those who work on a plan together. */
export function togetherRoutes(deps: TogetherDeps): Hono<Staff> {
  const { db, zone, colleagues } = deps;
  const routes = new Hono<Staff>();

  routes.get(paths.planTogether(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const { locale, person, frame } = c.var;
    const first = await firstEventOf(db, 'plan', plan.id);
    const counts = await openCommentCounts(db, plan.id);
    const latest = await latestOpenComments(db, plan.id, openShown);
    const parts = latest.length > 0 ? await partsToday(deps, c, plan) : [];
    const { events } = await eventsOf(db, 'plan', plan.id, { size: pastShown });
    return c.html(
      <TogetherPage
        frame={frame}
        plan={plan}
        members={nameMembers(await membersOf(db, plan.id), await colleagues(db)).filter(
          ({ isActive }) => isActive,
        )}
        open={{
          count: [...counts.values()].reduce((sum, count) => sum + count, 0),
          latest: latest.map(({ id, authorName, part, partName, body }) => ({
            id,
            who: authorName,
            part: wordsOf(locale, part, parts, latest) ?? partName,
            text: quote(body, openQuoted),
            address: encodeURIComponent(part),
          })),
        }}
        mayComment={may(person.role, 'comment-plans')}
        begunBy={first?.actorName}
        past={events.map((event) => ({
          when: moment(locale, event.at, zone),
          who: event.actorName,
          what: eventWords(locale, event.what),
        }))}
        mayWrite={may(person.role, 'write-plans')}
        mayBegin={may(c.var.houseRole, 'write-house')}
      />,
    );
  });

  return routes;
}
