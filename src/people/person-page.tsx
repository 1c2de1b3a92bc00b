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
import type { FieldProblems, PersonRecord } from './model.ts';
import { RoleChoices } from './person-form.tsx';
import type { PeopleWords, PersonEvent } from './texts.ts';

export type PersonTyped = { readonly name: string; readonly role: string };
export type PersonDone = 'saved' | 'nothing' | 'ended' | 'deactivated' | 'reactivated';

export type PersonPageProps = {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly person: PersonRecord;
  readonly typed: PersonTyped;
  readonly problems: FieldProblems;
  readonly refused?: 'last-administrator' | 'changed-meanwhile' | undefined;
  readonly sessions: number;
  readonly history: readonly { readonly what: PersonEvent; readonly at: Date; readonly by: string }[];
  readonly zone: string;
  readonly done?: PersonDone | undefined;
  readonly isRestored?: boolean | undefined;
};

export function PersonPage(props: PersonPageProps) {
  const { frame, words, person, refused, done, isRestored } = props;
  const here = inLanguage(frame.locale, paths.person(person.id));
  return (
    <Shell frame={frame} title={person.name} languageForm="person">
      <Headband
        title={person.name}
        lead={words.person.lead(person.email)}
        crumbs={[
          { label: words.people.title, href: inLanguage(frame.locale, paths.people()) },
          { label: person.name },
        ]}
      />
      <Wrap>
        {done ? <Notice kind="saved" title={words.person[done]} /> : null}
        {isRestored ? (
          <Notice kind="not-saved" title={words.restored.title}>
            <p>{words.restored.lead}</p>
          </Notice>
        ) : null}
        {refused === 'last-administrator' ? (
          <Notice kind="not-saved" title={words.person.lastAdministrator} />
        ) : null}
        {refused === 'changed-meanwhile' ? <Conflict {...props} /> : null}
        <Details {...props} here={here} />
        <Access {...props} here={here} />
        <History {...props} />
      </Wrap>
    </Shell>
  );
}

type Here = PersonPageProps & { readonly here: string };

/** Both values, field by field; what was chosen stands in the form below. */
function Conflict({ words, person, typed }: PersonPageProps) {
  const roleOf = (role: string) =>
    (Object.entries(words.roles).find(([key]) => key === role) ?? ['', role])[1];
  return (
    <Notice kind="not-saved" title={words.person.changedTitle}>
      <p>{words.person.changedIntro}</p>
      <Table
        caption={words.person.changedTitle}
        columns={[{ label: words.person.field }, { label: words.person.now }, { label: words.person.yours }]}
        rows={[
          { head: words.people.name, cells: [person.name, typed.name] },
          { head: words.people.role, cells: [words.roles[person.role], roleOf(typed.role)] },
        ]}
      />
    </Notice>
  );
}

function Details({ words, person, typed, problems, here }: Here) {
  const errors = (['name', 'role'] as const).flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ id: field, text: words.problem(field, problem) }] : [];
  });
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.text;
  return (
    <Section id="details" title={words.person.details}>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <form id="person" method="post" action={here} novalidate>
        <input type="hidden" name="version" value={String(person.version)} />
        <TextField
          name="name"
          label={words.fields.name}
          autocomplete="off"
          width="medium"
          value={typed.name}
          error={errorOf('name')}
        />
        <RoleChoices words={words} value={typed.role} error={errorOf('role')} />
        <ButtonRow>
          <Button name="do" value="save">
            {words.person.save}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

function Access({ words, person, sessions, here }: Here) {
  const w = words.person;
  return (
    <Section id="access" title={w.access}>
      <form method="post" action={here}>
        <input type="hidden" name="version" value={String(person.version)} />
        {person.deactivatedAt ? (
          <>
            <p>{w.reactivateIntro}</p>
            <ButtonRow>
              <Button kind="secondary" name="do" value="reactivate">
                {w.reactivate}
              </Button>
            </ButtonRow>
          </>
        ) : (
          <>
            <p>{w.sessions(sessions)}</p>
            {sessions > 0 ? (
              <ButtonRow>
                <Button kind="secondary" name="do" value="end-sessions">
                  {w.endSessions}
                </Button>
              </ButtonRow>
            ) : null}
            <p>{w.deactivateIntro}</p>
            <ButtonRow>
              <Button kind="secondary" name="do" value="deactivate">
                {w.deactivate}
              </Button>
            </ButtonRow>
          </>
        )}
      </form>
    </Section>
  );
}

function History({ frame, words, history, zone }: PersonPageProps) {
  if (history.length === 0) return null;
  return (
    <Section id="history" title={words.person.history}>
      <ul>
        {history.map(({ what, at, by }) => (
          <li>
            {words.person.events[what]} {words.person.by(by)}, {moment(frame.locale, at, zone)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
