import { moment } from '../i18n/dates.ts';
import { wholeNumber } from '../i18n/numbers.ts';
import { inLanguage, paths } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import type { MeterLevel } from '../ui/meter.tsx';
import { Meter } from '../ui/meter.tsx';
import { Notice } from '../ui/notice.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { Job, JobState } from '../work/job.ts';
import { beforeField } from './outbox-page.tsx';
import type { PeopleWords } from './texts.ts';

export const stopField = 'stop';

export type ShownJob = {
  readonly job: Job;
  /** Waiting for its time, not for its turn. */
  readonly isEarly: boolean;
  readonly canStop: boolean;
  /** Where what it works on is shown. */
  readonly href?: string | undefined;
};

export type StopResult = keyof PeopleWords['jobs']['results'];

export type JobsPageProps = {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly zone: string;
  readonly jobs: readonly ShownJob[];
  /** The number after which the next page begins. */
  readonly older?: number | undefined;
  readonly isFirstPage: boolean;
  readonly result?: StopResult | undefined;
};

export function JobsPage(props: JobsPageProps) {
  const { frame, words, jobs, older, isFirstPage, result } = props;
  const w = words.jobs;
  const here = inLanguage(frame.locale, paths.jobs());
  const isUnderWay = jobs.some(({ job }) => job.state === 'waiting' || job.state === 'running');
  return (
    <Shell frame={frame} title={w.title}>
      <Headband
        title={w.title}
        lead={w.lead}
        crumbs={[
          { label: words.outbox.title, href: inLanguage(frame.locale, paths.outbox()) },
          { label: w.title },
        ]}
      />
      <Wrap>
        {result ? (
          <Notice kind={isRefused(result) ? 'not-saved' : 'saved'} title={w.results[result]} />
        ) : null}
        {jobs.length === 0 ? <p>{w.empty}</p> : <Jobs {...props} />}
        <p class="mv-actions">
          {isFirstPage && isUnderWay ? <a href={here}>{w.look}</a> : null}
          {isFirstPage ? null : <a href={here}>{w.newest}</a>}
          {older ? <a href={`${here}?${beforeField}=${older}`}>{w.older}</a> : null}
        </p>
      </Wrap>
    </Shell>
  );
}

const isRefused = (result: StopResult) => result === 'ended' || result === 'on-its-way';

const levels: Record<JobState, MeterLevel> = {
  waiting: 'none',
  running: 'fair',
  done: 'good',
  failed: 'none',
  stopped: 'none',
};

function Jobs({ frame, words, zone, jobs }: JobsPageProps) {
  const w = words.jobs;
  const at = (when: Date) => moment(frame.locale, when, zone);
  return (
    <Section id="jobs" title={w.list}>
      <Rows
        items={jobs.map(({ job, isEarly, canStop, href }) => {
          const name = w.named(job.kind, job.id);
          return {
            mark: <Meter shape="round" level={levels[job.state]} />,
            title: href ? <a href={inLanguage(frame.locale, href)}>{name}</a> : name,
            children: (
              <>
                <p>{stateOf(job, isEarly, w, at)}</p>
                <Progress frame={frame} words={words} job={job} />
                {job.problem ? (
                  <p>
                    {w.problem} <span lang="en">{job.problem}</span>
                  </p>
                ) : null}
                <p class="mv-small mv-soft">
                  {w.ordered(at(job.createdAt))} {job.attempts > 0 ? words.outbox.tries(job.attempts) : null}
                </p>
              </>
            ),
            go: canStop ? (
              <form method="post" action={inLanguage(frame.locale, paths.jobs())}>
                <Button kind="secondary" small name={stopField} value={String(job.id)} about={name}>
                  {w.stop}
                </Button>
              </form>
            ) : undefined,
          };
        })}
      />
    </Section>
  );
}

function stateOf(job: Job, isEarly: boolean, w: PeopleWords['jobs'], at: (when: Date) => string): string {
  if (job.state === 'waiting') return isEarly ? w.states.waiting(at(job.runAt)) : w.states.due('');
  if (job.state === 'running' && job.stopWanted) return w.states.stopping('');
  return w.states[job.state](at(job.changedAt));
}

function Progress({ frame, words, job }: Pick<JobsPageProps, 'frame' | 'words'> & { readonly job: Job }) {
  const w = words.jobs;
  const { done, total } = job;
  const say = (count: number) => wholeNumber(frame.locale, count);
  if (total === undefined || total === 0) return done > 0 ? <p>{w.progressSoFar(say(done))}</p> : null;
  return (
    <p>
      <progress value={Math.min(done, total)} max={total} aria-label={w.progress} />
      {w.progressOf(say(done), say(total))}
    </p>
  );
}
