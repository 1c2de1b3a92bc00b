import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Chance } from '../engagement/ids.ts';
import type { Locale } from '../i18n/texts.ts';
import { inLanguage, paths } from '../paths.ts';
import { hashOfToken, newToken } from '../web/token.ts';
import { addLink, dropUnusedLinks } from './link-store.ts';
import type { PersonId } from './model.ts';
import { signInInput } from './model.ts';
import { linkLasts } from './rules.ts';
import { findFirstAdministrator, findPersonByEmail } from './store.ts';

export type LinkMaker = { readonly url: string; readonly chance: Chance; readonly now: Date };

/** Makes a link that signs somebody in, once, within 30 minutes. Its address is known to nobody but the caller. */
export async function makeLink(
  tx: Database,
  { url, chance, now }: LinkMaker,
  link: {
    readonly person: PersonId | undefined;
    readonly locale: Locale;
    readonly returnPath?: string | undefined;
  },
): Promise<string> {
  const token = newToken(chance);
  const expiresAt = new Date(now.getTime() + linkLasts);
  await addLink(
    tx,
    { tokenHash: hashOfToken(token), person: link.person, returnPath: link.returnPath, expiresAt },
    now,
  );
  return url + inLanguage(link.locale, paths.signInLink(token));
}

/**
 * The link that lets the first administrator in, or undefined once an administrator has signed in.
 * An earlier one stops working.
 */
export async function firstAdministratorLink(db: Database, maker: LinkMaker): Promise<string | undefined> {
  return inTransaction(db, async (tx) => {
    const { hasSignedIn, waiting } = await findFirstAdministrator(tx);
    if (hasSignedIn) return undefined;
    await dropUnusedLinks(tx, waiting?.id);
    return makeLink(tx, maker, { person: waiting?.id, locale: waiting?.locale ?? 'da' });
  });
}

export type LinkForEmail =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly problem: { readonly kind: 'not-an-address' | 'unknown' | 'deactivated' } };

/** For the command line: a link for someone who is here, or, while nobody is, for the first administrator. */
export async function linkForEmail(db: Database, email: string, maker: LinkMaker): Promise<LinkForEmail> {
  const read = signInInput.safeParse({ email });
  if (!read.success) return { ok: false, problem: { kind: 'not-an-address' } };
  return inTransaction(db, async (tx) => {
    const person = await findPersonByEmail(tx, read.data.email);
    if (person?.deactivatedAt) return { ok: false, problem: { kind: 'deactivated' } };
    if (person)
      return { ok: true, link: await makeLink(tx, maker, { person: person.id, locale: person.locale }) };
    const { waiting } = await findFirstAdministrator(tx);
    if (waiting) return { ok: false, problem: { kind: 'unknown' } };
    return { ok: true, link: await makeLink(tx, maker, { person: undefined, locale: 'da' }) };
  });
}
