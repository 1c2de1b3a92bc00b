import type { Equipment, PreparationRole } from '@medvirk/method-guide';
import { equipmentWords, preparationRoleWords } from '@medvirk/method-guide';
import type { CommentMarks } from '../../engagement/comments.ts';
import type { Day } from '../../engagement/day.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { monthAndYear } from '../../i18n/dates.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import type { DecisionLineProps } from '../../ui/decision-line.tsx';
import { DecisionLine } from '../../ui/decision-line.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilterLine } from '../../ui/filter.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { Filled, Grouped, OwnerFilter, Readiness, Task, TaskGroup, TaskProblem } from './model.ts';
import { ReadinessPanel } from './readiness-panel.tsx';
import { TaskRows } from './task-panel.tsx';
import type { TodoDone } from './texts.ts';
import { said, todoTexts } from './texts.ts';

export type RoleToName = {
  readonly role: PreparationRole;
  readonly count: number;
  readonly problem?: TaskProblem | undefined;
};

export type TodoPageProps = Pick<DecisionLineProps, 'decided'> & {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly today: Day;
  readonly parts: readonly Readiness[];
  readonly grouped: Grouped;
  /** What waits until one asks for the whole list; nothing when it is shown. */
  readonly later: readonly TaskGroup[];
  readonly isWhole: boolean;
  /** Tasks that are still to be done, whoever has them. */
  readonly open: number;
  readonly overdue: number;
  readonly hasTasks: boolean;
  readonly owners: readonly { readonly name: string; readonly count: number }[];
  readonly unowned: number;
  readonly filter: OwnerFilter;
  readonly roles: readonly RoleToName[];
  readonly names: Filled;
  readonly mayWrite: boolean;
  /** What the house has is no single plan's: who writes only this plan is not asked for it. */
  readonly mayWriteHouse: boolean;
  readonly done?:
    | { readonly what: TodoDone; readonly task?: Task | undefined; readonly item?: Equipment | undefined }
    | undefined;
  readonly isChangedMeanwhile: boolean;
  /** The session had run out; the names are as they were typed. */
  readonly isKept: boolean;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

/** Everything to be done for a plan, in the order of days: are we ready, what is next, who has it. */
export function TodoPage(props: TodoPageProps) {
  const { frame, plan, parts, mayWrite, hasTasks } = props;
  const { locale } = frame;
  const words = todoTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <Headband
        kicker={plan.title}
        title={words.title}
        lead={mayWrite ? words.lead : words.leadRead}
        actions={
          mayWrite ? (
            <LinkButton href={to(paths.planTask(plan.number, 'ny'))}>{words.add}</LinkButton>
          ) : undefined
        }
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'todo', (page) => to(planPage(plan.number, page)))}
        />
        <DecisionLine decided={props.decided} />
        <div class="mv-top-note">
          <Said {...props} />
        </div>
        {hasTasks ? (
          <>
            <ReadinessPanel locale={locale} parts={parts} mayWriteHouse={props.mayWriteHouse} />
            <List {...props} />
            {mayWrite && props.roles.length > 0 ? <Names {...props} /> : null}
          </>
        ) : (
          <Section id="tasks" title={words.title}>
            <p>{words.empty}</p>
            <p>
              <a href={to(paths.planSteps(plan.number))}>{words.emptyGo}</a>
            </p>
          </Section>
        )}
      </Wrap>
    </Shell>
  );
}

function Said({ frame, plan, done, isChangedMeanwhile, isKept, roles, mayWriteHouse }: TodoPageProps) {
  const { locale } = frame;
  const words = todoTexts[locale];
  const problems = roles.flatMap(({ role, problem }) => (problem ? [{ role, problem }] : []));
  if (problems.length > 0) {
    return (
      <ErrorSummary
        title={words.errorsTitle(problems.length)}
        errors={problems.map(({ role, problem }) => ({ id: `name-${role}`, text: words.problem(problem) }))}
      />
    );
  }
  if (isKept) {
    return (
      <Notice kind="not-saved" title={words.keptTitle}>
        <p>
          <a href="#names">{words.kept}</a>
        </p>
      </Notice>
    );
  }
  if (isChangedMeanwhile) {
    return (
      <Notice kind="not-saved" title={words.changedMeanwhile}>
        <p>{words.changedMeanwhileText}</p>
      </Notice>
    );
  }
  if (!done) return null;
  const { what, task, item } = done;
  const about = item ? said(locale, equipmentWords[item].name) : task ? said(locale, task.words) : '';
  const undo =
    what === 'had' && item && mayWriteHouse
      ? { name: 'lack', value: item }
      : what === 'done' && task
        ? { name: 'reopen', value: `${task.key} ${task.version}` }
        : undefined;
  return (
    <Notice kind={what === 'none-named' ? 'info' : 'saved'} title={words.done[what](about)}>
      {undo ? (
        <form method="post" action={inLanguage(locale, paths.planTodo(plan.number))}>
          <Button kind="quiet" {...undo}>
            {words.undo}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}

function groupTitle(props: TodoPageProps, { when, month }: TaskGroup): string {
  const { locale } = props.frame;
  const words = todoTexts[locale];
  if (when === 'month') return monthAndYear(locale, month ?? props.today.slice(0, 7));
  return {
    overdue: words.overdue,
    'this-week': words.thisWeek,
    'next-week': words.nextWeek,
    'no-day': words.noDay,
  }[when];
}

function List(props: TodoPageProps) {
  const { frame, plan, today, grouped, filter, mayWrite, open, overdue } = props;
  const { locale } = frame;
  const words = todoTexts[locale];
  const rows = (tasks: readonly Task[], isUnderMonth = false) => (
    <TaskRows
      {...{ locale, number: plan.number, today, tasks, mayWrite, isUnderMonth }}
      mayWriteHouse={props.mayWriteHouse}
      comments={props.comments}
    />
  );
  const isEmpty = grouped.groups.length + props.later.length === 0;
  const over = [
    { id: 'done', title: words.doneTitle, tasks: grouped.done },
    { id: 'had', title: words.hadTitle, tasks: grouped.had },
    { id: 'not-relevant', title: words.notRelevantTitle, tasks: grouped.notRelevant },
  ].filter(({ tasks }) => tasks.length > 0);
  const whole = addressOf(props, filter, true);
  const list = (
    <>
      {isEmpty ? (
        <p>
          {filter.kind === 'all'
            ? words.allDone
            : words.noneOfOwner(filter.kind === 'owner' ? filter.name : words.nobody.toLowerCase())}
        </p>
      ) : null}
      {grouped.groups.map((group) => (
        <section class={group.when === 'overdue' ? 'mv-todo-late' : undefined}>
          <h3 id={group.month}>{groupTitle(props, group)}</h3>
          {rows(group.tasks, group.when === 'month')}
        </section>
      ))}
      {props.isWhole
        ? over.map(({ id, title, tasks }) => (
            <More id={id} summary={title(tasks.length)}>
              {id === 'had' ? <p>{words.hadIntro}</p> : null}
              {rows(tasks)}
            </More>
          ))
        : null}
      {!props.isWhole && props.later.length + over.length > 0 ? (
        <section>
          <h3>{words.later}</h3>
          <ul class="mv-ruled">
            {props.later.map((group) => (
              <li>
                <a href={`${whole}#${group.month ?? 'tasks'}`}>{groupTitle(props, group)}</a>:{' '}
                {words.tasks(group.tasks.length)}
              </li>
            ))}
            {over.map(({ id, title, tasks }) => (
              <li>
                <a href={`${whole}#${id}`}>{title(tasks.length)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
  return (
    <Section
      id="tasks"
      title={words.listTitle(open, overdue)}
      intro={words.listIntro}
      aside={
        <p class="mv-small mv-noprint">
          {props.isWhole ? words.print : <a href={whole}>{words.wholeList}</a>}
        </p>
      }
    >
      <OwnerLine {...props} />
      {mayWrite ? (
        <form method="post" action={addressOf(props, filter, props.isWhole)} class="mv-stack">
          {list}
        </form>
      ) : (
        <div class="mv-stack">{list}</div>
      )}
    </Section>
  );
}

/** The list's address with what is shown of it, so that it stays after a button is pressed. */
function addressOf({ frame, plan }: TodoPageProps, filter: OwnerFilter, isWhole: boolean): string {
  const query = new URLSearchParams({
    ...(filter.kind === 'all' ? {} : { hvem: filter.kind === 'owner' ? filter.name : '-' }),
    ...(isWhole ? { alt: 'ja' } : {}),
  });
  const at = inLanguage(frame.locale, paths.planTodo(plan.number));
  return query.size > 0 ? `${at}?${query}` : at;
}

function OwnerLine(props: TodoPageProps) {
  const { frame, filter, owners, unowned, open, isWhole } = props;
  const words = todoTexts[frame.locale];
  if (owners.length === 0) return null;
  return (
    <FilterLine
      label={words.whose}
      options={[
        {
          label: words.everybody,
          href: addressOf(props, { kind: 'all' }, isWhole),
          current: filter.kind === 'all',
          count: open,
        },
        ...owners.map(({ name, count }) => ({
          label: name,
          href: addressOf(props, { kind: 'owner', name }, isWhole),
          current: filter.kind === 'owner' && filter.name === name,
          count,
        })),
        {
          label: words.nobody,
          href: addressOf(props, { kind: 'nobody' }, isWhole),
          current: filter.kind === 'nobody',
          count: unowned,
        },
      ]}
    />
  );
}

/** One name for all the tasks that usually are one role's. */
function Names(props: TodoPageProps) {
  const { frame, roles, names, filter } = props;
  const { locale } = frame;
  const words = todoTexts[locale];
  return (
    <div class="mv-noprint">
      <Section id="names" title={words.rolesTitle} intro={words.rolesIntro}>
        <form method="post" action={addressOf(props, filter, props.isWhole)} novalidate>
          {roles.map(({ role, count, problem }) => (
            <TextField
              name={`name-${role}`}
              label={words.roleLabel(said(locale, preparationRoleWords[role]), count)}
              error={problem && words.problem(problem)}
              value={names[`name-${role}`]?.[0]}
              optional
              width="medium"
              autocomplete="off"
            />
          ))}
          <Button kind="secondary" name="do" value="names">
            {words.rolesGo}
          </Button>
        </form>
      </Section>
    </div>
  );
}
