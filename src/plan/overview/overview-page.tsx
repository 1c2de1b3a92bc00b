import { inLanguage, paths } from '../../paths.ts';
import { Arches } from '../../ui/arcade.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CalendarLeaf } from '../../ui/calendar-leaf.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { PlanLine } from './model.ts';
import { overviewTexts } from './texts.ts';

export type OverviewPageProps = {
  readonly frame: Frame;
  readonly plans: readonly PlanLine[];
  readonly older: string | undefined;
  readonly isFirst: boolean;
  readonly mayWrite: boolean;
  readonly hasInvented: boolean;
};

export function OverviewPage({ frame, plans, older, isFirst, mayWrite, hasInvented }: OverviewPageProps) {
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
        {plans.length === 0 ? (
          <div class="mv-empty">
            <Picture name="empty" />
            <div>
              <h2>{words.emptyTitle}</h2>
              <p>{words.emptyText}</p>
            </div>
          </div>
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
                    {plan.invented ? <small class="mv-flag">{words.invented}</small> : null}
                  </>
                ),
                children: (
                  <>
                    {plan.question ? <p>{plan.question}</p> : null}
                    <p class="mv-soft">
                      <Arches on={plan.screens} /> {words.answered(plan.answered)}
                      {plan.firm > 0
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
          {isFirst ? null : <a href={to(paths.plans())}>{words.newest}</a>}{' '}
          {older ? <a href={`${to(paths.plans())}?fra=${older}`}>{words.older}</a> : null}
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
