import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import { readId } from '../../engagement/ids.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planById } from '../../engagement/plan-store.ts';
import { readLinkPurpose, readLinkState } from '../../engagement/read-link.ts';
import { countOpening, findReadLink } from '../../engagement/read-link-store.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Known } from '../../people/guard.ts';
import type { Frame } from '../../ui/frame.ts';
import { clientAddress } from '../../web/client-address.ts';
import { problem } from '../../web/problem.tsx';
import { countTry } from '../../web/rate-limit-store.ts';
import { idOfToken } from '../../web/token.ts';
import { askedFile } from './file-name.ts';
import { memoFile } from './file-routes.tsx';
import type { ReadPageProps } from './read-page.tsx';
import { ReadGonePage, ReadPage } from './read-page.tsx';
import { readTexts } from './read-texts.ts';
import { readMemo } from './routes.tsx';
import { printed } from './standing.ts';
import { stripOf } from './strip.ts';

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
    const { now, locale, frame } = c.var;
    const token = c.req.param('token') ?? '';
    const opened = await open(c, token);
    if (opened instanceof Response) return opened;
    const plain = withoutStaff(frame);
    const today = dayOf(now, zone);
    const read = await readMemo({ db, zone }, opened, { locale, now }, readTexts[locale]);
    const length = c.req.query('laengde') === 'fuldt' ? 'full' : 'two-pages';
    return c.html(
      <ReadPage
        frame={plain}
        memo={printed(read.in(length))}
        strip={stripOf(read.assessment.timeline.rows, today)}
        today={today}
        addresses={addressesFor(locale, token)}
      />,
    );
  });

  routes.get(paths.readLinkFile(':token', ':file'), async (c) => {
    const asked = askedFile(c.req.param('file') ?? '');
    const opened = await open(c, c.req.param('token') ?? '');
    if (opened instanceof Response) return opened;
    return asked ? memoFile(c, { db, zone }, opened, asked) : problem(c, { kind: 'not-found' });
  });

  /** The plan a link opens, counted; or the page that says why it does not. */
  async function open(c: C, token: string): Promise<Plan | Response> {
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Referrer-Policy', 'no-referrer');
    const { now } = c.var;
    const frame = withoutStaff(c.var.frame);
    const id = readId<'read-link'>(idOfToken(secret, readLinkPurpose, token) ?? '');
    const link = id && (await findReadLink(db, id));
    const plan = link && (await planById(db, link.plan));
    if (!plan) return refuse(c, frame);
    const state = readLinkState(link, dayOf(now, zone));
    if (state !== 'open') return c.html(<ReadGonePage frame={frame} why={state} />, 410);
    if (c.req.method === 'GET') await countOpening(db, link.id, now);
    return plan;
  }

  /** An address that never opened anything: counted, so that nobody can go on guessing. */
  async function refuse(c: C, frame: Frame) {
    const tried = await countTry(db, secret, wrongTries, clientAddress(c, trustProxy), c.var.now);
    if (!tried.ok) return problem(c, { kind: 'too-many', retryAt: tried.retryAt });
    return c.html(<ReadGonePage frame={frame} why="unknown" />, 404);
  }

  return routes;
}

function addressesFor(locale: Locale, token: string): ReadPageProps['addresses'] {
  const here = inLanguage(locale, paths.readLink(token));
  const file = (name: string) => inLanguage(locale, paths.readLinkFile(token, name));
  const files = (name: string) => ({ word: file(`${name}.docx`), pdf: file(`${name}.pdf`) });
  return {
    'two-pages': { page: here, ...files('to-sider') },
    full: { page: `${here}?laengde=fuldt`, ...files('fuldt') },
  };
}

/** The public frame, whoever reads: no ways into the house, and the page is nobody's to index. */
function withoutStaff(frame: Frame): Frame {
  return { ...frame, person: undefined, alternates: [], footer: frame.footer.slice(0, 1) };
}
