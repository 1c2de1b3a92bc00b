import { inLanguage, paths } from '../paths.ts';
import { Arcade } from '../ui/arcade.tsx';
import { Icon } from '../ui/icon.tsx';
import { Headband, Two, Wrap } from '../ui/layout.tsx';
import type { MarkShape } from '../ui/mark.tsx';
import { Mark } from '../ui/mark.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { LetterDays, TellingWords } from './telling-texts.ts';

export type TellingPageProps = {
  readonly frame: Frame;
  readonly words: TellingWords;
  /** Of the invented letter, in the language of the page. */
  readonly days: LetterDays;
};

const shapesOfWays: readonly MarkShape[] = ['slip', 'seats', 'drop', 'tent', 'circle'];

/** What to do when there is nothing to ask about. */
export function TellingPage(props: TellingPageProps) {
  const { frame, words } = props;
  return (
    <Shell frame={frame} title={words.title} description={words.lead}>
      <Headband
        title={words.title}
        lead={words.lead}
        beside={
          <blockquote class="mv-vow">
            <p class="mv-kick">{words.promiseLabel}</p>
            <p>
              <mark>{words.promise}</mark>
            </p>
          </blockquote>
        }
      />
      <Wrap>
        <TellOrAsk {...props} />
        <SixQuestions words={words} />
        <Letters {...props} />
        <Order words={words} />
        <Ways words={words} />
        <Anger words={words} />
        <Checklist words={words} />
      </Wrap>
    </Shell>
  );
}

type Wordy = { readonly words: TellingWords };

function TellOrAsk({ frame, words }: TellingPageProps) {
  return (
    <Section id="when" title={words.whenTitle} intro={words.whenIntro}>
      <Two>
        <div>
          <h3 class="mv-marked">
            <Icon name="check" />
            {words.tellWhen}
          </h3>
          <Lines lines={words.tellLines} />
        </div>
        <div>
          <h3 class="mv-marked">
            <Icon name="next" />
            {words.askWhen}
          </h3>
          <Lines lines={words.askLines} />
        </div>
      </Two>
      <p>
        {words.askNote} <a href={inLanguage(frame.locale, paths.thumbRules())}>{words.rulesLink}</a>
      </p>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="mv-ruled">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function SixQuestions({ words }: Wordy) {
  return (
    <Section id="six" title={words.sixTitle} intro={words.sixIntro}>
      <ol class="mv-six mv-pairs">
        {words.six.map(({ question, text }) => (
          <li>
            <h3>{question}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Letters({ words, days }: TellingPageProps) {
  return (
    <Section id="example" title={words.exampleTitle} intro={words.exampleIntro} wide>
      <div class="mv-letters">
        <article aria-labelledby="bad">
          <p class="mv-kick">
            <Icon name="cross" />
            {words.badLabel}
          </p>
          <div class="mv-letter mv-letter-poor">
            <h3 id="bad">{words.badTitle}</h3>
            {words.bad(days).map((line) => (
              <p>{line}</p>
            ))}
          </div>
          <p>
            <b>{words.missing}:</b> {words.missingLines.join(' · ')}
          </p>
        </article>
        <article aria-labelledby="good">
          <p class="mv-kick">
            <Icon name="check" />
            {words.goodLabel}
          </p>
          <div class="mv-letter">
            <p class="mv-letter-head">
              <b>Lillerup Kommune</b> {days.sent}
            </p>
            <h3 id="good">{words.goodTitle}</h3>
            <ol class="mv-six">
              {words.good(days).map((line) => (
                <li>{line}</li>
              ))}
            </ol>
            <p>{words.goodEnd}</p>
          </div>
          <p class="mv-soft">{words.answers}</p>
        </article>
      </div>
    </Section>
  );
}

function Order({ words }: Wordy) {
  return (
    <Section id="order" title={words.orderTitle} intro={words.orderIntro} wide>
      <Arcade
        label={words.orderLabel}
        steps={words.order.map((step, index) => ({
          ...step,
          state: index === 0 ? 'now' : 'done',
          said: String(index + 1),
        }))}
      />
    </Section>
  );
}

function Ways({ words }: Wordy) {
  return (
    <Section id="ways" title={words.waysTitle} intro={words.waysIntro}>
      <Rows
        items={words.ways.map((way, index) => ({
          mark: <Mark shape={shapesOfWays[index] ?? 'circle'} size="large" />,
          title: way.title,
          children: <p>{way.text}</p>,
        }))}
      />
    </Section>
  );
}

function Anger({ words }: Wordy) {
  return (
    <Section id="anger" title={words.angerTitle} intro={words.angerIntro}>
      <ol class="mv-pairs">
        {words.anger.map(({ title, text }) => (
          <li>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The only part that is made for paper: it begins on a page of its own. */
function Checklist({ words }: Wordy) {
  return (
    <Section id="check" title={words.checkTitle} intro={words.checkIntro}>
      <div class="mv-letter mv-tickoff">
        <h3>{words.checkSheet}</h3>
        <ul>
          {words.check.map((line) => (
            <li>
              <Mark shape="square" outline />
              {line}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
