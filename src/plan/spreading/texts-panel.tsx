import { longDay } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import type { MarkShape } from '../../ui/mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Section } from '../../ui/section.tsx';
import type { Gap, TextLength, TextView } from './model.ts';
import type { SpreadingPageProps } from './spreading-panel.tsx';
import { spreadingTexts } from './texts.ts';

/** Where a text meets people: out in the open, on a screen, on paper. */
const shapes: Readonly<Record<TextLength, MarkShape>> = { line: 'tent', short: 'circle', long: 'slip' };

/** Three texts to copy, each as a slip of paper. */
export function TextsPanel(props: SpreadingPageProps) {
  const { frame, plan, texts, reckoned } = props;
  const { locale } = frame;
  const words = spreadingTexts[locale];
  return (
    <Section
      id="texts"
      title={words.textsTitle(texts.filter(({ state }) => state === 'stale').length)}
      intro={words.textsIntro}
      aside={
        <p class="mv-small">
          <a href={`${frame.languageSwitch.href}#texts`} hreflang={frame.languageSwitch.lang}>
            {words.otherLanguage}
          </a>
        </p>
      }
    >
      {texts.map((text) => (
        <OneText {...props} text={text} />
      ))}
      {reckoned === undefined ? null : (
        <p>
          {words.reckoned(longDay(locale, reckoned))}{' '}
          <a href={inLanguage(locale, paths.planTimeline(plan.number))}>{words.reckonedGo}</a>
        </p>
      )}
      <p class="mv-small">{words.translate}</p>
      <Gaps {...props} />
    </Section>
  );
}

/** About how many lines a text takes, so that none of it is hidden without script. */
export function linesIn(text: string, width = 66): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function OneText({ frame, plan, text, mayWrite }: SpreadingPageProps & { readonly text: TextView }) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const id = `text-${text.length}`;
  const action = inLanguage(locale, paths.planSpreadText(plan.number, text.length));
  const stale = text.state === 'stale';
  return (
    <article class={stale ? 'mv-copy is-stale' : 'mv-copy'} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>
          <Mark shape={shapes[text.length]} /> {words.textTitle[text.length]}{' '}
          <small>{words.textFor[text.length]}</small>
        </h3>
        <p class="mv-meta">
          <span id={`${id}-size`}>{words.size(text.size, text.limit)}</span>
          {stale ? (
            <b>{words.stale}</b>
          ) : (
            <span>{text.updatedBy ? words.ownBy(text.updatedBy) : words.textState.follows}</span>
          )}
        </p>
      </header>
      <textarea
        readonly
        id={id}
        rows={linesIn(text.body)}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-size`}
      >
        {`\n${text.body}`}
      </textarea>
      {stale ? (
        <div class="mv-copy-new">
          <p>
            <b>{words.staleText}</b>
          </p>
          <p class="mv-copy-text">{text.suggestion}</p>
        </div>
      ) : null}
      {mayWrite ? (
        <form method="post" action={action} class="mv-said">
          <input type="hidden" name="version" value={String(text.version)} />
          {stale ? (
            <>
              <Button kind="secondary" small name="do" value="follow" about={words.textTitle[text.length]}>
                {words.useSuggestion}
              </Button>
              <Button kind="quiet" name="do" value="keep" about={words.textTitle[text.length]}>
                {words.keepOurs}
              </Button>
            </>
          ) : null}
          <a href={action}>
            {words.editText}
            <span class="sr-only">: {words.textTitle[text.length]}</span>
          </a>
        </form>
      ) : null}
    </article>
  );
}

/** What would make the texts whole, each with the place where it is said. */
function Gaps({ frame, plan, gaps, mayWrite, maySet }: SpreadingPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  if (gaps.length === 0) return null;
  const { number } = plan;
  const places: Readonly<Record<Gap, string | undefined>> = {
    question: paths.planName(number),
    open: paths.planQuestions(number, 2),
    promise: paths.planQuestions(number, 2),
    ways: paths.planSteps(number),
    offline: paths.planQuestions(number, 3),
    deadline: paths.planTimeline(number),
    answer: paths.planQuestions(number, 4),
    contact: maySet ? paths.settings() : undefined,
  };
  return (
    <div>
      <h3>{words.gapsTitle}</h3>
      <ul class="mv-bullets">
        {gaps.map((gap) => {
          const place = places[gap];
          return (
            <li>
              {words.gap[gap]}
              {mayWrite && place !== undefined ? (
                <>
                  {': '}
                  <a href={inLanguage(locale, place)}>{words.gapGo[gap]}</a>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
