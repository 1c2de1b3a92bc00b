import type { Child } from 'hono/jsx';
import type { Frame, NavLink, Wing } from './frame.ts';
import { useUiWords } from './language.tsx';

/** Three marks on their way to a filled one: the product's sign, in the municipality's colour. */
function Sign() {
  return (
    <svg class="mv-sign" viewBox="0 0 44 40" aria-hidden="true" focusable="false">
      <path class="s1" d="M2 38V22a10 10 0 0 1 20 0v16" />
      <path class="s2" d="M22 38V22a10 10 0 0 1 20 0v16z" />
      <circle class="s3" cx="12" cy="7" r="4.5" />
      <path class="s4" d="M27.5 2.5h6l3 3v6h-9z" />
    </svg>
  );
}

function Links({ links }: { readonly links: readonly NavLink[] }) {
  return (
    <>
      {links.map((link) => (
        <li>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </>
  );
}

function Wings({ wings }: { readonly wings: readonly Wing[] }) {
  const words = useUiWords();
  return (
    <nav class="mv-arc" aria-label={words.wings}>
      <ol>
        {wings.map((wing) => (
          <li class={wing.state}>
            {wing.href ? (
              <a href={wing.href} aria-current={wing.state === 'here' ? 'true' : undefined}>
                {wing.label}
              </a>
            ) : (
              <span>
                {wing.label}
                <small> {words.later}</small>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function Header({
  frame,
  languageForm,
}: {
  readonly frame: Frame;
  readonly languageForm?: string | undefined;
}) {
  const words = useUiWords();
  const { languageSwitch, person } = frame;
  return (
    <header class={`mv-top mv-top-${frame.kind}`}>
      <div class="mv-wrap">
        <a class="mv-logo" href={frame.homeHref}>
          <Sign />
          <span>
            <b>{frame.siteName}</b>
            <span>{frame.municipality}</span>
          </span>
        </a>
        {frame.wings ? <Wings wings={frame.wings} /> : null}
        {person ? (
          <form class="mv-person" method="post" action={person.signOutAction}>
            <a href={person.accountHref}>{person.name}</a>
            <button class="mv-link" type="submit">
              {words.signOut}
            </button>
          </form>
        ) : null}
        <nav class="mv-nav" aria-label={words.mainMenu}>
          <ul>
            <Links links={frame.nav} />
            <li>
              <LanguageSwitch target={languageSwitch} form={languageForm} />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** A link; on a page with a form a submit button of that form, so that what was typed goes along. */
function LanguageSwitch(props: {
  readonly target: Frame['languageSwitch'];
  readonly form: string | undefined;
}): Child {
  const { target, form } = props;
  return form ? (
    <button
      type="submit"
      class="mv-nav-button"
      form={form}
      formaction={target.href}
      formnovalidate
      name="switch-language"
      value={target.lang}
      lang={target.lang}
    >
      {target.label}
    </button>
  ) : (
    <a href={target.href} lang={target.lang} hreflang={target.lang}>
      {target.label}
    </a>
  );
}
