/**
 * Where two languages differ in shape, or a text is empty in one of them. The compiler sees missing keys, not
 * empty sentences. Empty in both languages is meant.
 */
export function untranslated(exported: unknown, name: string): string[] {
  if (!isRecord(exported)) return [];
  if ('da' in exported && 'en' in exported) return differences(exported.da, exported.en, name);
  return Object.entries(exported).flatMap(([key, value]) => untranslated(value, `${name}.${key}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function differences(danish: unknown, english: unknown, name: string): string[] {
  if (typeof danish !== typeof english) return [`${name} is a ${typeof danish} in Danish and not in English`];
  if (!isRecord(danish) || !isRecord(english)) {
    if (danish !== '' && english !== '') return [];
    return danish === english ? [] : [`${name} is empty in ${danish === '' ? 'Danish' : 'English'}`];
  }
  return [...new Set([...Object.keys(danish), ...Object.keys(english)])].flatMap((key) =>
    key in danish && key in english
      ? differences(danish[key], english[key], `${name}.${key}`)
      : [`${name}.${key} is there in one language only`],
  );
}
