import type { Context, Env } from 'hono';
import { Hono } from 'hono';
import { contentTypes, press } from '../../documents/press.ts';
import { dayOf } from '../../engagement/day.ts';
import { municipalityToHold } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { goneOnWith, planAt } from '../../engagement/plan-store.ts';
import { paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { problem } from '../../web/problem.tsx';
import type { Visit } from '../../web/visit.ts';
import { composeMemo } from './document-text.ts';
import type { AskedFile } from './file-name.ts';
import { askedFile, saveAs } from './file-name.ts';
import { fileTexts } from './file-texts.ts';
import { paperOfMemo } from './memo-document.ts';
import { memoLengths } from './model.ts';
import type { MemoDeps } from './routes.tsx';
import { memoOf } from './rules.ts';
import { countsOf, printed, standOn } from './standing.ts';
import { keptSentencesOf } from './store.ts';

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
  const gone = await goneOnWith(db, plan.id);
  const assessment = assessPlan(plan, dayOf(now, zone), await municipalityToHold(db, plan, dayOf(now, zone)));
  const memo = memoOf(plan, assessment, gone);
  const kept = await keptSentencesOf(db, plan.id);
  const lengths = memoLengths.map((one) => composeMemo(memo, one, locale));
  const standing = standOn(composeMemo(memo, length, locale), kept, { lengths, goneHeading: '' });
  const at = [...kept, ...gone].reduce((latest, one) => (one.at > latest ? one.at : latest), plan.updatedAt);
  const paper = paperOfMemo({
    document: printed(standing),
    counts: countsOf(standing.sections),
    strip: undefined,
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
