import type { Holiday } from '@medvirk/timeline';
import { isoWeek } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import { plansLabel } from '../../engagement/plan-pages.ts';
import { longDay, monthName, monthOfDay, shortDay, weekdayName } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import { YearStrip } from '../../ui/year-strip.tsx';
import { barLabel } from './bar-label.ts';
import type { BasicsField, BasicsProblem, Filled, PeriodLine } from './model.ts';
import { drawnKinds } from './model.ts';
import { mindNow } from './period-lines.ts';
import type { YearDone } from './texts.ts';
import { yearTexts } from './texts.ts';
import type { Window } from './window.ts';
import { inLanes, placeOf, spanIn, weeksIn } from './window.ts';

export type YearPageProps = {
  readonly frame: Frame;
  readonly window: Window;
  readonly today: Day;
  readonly lines: readonly PeriodLine[];
  readonly holidays: readonly Holiday[];
  readonly hidden: readonly PeriodLine[];
  readonly filled: Filled;
  /** What the form was filled from. */
  readonly was: string;
  readonly problems: readonly BasicsProblem[];
  readonly clashes?: readonly FieldClash<BasicsField>[] | undefined;
  readonly isKept: boolean;
  readonly isFirst: boolean;
  readonly mayWrite: boolean;
  readonly done: YearDone | undefined;
};

/** The municipality's year: one picture, the days behind it, and what the calendar cannot know. */
export function YearPage(props: YearPageProps) {
  const { frame, problems, done, mayWrite } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell
      frame={frame}
      title={words.title}
      languageForm={problems.length > 0 || props.clashes ? 'basics' : undefined}
    >
      <Headband
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: plansLabel[locale], href: to(paths.plans()) }, { label: words.title }]}
        actions={
          <>
            <LinkButton href={to(paths.yearWheel())}>{words.toWheel}</LinkButton>
            <a href={to(paths.areas())}>{words.toAreas}</a>
          </>
        }
      />
      <Wrap>
        <ErrorSummary
          title={words.errorsTitle(problems.length)}
          errors={problems.map((problem) => ({ id: problem.name, text: words.basicsProblem(problem) }))}
        />
        <Told {...props} />
        {done ? <Notice kind="saved" title={words.done[done]} /> : null}
        <Picture {...props} />
        <Periods {...props} />
        {mayWrite ? <Basics {...props} /> : null}
      </Wrap>
    </Shell>
  );
}

function Told({ frame, clashes, isKept, isFirst, mayWrite, problems }: YearPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  if (clashes) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="basics"
        rows={clashes.map(({ name, theirs, mine }) => ({
          name,
          label: words[basicsLabels[name]],
          theirs: basicsInWords(locale, name, theirs),
          mine: basicsInWords(locale, name, mine),
        }))}
      />
    );
  }
  if (isKept) {
    return (
      <Notice kind="not-saved" title={words.keptTitle}>
        <p>{words.kept}</p>
      </Notice>
    );
  }
  return isFirst && mayWrite && problems.length === 0 ? (
    <Notice kind="info" title={words.firstTitle}>
      <p>{words.first}</p>
    </Notice>
  ) : null;
}

const basicsLabels = { winterWeek: 'winter', nth: 'nth', weekday: 'weekday', notIn: 'notIn' } as const;

const basicsInWords = (locale: Locale, name: BasicsField, values: readonly string[]): string =>
  values.map((value) => basicInWords(locale, name, value)).join(', ');

function basicInWords(locale: Locale, name: BasicsField, value: string): string {
  const words = yearTexts[locale];
  switch (name) {
    case 'winterWeek':
      return words.winterChoice(Number(value));
    case 'nth':
      return words.nths[nths.find((nth) => nth === value) ?? 'last'];
    case 'weekday':
      return weekdayName(locale, Number(value));
    case 'notIn':
      return monthName(locale, Number(value));
  }
}

const nths = ['1', '2', '3', '4', 'last'] as const;

function Picture({ frame, window, today, lines, holidays }: YearPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  const mind = mindNow(lines, today);
  const title =
    mind === undefined
      ? words.picture
      : mind.isNow
        ? words.now(mind.line.name, longDay(locale, mind.line.to))
        : words.next(mind.line.name, longDay(locale, mind.line.from));
  const drawn = drawnKinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length > 0 ? [{ kind, own }] : [];
  });
  return (
    <Section id="picture" title={title} intro={words.pictureIntro} wide>
      <YearStrip
        caption={words.picture}
        months={window.months.map((month) => monthOfDay(locale, month))}
        weeks={weeksIn(window)}
        weekWord={words.week}
        now={placeOf(window, today)}
        rows={[
          ...drawn.map(({ kind, own }) => ({
            head: words.kinds[kind],
            note: words.kindNotes[kind],
            bars: inLanes(own).map(({ one, lane }) => ({
              ...spanIn(window, one),
              lane,
              look: lookOf(one),
              label: isUnnamed(one) ? undefined : barLabel(one.name, one.from, one.to),
              title: `${one.name}: ${daysOf(locale, one)}`,
            })),
          })),
          {
            head: words.kinds.holiday,
            bars: holidays.map((holiday) => ({
              ...spanIn(window, { from: holiday.day, to: holiday.day }),
              lane: 0,
              look: 'mark' as const,
              title: `${holiday.name[locale]}: ${longDay(locale, holiday.day)}`,
            })),
          },
        ]}
      />
    </Section>
  );
}

function lookOf({ kind }: PeriodLine): 'solid' | 'soft' | 'dashed' | 'mark' {
  if (kind === 'council') return 'mark';
  if (kind === 'religious') return 'dashed';
  return kind === 'own' ? 'solid' : 'soft';
}

/** A day is a dot, and nobody knows on what day the month of fasting begins before it does. */
const isUnnamed = ({ kind }: PeriodLine): boolean => kind === 'council' || kind === 'religious';

export function daysOf(locale: Locale, { from, to }: Pick<PeriodLine, 'from' | 'to'>): string {
  return from === to
    ? longDay(locale, from)
    : yearTexts[locale].fromTo(shortDay(locale, from), shortDay(locale, to));
}

function weeksOf(locale: Locale, { from, to }: PeriodLine): string {
  return yearTexts[locale].weeks(isoWeek(from).week, isoWeek(to).week);
}

function Periods(props: YearPageProps) {
  const { frame, lines, holidays, hidden, mayWrite } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const councils = lines.filter(({ kind }) => kind === 'council');
  return (
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
      {mayWrite ? (
        <p>
          <LinkButton kind="secondary" small href={inLanguage(locale, paths.yearPeriod('ny'))}>
            {words.add}
          </LinkButton>
        </p>
      ) : null}
      <form method="post" action={inLanguage(locale, paths.year())} class="mv-stack">
        <PeriodTable
          {...props}
          caption={words.periodsTitle}
          shown={lines.filter(({ kind }) => kind !== 'council')}
        />
        {councils.length > 0 ? (
          <More summary={words.councilTitle(councils.length)}>
            <PeriodTable {...props} caption={words.councilTitle(councils.length)} shown={councils} />
          </More>
        ) : null}
        <More summary={words.holidaysTitle}>
          <p>{words.holidaysIntro}</p>
          <ul>
            {holidays.map((holiday) => (
              <li>
                {longDay(locale, holiday.day)}: {holiday.name[locale]}
                {holiday.kind === 'closed' ? <small class="mv-soft"> ({words.closed})</small> : null}
              </li>
            ))}
          </ul>
        </More>
        {hidden.length > 0 ? (
          <More summary={words.hiddenTitle} open>
            <p>{words.hiddenIntro}</p>
            <ul>
              {hidden.map((line) => (
                <li>
                  {line.name}, {daysOf(locale, line)}{' '}
                  {mayWrite ? (
                    <Button kind="quiet" name="show" value={line.key} about={line.name}>
                      {words.show}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </More>
        ) : null}
      </form>
    </Section>
  );
}

function PeriodTable(
  props: YearPageProps & { readonly caption: string; readonly shown: readonly PeriodLine[] },
) {
  const { frame, caption, shown, mayWrite } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  return (
    <Table
      caption={caption}
      columns={[...words.columns.map((label) => ({ label })), ...(mayWrite ? [{ label: '' }] : [])]}
      rows={shown.map((line) => ({
        id: line.key,
        head: (
          <>
            {line.name}
            <br />
            <small class="mv-soft">
              {[
                words.kindChoices[line.kind],
                line.isOwn ? words.own : '',
                line.area ? words.onlyIn(line.area) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </small>
          </>
        ),
        cells: [
          <>
            {line.kind === 'religious' && !line.isOwn ? `${words.about} ` : ''}
            {daysOf(locale, line)}
            <br />
            <small class="mv-soft">{weeksOf(locale, line)}</small>
          </>,
          ...(mayWrite ? [<LineActions locale={locale} line={line} />] : []),
        ],
      }))}
    />
  );
}

function LineActions({ locale, line }: { readonly locale: Locale; readonly line: PeriodLine }) {
  const words = yearTexts[locale];
  const about = `${line.name} ${shortDay(locale, line.from)}`;
  return (
    <span class="mv-meta">
      <a href={inLanguage(locale, paths.yearPeriod(line.key))}>
        {words.edit}
        <span class="sr-only"> {about}</span>
      </a>
      <Button kind="quiet" name={line.isOwn ? 'remove' : 'hide'} value={line.key} about={about}>
        {line.isOwn ? words.remove : words.hide}
      </Button>
    </span>
  );
}

function Basics({ frame, filled, was, problems }: YearPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  const errorOf = (name: BasicsProblem['name']): string | undefined => {
    const found = problems.find((problem) => problem.name === name);
    return found && words.basicsProblem(found);
  };
  return (
    <Section id="settings" title={words.basicsTitle} intro={words.basicsIntro}>
      <form method="post" action={inLanguage(locale, paths.year())} id="basics" novalidate>
        <input type="hidden" name="was" value={was} />
        <Choices
          type="radio"
          name="winterWeek"
          legend={words.winter}
          legendLook="small"
          size="small"
          error={errorOf('winterWeek')}
          choices={[7, 8].map((week) => ({ value: String(week), label: words.winterChoice(week) }))}
          value={filled.winterWeek ?? []}
        />
        <SelectField
          name="nth"
          label={words.nth}
          width="medium"
          error={errorOf('nth')}
          options={nths.map((value) => ({
            value,
            label: words.nths[value],
          }))}
          value={filled.nth?.[0]}
        />
        <SelectField
          name="weekday"
          label={words.weekday}
          width="medium"
          error={errorOf('weekday')}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: weekdayName(locale, day),
          }))}
          value={filled.weekday?.[0]}
        />
        <Choices
          type="checkbox"
          name="notIn"
          legend={words.notIn}
          legendLook="small"
          size="small"
          hint={words.notInHint}
          error={errorOf('notIn')}
          optional
          choices={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({
            value: String(month),
            label: monthName(locale, month),
          }))}
          value={filled.notIn ?? []}
        />
        <ButtonRow>
          <Button name="do" value="basics">
            {words.save}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
