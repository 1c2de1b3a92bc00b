import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldRow, SelectField, TextArea } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ChangeList } from './change-list-panel.tsx';
import type { Filter, HistoryDay, HistoryEntry, WhyProblem } from './model.ts';
import { eventKinds } from './model.ts';
import { historyTexts } from './texts.ts';

export type HistoryPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly days: readonly HistoryDay[];
  readonly people: readonly string[];
  readonly filter: Filter;
  /** The query of this page, and of the older one. */
  readonly query: { readonly here: string; readonly older: string | undefined; readonly isFirst: boolean };
  readonly mayWrite: boolean;
  /** A reason that was typed and is not saved. */
  readonly typed?:
    | {
        readonly event: number;
        readonly text: string;
        readonly problem?: WhyProblem | undefined;
        readonly isKept?: boolean;
      }
    | undefined;
  readonly isDone: boolean;
};

/** Who changed what and why, by day; a run of small saves is one entry that unfolds. */
export function HistoryPage(props: HistoryPageProps) {
  const { frame, plan, days, query, filter, typed } = props;
  const { locale } = frame;
  const words = historyTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  const here = to(paths.planHistory(plan.number));
  const isFiltered = filter.who !== undefined || filter.kind !== undefined;
  return (
    <Shell
      frame={frame}
      title={`${words.title} · ${plan.title}`}
      languageForm={typed ? `why-${typed.event}` : undefined}
    >
      <Headband
        kicker={plan.title}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton kind="secondary" href={to(paths.planCompare(plan.number))}>
              {words.compare}
            </LinkButton>
            <LinkButton kind="quiet" href={to(paths.planDecision(plan.number))}>
              {words.decision}
            </LinkButton>
          </>
        }
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'together', (page) => to(planPage(plan.number, page)))}
        />
        <div class="mv-top-note">
          {props.isDone ? <Notice kind="saved" title={words.done} /> : null}
          {typed?.isKept ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          <ErrorSummary
            title={words.problemTitle}
            errors={
              typed?.problem ? [{ id: `why-text-${typed.event}`, text: words.whyProblem[typed.problem] }] : []
            }
          />
        </div>
        <FilterForm {...props} />
        {days.length === 0 ? (
          <p class="mv-history-none">{isFiltered ? words.emptyFilter : words.empty}</p>
        ) : null}
        {days.map(({ day, title, entries }) => (
          <section class="mv-sec mv-day" aria-labelledby={`dag-${day}`}>
            <header>
              <h2 id={`dag-${day}`}>{title}</h2>
            </header>
            <ol class="mv-history">
              {entries.map((entry) => (
                <Entry {...props} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
        <p class="mv-pages">
          {query.isFirst ? null : <a href={here}>{words.newest}</a>}
          {query.older ? <a href={`${here}?${query.older}`}>{words.older}</a> : null}
        </p>
      </Wrap>
    </Shell>
  );
}

function FilterForm({ frame, plan, people, filter }: HistoryPageProps) {
  const { locale } = frame;
  const words = historyTexts[locale];
  return (
    <form method="get" action={inLanguage(locale, paths.planHistory(plan.number))} class="mv-pick">
      <FieldRow>
        <SelectField
          name="hvem"
          label={words.filterWho}
          empty={words.everybody}
          options={people.map((name) => ({ value: name, label: name }))}
          value={filter.who}
        />
        <SelectField
          name="hvad"
          label={words.filterWhat}
          empty={words.everything}
          options={eventKinds.map((kind) => ({ value: kind, label: words.kind[kind] }))}
          value={filter.kind}
        />
        <Button kind="secondary">{words.show}</Button>
      </FieldRow>
    </form>
  );
}

type EntryProps = HistoryPageProps & { readonly entry: HistoryEntry };

function Entry(props: EntryProps) {
  const { frame, plan, entry, mayWrite } = props;
  const { locale } = frame;
  const words = historyTexts[locale];
  const { saves } = entry;
  const isIdle = saves !== undefined && entry.changes.length === 0 && entry.moments.length > 0;
  return (
    <li id={`h${entry.id}`}>
      <p class="mv-history-time mv-soft">{entry.time}</p>
      <div>
        <p>
          <b>{entry.who}</b> {entry.what}
          {entry.isNow ? <small class="mv-flag">{words.isNow}</small> : null}
        </p>
        {entry.about ? <p class="mv-history-about mv-as-typed">{entry.about}</p> : null}
        <ChangeList locale={locale} lines={entry.changes} />
        {isIdle ? <p class="mv-soft">{words.noChange}</p> : null}
        {entry.whys.map((why) => (
          <div class="mv-quote mv-why">
            <p class="mv-as-typed">
              <b>{words.whyAsked}</b> {why.text}
            </p>
            {why.who ? <p class="mv-soft mv-small">{words.whyLater(why.who, why.when)}</p> : null}
          </div>
        ))}
        {entry.moments.length > 0 ? (
          <More summary={momentsTitle(locale, entry)}>
            <ul class="mv-ruled mv-small">
              {entry.moments.map(({ time, what }) => (
                <li>
                  <span class="mv-soft">{time}</span> {what}
                </li>
              ))}
            </ul>
          </More>
        ) : null}
        <div class="mv-history-go mv-small">
          {entry.comment ? (
            <a href={inLanguage(locale, paths.planComment(plan.number, entry.comment))}>
              {words.readComment}
              <span class="sr-only">
                {' '}
                {entry.who} {entry.time}
              </span>
            </a>
          ) : null}
          {saves ? (
            <a
              href={`${inLanguage(locale, paths.planCompare(plan.number))}?fra=${saves.before}&til=${saves.after}`}
            >
              {words.compareBefore}
              <span class="sr-only">
                {' '}
                {entry.who} {entry.what} {entry.time}
              </span>
            </a>
          ) : null}
          {saves && mayWrite && !entry.isNow ? (
            <a href={inLanguage(locale, paths.planGoBack(plan.number, saves.after))}>
              {words.goBackHere}
              <span class="sr-only"> {saves.name}</span>
            </a>
          ) : null}
        </div>
        {mayWrite && entry.isOwn ? <WhyForm {...props} /> : null}
      </div>
    </li>
  );
}

function momentsTitle(locale: HistoryPageProps['frame']['locale'], { moments }: HistoryEntry): string {
  const [first, last] = [moments.at(0)?.time ?? '', moments.at(-1)?.time ?? ''];
  return historyTexts[locale].times(moments.length, first, last);
}

function WhyForm({ frame, plan, entry, typed, query }: EntryProps) {
  const { locale } = frame;
  const words = historyTexts[locale];
  const own = typed?.event === entry.id ? typed : undefined;
  return (
    <More
      summary={
        <>
          {words.writeWhy}
          <span class="sr-only">
            : {entry.what} {entry.time}
          </span>
        </>
      }
      open={own !== undefined}
    >
      <form
        method="post"
        action={`${inLanguage(locale, paths.planHistory(plan.number))}${query.here}`}
        id={`why-${entry.id}`}
        class="mv-why-form"
      >
        <input type="hidden" name="event" value={String(entry.id)} />
        <TextArea
          name="why"
          id={`why-text-${entry.id}`}
          label={words.whyLabel}
          hint={words.whyHint}
          error={own?.problem && words.whyProblem[own.problem]}
          value={own?.text}
          rows={2}
        />
        <Button kind="secondary" small>
          {words.whySave}
        </Button>
      </form>
    </More>
  );
}
