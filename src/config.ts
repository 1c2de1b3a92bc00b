import { isAbsolute, resolve } from 'node:path';

/** The settings of docs/operate.md, read once at the start. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** The data folder, absolute. Used when `databaseUrl` is not set. */
  readonly data: string;
  /** The public address without a slash at its end; in every link, mail and QR code. */
  readonly url: string;
  readonly databaseUrl: string | undefined;
  /** Whether an empty database is filled with invented content. */
  readonly demo: boolean;
  /** A browser for printing, when the one that comes along is not to be used. */
  readonly chromium: string | undefined;
  /** Whether a proxy's `X-Forwarded-*` headers are believed. */
  readonly trustProxy: boolean;
  /** The key for receipts and links; when left out it is made at the first start and kept in the database. */
  readonly secret: string | undefined;
  /** The municipality's time zone: deadlines close at midnight there. */
  readonly zone: string;
  /** `smtp://` or `smtps://`; without it mail stays in the outbox. */
  readonly smtp: string | undefined;
  readonly mailFrom: string | undefined;
};

export type ConfigResult =
  | { readonly ok: true; readonly value: Config }
  | {
      readonly ok: false;
      readonly problem: { readonly kind: 'bad-settings'; readonly sentences: readonly string[] };
    };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; every bad value gives one sentence that says what is wrong and what would be right. */
export function readConfig(env: Environment, folder = process.cwd()): ConfigResult {
  const sentences: string[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | Bad): Value | undefined => {
    const text = env[name]?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (!(value instanceof Bad)) return value;
    sentences.push(`${name} ${value.sentence}`);
    return undefined;
  };

  const port = read('PORT', parsePort) ?? 3000;
  const host = read('HOST', (text) => text) ?? '127.0.0.1';
  const databaseUrl = read('DATABASE_URL', parseDatabaseUrl);
  const data = env.MEDVIRK_DATA?.trim() || 'data';
  const smtp = read('MEDVIRK_SMTP', parseSmtp);
  const config: Config = {
    port,
    host,
    data: isAbsolute(data) ? data : resolve(folder, data),
    url: read('MEDVIRK_URL', parsePublicUrl) ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    databaseUrl,
    demo: read('MEDVIRK_DEMO', parseSwitch) ?? !env.DATABASE_URL?.trim(),
    chromium: read('MEDVIRK_CHROMIUM', (text) =>
      isAbsolute(text) ? text : new Bad('must be a full path to a browser.'),
    ),
    trustProxy: read('MEDVIRK_TRUST_PROXY', parseSwitch) ?? false,
    secret: read('MEDVIRK_SECRET', (text) =>
      text.length >= 32
        ? text
        : new Bad('must be at least 32 signs long; leave it out to let Medvirk make one.'),
    ),
    zone: read('MEDVIRK_ZONE', parseZone) ?? 'Europe/Copenhagen',
    smtp,
    mailFrom: read('MEDVIRK_MAIL_FROM', parseSender),
  };
  if (smtp !== undefined && !env.MEDVIRK_MAIL_FROM?.trim()) {
    sentences.push(
      'MEDVIRK_MAIL_FROM must be set together with MEDVIRK_SMTP: the address that mail comes from.',
    );
  }
  return sentences.length === 0
    ? { ok: true, value: config }
    : { ok: false, problem: { kind: 'bad-settings', sentences } };
}

class Bad {
  readonly sentence: string;
  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

function parsePort(text: string): number | Bad {
  const port = Number(text);
  const fits = /^\d+$/.test(text) && port <= 65_535;
  return fits ? port : new Bad(`must be a whole number from 0 to 65535, and is "${text}".`);
}

function parseSwitch(text: string): boolean | Bad {
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(text.toLowerCase())) return false;
  return new Bad(`must be "on" or "off", and is "${text}".`);
}

function parseDatabaseUrl(text: string): string | Bad {
  const url = URL.parse(text);
  const fits = url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
  return fits ? text : new Bad('must look like postgres://user:password@host:5432/database.');
}

function parsePublicUrl(text: string): string | Bad {
  const url = URL.parse(text);
  const fits =
    url !== null && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search;
  return fits
    ? url.origin
    : new Bad(`must be an address without a path, such as https://lillerup-lytter.dk, and is "${text}".`);
}

function parseZone(text: string): string | Bad {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return new Bad(`must be a time zone such as Europe/Copenhagen, and is "${text}".`);
  }
}

function parseSmtp(text: string): string | Bad {
  const url = URL.parse(text);
  const fits = url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
  return fits ? text : new Bad('must look like smtps://user:password@mail.example.dk:465.');
}

function parseSender(text: string): string | Bad {
  const fits = /^(?:[^<>\r\n]+ <[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/.test(text);
  return fits
    ? text
    : new Bad(`must be an e-mail address, with or without a name before it, and is "${text}".`);
}
