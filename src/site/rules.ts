import type { z } from 'zod';
import type { Text } from '../i18n/texts.ts';
import type { BrandResult } from './brand.ts';
import { computeBrand } from './brand.ts';
import type { Settings, SettingsField, SettingsInput, SettingsTyped } from './model.ts';
import { settingsInput } from './model.ts';

export type BrandProblem = Extract<BrandResult, { ok: false }>['problem'];
export type FieldProblem = { readonly kind: 'missing' | 'too-long' | 'not-a-number' } | BrandProblem;
export type SettingsProblems = Partial<Readonly<Record<SettingsField, FieldProblem>>>;

export type SettingsOutcome =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly problems: SettingsProblems };

const textOf = (da: string, en: string): Text => (en === '' ? { da } : { da, en });

/** The settings that a form asks for, or what must be mended in each field. */
export function readSettings(typed: Readonly<Record<string, string>>, before: Settings): SettingsOutcome {
  const parsed = settingsInput.safeParse(typed);
  const brand = computeBrand(typed.brand ?? '');
  const problems: Record<string, FieldProblem> = parsed.success ? {} : problemsOf(parsed.error);
  if (!brand.ok) problems.brand ??= brand.problem;
  if (!parsed.success || !brand.ok) return { ok: false, problems };
  return { ok: true, value: toSettings(parsed.data, brand.value.brand, before) };
}

function toSettings(input: SettingsInput, brand: string, before: Settings): Settings {
  return {
    siteName: textOf(input.siteName, input.siteNameEn),
    municipality: input.municipality,
    brand,
    contact: {
      who: textOf(input.who, input.whoEn),
      telephone: input.telephone,
      hours: textOf(input.hours, input.hoursEn),
    },
    invented: before.invented,
    version: input.version,
  };
}

function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {};
  for (const { path, message } of error.issues)
    found[String(path[0])] ??= { kind: message as 'missing' | 'too-long' | 'not-a-number' };
  return found;
}

/** The saved settings as they stand in the form. */
export function typedSettings(settings: Settings): SettingsTyped {
  return {
    siteName: settings.version === 0 ? '' : settings.siteName.da,
    siteNameEn: settings.version === 0 ? '' : (settings.siteName.en ?? ''),
    municipality: settings.municipality,
    brand: settings.brand,
    who: settings.contact?.who.da ?? '',
    whoEn: settings.contact?.who.en ?? '',
    telephone: settings.contact?.telephone ?? '',
    hours: settings.contact?.hours.da ?? '',
    hoursEn: settings.contact?.hours.en ?? '',
  };
}

/** The fields that two saves disagree on, for the history and for a conflict. */
export function changedFields(before: Settings, after: Settings): readonly SettingsField[] {
  const was = typedSettings(before);
  const is = typedSettings(after);
  return (Object.keys(is) as SettingsField[]).filter((field) => was[field] !== is[field]);
}
