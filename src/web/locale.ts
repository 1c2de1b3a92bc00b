import type { MiddlewareHandler } from 'hono';
import { getPath } from 'hono/utils/url';
import type { Locale } from '../i18n/texts.ts';
import { locales } from '../i18n/texts.ts';
import type { FormValues } from './form.ts';
import type { Visit } from './visit.ts';

/** The name of the submit button that changes the language of a page with a form. */
export const switchLanguageName = 'switch-language';

/** Splits an address into its language and the rest: `/en/metoder` is `/metoder` in English. */
export function splitLanguage(path: string): { readonly locale: Locale; readonly path: string } {
  if (path === '/en') return { locale: 'en', path: '/' };
  if (path.startsWith('/en/')) return { locale: 'en', path: path.slice(3) };
  return { locale: 'da', path };
}

/** Handed to `new Hono({ getPath })`: each route is mounted once, without prefix, and answers in both languages. */
export function getPathWithoutLanguage(request: Request): string {
  return splitLanguage(getPath(request)).path;
}

/** Puts language and path on the visit. */
export const readLanguage: MiddlewareHandler<Visit> = async (c, next) => {
  const { locale, path } = splitLanguage(new URL(c.req.url).pathname);
  c.set('locale', locale);
  c.set('path', path);
  await next();
};

/** The same page in every language, for `hreflang` and for the switch of a page without a form. */
export function languageVersions(
  path: string,
): readonly { readonly locale: Locale; readonly href: string }[] {
  return locales.map((locale) => ({ locale, href: withLanguage(locale, path) }));
}

export function withLanguage(locale: Locale, path: string): string {
  if (locale === 'da') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/**
 * The form was sent by its language button, whose `formaction` is the same page in the other language:
 * show the page with what was typed; check and save nothing.
 */
export function isSwitchingLanguage(values: FormValues): boolean {
  return values[switchLanguageName] !== undefined;
}
