import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { FieldRow, SelectField } from '../../ui/field.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { SideHead } from './differences-panel.tsx';
import { Differences, EffectsPanel } from './differences-panel.tsx';
import type { EffectLine } from './effects-text.ts';
import type { ChangeLine } from './model.ts';
import { historyTexts } from './texts.ts';

export type ComparePageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** What can be chosen, the newest first. */
  readonly saves: readonly { readonly value: string; readonly label: string }[];
  readonly from: { readonly value: string; readonly head: SideHead };
  readonly to: { readonly value: string; readonly head: SideHead };
  /** How many things differ; the lines tell also which steps a proposal brings. */
  readonly count: number;
  readonly lines: readonly ChangeLine[];
  readonly effects: readonly EffectLine[];
  /** An earlier save can be gone back to by those who may write. */
  readonly goBack: string | undefined;
};

/** Two saves of a plan: what differs, and what the difference does. */
export function ComparePage(props: ComparePageProps) {
  const { frame, plan, saves, from, to, lines, effects } = props;
  const { locale } = frame;
  const words = historyTexts[locale];
  const history = inLanguage(locale, paths.planHistory(plan.number));
  const title = props.count === 0 ? words.compareSame : words.compareTitle(props.count);
  const isAlone = saves.length < 2;
  return (
    <Shell frame={frame} title={`${words.compare} · ${plan.title}`}>
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.title, href: history },
          { label: words.compare },
        ]}
        title={isAlone ? words.compare : title}
        lead={isAlone ? words.compareOnce : undefined}
        beside={isAlone ? <Picture name="empty" /> : undefined}
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'together', (page) => inLanguage(locale, planPage(plan.number, page)))}
        />
        {isAlone ? null : (
          <form method="get" action={inLanguage(locale, paths.planCompare(plan.number))} class="mv-pick">
            <FieldRow>
              <SelectField name="fra" label={words.compareFrom} options={saves} value={from.value} />
              <SelectField name="til" label={words.compareTo} options={saves} value={to.value} />
              <Button kind="secondary">{words.compareGo}</Button>
            </FieldRow>
          </form>
        )}
        {props.count > 0 ? (
          <>
            <Differences
              locale={locale}
              title={words.difference}
              intro={words.compareLead}
              heads={[from.head, to.head]}
              lines={lines}
            />
            <EffectsPanel locale={locale} lines={effects} />
          </>
        ) : null}
        <p class="mv-pages">
          <a href={history}>{words.title}</a>
          {props.goBack ? <a href={props.goBack}>{words.goBackTitle(from.head.label)}</a> : null}
        </p>
      </Wrap>
    </Shell>
  );
}
