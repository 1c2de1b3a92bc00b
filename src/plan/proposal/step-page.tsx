import type { Method, Text } from '@medvirk/method-guide';
import {
  accessFor,
  accessWords,
  formatExtraWords,
  formatFieldsFor,
  formatFieldWords,
  formatPlaceWords,
  formatTimeWords,
  languageHelpWords,
  placesFor,
  timesFor,
} from '@medvirk/method-guide';
import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import { parseDay } from '../../engagement/day.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import { longDay } from '../../i18n/dates.ts';
import { range } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { ElsewhereNotice } from './elsewhere-panel.tsx';
import type { Elsewhere, FormatView, StepField, StepFilled, StepFormProblem, StepLine } from './model.ts';
import { ticksFor } from './step-form.ts';
import { stepTexts } from './step-texts.ts';
import { stepsTexts } from './steps-texts.ts';
import { proposalTexts } from './texts.ts';

export type StepPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly method: Method;
  readonly step: StepLine;
  readonly format: FormatView;
  readonly filled: StepFilled;
  /** The step when the form was fetched, sent along. */
  readonly base: string;
  /** The version it was opened in, and the one it is to be saved in where somebody has said so. Sent along. */
  readonly variant: string;
  readonly into?: string | undefined;
  readonly problems: readonly StepFormProblem[];
  /** What somebody else has made of the step meanwhile: the fields that both changed differently. */
  readonly clashes?: readonly FieldClash<StepField>[] | undefined;
  /** Another version than the one it was opened in is in use. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly isKept: boolean;
  readonly saved?: string | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

/** How one step is held: every choice, and at the right whom it brings and loses and what it costs. */
export function StepPage(props: StepPageProps) {
  const { frame, plan, step, problems } = props;
  const { locale } = frame;
  const words = stepTexts[locale];
  const name = step.name[locale];
  return (
    <Shell frame={frame} title={`${name} · ${plan.title}`} languageForm="step" elements={['live-page']}>
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: stepsTexts[locale].title, href: inLanguage(locale, paths.planSteps(plan.number)) },
          { label: name },
        ]}
        title={words.title(name)}
        lead={words.lead}
      />
      <Wrap>
        <PageComments
          link={commentLink(
            locale,
            props.comments,
            { kind: 'step', key: step.key },
            inLanguage(locale, paths.planComments(plan.number)),
          )}
          about={name}
        />
        <p class="sr-only" role="status" data-live-status />
        <live-page>
          <ErrorSummary
            title={words.errorsTitle}
            errors={problems.map((problem) => ({ id: problem.name, text: problemText(locale, problem) }))}
          />
          {props.clashes ? (
            <ClashNotice
              title={words.clashTitle}
              form="step"
              rows={props.clashes.map(({ name, theirs, mine }) => ({
                name,
                label: fieldLabel(locale, name),
                theirs: valuesIn(locale, name, theirs),
                mine: valuesIn(locale, name, mine),
              }))}
            />
          ) : null}
          {props.elsewhere ? (
            <ElsewhereNotice
              locale={locale}
              form="step"
              elsewhere={props.elsewhere}
              label={(field) => fieldLabel(locale, field)}
              say={(field, values) => valuesIn(locale, field, values)}
            />
          ) : null}
          {props.isKept ? (
            <Notice kind="not-saved" title={proposalTexts[locale].keptTitle}>
              <p>{proposalTexts[locale].kept}</p>
            </Notice>
          ) : null}
          <p class={props.saved ? 'mv-soft' : 'sr-only'} data-said tabindex={-1}>
            {props.saved}
          </p>
          <div class="mv-bench">
            <StepForm {...props} />
            <Effects {...props} />
          </div>
        </live-page>
      </Wrap>
    </Shell>
  );
}

function StepForm(props: StepPageProps) {
  const { frame, plan, method, step, filled, base, problems, clashes, elsewhere, into } = props;
  const { locale } = frame;
  // While two people's values stand against each other, nothing is saved but by a button.
  const atOnce = clashes || elsewhere ? {} : { 'data-at-once': '' };
  const words = stepTexts[locale];
  const fields = formatFieldsFor(method);
  const ticks = ticksFor(method);
  const error = (name: StepFormProblem['name']) => {
    const found = problems.find((problem) => problem.name === name);
    return found && problemText(locale, found);
  };
  const label = (field: keyof typeof formatFieldWords) => formatFieldWords[field][locale];
  return (
    <form
      method="post"
      action={inLanguage(locale, paths.planStep(plan.number, step.key))}
      id="step"
      class="mv-stack mv-step-form"
      novalidate
    >
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="variant" value={props.variant} />
      {into === undefined ? null : <input type="hidden" name="into" value={into} />}
      {fields.includes('time') ? (
        <div {...atOnce}>
          <Choices
            type="radio"
            name="time"
            legend={label('time')}
            size="small"
            choices={timesFor(method).map((value) => ({ value, label: formatTimeWords[value][locale] }))}
            value={filled.time}
          />
        </div>
      ) : null}
      {fields.includes('place') ? (
        <div {...atOnce}>
          <Choices
            type="radio"
            name="place"
            legend={label('place')}
            size="small"
            choices={placesFor(method).map((value) => ({ value, label: formatPlaceWords[value][locale] }))}
            value={filled.place}
          />
        </div>
      ) : null}
      {ticks.length > 0 ? (
        <div {...atOnce}>
          <Choices
            type="checkbox"
            name="has"
            legend={words.has}
            size="small"
            choices={ticks.map((value) => ({ value, label: formatExtraWords[value][locale] }))}
            value={filled.has}
          />
        </div>
      ) : null}
      {fields.includes('languages') ? (
        <div {...atOnce}>
          <Choices
            type="radio"
            name="languages"
            legend={label('languages')}
            size="small"
            choices={(['none', 'translated', 'interpreter'] as const).map((value) => ({
              value,
              label: languageHelpWords[value][locale],
            }))}
            value={filled.languages}
          />
        </div>
      ) : null}
      {fields.includes('access') ? (
        <div {...atOnce}>
          <Choices
            type="checkbox"
            name="access"
            legend={label('access')}
            size="small"
            choices={accessFor(method).map((value) => ({ value, label: accessWords[value][locale] }))}
            value={filled.access}
          />
        </div>
      ) : null}
      {fields.includes('hours') ? (
        <TextField
          name="hours"
          label={label('hours')}
          width="short"
          inputmode="decimal"
          unit={words.hoursUnit}
          value={filled.hours?.[0]}
          error={error('hours')}
        />
      ) : null}
      <TextField
        name="times"
        label={words.times}
        hint={words.timesHint}
        width="short"
        inputmode="numeric"
        unit={words.timesUnit}
        value={filled.times?.[0]}
        error={error('times')}
      />
      <Day name="start" label={words.start} hint={words.startHint} filled={filled} error={error('start')} />
      <Day name="end" label={words.end} filled={filled} error={error('end')} />
      {elsewhere ? null : (
        <ButtonRow>
          <Button name="do" value="done">
            {words.saveAndBack}
          </Button>
          <Button kind="secondary" name="do" value="keep">
            {words.save}
          </Button>
        </ButtonRow>
      )}
    </form>
  );
}

type DayProps = {
  readonly name: 'start' | 'end';
  readonly label: string;
  readonly hint?: string;
  readonly filled: StepFilled;
  readonly error: string | undefined;
};

/** The browser's own date field; a text that is no date comes back as it was typed. */
function Day({ name, label, hint, filled, error }: DayProps) {
  const value = filled[name]?.[0];
  const isDay = value === undefined || value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
  const common = { name, label, hint, value, error };
  return isDay ? <DateField {...common} /> : <TextField {...common} width="medium" />;
}

function Effects({ frame, step, format }: StepPageProps) {
  const { locale } = frame;
  const words = stepTexts[locale];
  const group = proposalTexts[locale].group;
  const list = (isMore: boolean) => format.effects.filter((effect) => effect.isMore === isMore);
  const lines = (effects: FormatView['effects']) => (
    <ul class="mv-ruled">
      {effects.map((effect) => (
        <li>
          <b>{group[effect.group]}</b> <span>{effect.reason[locale]}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <aside class="mv-effects" tabindex={0} aria-labelledby="effects">
      <h2 id="effects">{words.effects}</h2>
      <p class="mv-held">{step.format?.[locale] ?? stepsTexts[locale].usual}</p>
      <h3>{words.brings}</h3>
      {list(true).length > 0 ? lines(list(true)) : <p class="mv-soft">{words.bringsNone}</p>}
      <h3>{words.loses}</h3>
      {list(false).length > 0 ? lines(list(false)) : <p class="mv-soft">{words.losesNone}</p>}
      <h3>{words.costs}</h3>
      {format.costs.length === 0 ? <p class="mv-soft">{words.costsNone}</p> : null}
      <ul class="mv-ruled">
        {format.costs.map((cost) => (
          <li>
            <b>{cost.what[locale]}</b>{' '}
            <span>
              {words.cost(range(locale, cost.hours.low, cost.hours.high), cost.hours.high, cost.kdkk)}
            </span>{' '}
            <small class="mv-soft">({cost.basis[locale]})</small>
          </li>
        ))}
      </ul>
      <p class="mv-soft">{words.judgement}</p>
    </aside>
  );
}

function fieldLabel(locale: Locale, name: StepField): string {
  const words = stepTexts[locale];
  switch (name) {
    case 'has':
    case 'times':
    case 'start':
    case 'end':
      return words[name];
    default:
      return formatFieldWords[name][locale];
  }
}

/** What stands in a field of the form, in words. */
function valuesIn(locale: Locale, name: StepField, values: readonly string[]): string {
  const say = (value: string): string => {
    const among = <Name extends string>(said: Readonly<Record<Name, Text>>): string => {
      const found = (Object.entries(said) as [Name, Text][]).find(([key]) => key === value);
      return found ? found[1][locale] : value;
    };
    switch (name) {
      case 'time':
        return among(formatTimeWords);
      case 'place':
        return among(formatPlaceWords);
      case 'has':
        return among(formatExtraWords);
      case 'languages':
        return among(languageHelpWords);
      case 'access':
        return among(accessWords);
      case 'start':
      case 'end':
        return parseDay(value) ? longDay(locale, value) : value;
      default:
        return value;
    }
  };
  return values.map(say).join(', ');
}

function problemText(locale: Locale, problem: StepFormProblem): string {
  const words = stepTexts[locale];
  switch (problem.kind) {
    case 'not-a-count':
      return words.notACount(problem.typed);
    case 'not-hours':
      return words.notHours(problem.typed);
    case 'not-a-day':
      return words.notADay(problem.typed);
    case 'far-day':
      return words.farDay(longDay(locale, problem.day));
    case 'end-before-start':
      return words.endBeforeStart;
  }
}
