import { inLanguage, paths } from '../paths.ts';
import { Button, ButtonRow, LinkButton } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/field.tsx';
import { Headband, Prose, Wrap } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { FieldProblem } from './model.ts';
import type { PeopleWords } from './texts.ts';

/** Where one goes afterwards travels along in the form. */
export const returnField = 'til';

export type SignInPageProps = {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly email: string;
  readonly returnPath: string;
  readonly problem?: FieldProblem | undefined;
  /** Too many tries: the time of day to come back. */
  readonly waitUntil?: string | undefined;
  /** Something typed is waiting for the person. */
  readonly hasKept?: boolean | undefined;
};

export function SignInPage(props: SignInPageProps) {
  const { frame, words, email, returnPath, problem, waitUntil, hasKept } = props;
  const error = problem && words.problem('email', problem);
  return (
    <Shell frame={frame} title={words.signIn.title} languageForm="sign-in" noindex>
      <Headband title={words.signIn.title} lead={words.signIn.lead} />
      <Wrap>
        <div class="mv-form-page">
          <ErrorSummary title={words.errorTitle} errors={error ? [{ id: 'email', text: error }] : []} />
          {waitUntil ? <Notice kind="not-saved" title={words.signIn.wait(waitUntil)} /> : null}
          {hasKept ? (
            <Notice kind="info" title={words.signIn.keptTitle}>
              <p>{words.signIn.kept}</p>
            </Notice>
          ) : null}
          <form id="sign-in" method="post" action={inLanguage(frame.locale, paths.signIn())} novalidate>
            <input type="hidden" name={returnField} value={returnPath} />
            <TextField
              name="email"
              type="email"
              label={words.fields.email}
              hint={words.signIn.emailHint}
              autocomplete="email"
              spellcheck={false}
              width="medium"
              value={email}
              error={error}
            />
            <ButtonRow>
              <Button>{words.signIn.send}</Button>
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}

/** The same for an address that is known and one that is not. */
export function SignInSentPage(props: {
  readonly frame: Frame;
  readonly words: PeopleWords;
  readonly isDemo: boolean;
}) {
  const { frame, words, isDemo } = props;
  return (
    <Shell frame={frame} title={words.sent.title} noindex>
      <Headband title={words.sent.title} lead={words.sent.lead} />
      <Wrap>
        <div class="mv-form-page">
          <Prose>
            <ul>
              {words.sent.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ul>
            {isDemo ? <p>{words.sent.demo}</p> : null}
          </Prose>
          <ButtonRow>
            <LinkButton kind="secondary" href={inLanguage(frame.locale, paths.signIn())}>
              {words.sent.again}
            </LinkButton>
          </ButtonRow>
        </div>
      </Wrap>
    </Shell>
  );
}

export function SignedOutPage({ frame, words }: { readonly frame: Frame; readonly words: PeopleWords }) {
  return (
    <Shell frame={frame} title={words.signedOut.title} noindex>
      <Headband
        title={words.signedOut.title}
        lead={words.signedOut.lead}
        actions={
          <LinkButton kind="secondary" href={inLanguage(frame.locale, paths.signIn())}>
            {words.signedOut.signInAgain}
          </LinkButton>
        }
      />
    </Shell>
  );
}
