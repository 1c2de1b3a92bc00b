import type { FieldClash } from '../../engagement/merge-fields.ts';
import type { Area } from '../../engagement/municipality.ts';
import { periodKinds } from '../../engagement/municipality.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Filled, PeriodField, PeriodProblem } from './model.ts';
import { limits } from './model.ts';
import { yearTexts } from './texts.ts';

export type PeriodPageProps = {
  readonly frame: Frame;
  /** `ny`, or the key of the period. */
  readonly address: string;
  /** The name it has now; left out, it is a new one. */
  readonly name: string | undefined;
  readonly isGiven: boolean;
  readonly filled: Filled;
  readonly areas: readonly Area[];
  /** What the form was filled from, and the key that makes sending it twice harmless. */
  readonly was: string;
  readonly newKey: string;
  readonly problems: readonly PeriodProblem[];
  readonly isFull?: boolean | undefined;
  readonly isKept?: boolean | undefined;
  /** Somebody saved meanwhile: where it says something else now, or that it is gone. */
  readonly clash?: readonly FieldClash<PeriodField>[] | 'gone' | undefined;
};

/** One time of the year: a new one, one's own, or one of the calendar's with other days. */
export function PeriodPage(props: PeriodPageProps) {
  const { frame, name, problems } = props;
  const { locale } = frame;
  const words = yearTexts[locale];
  const title = name === undefined ? words.newTitle : words.editTitle(name);
  return (
    <Shell frame={frame} title={title} languageForm="period">
      <Headband
        title={title}
        lead={name === undefined ? words.newLead : props.isGiven ? words.givenLead : words.ownLead}
        crumbs={[{ label: words.title, href: inLanguage(locale, paths.year()) }, { label: title }]}
      />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(problems.length)}
            errors={problems.map((problem) => ({ id: problem.name, text: words.periodProblem(problem) }))}
          />
          <Told {...props} />
          <Fields {...props} />
        </div>
      </Wrap>
    </Shell>
  );
}

function Told({ frame, clash, isFull, isKept, areas }: PeriodPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  if (isFull) return <Notice kind="not-saved" title={words.full(limits.periods)} />;
  if (clash === 'gone') {
    return (
      <Notice kind="not-saved" title={words.clashTitle}>
        <p>{words.clashGone}</p>
      </Notice>
    );
  }
  if (clash) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="period"
        rows={clash.map(({ name, theirs, mine }) => ({
          name,
          label: words.fields[name].label,
          theirs: saidIn(locale, name, theirs[0], areas),
          mine: saidIn(locale, name, mine[0], areas),
        }))}
      />
    );
  }
  return isKept ? (
    <Notice kind="not-saved" title={words.keptTitle}>
      <p>{words.kept}</p>
    </Notice>
  ) : null;
}

function saidIn(
  locale: Locale,
  name: PeriodField,
  value: string | undefined,
  areas: PeriodPageProps['areas'],
): string {
  const words = yearTexts[locale];
  switch (name) {
    case 'name':
      return value ?? '';
    case 'kind': {
      const kind = periodKinds.find((one) => one === value);
      return kind ? words.kindChoices[kind] : '';
    }
    case 'from':
    case 'to':
      return value ? longDay(locale, value) : '';
    case 'area':
      return areas.find(({ slug }) => slug === value)?.name ?? words.everywhere;
  }
}

function Fields({ frame, address, filled, areas, was, newKey, problems }: PeriodPageProps) {
  const { locale } = frame;
  const words = yearTexts[locale];
  const field = (name: PeriodField) => {
    const found = problems.find((problem) => problem.name === name);
    return {
      name,
      ...words.fields[name],
      error: found && words.periodProblem(found),
      value: filled[name]?.[0],
    };
  };
  const kind = field('kind');
  return (
    <form method="post" action={inLanguage(locale, paths.yearPeriod(address))} id="period" novalidate>
      <input type="hidden" name="was" value={was} />
      <input type="hidden" name="key" value={newKey} />
      <TextField {...field('name')} />
      <DateField {...field('from')} />
      <DateField {...field('to')} optional />
      <Choices
        type="radio"
        name="kind"
        legend={kind.label}
        legendLook="small"
        size="small"
        error={kind.error}
        choices={periodKinds
          .toSorted((one, other) => Number(other === 'own') - Number(one === 'own'))
          .map((value) => ({ value, label: words.kindChoices[value] }))}
        value={kind.value}
      />
      {areas.length > 0 ? (
        <SelectField
          {...field('area')}
          width="medium"
          empty={words.everywhere}
          options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      <ButtonRow>
        <Button>{words.save}</Button>
        <a href={inLanguage(locale, paths.year())}>{words.back}</a>
      </ButtonRow>
    </form>
  );
}
