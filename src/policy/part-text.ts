import { promiseWords } from '@medvirk/method-guide';
import type { Policy, PolicyLanguage } from '../engagement/policy.ts';
import { longDay } from '../i18n/dates.ts';
import { listOf } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/texts.ts';
import { textIn } from '../i18n/texts.ts';
import type { PolicyPart } from './model.ts';
import { policyEditTexts } from './texts.ts';

/** A language by its name in the reader's own. */
export function languageName(locale: Locale, code: PolicyLanguage): string {
  return new Intl.DisplayNames(locale === 'da' ? 'da' : 'en-GB', { type: 'language' }).of(code) ?? code;
}

/** One part of a policy in a line, for whoever must choose between two. */
export function partText(locale: Locale, part: PolicyPart, policy: Policy): string {
  const words = policyEditTexts[locale];
  if (policy[part] === undefined) return words.nothing;
  const said = (text: { readonly da: string; readonly en?: string | undefined }): string =>
    [text.da, text.en].filter(Boolean).join(' / ');
  switch (part) {
    case 'intro':
      return policy.intro ? said(policy.intro) : '';
    case 'promises':
      return listOf(
        locale,
        (policy.promises ?? []).map((promise) => promiseWords[promise][locale]),
      );
    case 'usualPromise':
      return policy.usualPromise ? promiseWords[policy.usualPromise][locale] : '';
    case 'wording':
      return Object.values(policy.wording ?? {})
        .map(said)
        .join(' · ');
    case 'noticeDays':
    case 'openWeeks':
    case 'firstAnswerWeeks':
    case 'finalAnswerWeeks':
    case 'timesAYear':
      return `${policy[part]} ${words.units[part]}`;
    case 'skipsClosed':
    case 'namedAnswer':
      return words.yes;
    case 'channels':
      return listOf(
        locale,
        (policy.channels ?? []).map((channel) => words.channels[channel]),
      );
    case 'languages':
      return listOf(
        locale,
        (policy.languages ?? []).map((code) => languageName(locale, code)),
      );
    case 'adoptedBy':
      return policy.adoptedBy ?? '';
    case 'adoptedOn':
      return policy.adoptedOn ? longDay(locale, policy.adoptedOn) : '';
    case 'contact':
      return policy.contact ? `${policy.contact.who}, ${policy.contact.telephone}` : '';
  }
}

/** A promise in the house's own words, or in ours; the language tells the page which it is in. */
export function promiseText(
  locale: Locale,
  own: { readonly da: string; readonly en?: string | undefined } | undefined,
  ours: string,
): { readonly text: string; readonly lang: Locale } {
  if (!own) return { text: ours, lang: locale };
  return textIn(locale, own.en === undefined ? { da: own.da } : { da: own.da, en: own.en });
}
