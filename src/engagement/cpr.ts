/** Ten digits that begin with a day of a month: it looks like a CPR number, and has no business here. */
export function looksLikeCpr(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(\d{2})(\d{2})\d{2}[ -]?\d{4}(?!\d)/g)].some(([, day, month]) => {
    const dayNumber = Number(day);
    const monthNumber = Number(month);
    return dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12;
  });
}
