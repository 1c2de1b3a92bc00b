import { z } from 'zod';
import type { Text } from '../i18n/texts.ts';

/** Whom to ask, and when; the words may be in two languages. */
export type Contact = {
  /** A name or a role. */
  readonly who: Text;
  readonly telephone: string;
  readonly hours: Text;
};

/** What the municipality says about itself on every page. */
export type Settings = {
  /** The public name of the site; the product's own name is for staff. */
  readonly siteName: Text;
  readonly municipality: string;
  readonly brand: string;
  readonly contact: Contact | undefined;
  /** The content is invented, to try things out with; every page says so. */
  readonly invented: boolean;
  /** 0 before anything has been saved. */
  readonly version: number;
};

/** Before anyone has given the site a name. */
export const unnamedSite: Settings = {
  siteName: { da: 'Borgerinddragelse', en: 'Citizen engagement' },
  municipality: '',
  brand: '#0f5561',
  contact: undefined,
  invented: false,
  version: 0,
};

const line = (longest: number) => z.string().trim().max(longest, 'too-long');
const needed = (longest: number) => line(longest).min(1, 'missing');

/** The form of the settings page; a field's message is the kind of what is wrong. */
export const settingsInput = z.object({
  siteName: needed(60),
  siteNameEn: line(60),
  municipality: needed(80),
  brand: needed(20),
  who: needed(120),
  whoEn: line(120),
  telephone: needed(30).regex(/^\+?[\d ]{8,}$/, 'not-a-number'),
  hours: needed(120),
  hoursEn: line(120),
  version: z.coerce.number().int().min(0),
});
export type SettingsInput = z.infer<typeof settingsInput>;

export const settingsFields = [
  'siteName',
  'siteNameEn',
  'municipality',
  'brand',
  'who',
  'whoEn',
  'telephone',
  'hours',
  'hoursEn',
] as const;
export type SettingsField = (typeof settingsFields)[number];
/** What stands in the form: as typed, or as saved. */
export type SettingsTyped = Readonly<Record<SettingsField, string>>;
