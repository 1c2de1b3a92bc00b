/** The beginning of what somebody wrote, on one line, cut between words where it is longer than `most`. */
export function quote(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()}…`.toWellFormed();
}
