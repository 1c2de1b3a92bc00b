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
import type { FieldProblems, Person, Session, SessionId } from './model.ts';
import { LanguageChoices } from './person-form.tsx';
import type { PeopleWords } from './texts.ts';

export type AccountPageProps = {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly person: Person;
  readonly typed: { readonly name: string; readonly locale: string };
  readonly problems: FieldProblems;
  readonly sessions: readonly Session[];
  readonly here: SessionId;
  readonly zone: string;
  readonly done?: 'saved' | 'ended' | undefined;
  /** What was typed came back after signing in. */
  readonly isRestored?: boolean | undefined;
};

export function AccountPage(props: AccountPageProps) {
  const { frame, words, person, done, isRestored } = props;
  const { account } = words;
  return (
    <Shell frame={frame} title={account.title} languageForm="account">
      <Headband title={account.title} lead={account.lead(person.email, words.roles[person.role])} />
      <Wrap>
        {done ? <Notice kind="saved" title={account[done]} /> : null}
        {isRestored ? (
          <Notice kind="not-saved" title={words.restored.title}>
            <p>{words.restored.lead}</p>
          </Notice>
        ) : null}
        <AboutYou {...props} />
        <Places {...props} />
      </Wrap>
    </Shell>
  );
}

function AboutYou({ frame, words, typed, problems }: AccountPageProps) {
  const fields = ['name', 'locale'] as const;
  const errors = fields.flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ id: field, text: words.problem(field, problem) }] : [];
  });
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.text;
  return (
    <Section id="you" title={words.account.you}>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <form id="account" method="post" action={inLanguage(frame.locale, paths.account())} novalidate>
        <TextField
          name="name"
          label={words.fields.name}
          autocomplete="name"
          width="medium"
          value={typed.name}
          error={errorOf('name')}
        />
        <LanguageChoices
          words={words}
          hint={words.account.languageHint}
          value={typed.locale}
          error={errorOf('locale')}
        />
        <ButtonRow>
          <Button>{words.account.save}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

function Places({ frame, words, sessions, here, zone }: AccountPageProps) {
  const { account } = words;
  const named = (session: Session) => session.device || account.unknownDevice;
  const at = (when: Date) => moment(frame.locale, when, zone);
  return (
    <Section id="places" title={account.places} intro={account.placesIntro}>
      <form method="post" action={inLanguage(frame.locale, paths.account())}>
        <Table
          caption={account.places}
          columns={[
            { label: account.device },
            { label: account.since },
            { label: account.lastSeen },
            { label: account.action },
          ]}
          rows={sessions.map((session) => ({
            head: named(session),
            cells: [
              at(session.createdAt),
              at(session.lastSeenAt),
              session.id === here ? (
                account.here
              ) : (
                <Button kind="quiet" name="end" value={session.id} about={named(session)}>
                  {account.end}
                </Button>
              ),
            ],
          }))}
        />
        {sessions.length > 1 ? (
          <ButtonRow>
            <Button kind="secondary" name="end" value="others">
              {account.endOthers}
            </Button>
          </ButtonRow>
        ) : null}
      </form>
    </Section>
  );
}
