/**
 * A method's name inside a sentence: what stands before a colon or a bracket, with a small first letter unless it
 * is an abbreviation or a name (SMS, 3D, Open Space).
 */
export function inSentence(name: string): string {
  const short = name.split(/[:(]/, 1)[0]?.trim() || name;
  const second = short.charAt(1);
  const isWord = (second === '' || second === second.toLowerCase()) && !/ \p{Lu}/u.test(short);
  return isWord && !/\d/.test(second) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}
