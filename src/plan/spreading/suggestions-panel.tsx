import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { Section } from '../../ui/section.tsx';
import { sentence } from './fit-text.ts';
import type { Suggestion } from './model.ts';
import type { SpreadingPageProps } from './spreading-panel.tsx';
import { groupInSentence, spreadingTexts } from './texts.ts';

const shownAtOnce = 6;

/** Whom else to think of, each one click from the list. */
export function SuggestionsPanel({ frame, plan, contacts, suggestions }: SpreadingPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const rest = suggestions.slice(shownAtOnce);
  return (
    <Section id="suggestions" title={words.suggestTitle} intro={words.suggestIntro}>
      {suggestions.length === 0 ? (
        <p>{contacts.length > 0 ? words.suggestNone : words.suggestNotYet}</p>
      ) : null}
      <form method="post" action={inLanguage(locale, paths.planSpreading(plan.number))}>
        <List frame={frame} suggestions={suggestions.slice(0, shownAtOnce)} />
        {rest.length > 0 ? (
          <More summary={words.suggestMore(rest.length)}>
            <List frame={frame} suggestions={rest} />
          </More>
        ) : null}
      </form>
    </Section>
  );
}

function List({
  frame,
  suggestions,
}: Pick<SpreadingPageProps, 'frame'> & { readonly suggestions: readonly Suggestion[] }) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  return (
    <ul class="mv-ruled mv-offers">
      {suggestions.map(({ key, who, ask, reason, groups, channel }) => (
        <li>
          <div>
            <h3>
              {who[locale]} {reason === 'law' ? <span class="mv-flag">{words.reason.law}</span> : null}
            </h3>
            <p>{sentence(ask[locale])}</p>
            <p class="mv-soft mv-small">
              {words.channel[channel]}
              {groups.length > 0
                ? ` · ${words.reaches(groups.map((group) => groupInSentence(locale, group)))}`
                : reason === 'law'
                  ? ''
                  : ` · ${words.reason[reason]}`}
            </p>
          </div>
          <Button kind="secondary" small name="suggestion" value={key} about={who[locale]}>
            {words.addThis}
          </Button>
        </li>
      ))}
    </ul>
  );
}
