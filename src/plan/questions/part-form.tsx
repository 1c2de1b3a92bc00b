import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName, Answers } from '../../engagement/plan.ts';
import { people } from '../../engagement/plan.ts';
import { suggestionWords } from '../../engagement/suggestions.ts';
import type { Part } from '../../engagement/twelve-questions.ts';
import { namesOf } from '../../engagement/twelve-questions.ts';
import { monthAndYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Choice, ChoiceGroup } from '../../ui/choices.tsx';
import { Choices } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { More } from '../../ui/details.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { FollowUp } from '../../ui/question-block.tsx';
import { TickTable } from '../../ui/tick-table.tsx';
import { breaksNow, openersOf, promiseBreaks } from './follow-ups.ts';
import type { Filled, Suggested } from './model.ts';
import { questionsTexts } from './texts.ts';

export type AreaChoice = { readonly slug: string; readonly name: string };

export type PartFormProps = {
  readonly part: Part;
  readonly locale: Locale;
  readonly filled: Filled;
  readonly months: readonly string[];
  /** The question's own words: a part that says the same is not told twice. */
  readonly title: string;
  readonly errorOf: (name: string) => string | undefined;
  /** The municipality's areas, and those a plan names that are no longer there. */
  readonly areas: readonly AreaChoice[];
  readonly suggestedOf: (name: AnswerName) => Suggested | undefined;
  /** Answers given elsewhere, where the questions they answer are not on the same page. */
  readonly given?: Answers | undefined;
};

type LooseWords = {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
};

function wordsOf(locale: Locale, name: AnswerName): LooseWords {
  return answerWords[locale][name] as unknown as LooseWords;
}

export function PartForm(props: PartFormProps) {
  const { part, locale, areas } = props;
  if (part.kind === 'areas' && areas.length === 0) return null;
  const suggested = namesOf(part)
    .map((name) => props.suggestedOf(name))
    .find((one) => one !== undefined);
  const field = suggested ? (
    <div class="mv-suggested">
      <p>
        <span class="mv-flag">{suggestionWords[locale].mark}</span> {suggested.why}
      </p>
      <Field {...props} />
    </div>
  ) : (
    <Field {...props} />
  );
  const opener = 'follows' in part && part.follows ? openersOf(part.name) : undefined;
  return opener ? <FollowUp opener={opener}>{field}</FollowUp> : field;
}

function Field(props: PartFormProps) {
  const { part, locale, filled, errorOf } = props;
  switch (part.kind) {
    case 'one':
      return <OneOf {...props} part={part} />;
    case 'many':
      return <ManyOf {...props} part={part} />;
    case 'text':
      return <Text {...props} name={part.name} />;
    case 'day':
      return <Day {...props} name={part.name} />;
    case 'month': {
      const words = wordsOf(locale, part.name);
      return (
        <SelectField
          name={part.name}
          label={words.label}
          width="medium"
          empty={questionsTexts[locale].chooseMonth}
          options={props.months.map((month) => ({ value: month, label: monthAndYear(locale, month) }))}
          value={filled[part.name]?.[0]}
          error={errorOf(part.name)}
        />
      );
    }
    case 'areas': {
      const words = wordsOf(locale, part.name);
      return (
        <Choices
          type="checkbox"
          name={part.name}
          legend={words.label}
          hint={words.hint}
          error={errorOf(part.name)}
          choices={props.areas.map(({ slug, name }) => ({ value: slug, label: name }))}
          size="small"
          value={filled[part.name] ?? []}
        />
      );
    }
    case 'groups':
      return <Groups {...props} />;
    case 'skills':
      return <Skills {...props} />;
  }
}

function choicesOf(
  locale: Locale,
  name: AnswerName,
  options: readonly string[],
  given: Answers | undefined,
): readonly Choice[] {
  const words = wordsOf(locale, name);
  return options.map((value) => ({
    value,
    label: words.options?.[value] ?? value,
    note:
      name === 'promise' ? <Breaks locale={locale} promise={value} given={given} /> : words.notes?.[value],
    unknown: value === 'unknown',
    opens: openersOf(name, value),
  }));
}

/** Why an option would not fit the other answers: shown, never hidden. */
function Breaks(props: {
  readonly locale: Locale;
  readonly promise: string;
  readonly given: Answers | undefined;
}) {
  const { locale, promise, given } = props;
  const words = questionsTexts[locale].breaks;
  const { always, when: all } = promiseBreaks(promise);
  const when = given ? all.filter((key) => breaksNow(key, given)) : all;
  if (!always && when.length === 0) return null;
  return (
    <>
      {always ? words[always] : null}
      {when.map((key) => (
        <span class={given ? 'mv-breaks mv-breaks-now' : `mv-breaks mv-breaks-${key}`}>{words[key]}</span>
      ))}
    </>
  );
}

function legend(props: PartFormProps, label: string) {
  return { legend: label, legendLook: label === props.title ? ('page' as const) : ('large' as const) };
}

function OneOf(props: PartFormProps & { readonly part: Extract<Part, { kind: 'one' }> }) {
  const { part, locale, filled, errorOf } = props;
  const words = wordsOf(locale, part.name);
  const all = choicesOf(locale, part.name, part.options, props.given);
  const known = all.filter((choice) => !choice.unknown);
  const large = part.large ?? known.length;
  const more = choicesOf(locale, part.name, part.more ?? [], props.given);
  const groups: ChoiceGroup[] = [{ choices: known.slice(0, large) }];
  if (known.length > large) groups.push({ choices: known.slice(large), size: 'small' });
  if (more.length > 0) groups.push({ choices: more, folded: questionsTexts[locale].showMore, size: 'small' });
  groups.push({ choices: all.filter((choice) => choice.unknown) });
  const isShort = known.every((choice) => String(choice.label).length < 26 && !choice.note);
  return (
    <Choices
      type="radio"
      name={part.name}
      {...legend(props, words.label)}
      hint={words.hint}
      error={errorOf(part.name)}
      {...(isShort ? { choices: all, size: 'small' } : { groups })}
      value={filled[part.name]?.[0]}
    />
  );
}

function ManyOf(props: PartFormProps & { readonly part: Extract<Part, { kind: 'many' }> }) {
  const { part, locale, filled, errorOf } = props;
  const words = wordsOf(locale, part.name);
  const ticked = filled[part.name] ?? [];
  const list = (
    <Choices
      type="checkbox"
      name={part.name}
      {...legend(props, words.label)}
      hint={words.hint}
      error={errorOf(part.name)}
      choices={choicesOf(locale, part.name, part.options, props.given)}
      size={part.name === 'law' || part.name === 'traits' ? 'large' : 'small'}
      value={ticked}
    />
  );
  if (!part.folded) return list;
  return (
    <More summary={words.label} open={ticked.length > 0}>
      {list}
    </More>
  );
}

function example(locale: Locale, words: LooseWords) {
  if (!words.hint && !words.example) return undefined;
  return (
    <>
      {words.hint}{' '}
      {words.example ? (
        <span class="mv-example">{`${questionsTexts[locale].forExample} ${words.example}`}</span>
      ) : null}
    </>
  );
}

/** What may run to a sentence or two has room for it; a name has one line. */
const oneLine: readonly AnswerName[] = ['owner', 'deciderName'];

function Text({ locale, filled, errorOf, name }: PartFormProps & { readonly name: AnswerName }) {
  const words = wordsOf(locale, name);
  const common = {
    name,
    label: words.label,
    hint: example(locale, words),
    value: filled[name]?.[0],
    error: errorOf(name),
  };
  if (oneLine.includes(name)) return <TextField {...common} optional={name !== 'owner'} autocomplete="off" />;
  return <TextArea {...common} rows={2} optional />;
}

/** The browser's own date field; a text that is no date comes back as it was typed, in a text field. */
function Day({ locale, filled, errorOf, name }: PartFormProps & { readonly name: AnswerName }) {
  const words = wordsOf(locale, name);
  const value = filled[name]?.[0];
  const isDay = value === undefined || value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
  const common = { name, label: words.label, hint: words.hint, error: errorOf(name), value };
  return isDay ? <DateField {...common} /> : <TextField {...common} width="medium" />;
}

function Groups({ locale, filled, errorOf }: PartFormProps) {
  const words = questionsTexts[locale];
  const most = wordsOf(locale, 'most');
  return (
    <TickTable
      legend={words.groupsLabel}
      hint={most.hint}
      error={errorOf('most') ?? errorOf('also')}
      columns={[
        { name: 'most', label: words.most, ticked: filled.most ?? [] },
        { name: 'also', label: words.also, ticked: filled.also ?? [] },
      ]}
      rows={people.map((group) => ({ value: group, label: most.options?.[group] ?? group }))}
    />
  );
}

function Skills({ locale, filled, errorOf }: PartFormProps) {
  const words = questionsTexts[locale];
  const skills = wordsOf(locale, 'skills');
  return (
    <TickTable
      legend={words.skillsLabel}
      error={errorOf('skills') ?? errorOf('bought')}
      columns={[
        { name: 'skills', label: words.confident, ticked: filled.skills ?? [] },
        { name: 'bought', label: words.bought, ticked: filled.bought ?? [] },
      ]}
      rows={Object.entries(skills.options ?? {}).map(([value, label]) =>
        value === 'none' ? { value, label, only: 'skills' } : { value, label },
      )}
    />
  );
}
