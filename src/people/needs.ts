import type { Database } from '../db/database.ts';
import type { Chance } from '../engagement/ids.ts';
import type { Locale } from '../i18n/texts.ts';
import type { MailSetting } from '../post/outbox-store.ts';
import type { KeptForms } from '../web/kept-forms.ts';

/** What this room is given from outside. */
export type PeopleNeeds = {
  readonly db: Database;
  /** The server's key. */
  readonly secret: Uint8Array;
  readonly chance: Chance;
  /** Waits that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** The public address, without a slash at its end. */
  readonly url: string;
  readonly trustProxy: boolean;
  readonly zone: string;
  /** The municipality's own name for the site. */
  readonly siteName: (locale: Locale) => Promise<string>;
  readonly mail: MailSetting;
  readonly keptForms: KeptForms;
};
