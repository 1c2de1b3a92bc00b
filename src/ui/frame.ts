import type { Locale } from '../i18n/texts.ts';

export type NavLink = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
};

/** One arch of the three. `coming` is drawn dashed and is no link. */
export type Wing = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly state: 'here' | 'open' | 'coming';
};

export type FooterColumn = {
  readonly heading: string;
  readonly lines?: readonly string[] | undefined;
  readonly links?: readonly NavLink[] | undefined;
};

export type Assets = {
  readonly css: string;
  readonly brand: string;
  readonly fonts: readonly string[];
  readonly icon?: string | undefined;
  /** Addresses of the browser's elements by name; a page loads only those it asks for. */
  readonly elements?: Readonly<Record<string, string>> | undefined;
};

/** Who to ask: a name or a role, and a telephone number, on every page. */
export type ContactLine = {
  readonly heading: string;
  readonly who: string;
  readonly telephone: string;
  readonly hours: string;
};

/** Everything around a page, as ready values. */
export type Frame = {
  readonly locale: Locale;
  readonly kind: 'public' | 'staff';
  /** In the header and the window's title: the municipality's own name for the site, or the product's for staff. */
  readonly siteName: string;
  /** Under the name. */
  readonly municipality: string;
  readonly homeHref: string;
  readonly nav: readonly NavLink[];
  readonly wings?: readonly Wing[] | undefined;
  readonly person?:
    | { readonly name: string; readonly accountHref: string; readonly signOutAction: string }
    | undefined;
  readonly languageSwitch: { readonly href: string; readonly label: string; readonly lang: Locale };
  /** The same page in each language, whole addresses, for search engines. */
  readonly alternates?: readonly { readonly lang: Locale; readonly href: string }[] | undefined;
  readonly footer: readonly FooterColumn[];
  readonly contact?: ContactLine | undefined;
  /** A line over the header: this content is invented. */
  readonly banner?:
    | { readonly label: string; readonly text: string; readonly link?: NavLink | undefined }
    | undefined;
  /** A quiet line at the top of the page: how the thing it shows stands. */
  readonly notice?: { readonly text: string; readonly link?: NavLink | undefined } | undefined;
  readonly assets: Assets;
};
