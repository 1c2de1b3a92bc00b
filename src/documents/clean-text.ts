/**
 * Text as both kinds of file can hold it: no half letters, no control signs (XML forbids them, a page cannot show
 * them), one kind of line break.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, '');
}
