/** Of a trimmed line. */
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
/** A table may stand in a quote, and its header beside a bullet. */
const around = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/** Cells that are added to one body in all. Some tables of thousands of columns could ask for any number. */
const mostAdded = 10_000;

/**
 * Markdown drops the cells of a row that go beyond the header's. Here the header grows instead, so that no word is
 * lost. One pass, from the last line up: what a header must hold is known when it is met.
 */
export function mendTables(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  let widest = 0;
  let left = mostAdded;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? '';
    const width = line.trim() === '' ? 0 : cells(line);
    if (widest > width && isDelimiter(line) && cells(lines[at - 1] ?? '') === width) {
      left -= widest - width;
      if (left < 0) lines[at] = line.replace('|', '\\|');
      else widen(lines, at, widest - width);
    }
    widest = width === 0 ? 0 : Math.max(widest, width);
  }
  return lines.join('\n');
}

function isDelimiter(line: string): boolean {
  return line.includes('|') && delimiterRow.test(bare(line));
}

function widen(lines: string[], delimiter: number, missing: number): void {
  const [header = '', line = ''] = [lines[delimiter - 1], lines[delimiter]];
  lines[delimiter - 1] = header.trimEnd().replace(/\|?$/, ' |'.repeat(missing + 1));
  lines[delimiter] = line.trimEnd().replace(/\|?$/, '|' + '-|'.repeat(missing));
}

function bare(row: string): string {
  return row.replace(around, '').trim();
}

function cells(row: string): number {
  const inner = bare(row)
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
