import { answerWords } from '../../engagement/answer-words.ts';
import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import type { Area } from '../../engagement/municipality.ts';
import { people } from '../../engagement/plan.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { PageComments } from '../../ui/comment-link.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Contact, ContactField, ContactFields, ContactProblem, Filled } from './model.ts';
import { channels, contactStates } from './model.ts';
import { spreadingTexts } from './texts.ts';

export type ContactPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  /** The line that is changed; left out, it is a new one. */
  readonly contact?: Contact | undefined;
  readonly filled: Filled;
  readonly areas: readonly Area[];
  readonly problems: readonly ContactProblem[];
  readonly kept: boolean;
  /** A new line carries the key that makes sending it twice harmless; one that is there carries its version. */
  readonly hidden: { readonly name: 'key' | 'version'; readonly value: string };
  /** What the form of a line that is there was filled from. */
  readonly base?: string | undefined;
  /** Somebody else saved meanwhile: the fields that both changed differently. */
  readonly clashes?: readonly FieldClash<ContactField>[] | undefined;
  readonly isGone?: boolean | undefined;
  readonly isFull?: number | undefined;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};

/** One line of the list: whom to call, whom they know, and what came of it. */
export function ContactPage(props: ContactPageProps) {
  const { frame, plan, contact, problems } = props;
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const title = contact ? words.editTitle(contact.who) : words.addTitle;
  const list = inLanguage(locale, paths.planSpreading(plan.number));
  return (
    <Shell frame={frame} title={`${title} · ${plan.title}`} languageForm="contact">
      <Headband
        title={title}
        lead={contact ? contact.organisation || undefined : words.addLead}
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.title, href: list },
          { label: title },
        ]}
      />
      <SheetLayout
        aside={
          <>
            <h2>{words.privacyTitle}</h2>
            <p>{words.privacy}</p>
          </>
        }
      >
        <div class="mv-form-page">
          <ErrorSummary
            title={words.errorsTitle(problems.length)}
            errors={problems.map((problem) => ({ id: problem.name, text: words.problem(problem) }))}
          />
          <Told {...props} />
          <Fields {...props} />
          {contact ? (
            <PageComments
              link={commentLink(
                locale,
                props.comments,
                { kind: 'contact', key: contact.id },
                inLanguage(locale, paths.planComments(plan.number)),
              )}
              about={title}
            />
          ) : null}
        </div>
      </SheetLayout>
      <Wrap>
        {contact && !props.isGone ? (
          <Section id="remove" title={words.remove} intro={words.removeLead}>
            <form method="post" action={inLanguage(locale, paths.planContact(plan.number, contact.id))}>
              <Button kind="secondary" name="do" value="remove">
                {words.remove}
              </Button>
            </form>
          </Section>
        ) : null}
      </Wrap>
    </Shell>
  );
}

function Told({ frame, kept, clashes = [], isGone, isFull, areas }: ContactPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  if (isFull !== undefined) return <Notice kind="not-saved" title={words.full(isFull)} />;
  if (isGone) {
    return (
      <Notice kind="not-saved" title={words.goneTitle}>
        <p>{words.goneLead}</p>
      </Notice>
    );
  }
  if (clashes.length > 0) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="contact"
        rows={clashes.map(({ name, theirs, mine }) => ({
          name,
          label: words.fields[name].label,
          theirs: valuesIn(locale, name, theirs, areas),
          mine: valuesIn(locale, name, mine, areas),
        }))}
      />
    );
  }
  return kept ? (
    <Notice kind="not-saved" title={words.keptTitle}>
      <p>{words.kept}</p>
    </Notice>
  ) : null;
}

/** A field in words, as the list and the file say it. */
export function saidIn(
  locale: Locale,
  contact: ContactFields,
  field: ContactField,
  areas: readonly Area[],
): string {
  const value = contact[field];
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return valuesIn(locale, field, values, areas);
}

function valuesIn(
  locale: Locale,
  field: ContactField,
  values: readonly string[],
  areas: readonly Area[],
): string {
  const words = spreadingTexts[locale];
  const say = (value: string): string => {
    const among = <Name extends string>(names: readonly Name[], said: Readonly<Record<Name, string>>) => {
      const name = names.find((one) => one === value);
      return name === undefined ? value : said[name];
    };
    switch (field) {
      case 'groups':
        return among(people, answerWords[locale].most.options);
      case 'areas':
        return areas.find((area) => area.slug === value)?.name ?? value;
      case 'channel':
        return among(channels, words.channel);
      case 'state':
        return among(contactStates, words.state);
      case 'day':
      case 'doneOn':
        return value === '' ? '' : longDay(locale, value);
      default:
        return value;
    }
  };
  return values.map(say).join(', ');
}

function Fields({ frame, plan, contact, filled, areas, problems, hidden, base }: ContactPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const action = inLanguage(locale, paths.planContact(plan.number, contact?.id ?? 'ny'));
  const errorOf = (name: ContactField): string | undefined => {
    const found = problems.find((problem) => problem.name === name);
    return found && words.problem(found);
  };
  const field = (name: ContactField) => ({
    name,
    label: words.fields[name].label,
    hint: words.fields[name].hint,
    error: errorOf(name),
    value: filled[name]?.[0],
  });
  const choices = (name: ContactField) => ({
    name,
    legend: words.fields[name].label,
    legendLook: 'small' as const,
    size: 'small' as const,
    hint: words.fields[name].hint,
    error: errorOf(name),
    value: filled[name] ?? [],
  });
  const outcome = (
    <>
      <Choices
        {...choices('state')}
        type="radio"
        choices={contactStates.map((value) => ({ value, label: words.state[value] }))}
        value={filled.state ?? ['waiting']}
      />
      <TextArea {...field('result')} optional rows={3} />
      <DateField {...field('doneOn')} optional />
    </>
  );
  // Of somebody new there is mostly nothing to tell yet.
  const isToldAlready =
    problems.some(({ name }) => name === 'state' || name === 'result' || name === 'doneOn') ||
    (filled.state?.[0] ?? 'waiting') !== 'waiting' ||
    Boolean(filled.result?.[0]);
  return (
    <form method="post" action={action} id="contact" novalidate>
      <input type="hidden" name={hidden.name} value={hidden.value} />
      {base === undefined ? null : <input type="hidden" name="base" value={base} />}
      <TextField {...field('who')} />
      <TextField {...field('organisation')} optional />
      <Choices
        {...choices('groups')}
        type="checkbox"
        choices={people.map((value) => ({ value, label: answerWords[locale].most.options[value] }))}
      />
      {areas.length > 0 ? (
        <Choices
          {...choices('areas')}
          type="checkbox"
          choices={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      <Choices
        {...choices('channel')}
        type="radio"
        choices={channels.map((value) => ({ value, label: words.channel[value] }))}
      />
      <TextField {...field('detail')} optional autocomplete="off" />
      <TextField {...field('doer')} optional width="medium" />
      <DateField {...field('day')} optional />
      {contact ? (
        outcome
      ) : (
        <More summary={words.resultTitle} open={isToldAlready}>
          {outcome}
        </More>
      )}
      <ButtonRow>
        <Button>{words.save}</Button>
        <a href={inLanguage(locale, paths.planSpreading(plan.number))}>{words.back}</a>
      </ButtonRow>
    </form>
  );
}
