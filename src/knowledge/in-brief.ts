/** What somebody wrote, short enough to be quoted in a message of one line. */
export function inBrief(text: string, most = 60): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most || text.length > 4 * most ? `${line.slice(0, most).trimEnd()}…` : line;
}
