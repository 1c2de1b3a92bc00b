import { weekDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { useUiWords } from '../../ui/language.tsx';
import { baseOf } from './days-form.ts';
import type { DaysShown, TimelineLine, TimelineView } from './model.ts';
import { dayAndWeek, timelineTexts } from './texts.ts';

export type RowsProps = {
  readonly locale: Locale;
  readonly number: number;
  /** The version in use, sent along with days that are set. */
  readonly variant: string;
  readonly view: TimelineView;
  readonly mayWrite: boolean;
  readonly shown?: DaysShown | undefined;
};

/** Every line in words, by first day; preparation and what is handed on stand with their step. On a narrow screen the cells of a line stand under each other. */
export function TimelineRows(props: RowsProps) {
  const { locale, view } = props;
  const words = timelineTexts[locale];
  const ui = useUiWords();
  return (
    <section class="mv-scroll" tabindex={0} aria-label={`${words.tableTitle} (${ui.scrollable})`}>
      <table class="mv-tbl mv-tl-table">
        <caption class="sr-only">{words.tableTitle}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.lines
            .filter(({ kind }) => kind !== 'prepare' && kind !== 'handover')
            .map((line) => (
              <LineRow line={line} {...props} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

function LineRow({ line, ...props }: RowsProps & { readonly line: TimelineLine }) {
  const { locale, view, number, mayWrite } = props;
  const words = timelineTexts[locale];
  const isDecision = line.kind === 'decision';
  const isAbout = isDecision && view.decision.known === 'month';
  const prepare = view.lines.find(({ key }) => key === `${line.key}:prepare`);
  const given = view.lines.filter(({ kind, step }) => kind === 'handover' && step === line.key);
  return (
    <tr class={isDecision ? 'best' : undefined} id={rowId(line.key)}>
      <th scope="row">{capital(line.name[locale])}</th>
      <td>
        <FromTo locale={locale} line={line} />
        {prepare ? (
          <p class="mv-src">
            {words.prepared} <FromTo locale={locale} line={prepare} />
          </p>
        ) : null}
      </td>
      <td>
        {whyOf(locale, line, view).join(' ')}
        {given.map(({ name }) => (
          <p class="mv-src">{name[locale]}</p>
        ))}
      </td>
      <td>
        {line.kind === 'wait' ? null : line.isByHand && !isAbout ? words.byHand : words.placed}
        {isDecision && mayWrite ? (
          <>
            {' '}
            <a href={inLanguage(locale, paths.planQuestions(number, 1))}>{words.setDecision}</a>
          </>
        ) : null}
        {line.set && mayWrite ? <DaysForm line={line} {...props} /> : null}
      </td>
    </tr>
  );
}

/** From one day to another, each on a line of its own where there is little room. */
function FromTo({ locale, line: { from, to } }: { readonly locale: Locale; readonly line: TimelineLine }) {
  if (from === to) return <span class="day">{dayAndWeek(locale, from)}</span>;
  return (
    <>
      <span class="day">{dayAndWeek(locale, from)} –</span> <span class="day">{dayAndWeek(locale, to)}</span>
    </>
  );
}

export const rowId = (key: string): string => `linje-${key.replace(/[^a-z0-9_-]+/g, '-')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whyOf(locale: Locale, line: TimelineLine, view: TimelineView): readonly string[] {
  const words = timelineTexts[locale];
  const meetings = line.meetings ?? [];
  return [
    line.kind === 'prepare' || line.kind === 'handover' ? '' : words.why[line.kind],
    line.kind === 'hearing' ? words.answerBy(weekDay(locale, line.to, { year: true })) : '',
    line.kind === 'wait'
      ? `${view.waitParagraph[locale]}.`
      : line.law
        ? `${capital(words.law(line.law))}.`
        : '',
    meetings.length > 1 ? words.meetings(meetings.map((day) => weekDay(locale, day))) : '',
    line.holidays.length > 0 ? words.meets([...new Set(line.holidays.map(({ name }) => name[locale]))]) : '',
  ].filter(Boolean);
}

function DaysForm({
  line,
  locale,
  number,
  variant,
  shown,
  view,
}: RowsProps & { readonly line: TimelineLine }) {
  const words = timelineTexts[locale];
  const { key } = line;
  const set = line.set ?? { start: undefined, end: undefined };
  const here = shown?.key === key ? shown : undefined;
  const typed = here?.typed ?? { start: set.start ?? '', end: set.end ?? '' };
  const name = view.names.get(key)?.[locale] ?? key;
  const error = (field: 'start' | 'end') => {
    const found = here?.problems.find((problem) => problem.name === field);
    return found && words.daysProblem(found);
  };
  return (
    <details class="mv-swap" id={`dage-${key}`} open={here !== undefined}>
      <summary>
        {words.setDays}
        <span class="sr-only"> {words.setDaysFor(name)}</span>
      </summary>
      <form
        class="mv-stack"
        method="post"
        action={inLanguage(locale, paths.planTimeline(number))}
        id={formId(key)}
        novalidate
      >
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="base" value={here?.base ?? baseOf(set)} />
        <input type="hidden" name="variant" value={here?.variant || variant} />
        <DayField
          name="start"
          id={`start-${key}`}
          label={words.start}
          hint={words.startHint}
          value={typed.start}
          error={error('start')}
        />
        <DayField name="end" id={`end-${key}`} label={words.end} value={typed.end} error={error('end')} />
        <div class="mv-actions">
          <Button kind="secondary" small name="do" value="days" about={words.setDaysFor(name)}>
            {words.save}
          </Button>
          {set.start || set.end ? (
            <Button kind="quiet" name="do" value="free" about={name}>
              {words.letPlace}
            </Button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

/** The form of a step's days, for the language switch in the header. */
export const formId = (key: string): string => `sat-${key}`;

type DayProps = {
  readonly name: 'start' | 'end';
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
};

/** The browser's own date field; a text that is no date comes back as it was typed. */
function DayField(props: DayProps) {
  const isDay = props.value === '' || /^\d{4}-\d{2}-\d{2}$/.test(props.value);
  return isDay ? <DateField {...props} /> : <TextField {...props} width="medium" />;
}
