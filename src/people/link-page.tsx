import { inLanguage, paths } from '../paths.ts';
import { Button, ButtonRow, LinkButton } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/field.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { FieldProblems } from './model.ts';
import type { PeopleWords } from './texts.ts';

type Around = { readonly frame: Frame; readonly words: PeopleWords; readonly token: string };

/** Opening a link uses nothing up: programs that look through mail open links too. The button does. */
export function LinkPage({ frame, words, token, name }: Around & { readonly name: string }) {
  const said = words.link.ready(name);
  return (
    <Shell frame={frame} title={said.title} noindex>
      <Headband title={said.title} lead={said.lead} />
      <Wrap>
        <div class="mv-form-page">
          <form method="post" action={inLanguage(frame.locale, paths.signInLink(token))}>
            <ButtonRow>
              <Button>{words.link.enter}</Button>
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}

export type FirstAdministratorPageProps = Around & {
  readonly typed: { readonly name: string; readonly email: string };
  readonly problems: FieldProblems;
};

export function FirstAdministratorPage(props: FirstAdministratorPageProps) {
  const { frame, words, token, typed, problems } = props;
  const errors = (['name', 'email'] as const).flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ id: field, text: words.problem(field, problem) }] : [];
  });
  const errorOf = (field: 'name' | 'email') => errors.find(({ id }) => id === field)?.text;
  return (
    <Shell frame={frame} title={words.link.first.title} languageForm="first" noindex>
      <Headband title={words.link.first.title} lead={words.link.first.lead} />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary title={words.errorTitle} errors={errors} />
          <form
            id="first"
            method="post"
            action={inLanguage(frame.locale, paths.signInLink(token))}
            novalidate
          >
            <TextField
              name="name"
              label={words.fields.name}
              autocomplete="name"
              width="medium"
              value={typed.name}
              error={errorOf('name')}
            />
            <TextField
              name="email"
              type="email"
              label={words.fields.email}
              autocomplete="email"
              spellcheck={false}
              width="medium"
              value={typed.email}
              error={errorOf('email')}
            />
            <ButtonRow>
              <Button>{words.link.firstEnter}</Button>
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}

/** A link that does not work, and what to do. */
export function BadLinkPage(props: {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly state: 'unknown' | 'expired' | 'used';
}) {
  const { frame, words, state } = props;
  const said = words.link[state];
  return (
    <Shell frame={frame} title={said.title} noindex>
      <Headband
        title={said.title}
        lead={said.lead}
        actions={
          <>
            <LinkButton href={inLanguage(frame.locale, paths.signIn())}>{words.link.newLink}</LinkButton>
            {state === 'used' ? (
              <LinkButton kind="secondary" href={inLanguage(frame.locale, paths.plans())}>
                {words.link.goOn}
              </LinkButton>
            ) : null}
          </>
        }
      />
    </Shell>
  );
}
