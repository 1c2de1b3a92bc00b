import { z } from 'zod';
import type { Id } from '../engagement/ids.ts';
import type { Locale } from '../i18n/texts.ts';
import { locales } from '../i18n/texts.ts';

/** What a person may do: everything, write plans, comment on plans ("må kommentere"), or read ("må se"). */
export const roles = ['administrator', 'planner', 'commenter', 'reader'] as const;
export type Role = (typeof roles)[number];

export type PersonId = Id<'person'>;

/** Someone who works here and has signed in. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The language of the mails to this person. */
  readonly locale: Locale;
};

/** A person as administrators see them. */
export type PersonRecord = Person & {
  readonly lastSignedInAt: Date | undefined;
  readonly deactivatedAt: Date | undefined;
  readonly version: number;
};

export type SessionId = Id<'session'>;

export type Session = {
  readonly id: SessionId;
  /** Browser and system in two words, so that a person recognises their own. */
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** A sign-in link as stored. Without a person it makes the first administrator. */
export type SignInLink = {
  readonly person: PersonId | undefined;
  readonly returnPath: string | undefined;
  readonly expiresAt: Date;
  readonly usedAt: Date | undefined;
};

const name = z.string().trim().min(1, 'missing').max(120, 'too-long');

/** Loose on purpose: the mail shows whether an address is right. No blanks and no signs that mean something in a mail's head. */
const email = z
  .string()
  .trim()
  .min(1, 'missing')
  .max(254, 'too-long')
  .regex(/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/, 'not-an-address')
  .toLowerCase();

export const signInInput = z.object({ email });
export const firstAdministratorInput = z.object({ name, email });
export const invitationInput = z.object({
  name,
  email,
  role: z.enum(roles, 'missing'),
  locale: z.enum(locales, 'missing'),
});
export const accountInput = z.object({ name, locale: z.enum(locales, 'missing') });
export const personInput = z.object({
  name,
  role: z.enum(roles, 'missing'),
  version: z.coerce.number().int(),
});

export type Account = z.infer<typeof accountInput>;
export type Invitation = z.infer<typeof invitationInput>;

export type FieldName = 'name' | 'email' | 'role' | 'locale';
export type FieldProblem = 'missing' | 'too-long' | 'not-an-address' | 'taken';
/** What is wrong with a form, field by field; the first problem of each. */
export type FieldProblems = Partial<Readonly<Record<FieldName, FieldProblem>>>;

/** The first problem of each field, from what the schema found; its messages are the kinds. */
export function problemsOf(error: z.ZodError): FieldProblems {
  const found: Record<string, string> = {};
  for (const { path, message } of error.issues) found[String(path[0])] ??= message;
  return found as FieldProblems;
}
