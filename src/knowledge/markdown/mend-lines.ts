/**
 * Small slips at the beginning of a line that would hide a heading or a list from Markdown. The rules apply in this
 * order.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  // "# <-- words -->": somebody's idea of a comment, in 55 titles of the corpus.
  [/^(#{1,6}[ \t]*)<--(.*?)-->/gm, '$1$2'],
  // No-break spaces as indentation, or after a marker: Markdown takes them for letters.
  [/^[ \t]*\u00A0[ \t\u00A0]*/gm, ' '],
  [/^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00A0[ \t\u00A0]*/gm, '$1 '],
  // "##**Recommended Documents**"
  [/^( {0,3}#{2,6})(?=[^#\s])/gm, '$1 '],
  // "[!NOTE]" begins a coloured box on the authors' site.
  [/^([ \t>]*)\[!(note|tip|important|warning|caution)\][ \t]*/gim, '$1$2: '],
  // Bullets of a word processor.
  [/^([ \t]*)[•·][ \t\u00A0]*/gm, '$1* '],
  // "* Words](https://...)": the opening bracket was forgotten.
  [/^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)([^[\]\n]{1,200}\]\(<?https?:)/gm, '$1[$2'],
];

/** Mends the lines of a stretch without fences. */
export function mendLines(text: string): string {
  const mended = slips.reduce((before, [slip, right]) => before.replace(slip, right), text);
  return mended.includes('**') ? mended.split('\n').map(mendBold).join('\n') : mended;
}

/** "** Words **": blanks inside the stars keep them from being bold. Only where they can be paired without doubt. */
function mendBold(line: string): string {
  const [before, inside, after, ...more] = line.split('**');
  if (before === undefined || inside === undefined || after === undefined || more.length > 0) return line;
  const words = inside.trim();
  if (words === '' || words === inside) return line;
  const [left, right] = [/^\s/.test(inside) && /\S$/.test(before), /\s$/.test(inside) && /^\S/.test(after)];
  return `${before}${left ? ' ' : ''}**${words}**${right ? ' ' : ''}${after}`;
}

/** "#Title" is a title only where a title is expected: at the top. Further down it may be "#1" or "#hashtag". */
export function mendTitle(body: string): string {
  return body.replace(/^(\s*#)(?=[^#\s])/, '$1 ');
}
