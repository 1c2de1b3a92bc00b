import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ElementName } from './elements.ts';
import { Footer } from './footer.tsx';
import type { Frame } from './frame.ts';
import { Header } from './header.tsx';
import { LanguageContext } from './language.tsx';
import { uiTexts } from './texts.ts';

export type { Frame } from './frame.ts';

export type ShellProps = {
  readonly frame: Frame;
  /** The window's title; the site's name is put after it. */
  readonly title: string;
  readonly description?: string | undefined;
  readonly noindex?: boolean | undefined;
  /** The page's form: the language switch becomes a button of it. */
  readonly languageForm?: string | undefined;
  /** Custom elements on the page; without them it works as well. */
  readonly elements?: readonly ElementName[] | undefined;
  readonly children: Child;
};

function Head({ frame, title, description, noindex, elements }: ShellProps) {
  const { assets } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === frame.siteName ? title : `${title} – ${frame.siteName}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {noindex || frame.kind === 'staff' ? <meta name="robots" content="noindex" /> : null}
      {assets.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.css} />
      <link rel="stylesheet" href={assets.brand} />
      {assets.icon ? <link rel="icon" href={assets.icon} type="image/svg+xml" /> : null}
      {frame.alternates?.map((other) => (
        <link rel="alternate" hreflang={other.lang} href={other.href} />
      ))}
      {elements?.map((name) => {
        const src = assets.elements?.[name];
        return src ? <script type="module" src={src} /> : null;
      })}
    </head>
  );
}

/**
 * Enter in a field presses the first button of its form in the document. The language switch in the header is one of
 * them, so this one stands before it; it is nothing to see, hear or reach.
 */
function EnterButton({ form }: { readonly form: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: out of the tab order, and a second name would be read twice
    <button type="submit" form={form} class="sr-only" tabindex={-1} aria-hidden="true" />
  );
}

/** A whole document. The only place that writes `<html>`. */
export function Shell(props: ShellProps) {
  const { frame } = props;
  return (
    <LanguageContext.Provider value={frame.locale}>
      {raw('<!doctype html>')}
      <html lang={frame.locale}>
        <Head {...props} />
        <body class={`mv-${frame.kind}`}>
          {props.languageForm ? <EnterButton form={props.languageForm} /> : null}
          <a class="mv-skip" href="#main">
            {uiTexts[frame.locale].skip}
          </a>
          {frame.banner ? (
            <aside class="mv-banner" aria-label={frame.banner.label}>
              <p class="mv-wrap">
                {frame.banner.text}
                {frame.banner.link ? <a href={frame.banner.link.href}>{frame.banner.link.label}</a> : null}
              </p>
            </aside>
          ) : null}
          <Header frame={frame} languageForm={props.languageForm} />
          <main id="main" tabindex={-1}>
            {frame.notice ? (
              <p class="mv-standing">
                <span class="mv-wrap">
                  {frame.notice.text}{' '}
                  {frame.notice.link ? <a href={frame.notice.link.href}>{frame.notice.link.label}</a> : null}
                </span>
              </p>
            ) : null}
            {props.children}
          </main>
          <Footer frame={frame} />
        </body>
      </html>
    </LanguageContext.Provider>
  );
}
