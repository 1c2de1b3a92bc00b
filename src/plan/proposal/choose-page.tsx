import type { Slot } from '@medvirk/method-guide';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import type { ChoiceGroup } from '../../ui/choices.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Offer } from './model.ts';
import { proposalTexts } from './texts.ts';

export type ChoosePageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly version: number;
  readonly isOwnSet: boolean;
  readonly offers: readonly { readonly slot: Slot; readonly offers: readonly Offer[] }[];
  /** `slot:method`, as ticked. */
  readonly ticked: readonly string[];
  readonly problem?: 'needs-main' | 'no-such-method' | 'changed-meanwhile' | undefined;
  readonly kept: boolean;
};

/** How many are shown before "show more". */
const shown = 5;

export function ChoosePage(props: ChoosePageProps) {
  const { frame, plan, problem } = props;
  const { locale } = frame;
  const words = proposalTexts[locale];
  const own = words.choose;
  const problemText =
    problem &&
    {
      'needs-main': own.needsMain,
      'no-such-method': own.noSuchMethod,
      'changed-meanwhile': own.changedMeanwhile,
    }[problem];
  const action = inLanguage(locale, paths.planMethods(plan.number));
  return (
    <Shell frame={frame} title={`${own.title} · ${plan.title}`} languageForm="choose">
      <Headband kicker={plan.title} title={own.title} lead={own.lead} />
      <Wrap>
        {problem === 'changed-meanwhile' ? (
          <Notice kind="not-saved" title={own.changedMeanwhile} />
        ) : (
          <ErrorSummary
            title={own.errorsTitle}
            errors={problemText ? [{ id: 'set-open', text: problemText }] : []}
          />
        )}
        {props.kept ? (
          <Notice kind="not-saved" title={words.keptTitle}>
            <p>{words.kept}</p>
          </Notice>
        ) : null}
        {props.isOwnSet ? (
          <form method="post" action={action} class="mv-follow-form">
            <input type="hidden" name="version" value={String(props.version)} />
            <p>{own.followText}</p>
            <Button kind="secondary" small name="do" value="follow">
              {own.follow}
            </Button>
          </form>
        ) : null}
        <form method="post" action={action} id="choose">
          <input type="hidden" name="version" value={String(props.version)} />
          {props.offers.map(({ slot, offers }) => (
            <Section id={slot} title={words.slotTitle[slot]} intro={words.slotJob[slot]}>
              <Choices
                type="checkbox"
                name="set"
                id={`set-${slot}`}
                legend={words.slotTitle[slot]}
                legendLook="page"
                groups={groupsOf(props, offers)}
                value={props.ticked}
              />
            </Section>
          ))}
          <ButtonRow>
            <Button name="do" value="save">
              {own.save}
            </Button>
            <LinkButton kind="quiet" href={inLanguage(locale, paths.planProposal(plan.number))}>
              {words.finding.back}
            </LinkButton>
          </ButtonRow>
        </form>
      </Wrap>
    </Shell>
  );
}

function groupsOf({ frame }: ChoosePageProps, offers: readonly Offer[]): readonly ChoiceGroup[] {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const choice = (offer: Offer) => ({
    value: `${offer.slot}:${offer.id}`,
    label: offer.name[locale],
    note: [words.mode[offer.mode], ...offer.why.slice(0, 2).map((why) => why[locale])].join(' · '),
  });
  const usable = offers.filter((offer) => offer.isChosen || !offer.isExcluded);
  const unusable = offers.filter((offer) => !offer.isChosen && offer.isExcluded);
  const more = usable.slice(shown);
  const groups: ChoiceGroup[] = [{ choices: usable.slice(0, shown).map(choice) }];
  if (more.length > 0) groups.push({ choices: more.map(choice), folded: words.choose.more(more.length) });
  if (unusable.length > 0)
    groups.push({ choices: unusable.map(choice), folded: words.choose.unusable(unusable.length) });
  return groups;
}
