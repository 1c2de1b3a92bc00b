import { randomBytes } from 'node:crypto';
import { migrate } from '../db/migrate.ts';
import type { LinkForEmail } from '../people/sign-in-link.ts';
import { linkForEmail } from '../people/sign-in-link.ts';
import { runErrand } from './ask-server.ts';

const usage = `Usage: medvirk sign-in-link E-MAIL

Prints a link that signs this person in: once, within 30 minutes.
While nobody is an administrator, the link makes the first one.
Reads the same settings as the server (MEDVIRK_DATA or DATABASE_URL, MEDVIRK_URL).`;

const sentences = {
  'not-an-address': (email: string) => `"${email}" is not an e-mail address, such as anna@lillerup.dk.`,
  unknown: (email: string) => `Nobody here has the address ${email}. An administrator can invite them.`,
  deactivated: (email: string) =>
    `Access is closed for ${email}. An administrator can open it on the people page.`,
} as const;

/** What to print, and the exit code. */
export function answerFor(
  email: string,
  made: LinkForEmail,
): { readonly line: string; readonly code: number } {
  return made.ok ? { line: made.link, code: 0 } : { line: sentences[made.problem.kind](email), code: 1 };
}

/** `medvirk sign-in-link E-MAIL`: a way in without mail. */
export async function run(args: readonly string[]): Promise<number> {
  const [email, ...more] = args;
  const wantsHelp = email === '--help' || email === '-h';
  if (email === undefined || more.length > 0 || wantsHelp) {
    console.log(usage);
    return wantsHelp ? 0 : 2;
  }
  const errand = await runErrand({
    name: 'sign-in-link',
    args: [email],
    here: async (db, { url }) => {
      await migrate(db);
      return linkForEmail(db, email, { url, chance: randomBytes, now: new Date() });
    },
  });
  if (!errand.ok) return fail(errand.sentence);
  const { line, code } = answerFor(email, errand.value as LinkForEmail);
  if (code !== 0) return fail(line);
  console.log(line);
  return 0;
}

function fail(sentence: string): number {
  console.error(`medvirk: ${sentence}`);
  return 1;
}
