import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import { readId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import { holdBack, sendMailKind } from '../post/outbox-store.ts';
import { one, readForm } from '../web/form.ts';
import { problem } from '../web/problem.tsx';
import type { Job } from '../work/job.ts';
import { askToStop, findJob, listJobs } from '../work/job-store.ts';
import type { Staff } from './guard.ts';
import { guard } from './guard.ts';
import type { ShownJob, StopResult } from './jobs-page.tsx';
import { JobsPage, stopField } from './jobs-page.tsx';
import type { PeopleNeeds } from './needs.ts';
import { beforeField, mailPath } from './outbox-page.tsx';
import { peopleTexts } from './texts.ts';

const pageSize = 50;

/** What is done after an answer has been sent, how far it is, and a way to stop it. */
export function jobsRoutes({ db, zone }: PeopleNeeds): Hono<Staff> {
  const app = new Hono<Staff>();

  app.get(paths.jobs(), guard('see-jobs'), async (c) => {
    const { frame, locale, now } = c.var;
    const before = readNumber(c.req.query(beforeField));
    const jobs = await listJobs(db, { before, size: pageSize + 1 });
    const words = peopleTexts[locale];
    c.header('Cache-Control', 'no-store');
    return c.html(
      <JobsPage
        frame={frame}
        words={words}
        zone={zone}
        jobs={jobs.slice(0, pageSize).map((job) => shown(job, now))}
        older={jobs.length > pageSize ? jobs[pageSize - 1]?.id : undefined}
        isFirstPage={before === undefined}
        result={readResult(c.req.query('ok'))}
      />,
    );
  });

  app.post(paths.jobs(), guard('see-jobs'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const id = readNumber(one(form.values, stopField));
    const result = id === undefined ? undefined : await inTransaction(db, (tx) => stop(tx, c, id));
    if (!result) return problem(c, { kind: 'not-found' });
    return c.redirect(`${inLanguage(c.var.locale, paths.jobs())}?ok=${result}`, 303);
  });

  return app;
}

const results: readonly StopResult[] = ['stopped', 'stopping', 'ended', 'on-its-way'];

const readResult = (text: string | undefined) => results.find((result) => result === text);

/** A job's number from outside; undefined when it is none. */
function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

const mailOf = (job: Job) => (job.kind === sendMailKind ? readId<'mail'>(job.key ?? '') : undefined);

function shown(job: Job, now: Date): ShownJob {
  const mail = mailOf(job);
  const isRunning = job.state === 'running' && !job.stopWanted;
  return {
    job,
    isEarly: job.runAt > now,
    // A mail in the hands of the mail server cannot be called back.
    canStop: job.state === 'waiting' || (isRunning && !mail),
    href: mail && mailPath(mail),
  };
}

/** A mail that is held back says so itself: otherwise it would wait for ever in the outbox. */
async function stop(tx: Database, c: Context<Staff>, id: number): Promise<StopResult | undefined> {
  const { now, person } = c.var;
  const job = await findJob(tx, id);
  if (!job) return undefined;
  if (job.state !== 'waiting' && job.state !== 'running') return 'ended';
  if (job.stopWanted) return 'stopping';
  const mail = mailOf(job);
  if (mail && !(await holdBack(tx, mail, now))) return 'on-its-way';
  const state = await askToStop(tx, id, now);
  if (!state) return 'ended';
  const by = { at: now, actor: person.id, actorName: person.name };
  const details = { kind: job.kind, key: job.key };
  await recordEvent(tx, {
    ...by,
    subjectKind: 'job',
    subjectId: String(id),
    what: 'job-stopped',
    details,
  });
  return state === 'running' ? 'stopping' : 'stopped';
}
