import { plansLabel } from '../../engagement/plan-pages.ts';
import { dayAndMonth, longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import type { ConfirmProblem, LawLine, PeriodLine } from './model.ts';
import { lawTexts } from './texts.ts';

export type LawPageProps = {
  readonly frame: Frame;
  readonly lines: readonly LawLine[];
  readonly periods: readonly PeriodLine[];
  readonly mayWrite: boolean;
  /** What was typed and could not be kept. */
  readonly typed?:
    | {
        readonly rule: string;
        readonly name: string;
        readonly note: string;
        readonly problems: readonly ConfirmProblem[];
        readonly base: string;
        /** The session had run out. */
        readonly isKept?: boolean;
        /** Somebody else has confirmed the rule, or taken it back, meanwhile. */
        readonly isClash?: boolean;
        /** What was pressed was to take the confirmation back. */
        readonly takesBack?: boolean;
      }
    | undefined;
};

/** All that is said on behalf of the law, so that somebody in the house can read it and stand by it. */
export function LawPage(props: LawPageProps) {
  const { frame, lines, periods, typed } = props;
  const { locale } = frame;
  const words = lawTexts[locale];
  const confirmed = lines.filter((line) => line.confirmation).length;
  return (
    <Shell frame={frame} title={words.title}>
      <Headband
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: plansLabel[locale], href: inLanguage(locale, paths.plans()) },
          { label: words.title },
        ]}
      />
      <Wrap>
        <ErrorSummary
          title={words.errorsTitle}
          errors={(typed?.problems ?? []).map((problem) => ({
            id: `${problem.name}-${typed?.rule}`,
            text: problemText(locale, problem),
          }))}
        />
        {typed?.isClash || typed?.isKept ? (
          <p>
            <a href={`#${typed.rule}`}>{typed.isClash ? words.clash : words.kept}</a>
          </p>
        ) : null}
        <Section id="rules" title={words.rulesTitle(confirmed, lines.length)} intro={words.rulesIntro}>
          <ul class="mv-ruled">
            {lines.map((line) => (
              <Line {...props} line={line} />
            ))}
          </ul>
        </Section>
        <Section
          id="periods"
          title={words.periodsTitle}
          intro={words.periodsIntro}
          aside={
            <p>
              {words.policyBefore} <a href={inLanguage(locale, paths.policy())}>{words.policyLink}</a>.
            </p>
          }
          wide
        >
          <Table
            caption={words.periodsTitle}
            columns={words.columns.map((label) => ({ label }))}
            rows={periods.map((line) => ({
              head: line.name[locale],
              cells: [
                words.weeks(line.weeks),
                line.from[locale],
                [
                  line.wait > 0 ? words.wait(line.wait) : '',
                  line.decideBy ? words.decideBy(dayAndMonth(locale, line.decideBy)) : '',
                ]
                  .filter(Boolean)
                  .join('; '),
                <>
                  {line.paragraph}
                  {line.wasRead ? null : <small class="mv-soft"> ({words.secondHand})</small>}
                </>,
              ],
            }))}
          />
        </Section>
      </Wrap>
    </Shell>
  );
}

function Line({ frame, line, mayWrite, typed }: LawPageProps & { readonly line: LawLine }) {
  const { locale } = frame;
  const words = lawTexts[locale];
  const own = typed?.rule === line.rule ? typed : undefined;
  const action = inLanguage(locale, paths.law());
  const errorOf = (name: ConfirmProblem['name']) => {
    const found = own?.problems.find((problem) => problem.name === name);
    return found && problemText(locale, found);
  };
  return (
    <li id={line.rule}>
      <h3 class="mv-held">{line.paragraph}</h3>
      <p>{line.text[locale]}</p>
      <p class="mv-soft">
        {words.checked(longDay(locale, line.checkedOn))}. {words.source}:{' '}
        {line.sources.map((source, index) => (
          <>
            {index > 0 ? '; ' : null}
            {source.url ? <a href={source.url}>{source.name}</a> : source.name}
            {source.wasRead ? null : ` (${words.notRead})`}
          </>
        ))}
        .
      </p>
      <p>
        {line.confirmation ? (
          <>
            <b>{words.confirmedBy(line.confirmation.name, longDay(locale, line.confirmation.day))}</b>{' '}
            {line.confirmation.note}
          </>
        ) : (
          <span class="mv-soft">{words.unconfirmed}</span>
        )}
      </p>
      {own?.isClash ? (
        <ClashNotice
          title={words.clash}
          form={`law-${line.rule}`}
          rows={[
            {
              name: 'confirmation',
              label: line.paragraph,
              theirs: line.confirmation ? saidIn(line.confirmation) : words.unconfirmed,
              mine: own.takesBack ? words.takenBack : saidIn(own),
            },
          ]}
        >
          {own.takesBack ? (
            <input type="hidden" form={`law-${line.rule}`} name="pressed" value="take-back" />
          ) : null}
        </ClashNotice>
      ) : null}
      {own?.isKept ? <Notice kind="not-saved" title={words.kept} /> : null}
      {mayWrite ? (
        <More summary={line.confirmation ? words.confirmAgain : words.confirm} open={own !== undefined}>
          <form method="post" action={action} id={`law-${line.rule}`} class="mv-stack" novalidate>
            <input type="hidden" name="rule" value={line.rule} />
            <input type="hidden" name="base" value={own?.base ?? line.base} />
            <TextField
              name="name"
              id={`name-${line.rule}`}
              label={words.name}
              hint={words.nameHint}
              value={own?.name}
              error={errorOf('name')}
              autocomplete="off"
            />
            <TextArea
              name="note"
              id={`note-${line.rule}`}
              label={words.note}
              hint={words.noteHint}
              rows={2}
              optional
              value={own?.note}
              error={errorOf('note')}
            />
            <div class="mv-actions">
              <Button kind="secondary" small name="do" value="confirm" about={line.paragraph}>
                {words.confirm}
              </Button>
              {line.confirmation ? (
                <Button kind="quiet" name="do" value="take-back" about={line.paragraph}>
                  {words.takeBack}
                </Button>
              ) : null}
            </div>
          </form>
        </More>
      ) : null}
    </li>
  );
}

/** Who has read the law, and what they noted. */
const saidIn = ({ name, note }: { readonly name: string; readonly note: string }): string =>
  [name.trim(), note.trim()].filter(Boolean).join(': ');

function problemText(locale: Locale, problem: ConfirmProblem): string {
  const words = lawTexts[locale];
  return problem.kind === 'missing' ? words.missingName : words.tooLong(problem.limit, problem.length);
}
