import type { Token } from 'markdown-it';
import type { Inline } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';
import { isBlank, joined, trimmed } from './inline-runs.ts';
import { splitLines, type Line } from './split-lines.ts';

/**
 * The paragraphs of one Markdown paragraph: an empty line made of `<br>` separates two, and a line that is only bold
 * stands by itself, because it is a heading that lacks its blank lines. All other lines flow together.
 */
export function paragraphsOf(tokens: readonly Token[]): (readonly Inline[])[] {
  const groups: Line[][] = [[]];
  const lines = splitLines(tokens);
  lines.forEach((line, at) => {
    const group = groups.at(-1) ?? [];
    const blank = isBlank(line.inlines);
    if (blank && line.ended) groups.push([]);
    else if (!blank && standsAlone(line, group.at(-1), lines[at + 1])) groups.push([line], []);
    else if (!blank) group.push(line);
  });
  return groups.map(flow).filter((paragraph) => paragraph.length > 0);
}

/** Whether some inlines are one bold run and nothing else but blanks and a colon. */
export function isBoldOnly(inlines: readonly Inline[]): boolean {
  const rest = inlines.filter((inline) => inline.kind !== 'text' || /[^\s:]/.test(inline.text));
  return rest.length === 1 && rest[0]?.kind === 'strong';
}

function standsAlone(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (!isBoldOnly(trimmed(line.inlines))) return false;
  const fresh = before === undefined || before.ended || /[.:!?)]\s*$/.test(plainText(before.inlines));
  return fresh && (after === undefined || line.ended || !/^\s*[\p{Ll},;.]/u.test(plainText(after.inlines)));
}

/** Soft line ends become blanks, except before what was meant as a list item: "b. Then ...", "2) Then ...". */
function flow(lines: readonly Line[]): readonly Inline[] {
  const parts = lines.flatMap(({ inlines, ended }, at): Inline[] => {
    const next = lines[at + 1];
    if (next === undefined) return [...trimmed(inlines)];
    const breaks = ended || /^\s*(?:\d{1,2}|[a-z])[.):]\s/i.test(plainText(next.inlines));
    return [...trimmed(inlines), breaks ? { kind: 'break' } : { kind: 'text', text: ' ' }];
  });
  return joined(parts);
}
