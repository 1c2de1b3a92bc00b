import type { Locale } from '../i18n/texts.ts';
import type { Frame } from '../ui/shell.tsx';

/** What every handler may read of a request. Routes are mounted on `Hono<Visit>`. */
export type Visit = {
  Variables: {
    /** From the address alone: no prefix is Danish, `/en` is English. */
    locale: Locale;
    /** The moment the request came in: handlers and rules never ask a clock. */
    now: Date;
    /** The address as it was sent, without its language prefix and its query. */
    path: string;
    frame: Frame;
  };
};
