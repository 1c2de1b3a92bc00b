import type { Context, Env } from 'hono';
import { Hono } from 'hono';
import { contentTypes, press } from '../../documents/press.ts';
import { dayOf } from '../../engagement/day.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { problem } from '../../web/problem.tsx';
import type { Visit } from '../../web/visit.ts';
import type { AskedFile } from './file-name.ts';
import { askedFile, saveAs } from './file-name.ts';
import { fileTexts } from './file-texts.ts';
import { paperOfMemo } from './memo-document.ts';
import { readTexts } from './read-texts.ts';
import type { MemoDeps } from './routes.tsx';
import { readMemo } from './routes.tsx';
import { countsOf, printed } from './standing.ts';
import { stripOf } from './strip.ts';

/** The memo as a file for Word or as PDF, in the language of the address. */
export function memoFileRoutes(deps: MemoDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  routes.get(paths.planMemoFile(':number', ':file'), guard('read-plans'), async (c) => {
    const plan = await planAt(deps.db, c.req.param('number'));
    const asked = askedFile(c.req.param('file') ?? '');
    return plan && asked ? memoFile(c, deps, plan, asked) : problem(c, { kind: 'not-found' });
  });
  return routes;
}

/** Prints the memo as it stands, for whoever may have it. */
export async function memoFile<E extends Env & Visit>(
  c: Context<E>,
  { db, zone }: MemoDeps,
  plan: Plan,
  { length, format }: AskedFile,
): Promise<Response> {
  const { frame, locale, now }: Visit['Variables'] = c.var;
  const read = await readMemo({ db, zone }, plan, { locale, now }, readTexts[locale]);
  const standing = read.in(length);
  const gone = read.memo.openPoints.flatMap((point) => point.gone ?? []);
  const recorded = read.decided ? [{ at: read.decided.recordedAt }] : [];
  const at = [...read.kept, ...gone, ...recorded].reduce(
    (latest, one) => (one.at > latest ? one.at : latest),
    plan.updatedAt,
  );
  const paper = paperOfMemo({
    document: printed(standing),
    counts: countsOf(standing.sections),
    strip: stripOf(read.assessment.timeline.rows, dayOf(now, zone)),
    municipality: frame.municipality,
    at,
    day: dayOf(at, zone),
  });
  const bytes = await press.print(paper, format);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': contentTypes[format],
    'content-disposition': saveAs(plan.title, fileTexts[locale].length[length], format),
    'cache-control': 'no-store',
  });
}
