import type { Locale } from '../i18n/texts.ts';

/** What a person may do: see people (administrator), write plans (planner), or read (reader, "må se"). */
export const roles = ['administrator', 'planner', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Someone who works here and has signed in. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
};
