import { moment } from '../i18n/dates.ts';
import { inLanguage, paths } from '../paths.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/field.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { Table } from '../ui/table.tsx';
import type { FieldName, FieldProblems, PersonRecord } from './model.ts';
import { LanguageChoices, RoleChoices } from './person-form.tsx';
import type { PeopleWords } from './texts.ts';

export type InvitationTyped = Readonly<Record<FieldName, string>>;

export type PeoplePageProps = {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly people: readonly PersonRecord[];
  readonly zone: string;
  readonly typed: InvitationTyped;
  readonly problems: FieldProblems;
  /** The name of someone who was just invited. */
  readonly invited?: string | undefined;
  readonly isRestored?: boolean | undefined;
};

export function PeoplePage(props: PeoplePageProps) {
  const { frame, words, people, invited, isRestored } = props;
  return (
    <Shell frame={frame} title={words.people.title} languageForm="invite">
      <Headband title={words.people.title} lead={words.people.lead} />
      <Wrap>
        {invited ? <Notice kind="saved" title={words.people.invited(invited)} /> : null}
        {isRestored ? (
          <Notice kind="not-saved" title={words.restored.title}>
            <p>{words.restored.lead}</p>
          </Notice>
        ) : null}
        <Section id="people" title={words.people.list}>
          {people.length === 1 ? <p>{words.people.onlyYou}</p> : null}
          <PeopleTable {...props} />
        </Section>
        <Invite {...props} />
      </Wrap>
    </Shell>
  );
}

function PeopleTable({ frame, words, people, zone }: PeoplePageProps) {
  const w = words.people;
  return (
    <Table
      caption={w.list}
      columns={[{ label: w.name }, { label: w.email }, { label: w.role }, { label: w.lastSignedIn }]}
      rows={people.map((person) => ({
        head: <a href={inLanguage(frame.locale, paths.person(person.id))}>{person.name}</a>,
        cells: [
          person.email,
          person.deactivatedAt ? w.closed : words.roles[person.role],
          person.lastSignedInAt ? moment(frame.locale, person.lastSignedInAt, zone) : w.never,
        ],
      }))}
    />
  );
}

function Invite({ frame, words, typed, problems }: PeoplePageProps) {
  const fields = ['name', 'email', 'role', 'locale'] as const;
  const errors = fields.flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ id: field, text: words.problem(field, problem) }] : [];
  });
  const errorOf = (field: FieldName) => errors.find(({ id }) => id === field)?.text;
  return (
    <Section id="invitation" title={words.people.invite} intro={words.people.inviteIntro}>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <form id="invite" method="post" action={inLanguage(frame.locale, paths.people())} novalidate>
        <TextField
          name="name"
          label={words.fields.name}
          autocomplete="off"
          width="medium"
          value={typed.name}
          error={errorOf('name')}
        />
        <TextField
          name="email"
          type="email"
          label={words.fields.email}
          autocomplete="off"
          spellcheck={false}
          width="medium"
          value={typed.email}
          error={errorOf('email')}
        />
        <RoleChoices words={words} value={typed.role} error={errorOf('role')} />
        <LanguageChoices
          words={words}
          hint={words.people.languageHint}
          value={typed.locale}
          error={errorOf('locale')}
        />
        <ButtonRow>
          <Button>{words.people.sendInvitation}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
