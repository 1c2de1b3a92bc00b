import type { LikeCase } from '@medvirk/method-guide';
import { sources } from '@medvirk/method-guide';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Arches } from '../../ui/arcade.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import type { FilterOption } from '../../ui/filter.tsx';
import { FilterLine } from '../../ui/filter.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { beginTexts } from './begin-texts.ts';
import { questionsTexts } from './texts.ts';

export type OwnPlan = {
  readonly number: number;
  readonly title: string;
  readonly question: string;
  /** For each of the four screens, whether all of it was answered. */
  readonly screens: readonly boolean[];
  readonly answered: number;
  readonly steps: number;
};

export type CasesPageProps = {
  readonly frame: Frame;
  readonly cases: readonly LikeCase[];
  readonly mayWrite: boolean;
  /** The plan that the cases are compared with; without one a new plan is about to begin. */
  readonly plan?: { readonly number: number; readonly title: string; readonly isKnown: boolean } | undefined;
  readonly own?: {
    readonly plans: readonly OwnPlan[];
    /** How many more there are than are shown. */
    readonly more: number;
    readonly search: string;
    readonly hasAny: boolean;
  };
  /** What was typed for the plan that is about to begin; it goes along. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly kinds?: readonly FilterOption[];
};

/** Cases to begin from, or to hold beside one's own. */
export function CasesPage(props: CasesPageProps) {
  const { frame, cases, plan, own, kinds, typed = {} } = props;
  const { locale } = frame;
  const words = beginTexts[locale];
  const title = plan ? words.likeTitle(plan.title) : words.casesTitle;
  const lead = plan ? (plan.isKnown ? words.likeLead : words.likeLeadUnknown) : words.casesLead;
  const crumb = plan
    ? { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) }
    : { label: questionsTexts[locale].newTitle, href: beginFrom(locale, typed) };
  return (
    <Shell frame={frame} title={title}>
      <Headband title={title} lead={lead} crumbs={[crumb, { label: words.casesTitle }]} />
      <Wrap>
        {own ? <OwnPlans locale={locale} own={own} typed={typed} /> : null}
        <Section id="sager" title={words.documentedTitle(cases.length)} intro={words.documentedIntro}>
          {kinds ? <FilterLine label={words.sortedFor} options={kinds} /> : null}
          <ul class="mv-cases">
            {cases.map((like) => (
              <CaseRow
                locale={locale}
                like={like}
                compared={plan?.isKnown === true}
                mayWrite={props.mayWrite}
                typed={typed}
              />
            ))}
          </ul>
        </Section>
      </Wrap>
    </Shell>
  );
}

function beginFrom(locale: Locale, typed: Readonly<Record<string, string>>, origin?: string): string {
  const query = new URLSearchParams({ ...(origin ? { fra: origin } : {}), ...typed });
  return `${inLanguage(locale, paths.newPlan())}${query.size > 0 ? `?${query}` : ''}`;
}

function OwnPlans({
  locale,
  own,
  typed,
}: {
  readonly locale: Locale;
  readonly own: NonNullable<CasesPageProps['own']>;
  readonly typed: Readonly<Record<string, string>>;
}) {
  const words = beginTexts[locale];
  return (
    <Section id="egne" title={words.ownTitle} intro={words.ownIntro}>
      {own.hasAny ? (
        <form method="get" action={inLanguage(locale, paths.newPlanCases())} class="mv-search">
          {Object.entries(typed).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <TextField name="soeg" type="search" label={words.search} value={own.search} />
          <Button kind="secondary">{words.searchButton}</Button>
        </form>
      ) : (
        <p>{words.ownNone}</p>
      )}
      {own.hasAny && own.plans.length === 0 ? <p role="status">{words.ownNotFound(own.search)}</p> : null}
      <Rows
        items={own.plans.map((plan) => ({
          mark: <Arches on={plan.screens} />,
          title: plan.title,
          children: (
            <>
              {plan.question ? <p>{plan.question}</p> : null}
              <p class="mv-soft mv-small">
                {words.answered(plan.answered)}
                {plan.steps > 0 ? ` · ${words.steps(plan.steps)}` : null}
              </p>
            </>
          ),
          go: (
            <LinkButton
              kind="secondary"
              small
              href={beginFrom(locale, typed, `plan-${plan.number}`)}
              about={plan.title}
            >
              {words.beginWithPlan}
            </LinkButton>
          ),
        }))}
      />
      {own.more > 0 ? <p class="mv-soft">{words.ownMore(own.more)}</p> : null}
    </Section>
  );
}

function CaseRow(props: {
  readonly locale: Locale;
  readonly like: LikeCase;
  readonly compared: boolean;
  readonly mayWrite: boolean;
  readonly typed: Readonly<Record<string, string>>;
}) {
  const { locale, like, compared, mayWrite, typed } = props;
  const words = beginTexts[locale];
  const { case: one, alikeIn } = like;
  return (
    <li id={one.id}>
      <h3>{one.name[locale]}</h3>
      {compared && alikeIn.length > 0 ? (
        <p class="mv-alike">{words.alikeIn(alikeIn.map((part) => words.parts[part]))}</p>
      ) : null}
      <dl>
        <dt>{words.asked}</dt>
        <dd>{one.asked[locale]}</dd>
        <dt>{words.did}</dt>
        <dd>{one.did[locale]}</dd>
        <dt>{words.became}</dt>
        <dd>{one.became[locale]}</dd>
        <dt>{words.source}</dt>
        <dd class="mv-small">
          <Sources locale={locale} keys={one.sources} />
        </dd>
      </dl>
      {mayWrite ? (
        <LinkButton
          kind="secondary"
          small
          href={beginFrom(locale, typed, `case-${one.id}`)}
          about={one.name[locale]}
        >
          {words.beginWithCase}
        </LinkButton>
      ) : null}
    </li>
  );
}

function Sources({ locale, keys }: { readonly locale: Locale; readonly keys: readonly string[] }) {
  return (
    <ul>
      {keys.map((key) => {
        const source = sources[key];
        if (!source) return null;
        return (
          <li>
            {source.url ? <a href={source.url}>{source.name}</a> : source.name}
            {source.vendor ? ` (${beginTexts[locale].vendor})` : null}
          </li>
        );
      })}
    </ul>
  );
}
