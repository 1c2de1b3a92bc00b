import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import { readId } from '../../engagement/ids.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { goneOnWith, planById } from '../../engagement/plan-store.ts';
import { readLinkPurpose, readLinkState } from '../../engagement/read-link.ts';
import { countOpening, findReadLink } from '../../engagement/read-link-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Known } from '../../people/guard.ts';
import type { Frame } from '../../ui/frame.ts';
import { clientAddress } from '../../web/client-address.ts';
import { problem } from '../../web/problem.tsx';
import { countTry } from '../../web/rate-limit-store.ts';
import { idOfToken } from '../../web/token.ts';
import { composeMemo } from './document-text.ts';
import { memoLengths } from './model.ts';
import { ReadGonePage, ReadPage } from './read-page.tsx';
import { readTexts } from './read-texts.ts';
import { memoOf } from './rules.ts';
import type { StandingMemo } from './standing.ts';
import { printed, standOn } from './standing.ts';
import { keptSentencesOf } from './store.ts';

export type ReadDeps = {
  readonly db: Database;
  readonly zone: string;
  /** The server's key: the address of a link follows from it. */
  readonly secret: Uint8Array;
  readonly trustProxy: boolean;
};
type C = Context<Known>;

/** Whoever guesses is stopped here; whoever has a link that works is not. */
const wrongTries = { purpose: 'read-link-wrong', window: 15 * 60_000, tries: 20 };

/** The memo without signing in, for those who have been sent a link. */
export function readRoutes({ db, zone, secret, trustProxy }: ReadDeps): Hono<Known> {
  const routes = new Hono<Known>();

  routes.get(paths.readLink(':token'), async (c) => {
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Referrer-Policy', 'no-referrer');
    const { now, locale } = c.var;
    const frame = withoutStaff(c.var.frame);
    const token = c.req.param('token') ?? '';
    const id = readId<'read-link'>(idOfToken(secret, readLinkPurpose, token) ?? '');
    const link = id && (await findReadLink(db, id));
    if (!link) return refuse(c, frame);
    const today = dayOf(now, zone);
    const state = readLinkState(link, today);
    if (state !== 'open') return c.html(<ReadGonePage frame={frame} why={state} />, 410);
    const plan = await planById(db, link.plan);
    if (!plan) return refuse(c, frame);
    if (c.req.method === 'GET') await countOpening(db, link.id, now);
    const here = inLanguage(locale, paths.readLink(token));
    return c.html(<ReadPage frame={frame} memo={await memoFor(c, plan)} today={today} here={here} />);
  });

  /** An address that never opened anything: counted, so that nobody can go on guessing. */
  async function refuse(c: C, frame: Frame) {
    const tried = await countTry(db, secret, wrongTries, clientAddress(c, trustProxy), c.var.now);
    if (!tried.ok) return problem(c, { kind: 'too-many', retryAt: tried.retryAt });
    return c.html(<ReadGonePage frame={frame} why="unknown" />, 404);
  }

  async function memoFor(c: C, plan: Plan): Promise<StandingMemo> {
    const { locale, now } = c.var;
    const assessment = assessPlan(plan, dayOf(now, zone), await municipalityFor(db, plan));
    const memo = memoOf(plan, assessment, await goneOnWith(db, plan.id));
    const length = c.req.query('laengde') === 'fuld' ? 'full' : 'two-pages';
    const lengths = memoLengths.map((one) => composeMemo(memo, one, locale));
    const kept = await keptSentencesOf(db, plan.id);
    const { goneHeading } = readTexts[locale];
    return printed(standOn(composeMemo(memo, length, locale), kept, { lengths, goneHeading }));
  }

  return routes;
}

/** The public frame, whoever reads: no ways into the house, and the page is nobody's to index. */
function withoutStaff(frame: Frame): Frame {
  return { ...frame, person: undefined, alternates: [], footer: frame.footer.slice(0, 1) };
}
