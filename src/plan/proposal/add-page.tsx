import type { Slot } from '@medvirk/method-guide';
import { modeShapes } from '../../engagement/mode-shapes.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Offer } from './model.ts';
import { stepsTexts } from './steps-texts.ts';
import { proposalTexts } from './texts.ts';

export type AddPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string; readonly version: number };
  readonly slot: Slot;
  readonly offers: readonly Offer[];
};

/** Every method that can do the job: the eighteen that most people use first, the rest one click away. */
export function AddPage({ frame, plan, slot, offers }: AddPageProps) {
  const { locale } = frame;
  const words = stepsTexts[locale];
  const common = proposalTexts[locale];
  const back = inLanguage(locale, paths.planSteps(plan.number));
  const usable = offers.filter((offer) => !offer.isExcluded);
  const everyday = usable.filter((offer) => offer.isEveryday);
  const rest = usable.filter((offer) => !offer.isEveryday);
  const unusable = offers.filter((offer) => offer.isExcluded);
  const rows = (list: readonly Offer[]) => (
    <Rows
      items={list.map((offer) => ({
        mark: <Mark shape={modeShapes[offer.mode]} size="large" />,
        title: (
          <>
            <a href={inLanguage(locale, paths.method(offer.id))}>{offer.name[locale]}</a>{' '}
            <small class="mv-light">{common.mode[offer.mode]}</small>
          </>
        ),
        children: (
          <>
            {offer.why.slice(0, 2).map((why) => (
              <p>{why[locale]}</p>
            ))}
            {offer.isChosen ? <p class="mv-soft">{words.inPlan}</p> : null}
          </>
        ),
        go: (
          <Button
            kind="secondary"
            small
            name="do"
            value={`add ${slot}:${offer.id}`}
            about={offer.name[locale]}
          >
            {offer.isExcluded ? words.chooseAnyway : words.choose}
          </Button>
        ),
      }))}
    />
  );
  return (
    <Shell frame={frame} title={`${words.addTitle[slot]} · ${plan.title}`}>
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.title, href: back },
          { label: words.addTitle[slot] },
        ]}
        title={words.addTitle[slot]}
        lead={`${common.slotJob[slot]} ${words.addLead}`}
      />
      <Wrap>
        <form method="post" action={back}>
          <input type="hidden" name="version" value={String(plan.version)} />
          <Section id="everyday" title={words.everyday} intro={words.everydayIntro}>
            {rows(everyday)}
            {rest.length > 0 ? <More summary={words.rest(rest.length)}>{rows(rest)}</More> : null}
            {unusable.length > 0 ? (
              <More summary={words.unusable(unusable.length)}>
                <p>{words.unusableIntro}</p>
                {rows(unusable)}
              </More>
            ) : null}
          </Section>
        </form>
        <p>
          <a href={back}>{words.back}</a>
        </p>
      </Wrap>
    </Shell>
  );
}
