/** Of a trimmed line. */
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Markdown drops the cells of a row that go beyond the header's. Here the header grows instead, so that no word is
 * lost.
 */
export function mendTables(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]?.includes('|') === true && delimiterRow.test((lines[at] ?? '').trim())) widen(lines, at);
  }
  return lines.join('\n');
}

function widen(lines: string[], delimiter: number): void {
  const header = lines[delimiter - 1] ?? '';
  if (cells(header) !== cells(lines[delimiter] ?? '')) return;
  let widest = 0;
  for (let row = delimiter + 1; row < lines.length && lines[row]?.trim() !== ''; row++) {
    widest = Math.max(widest, cells(lines[row] ?? ''));
  }
  const missing = widest - cells(header);
  if (missing <= 0) return;
  lines[delimiter - 1] = header.trimEnd().replace(/\|?$/, ' |'.repeat(missing + 1));
  lines[delimiter] = (lines[delimiter] ?? '').trimEnd().replace(/\|?$/, '|' + '-|'.repeat(missing));
}

function cells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
