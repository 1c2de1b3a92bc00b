import { createHash } from 'node:crypto';
import { methods } from '@medvirk/method-guide';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import { hasSaidPolicy } from '../engagement/municipality-store.ts';
import type { Locale } from '../i18n/texts.ts';
import { textIn } from '../i18n/texts.ts';
import { inLanguage, paths } from '../paths.ts';
import type { Known, Staff } from '../people/guard.ts';
import { guard } from '../people/guard.ts';
import { may } from '../people/rights.ts';
import type { Frame } from '../ui/frame.ts';
import type { FormValues } from '../web/form.ts';
import { one, readForm } from '../web/form.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { cachePage } from '../web/page-cache.ts';
import { problem } from '../web/problem.tsx';
import { brandStyles, computeBrand } from './brand.ts';
import type { StaffMenu } from './frame.ts';
import { siteFrame } from './frame.ts';
import { FrontPage } from './front-page.tsx';
import type { Settings, SettingsTyped } from './model.ts';
import { settingsFields, unnamedSite } from './model.ts';
import type { SettingsProblems } from './rules.ts';
import { changedFields, readSettings, typedSettings } from './rules.ts';
import type { SettingsPageProps } from './settings-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { loadSettings, saveSettings } from './settings-store.ts';
import { AboutPage, AccessibilityPage, PrivacyPage } from './statement-page.tsx';
import { siteTexts } from './texts.ts';

export type SiteDeps = {
  readonly db: Database;
  /** The public address, without a slash at its end. */
  readonly url: string;
  /** Name → file name with its hash, from `manifest.json`. */
  readonly manifest: Readonly<Record<string, string>>;
};

const fonts = ['IBMPlexSans-Regular.woff2', 'IBMPlexSans-SemiBold.woff2'];

function assetsOf({ manifest }: SiteDeps, brandCss: string) {
  const file = (name: string) => paths.asset(manifest[name] ?? name);
  const elements = Object.fromEntries(
    Object.entries(manifest)
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, built]) => [name.replace(/\.js$/, ''), paths.asset(built)]),
  );
  return { css: file('main.css'), brand: brandCss, fonts: fonts.map(file), icon: file('icon.svg'), elements };
}

function stylesOf(colour: string): string {
  const brand = computeBrand(colour);
  return brand.ok ? brandStyles(brand.value) : '';
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

function brandAddress(colour: string): string {
  return `${paths.brand()}?v=${shortHash(stylesOf(colour))}`;
}

function staffMenu(c: Context<Known>): StaffMenu | undefined {
  const { person } = c.var;
  return (
    person && {
      name: person.name,
      managesPeople: may(person.role, 'manage-people'),
      seesOutbox: may(person.role, 'see-outbox'),
      changesSettings: may(person.role, 'change-settings'),
    }
  );
}

function frameFor(c: Context<Known>, deps: SiteDeps, settings: Settings, hasPolicy: boolean) {
  const { locale, path } = c.var;
  return siteFrame({
    locale,
    path,
    query: c.req.method === 'GET' ? new URL(c.req.url).search : '',
    settings,
    url: deps.url,
    assets: assetsOf(deps, brandAddress(settings.brand)),
    staff: staffMenu(c),
    hasPolicy,
  });
}

/** A frame made of nothing but the address, for the page that says that something failed. */
export function plainFrame(
  deps: SiteDeps,
  { locale, path }: { readonly locale: Locale; readonly path: string },
): Frame {
  const assets = assetsOf(deps, brandAddress(unnamedSite.brand));
  return siteFrame({ locale, path, query: '', settings: unnamedSite, url: deps.url, assets });
}

/** The municipality's own name for the site, for those who write mails. */
export function siteNames(db: Database): (locale: Locale) => Promise<string> {
  return async (locale) => textIn(locale, (await loadSettings(db)).siteName).text;
}

/**
 * Puts the frame on the visit. Mounted after language and person are known. When the database does not answer,
 * the page that says so still needs a frame.
 */
export function frameVisits(deps: SiteDeps): MiddlewareHandler<Known> {
  return async (c, next) => {
    const settings = await loadSettings(deps.db).catch(() => unnamedSite);
    const hasPolicy = await hasSaidPolicy(deps.db).catch(() => false);
    c.set('frame', frameFor(c, deps, settings, hasPolicy));
    await next();
  };
}

/** What everyone may read, the colours, and the settings page. */
export function siteRoutes(deps: SiteDeps): Hono<Known> {
  const routes = new Hono<Known>();

  routes.get(paths.front(), async (c) => {
    cachePage(c, ['site']);
    const { frame, locale, person } = c.var;
    const here = (path: string) => inLanguage(locale, path);
    const unnamed = frame.siteName === (unnamedSite.siteName[locale] ?? unnamedSite.siteName.da);
    const mayName = person !== undefined && may(person.role, 'change-settings');
    return c.html(
      <FrontPage
        frame={frame}
        words={siteTexts[locale]}
        methodCount={methods.length}
        signedIn={person !== undefined}
        links={{
          methods: here(paths.methods()),
          plans: here(paths.plans()),
          signIn: here(paths.signIn()),
          policy: (await hasSaidPolicy(deps.db)) ? here(paths.policy()) : undefined,
          nameTheSite: unnamed && mayName ? here(paths.settings()) : undefined,
        }}
      />,
    );
  });

  for (const [path, Page] of [
    [paths.about(), AboutPage],
    [paths.accessibility(), AccessibilityPage],
    [paths.privacy(), PrivacyPage],
  ] as const) {
    routes.get(path, (c) => {
      cachePage(c, ['site']);
      return c.html(<Page frame={c.var.frame} words={siteTexts[c.var.locale]} />);
    });
  }

  routes.get(paths.brand(), async (c) => {
    const wanted = c.req.query('colour');
    const styles = stylesOf(wanted ?? (await loadSettings(deps.db)).brand);
    const isNamed = wanted === undefined && c.req.query('v') === shortHash(styles);
    return c.body(styles, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });

  routes.route('/', settingsRoutes(deps));
  return routes;
}

function settingsRoutes(deps: SiteDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  routes.use(paths.settings(), guard('change-settings'));

  const show = (
    c: Context<Staff>,
    more: Partial<SettingsPageProps> & Pick<SettingsPageProps, 'typed' | 'version'>,
  ) => {
    const { frame, locale } = c.var;
    c.header('Cache-Control', 'no-store');
    const action = inLanguage(locale, paths.settings());
    return (
      <SettingsPage
        frame={more.previewing ? inColour(frame, more.typed.brand) : frame}
        words={siteTexts[locale]}
        action={action}
        problems={{}}
        saved={false}
        previewing={false}
        {...more}
      />
    );
  };

  routes.get(paths.settings(), async (c) => {
    const settings = await loadSettings(deps.db);
    const saved = c.req.query('saved') !== undefined;
    return c.html(show(c, { typed: typedSettings(settings), version: settings.version, saved }));
  });

  routes.post(paths.settings(), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const before = await loadSettings(deps.db);
    const taken = one(form.values, 'take');
    const typed = { ...typedIn(form.values), ...(taken === '' ? {} : { brand: taken }) };
    const version = Number(one(form.values, 'version')) || 0;
    if (isSwitchingLanguage(form.values)) return c.html(show(c, { typed, version }));
    const read = readSettings({ ...typed, version: String(version) }, before);
    const problems: SettingsProblems = read.ok ? {} : read.problems;
    if (taken !== '' || one(form.values, 'preview') !== '') {
      const colour = problems.brand ? { brand: problems.brand } : {};
      return c.html(show(c, { typed, version, problems: colour, previewing: !problems.brand }));
    }
    if (!read.ok) return c.html(show(c, { typed, version, problems }), 422);

    const saved = await inTransaction(deps.db, async (tx) => {
      if (!(await saveSettings(tx, read.value))) return false;
      await recordEvent(tx, {
        at: c.var.now,
        actor: c.var.person.id,
        actorName: c.var.person.name,
        subjectKind: 'site',
        subjectId: 'site',
        what: 'settings-changed',
        details: { fields: changedFields(before, read.value) },
      });
      return true;
    });
    if (saved) return c.redirect(`${inLanguage(c.var.locale, paths.settings())}?saved`, 303);

    const current = await loadSettings(deps.db);
    const now = typedSettings(current);
    const conflict = changedFields(current, read.value).map((field) => ({ field, now: now[field] }));
    return c.html(show(c, { typed, version: current.version, conflict }), 409);
  });

  return routes;
}

function typedIn(values: FormValues): SettingsTyped {
  return Object.fromEntries(settingsFields.map((field) => [field, one(values, field)])) as SettingsTyped;
}

function inColour(frame: Known['Variables']['frame'], colour: string): Known['Variables']['frame'] {
  const brand = `${paths.brand()}?colour=${encodeURIComponent(colour)}`;
  return { ...frame, assets: { ...frame.assets, brand } };
}
