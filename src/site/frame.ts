import type { Locale, Text } from '../i18n/texts.ts';
import { textIn } from '../i18n/texts.ts';
import { inLanguage, paths } from '../paths.ts';
import type { Assets, ContactLine, FooterColumn, Frame, NavLink } from '../ui/frame.ts';
import type { Settings } from './model.ts';
import type { SiteWords } from './texts.ts';
import { siteTexts } from './texts.ts';

/** What a signed-in person sees in the menu beside the plans. */
export type StaffMenu = {
  readonly name: string;
  readonly managesPeople: boolean;
  readonly seesOutbox: boolean;
  readonly changesSettings: boolean;
};

export type FrameInput = {
  readonly locale: Locale;
  /** Without its language prefix. */
  readonly path: string;
  /** With its question mark, or empty: a filtered list stays filtered in the other language. */
  readonly query: string;
  readonly settings: Settings;
  /** The public address of the site, without a slash at its end. */
  readonly url: string;
  readonly assets: Assets;
  readonly staff?: StaffMenu | undefined;
  /** The municipality has said how it does it, so the foot of every page leads there. */
  readonly hasPolicy?: boolean | undefined;
};

/** These stay the citizens' own pages, whoever reads them. */
const citizens: readonly string[] = [
  ...[paths.front(), paths.policy(), paths.about(), paths.accessibility(), paths.privacy()],
];

const isForCitizens = (path: string): boolean =>
  citizens.includes(path) || path.startsWith(paths.readLink(''));

/** Under the plans: what they all reckon with. */
const aroundPlans: readonly string[] = [
  ...[paths.year(), paths.yearWheel(), paths.areas()],
  ...[paths.house(), paths.law(), paths.policyEdit()],
];

const isUnder = (path: string, target: string): boolean => path === target || path.startsWith(`${target}/`);

const isAboutPlans = (path: string): boolean =>
  [paths.plans(), ...aroundPlans].some((target) => isUnder(path, target));

/** Everything around a page. */
export function siteFrame(input: FrameInput): Frame {
  const { locale, path, settings, staff } = input;
  const words = siteTexts[locale];
  const here = (target: string) => inLanguage(locale, target);
  const say = (text: Text) => textIn(locale, text).text;
  const forStaff = staff !== undefined && !isForCitizens(path);
  const other: Locale = locale === 'da' ? 'en' : 'da';
  const siteName = say(settings.siteName);
  return {
    locale,
    kind: forStaff ? 'staff' : 'public',
    siteName: forStaff ? 'Medvirk' : siteName,
    municipality: forStaff ? settings.municipality || siteName : settings.municipality,
    homeHref: here(forStaff ? paths.plans() : paths.front()),
    nav: forStaff ? staffMenu(words, staff, path, here) : publicMenu(words, path, here),
    wings: forStaff ? wingsOf(words, path, here) : undefined,
    person: staff && {
      name: staff.name,
      accountHref: here(paths.account()),
      signOutAction: here(paths.signOut()),
    },
    languageSwitch: { href: inLanguage(other, path) + input.query, label: words.otherLanguage, lang: other },
    alternates: (['da', 'en'] as const).map((lang) => ({ lang, href: input.url + inLanguage(lang, path) })),
    footer: footerOf(words, { signedIn: staff !== undefined, hasPolicy: input.hasPolicy === true }, here),
    contact: settings.contact && contactLine(words, settings.contact, say),
    banner: settings.invented ? { label: words.inventedLabel, text: words.invented } : undefined,
    assets: input.assets,
  };
}

type Here = (path: string) => string;

function link(href: string, label: string, current: boolean): NavLink {
  return { href, label, current };
}

function publicMenu(words: SiteWords, path: string, here: Here): readonly NavLink[] {
  return [
    link(here(paths.front()), words.navFront, path === paths.front()),
    link(here(paths.methods()), words.navMethods, path.startsWith(paths.methods())),
    link(here(paths.about()), words.navAbout, path === paths.about()),
  ];
}

function staffMenu(words: SiteWords, staff: StaffMenu, path: string, here: Here): readonly NavLink[] {
  const item = (target: string, label: string) => link(here(target), label, isUnder(path, target));
  return [
    link(here(paths.plans()), words.navPlans, isAboutPlans(path)),
    item(paths.methods(), words.navMethods),
    ...(staff.managesPeople ? [item(paths.people(), words.navPeople)] : []),
    ...(staff.seesOutbox ? [item(paths.outbox(), words.navOutbox)] : []),
    ...(staff.changesSettings ? [item(paths.settings(), words.navSettings)] : []),
  ];
}

/** The three parts of a process. Only the first can be gone to. */
function wingsOf(words: SiteWords, path: string, here: Here): Frame['wings'] {
  const planning = isAboutPlans(path) || isUnder(path, paths.methods());
  return [
    { label: words.wingPlan, href: here(paths.plans()), state: planning ? 'here' : 'open' },
    { label: words.wingRun, state: 'coming' },
    { label: words.wingUse, state: 'coming' },
  ];
}

function contactLine(
  words: SiteWords,
  contact: NonNullable<Settings['contact']>,
  say: (text: Text) => string,
): ContactLine {
  return {
    heading: words.contactHeading,
    who: say(contact.who),
    telephone: contact.telephone,
    hours: say(contact.hours),
  };
}

function footerOf(
  words: SiteWords,
  { signedIn, hasPolicy }: { readonly signedIn: boolean; readonly hasPolicy: boolean },
  here: Here,
): readonly FooterColumn[] {
  const to = (path: string, label: string): NavLink => ({ href: here(path), label });
  return [
    {
      heading: words.footerAbout,
      links: [
        ...(hasPolicy ? [to(paths.policy(), words.policy)] : []),
        to(paths.about(), words.navAbout),
        to(paths.accessibility(), words.accessibility),
        to(paths.privacy(), words.privacy),
      ],
    },
    {
      heading: words.footerStaff,
      links: [
        signedIn ? to(paths.plans(), words.navPlans) : to(paths.signIn(), words.signIn),
        to(paths.methods(), words.navMethods),
        to(paths.thumbRules(), words.thumbRules),
        to(paths.tellWell(), words.tellWell),
        to(paths.whichPlatform(), words.whichPlatform),
      ],
      lines: [words.freeSoftware],
    },
  ];
}
