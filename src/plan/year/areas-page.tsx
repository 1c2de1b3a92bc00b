import { plansLabel } from '../../engagement/plan-pages.ts';
import { wholeNumber } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import type { AreaClash, AreaLine, AreaProblem } from './model.ts';
import { yearTexts } from './texts.ts';

export type AreasPageProps = {
  readonly frame: Frame;
  /** As typed, or as they are; empty lines for new ones are added by the page. */
  readonly lines: readonly AreaLine[];
  /** How many live in all of them; undefined when one has no number. */
  readonly people: number | undefined;
  readonly version: number;
  /** The list that the form was filled from. */
  readonly base: string;
  readonly problems: readonly AreaProblem[];
  /** Areas that somebody else changed otherwise, or removed, meanwhile. */
  readonly clash?: readonly AreaClash[] | undefined;
  readonly isKept: boolean;
  readonly mayWrite: boolean;
  readonly isDone: boolean;
};

/** The parts of the municipality that people would name, and how many live there. */
export function AreasPage(props: AreasPageProps) {
  const { frame, lines, people, problems, mayWrite } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const isEmpty = lines.every(({ slug }) => slug === '');
  return (
    <Shell frame={frame} title={words.areasTitle} languageForm={mayWrite ? 'areas' : undefined}>
      <Headband
        title={words.areasTitle}
        lead={words.areasLead}
        crumbs={[{ label: plansLabel[locale], href: to(paths.plans()) }, { label: words.areasTitle }]}
        actions={
          <>
            <a href={to(paths.yearWheel())}>{words.toWheel}</a>
            <a href={to(paths.year())}>{words.title}</a>
          </>
        }
      />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(problems.length)}
            errors={problems.map((problem) => ({
              id: `${problem.name}-${problem.line + 1}`,
              text: words.areaProblem(problem),
            }))}
          />
          <Told {...props} />
          {isEmpty ? <p>{words.areasEmpty}</p> : null}
          {mayWrite ? (
            <AreasForm {...props} />
          ) : (
            <Table
              caption={words.areasTitle}
              columns={[{ label: words.areasTitle }, { label: words.areaPeople, numeric: true }]}
              rows={lines.map((line) => ({
                head: line.name,
                cells: [line.people === '' ? '–' : wholeNumber(locale, Number(line.people))],
              }))}
            />
          )}
          {people === undefined || isEmpty ? null : (
            <p class="mv-soft">{words.areasSum(wholeNumber(locale, people))}</p>
          )}
        </div>
      </Wrap>
    </Shell>
  );
}

function Told({ frame, clash, isKept, isDone }: AreasPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  if (clash) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="areas"
        rows={clash.map(({ slug, theirs, mine }) => ({
          name: slug,
          label: theirs?.name ?? mine?.name ?? slug,
          theirs: areaInWords(locale, theirs),
          mine: areaInWords(locale, mine),
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
  return isDone ? <Notice kind="saved" title={words.done.areas} /> : null;
}

function areaInWords(locale: Locale, line: AreaLine | undefined): string {
  if (!line || line.removes) return yearTexts[locale].areaGone;
  return line.people === '' ? line.name : `${line.name} (${line.people})`;
}

const newLines = 3;
const empty: AreaLine = { slug: '', name: '', people: '', removes: false };

function AreasForm(props: AreasPageProps) {
  const { frame, lines, version, base } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const typed = lines.filter(({ slug, name, people }) => slug !== '' || name !== '' || people !== '');
  const shown = [...typed, ...Array.from({ length: newLines }, () => empty)];
  return (
    <form method="post" action={inLanguage(locale, paths.areas())} id="areas" novalidate>
      {/* The first button is the one that Enter presses. */}
      <button type="submit" hidden>
        {words.save}
      </button>
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="base" value={base} />
      <p class="mv-soft">{words.areasHint}</p>
      <ul class="mv-year-areas">
        {shown.map((line, index) => (
          <Line {...props} line={line} index={index} />
        ))}
      </ul>
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}

function Line(props: AreasPageProps & { readonly line: AreaLine; readonly index: number }) {
  const { frame, line, index, problems } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const number = index + 1;
  const own = problems.filter((problem) => problem.line === index);
  const errorOf = (name: AreaProblem['name']): string | undefined => {
    const found = own.find((problem) => problem.name === name);
    return found && words.areaProblem(found);
  };
  const used = own.find((problem) => problem.kind === 'used');
  return (
    <li>
      <fieldset>
        <legend class="sr-only">{line.name || words.areaNew}</legend>
        <input type="hidden" name="slug" value={line.slug} />
        <TextField
          name="name"
          id={`name-${number}`}
          label={line.slug === '' ? words.areaNew : words.areaName(number)}
          value={line.name}
          error={errorOf('name')}
          autocomplete="off"
        />
        <TextField
          name="people"
          id={`people-${number}`}
          label={words.areaResidents}
          value={line.people}
          error={errorOf('people')}
          inputmode="numeric"
          width="short"
        />
        {line.slug === '' ? null : (
          <span class="mv-meta">
            {index === 0 ? null : (
              <Button kind="quiet" name="up" value={String(index)} about={line.name}>
                {words.areaUp}
              </Button>
            )}
            <label class="mv-tick">
              <input
                type="checkbox"
                name="remove"
                id={`remove-${number}`}
                value={line.slug}
                checked={line.removes}
                aria-describedby={used ? `remove-${number}-error` : undefined}
              />
              <span>
                {words.areaRemove}
                <span class="sr-only"> {line.name}</span>
              </span>
            </label>
          </span>
        )}
        {used ? (
          <p class="form-error-message" id={`remove-${number}-error`}>
            {words.areaProblem(used)}{' '}
            {used.plans.map((plan, at) => (
              <>
                {at > 0 ? ', ' : null}
                <a href={inLanguage(locale, paths.planQuestions(plan.number, 3))}>{plan.title}</a>
              </>
            ))}
            {used.periods.length > 0 && used.plans.length > 0 ? '; ' : null}
            {used.periods.join(', ')}
          </p>
        ) : null}
      </fieldset>
    </li>
  );
}
