import type { Segment } from './segments.ts';

/**
 * A fence as Markdown needs it: nothing inside, nor the closing line, may be indented less than the opening line,
 * else the list item around it ends there and the closing line opens a new fence that swallows the rest.
 */
export function mendFence({ text, unclosed }: Segment): string {
  const lines = text.split('\n');
  const [open = '', ...rest] = lines;
  const closed = unclosed === true ? [...trimmedEnd(rest), open.trim().replace(/[^`~].*$/, ''), ''] : rest;
  const indent = indentOf(open);
  if (open.trimStart().startsWith('>')) return [open, ...closed].join('\n');
  return [open, ...closed.map((line) => indented(line, indent))].join('\n');
}

/** The column at which the fence itself stands: a list marker before it counts as blanks. */
function indentOf(open: string): number {
  return open.replace(/\t/g, '    ').search(/[`~]/);
}

function indented(line: string, indent: number): string {
  const wide = line.replace(/^[ \t]+/, (blanks) => blanks.replace(/\t/g, '    '));
  const missing = indent - wide.search(/\S|$/);
  return line.trim() === '' || missing <= 0 ? line : ' '.repeat(missing) + wide;
}

function trimmedEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}
