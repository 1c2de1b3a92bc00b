import type { Child } from 'hono/jsx';
import { inLanguage, paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Draft, Sheet, SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import type { Memo } from './model.ts';
import type { MemoWords } from './texts.ts';
import { memoTexts } from './texts.ts';

export type MemoPageProps = {
  readonly frame: Frame;
  readonly number: number;
  readonly memo: Memo;
  readonly zone: string;
};

/** The agenda item as it is printed, and beside it whether it is ready. */
export function MemoPage(props: MemoPageProps) {
  const { frame, memo } = props;
  const words = memoTexts[frame.locale];
  const decider = memo.deciderName || (memo.decider && words.deciderName[memo.decider]) || words.notSettled;
  return (
    <Shell frame={frame} title={`${words.documentTitle} · ${memo.title}`}>
      <SheetLayout aside={<Aside {...props} />}>
        <Sheet
          title={words.title(memo.title)}
          lines={[
            { label: words.lines.decider, value: decider },
            { label: words.lines.meeting, value: words.meeting(memo) ?? words.notSettled },
          ]}
        >
          <Draft label={words.written}>
            <Matter {...props} words={words} />
          </Draft>
        </Sheet>
      </SheetLayout>
    </Shell>
  );
}

function Aside({ frame, number, memo }: MemoPageProps) {
  const words = memoTexts[frame.locale];
  return (
    <>
      <h2>{words.asideTitle}</h2>
      {memo.isReady ? (
        <p>{words.ready}</p>
      ) : (
        <>
          <p>{words.notReady}</p>
          <ul class="mv-bullets">
            {memo.lacking.map((what) => (
              <li>{words.lacking[what]}</li>
            ))}
          </ul>
        </>
      )}
      <p class="mv-soft">{words.printHint}</p>
      <LinkButton kind="secondary" small href={inLanguage(frame.locale, paths.planProposal(number))}>
        {words.back}
      </LinkButton>
    </>
  );
}

function Paragraphs({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}

type MatterProps = MemoPageProps & { readonly words: MemoWords };

function Part({ title, children }: { readonly title: string; readonly children: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Matter({ frame, memo, words, zone }: MatterProps) {
  const { headings } = words;
  return (
    <>
      <Part title={headings.summary}>
        <p>{words.summary(memo).join(' ')}</p>
      </Part>
      <Part title={headings.recommendation}>
        <p>{words.recommends}</p>
        <ol class="mv-resolve">
          {words.recommendations(memo).map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      </Part>
      <Part title={headings.room}>
        <p>{words.roomLine(memo) || words.notSettled}</p>
        {memo.open || memo.fixed ? (
          <dl class="mv-open-fixed">
            {memo.open ? (
              <>
                <dt>{words.open}</dt>
                <dd>{memo.open}</dd>
              </>
            ) : null}
            {memo.fixed ? (
              <>
                <dt>{words.fixed}</dt>
                <dd>{memo.fixed}</dd>
              </>
            ) : null}
          </dl>
        ) : null}
      </Part>
      <Part title={headings.purpose}>
        <p>{words.purposeLine(memo) || words.notSettled}</p>
      </Part>
      <Part title={headings.promise}>
        {memo.promise ? (
          <>
            <blockquote class="mv-promise">{words.promiseText[memo.promise]}</blockquote>
            <p>{words.promiseAfter}</p>
          </>
        ) : (
          <p>{words.notSettled}</p>
        )}
      </Part>
      <Part title={headings.people}>
        <Paragraphs
          lines={words.peopleLines(memo).length > 0 ? words.peopleLines(memo) : [words.notSettled]}
        />
      </Part>
      <Methods frame={frame} memo={memo} words={words} />
      <Alternatives memo={memo} words={words} />
      <Part title={headings.timeline}>
        <Paragraphs lines={words.timelineLines(memo)} />
      </Part>
      <Part title={headings.economy}>
        <Paragraphs lines={words.economyLines(memo)} />
      </Part>
      <Part title={headings.privacy}>
        <Paragraphs lines={words.privacyLines(memo)} />
      </Part>
      <Part title={headings.followUp}>
        <Paragraphs lines={words.followUpLines(memo)} />
      </Part>
      <Part title={headings.openPoints}>
        {memo.openPoints.length === 0 ? <p>{words.noOpenPoints}</p> : null}
        {memo.openPoints.length > 0 ? (
          <ul class="mv-bullets">
            {memo.openPoints.map((point) => (
              <li>
                {point.message[frame.locale]}{' '}
                {point.gone
                  ? words.openPointGone(point.gone.name, point.gone.at, point.gone.reason, zone)
                  : words.openPointOpen}
              </li>
            ))}
          </ul>
        ) : null}
      </Part>
    </>
  );
}

function Methods({ frame, memo, words }: Pick<MatterProps, 'frame' | 'memo' | 'words'>) {
  return (
    <Part title={words.headings.methods}>
      <p>
        {memo.mode ? `${words.modeLine(memo.mode)} ` : null}
        {words.methodsIntro}
      </p>
      <Table
        caption={words.headings.methods}
        columns={words.methodColumns.map((label) => ({ label }))}
        rows={memo.methods.map((method) => ({
          head: words.slot[method.slot],
          cells: [
            <>
              <b>{method.name[frame.locale]}</b>
              <br />
              {method.summary[frame.locale]}
            </>,
            method.why.map((why) => why[frame.locale]).join(' '),
          ],
        }))}
      />
    </Part>
  );
}

function Alternatives({ memo, words }: Pick<MatterProps, 'memo' | 'words'>) {
  return (
    <Part title={words.headings.alternatives}>
      <p>{words.alternativesIntro}</p>
      <Table
        caption={words.headings.alternatives}
        columns={words.alternativeColumns.map((label) => ({ label }))}
        rows={memo.alternatives.map((alternative) => ({
          head: words.alternativeName(alternative),
          cells: [words.alternativeText(alternative), words.alternativeCost(alternative)],
        }))}
      />
    </Part>
  );
}
