import { inLanguage, paths } from '../paths.ts';
import { LinkButton } from '../ui/button.tsx';
import { More } from '../ui/details.tsx';
import type { ForkEnd } from '../ui/forks.tsx';
import { Forks } from '../ui/forks.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Mark, MarkKey } from '../ui/mark.tsx';
import { Meter } from '../ui/meter.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { Table } from '../ui/table.tsx';
import { demandsAsText } from './demands-text.ts';
import type { Fork, PlatformWords } from './platform-texts.ts';
import { concerns, judgements, meetings, tools } from './platform-texts.ts';

export type PlatformPageProps = { readonly frame: Frame; readonly words: PlatformWords };

/** Which tool, honestly; and what to demand of every one of them. */
export function PlatformPage(props: PlatformPageProps) {
  const { frame, words } = props;
  return (
    <Shell frame={frame} title={words.title} description={words.lead}>
      <Headband
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton kind="secondary" href="#path">
              {words.pathLink}
            </LinkButton>
            <a href="#demands">{words.demandsLink}</a>
          </>
        }
      />
      <Wrap>
        <Path {...props} />
        <WhatIsLost words={words} />
        <WhenEnough words={words} />
        <WrongChoice words={words} />
        <Demands {...props} />
      </Wrap>
    </Shell>
  );
}

type Wordy = { readonly words: PlatformWords };

function Path({ frame, words }: PlatformPageProps) {
  const endOf = ({ to, text, meeting }: Fork): ForkEnd => ({
    title: to,
    text:
      meeting === 'none' ? (
        <>
          {text} <a href={inLanguage(frame.locale, paths.tellWell())}>{words.tellingLink}</a>
        </>
      ) : (
        text
      ),
    shape: meeting === 'none' ? undefined : meeting,
    said: words.marks[meeting],
  });
  return (
    <Section
      id="path"
      title={words.pathTitle}
      intro={words.pathIntro}
      aside={
        <div class="mv-top-note">
          <MarkKey
            marks={[
              { shape: 'round', word: words.marks.round },
              { shape: 'square', word: words.marks.square },
              { shape: 'both', word: words.marks.both },
            ]}
          />
        </div>
      }
    >
      <Forks
        steps={words.forks.map((fork) => ({
          question: fork.question,
          hint: fork.hint,
          aside: fork.out === 'yes' ? words.yes : words.no,
          on: fork.out === 'yes' ? words.no : words.yes,
          end: endOf(fork),
        }))}
        last={{ title: words.end.to, text: words.end.text, shape: 'both', said: words.marks.both }}
      />
    </Section>
  );
}

function WhatIsLost({ words }: Wordy) {
  return (
    <Section id="lost" title={words.tableTitle} intro={words.tableIntro} wide>
      <Table
        caption={words.tableCaption}
        columns={[{ label: words.tool }, ...concerns.map((concern) => ({ label: words.concerns[concern] }))]}
        rows={tools.map((tool) => ({
          head: words.tools[tool].name,
          cells: concerns.map((concern) => {
            const level = judgements[tool][concern];
            return (
              <span class="mv-marked">
                <Meter shape={meetings[tool]} level={level} />
                {words.levels[level]}
              </span>
            );
          }),
        }))}
      />
    </Section>
  );
}

function WhenEnough({ words }: Wordy) {
  return (
    <Section id="enough" title={words.toolsTitle} intro={words.toolsIntro}>
      <Rows
        items={tools.map((tool) => ({
          mark: <Mark shape={meetings[tool]} size="large" />,
          title: words.tools[tool].name,
          children: (
            <>
              <p>
                <b>{words.enough}</b> {words.tools[tool].enough}
              </p>
              <p>
                <b>{words.loses}</b> {lowerFirst(words.tools[tool].loses)}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** The sentence goes on after the word before it. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function WrongChoice({ words }: Wordy) {
  return (
    <Section id="wrong" title={words.wrongTitle} intro={words.wrongIntro}>
      <ul class="mv-ruled">
        {words.wrong.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function Demands({ frame, words }: PlatformPageProps) {
  return (
    <Section id="demands" title={words.demandsTitle} intro={words.demandsIntro}>
      <div class="mv-letter mv-demands">
        <ol class="mv-six mv-pairs">
          {words.demands.map(({ title, demand, test }) => (
            <li>
              <h3>{title}</h3>
              <p>{demand}</p>
              <p class="mv-soft">
                <b>{words.test}:</b> {test}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <p class="mv-soft mv-small">{words.demandsNote}</p>
      <div class="mv-actions">
        <LinkButton
          kind="secondary"
          icon="down"
          href={inLanguage(frame.locale, paths.platformDemands())}
          download
        >
          {words.download}
        </LinkButton>
      </div>
      <div class="mv-noprint">
        <More summary={words.copyTitle}>
          <label class="form-label" for="plain">
            {words.copyLabel}
          </label>
          <textarea class="form-input mv-full" id="plain" rows={16} readonly>
            {`\n${demandsAsText(words)}`}
          </textarea>
        </More>
      </div>
    </Section>
  );
}
