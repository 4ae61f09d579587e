/**
 * Small slips at the beginning of a line that would hide a heading or a list from Markdown. The rules apply in this
 * order, to text outside fences.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  // "# <-- words -->": somebody's idea of a comment, in 55 titles of the corpus.
  [/^(#{1,6}[ \t]*)<--+[ \t]*(.*?)[ \t]*--+>/gm, '$1$2'],
  // No-break spaces as indentation, or after a marker: Markdown takes them for letters.
  [/^[ \t]*\u00A0[ \t\u00A0]*/gm, ' '],
  [/^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00A0[ \t\u00A0]*/gm, '$1 '],
  // "##**Recommended Documents**"
  [/^( {0,3}#{2,6})(?=[^#\s])/gm, '$1 '],
  // Bullets of a word processor.
  [/^([ \t]*)[•·][ \t\u00A0]*/gm, '$1* '],
  // "** Words **": blanks inside the stars keep them from being bold. Only where they can be paired without doubt.
  [/^((?:[ \t]*\*[ \t]+)?[^*\n]*)\*\*([ \t]*)([^*\n]*[^*\s])([ \t]*)\*\*([^*\n]*)$/gm, '$1$2**$3**$4$5'],
];

export function mendLines(text: string): string {
  return slips.reduce((mended, [slip, right]) => mended.replace(slip, right), text);
}

/** "#Title" is a title only where a title is expected: at the top. Further down it may be "#1" or "#hashtag". */
export function mendTitle(body: string): string {
  return body.replace(/^(\s*#)(?=[^#\s])/, '$1 ');
}
