import type { PromiseLevel } from '@medvirk/method-guide';
import { promises } from '@medvirk/method-guide';
import type { Child } from 'hono/jsx';
import { policyChannels, policyLanguages, policyLimits } from '../engagement/policy.ts';
import { inLanguage, paths } from '../paths.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { ClashNotice } from '../ui/clash.tsx';
import { DateField } from '../ui/date-field.tsx';
import { More } from '../ui/details.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { fieldId } from '../ui/field-frame.tsx';
import { Headband, Two, Wrap } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { Filled, NumberField, PolicyPart, PolicyProblem } from './model.ts';
import { wordingField } from './model.ts';
import { languageName } from './part-text.ts';
import { policyEditTexts, policyTexts } from './texts.ts';

export type EditPageProps = {
  readonly frame: Frame;
  readonly filled: Filled;
  readonly version: number;
  /** What the form was filled from. */
  readonly base: string;
  readonly problems: readonly PolicyProblem[];
  /** What somebody else saved meanwhile, part by part, beside what was typed. */
  readonly clash?:
    | readonly {
        readonly part: PolicyPart;
        readonly fields: readonly string[];
        readonly now: string;
        readonly typed: string;
      }[]
    | undefined;
  readonly isKept: boolean;
  readonly isSaved: boolean;
};

/** Where the policy is written: plain fields, each of which may be left empty. */
export function EditPage(props: EditPageProps) {
  const { frame, problems, version } = props;
  const { locale } = frame;
  const words = policyEditTexts[locale];
  const page = inLanguage(locale, paths.policy());
  return (
    <Shell frame={frame} title={words.title} languageForm="policy" noindex>
      <Headband title={words.title} lead={words.lead} actions={<a href={page}>{words.toPage}</a>} />
      <Wrap>
        <form id="policy" method="post" action={inLanguage(locale, paths.policyEdit())} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="base" value={props.base} />
          <div class="mv-top-note">
            <ErrorSummary
              title={words.errorsTitle}
              errors={problems.map((problem) => ({
                id: fieldId(problem.name),
                text: words.problem(problem),
              }))}
            />
            <Told {...props} />
          </div>
          <Intro {...props} />
          <Promises {...props} />
          <Time {...props} />
          <Ways {...props} />
          <Answers {...props} />
          <Often {...props} />
          <Adoption {...props} />
        </form>
      </Wrap>
    </Shell>
  );
}

function Told({ frame, clash, isKept, isSaved }: EditPageProps) {
  const words = policyEditTexts[frame.locale];
  if (clash) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="policy"
        rows={clash.map(({ part, fields, now, typed }) => ({
          name: fields.join(' '),
          label: words.labels[part],
          theirs: now,
          mine: typed,
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
  return isSaved ? <Notice kind="saved" title={words.saved} /> : null;
}

/** What a field of this name is filled with, and what is wrong with it. */
function field({ frame, filled, problems }: EditPageProps, name: string) {
  const words = policyEditTexts[frame.locale];
  const found = problems.find((problem) => problem.name === name);
  return { name, value: filled[name]?.[0], error: found && words.problem(found) };
}

function Intro(props: EditPageProps) {
  const words = policyEditTexts[props.frame.locale];
  const maxlength = policyLimits.intro;
  return (
    <Section id="intro" title={words.introTitle} intro={words.introIntro}>
      <Two>
        <TextArea
          {...field(props, 'intro-da')}
          label={words.labels.intro}
          rows={4}
          maxlength={maxlength}
          optional
        />
        <TextArea
          {...field(props, 'intro-en')}
          label={`${words.labels.intro}, ${words.inEnglish}`}
          rows={4}
          maxlength={maxlength}
          optional
        />
      </Two>
    </Section>
  );
}

function Promises(props: EditPageProps) {
  const { frame, filled } = props;
  const { locale } = frame;
  const words = policyEditTexts[locale];
  const said = policyTexts[locale].promises;
  const isWorded = promises.some((promise) =>
    (['da', 'en'] as const).some((language) => filled[wordingField(promise, language)]?.[0]),
  );
  return (
    <Section id="promises-section" title={words.promisesTitle} intro={words.promisesIntro}>
      <Choices
        type="checkbox"
        name="promises"
        legend={words.labels.promises}
        legendLook="small"
        choices={promises.map((promise) => ({
          value: promise,
          label: said[promise].title,
          note: said[promise].text,
        }))}
        value={filled.promises ?? []}
      />
      <SelectField
        {...field(props, 'usualPromise')}
        label={words.labels.usualPromise}
        empty={words.usualNone}
        options={promises.map((promise) => ({ value: promise, label: said[promise].title }))}
      />
      <More summary={words.wordingSummary} open={isWorded}>
        {promises.map((promise) => (
          <Wording {...props} promise={promise} />
        ))}
      </More>
    </Section>
  );
}

function Wording({ promise, ...props }: EditPageProps & { readonly promise: PromiseLevel }) {
  const { locale } = props.frame;
  const words = policyEditTexts[locale];
  const label = policyTexts[locale].promises[promise].title;
  const maxlength = policyLimits.wording;
  return (
    <Two>
      <TextArea
        {...field(props, wordingField(promise, 'da'))}
        label={label}
        rows={2}
        maxlength={maxlength}
        optional
      />
      <TextArea
        {...field(props, wordingField(promise, 'en'))}
        label={`${label}, ${words.inEnglish}`}
        rows={2}
        maxlength={maxlength}
        optional
      />
    </Two>
  );
}

function NumberOf({ name, ...props }: EditPageProps & { readonly name: NumberField }) {
  const words = policyEditTexts[props.frame.locale];
  return (
    <TextField
      {...field(props, name)}
      label={words.labels[name]}
      hint={words.hints[name]}
      unit={words.units[name]}
      width="short"
      inputmode="numeric"
      autocomplete="off"
    />
  );
}

function Tick({ name, ...props }: EditPageProps & { readonly name: 'skipsClosed' | 'namedAnswer' }) {
  const words = policyEditTexts[props.frame.locale];
  return (
    <Choices
      type="checkbox"
      name={name}
      legend={words.labels[name]}
      legendLook="page"
      size="small"
      choices={[{ value: 'yes', label: words.labels[name] }]}
      value={props.filled[name] ?? []}
    />
  );
}

function Time(props: EditPageProps) {
  const words = policyEditTexts[props.frame.locale];
  return (
    <Section id="time" title={words.timeTitle} intro={words.timeIntro}>
      <NumberOf {...props} name="noticeDays" />
      <NumberOf {...props} name="openWeeks" />
      <Tick {...props} name="skipsClosed" />
    </Section>
  );
}

function Ways({ frame, filled }: EditPageProps) {
  const { locale } = frame;
  const words = policyEditTexts[locale];
  const ticks = (name: 'channels' | 'languages', choices: readonly { value: string; label: Child }[]) => (
    <Choices
      type="checkbox"
      name={name}
      legend={words.labels[name]}
      legendLook="small"
      size="small"
      choices={choices}
      value={filled[name] ?? []}
    />
  );
  return (
    <Section id="ways" title={words.waysTitle} intro={words.waysIntro}>
      {ticks(
        'channels',
        policyChannels.map((value) => ({ value, label: words.channels[value] })),
      )}
      {ticks(
        'languages',
        policyLanguages.map((value) => ({ value, label: languageName(locale, value) })),
      )}
    </Section>
  );
}

function Answers(props: EditPageProps) {
  const words = policyEditTexts[props.frame.locale];
  return (
    <Section id="answers" title={words.answersTitle} intro={words.answersIntro}>
      <NumberOf {...props} name="firstAnswerWeeks" />
      <NumberOf {...props} name="finalAnswerWeeks" />
      <Tick {...props} name="namedAnswer" />
    </Section>
  );
}

function Often(props: EditPageProps) {
  const words = policyEditTexts[props.frame.locale];
  return (
    <Section id="often" title={words.oftenTitle} intro={words.oftenIntro}>
      <NumberOf {...props} name="timesAYear" />
    </Section>
  );
}

function Adoption(props: EditPageProps) {
  const words = policyEditTexts[props.frame.locale];
  const { labels, hints } = words;
  const maxlength = policyLimits.name;
  return (
    <Section id="adopted" title={words.adoptedTitle} intro={words.adoptedIntro}>
      <TextField
        {...field(props, 'adoptedBy')}
        label={labels.adoptedBy}
        hint={hints.adoptedBy}
        maxlength={maxlength}
      />
      <DateField {...field(props, 'adoptedOn')} label={labels.adoptedOn} />
      <TextField
        {...field(props, 'who')}
        label={labels.who}
        hint={hints.who}
        maxlength={maxlength}
        optional
      />
      <TextField
        {...field(props, 'telephone')}
        label={labels.telephone}
        type="tel"
        width="medium"
        inputmode="tel"
        autocomplete="off"
        optional
      />
      <ButtonRow>
        <Button>{words.save}</Button>
        <a href={inLanguage(props.frame.locale, paths.policy())}>{words.toPage}</a>
      </ButtonRow>
    </Section>
  );
}
