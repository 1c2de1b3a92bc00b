import type { Piece } from '../../engagement/plan-search.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Arches } from '../../ui/arcade.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CalendarLeaf } from '../../ui/calendar-leaf.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilterLine } from '../../ui/filter.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { ListView, PlanLine } from './model.ts';
import { overviewTexts } from './texts.ts';

export type OverviewPageProps = {
  readonly frame: Frame;
  readonly plans: readonly PlanLine[];
  readonly list: ListView;
  readonly mayWrite: boolean;
  readonly hasInvented: boolean;
};

export function OverviewPage({ frame, plans, list, mayWrite, hasInvented }: OverviewPageProps) {
  const { locale } = frame;
  const words = overviewTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={words.title}>
      <Headband
        title={words.title}
        lead={words.lead}
        actions={
          mayWrite ? (
            <>
              <LinkButton href={to(paths.newPlan())}>{words.begin}</LinkButton>
              <LinkButton kind="quiet" href={to(paths.planImport())}>
                {words.bringIn}
              </LinkButton>
            </>
          ) : undefined
        }
        beside={<Picture name="plan" />}
      />
      <Wrap>
        <Finding frame={frame} list={list} />
        {plans.length === 0 ? (
          <Nothing frame={frame} list={list} />
        ) : (
          <div class="mv-list">
            <Rows
              items={plans.map((plan) => ({
                level: 2,
                mark: plan.day ? (
                  <CalendarLeaf day={plan.day} />
                ) : (
                  <span class="mv-leaf mv-leaf-none">{words.noDate}</span>
                ),
                title: (
                  <>
                    <a href={to(paths.planProposal(plan.number))}>{plan.title}</a>{' '}
                    {plan.isPutAway ? <small class="mv-flag">{words.putAway}</small> : null}{' '}
                    {plan.invented ? <small class="mv-flag">{words.invented}</small> : null}
                  </>
                ),
                children: (
                  <>
                    {plan.question && list.search === '' ? <p>{plan.question}</p> : null}
                    <Hits frame={frame} plan={plan} />
                    <p class="mv-soft">
                      <Arches on={plan.screens} /> {words.answered(plan.answered)}
                      {plan.firm === undefined
                        ? null
                        : plan.firm > 0
                          ? ` · ${words.firm(plan.firm)}`
                          : plan.answered > 0
                            ? ` · ${words.fits}`
                            : null}
                      {plan.about ? ` · ${plan.about}` : null}
                    </p>
                    <p class="mv-soft mv-small">{words.changed(plan.changed)}</p>
                  </>
                ),
                go:
                  plan.nextScreen && mayWrite ? (
                    <LinkButton
                      kind="secondary"
                      small
                      href={to(paths.planQuestions(plan.number, plan.nextScreen))}
                      about={plan.title}
                    >
                      {words.goOn}
                    </LinkButton>
                  ) : undefined,
              }))}
            />
          </div>
        )}
        <p class="mv-pages">
          {list.newestHref ? <a href={list.newestHref}>{words.newest}</a> : null}{' '}
          {list.olderHref ? <a href={list.olderHref}>{words.older}</a> : null}
        </p>
        <Section id="year" title={words.yearTitle}>
          <p>
            <a href={to(paths.yearWheel())}>{words.yearWheel}</a>
          </p>
          <p>
            <a href={to(paths.year())}>{words.year}</a>
          </p>
          <p>
            <a href={to(paths.areas())}>{words.areas}</a>
          </p>
          <p>
            <a href={to(paths.house())}>{words.house}</a>
          </p>
          <p>
            <a href={to(paths.law())}>{words.law}</a>
          </p>
          <p>
            <a href={to(paths.policy())}>{words.policy}</a>
          </p>
        </Section>
        {hasInvented && mayWrite ? (
          <Section id="invented" title={words.demoTitle}>
            <p>{words.demoText}</p>
            <form method="post" action={to(paths.removeInvented())}>
              <Button kind="secondary" small>
                {words.demoRemove}
              </Button>
            </form>
          </Section>
        ) : null}
      </Wrap>
    </Shell>
  );
}

type ListProps = { readonly frame: Frame; readonly list: ListView };

/** Search in all plans, and the two shelves. */
function Finding({ frame, list }: ListProps) {
  const { locale } = frame;
  const words = overviewTexts[locale];
  const here = inLanguage(locale, paths.plans());
  return (
    <div class="mv-find">
      <form method="get" action={here} class="mv-search">
        <TextField name="soeg" type="search" label={words.search} value={list.search} />
        <Button kind="secondary">{words.searchButton}</Button>
      </form>
      <FilterLine
        label={words.show}
        options={[
          { label: words.inUse, href: here, current: list.search === '' && !list.isPutAway },
          {
            label: words.awayShelf,
            href: `${here}?vis=lagt-vaek`,
            current: list.search === '' && list.isPutAway,
          },
        ]}
      />
      {list.search === '' ? null : (
        <p role="status">
          <b>{words.searched(list.search)}</b> <a href={here}>{words.searchEnd}</a>
        </p>
      )}
    </div>
  );
}

/** No plans at all, none put away, or none found. */
function Nothing({ frame, list }: ListProps) {
  const words = overviewTexts[frame.locale];
  if (list.search !== '') return <p>{words.notFound}</p>;
  return (
    <div class="mv-empty">
      <Picture name="empty" />
      <div>
        <h2>{list.isPutAway ? words.awayEmptyTitle : words.emptyTitle}</h2>
        <p>{list.isPutAway ? words.awayEmptyText : words.emptyText}</p>
      </div>
    </div>
  );
}

/** Where in the plan it says so, but for the title, which stands above. */
function Hits({ frame, plan }: { readonly frame: Frame; readonly plan: PlanLine }) {
  const words = overviewTexts[frame.locale];
  const hits = plan.hits.filter(({ field }) => field !== 'title');
  if (hits.length + plan.said.length === 0) return null;
  return (
    <ul class="mv-hits">
      {hits.map(({ field, pieces }) => (
        <li>
          <span class="mv-soft">{words.fields[field]}:</span> <Pieces pieces={pieces} />
        </li>
      ))}
      {plan.said.map(({ where, href, pieces }) => (
        <li>
          <a href={href}>{where}</a>: <Pieces pieces={pieces} />
        </li>
      ))}
    </ul>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isHit }) => (isHit ? <b>{text}</b> : text))}</>;
}
