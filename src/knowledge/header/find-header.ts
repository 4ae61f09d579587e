/** A header further down is an example in somebody's prose, not a header. */
const farthest = 64 * 1024;
/** The longest text (without comments) seen before a header is a title line of 120 characters. */
const longestPrefix = 300;

/** Offset of the header's `<properties`, or -1 when the file has no header and so is no part of the knowledge. */
export function findHeader(text: string): number {
  const at = text.slice(0, farthest).search(/<properties(?![\w.-])/);
  if (at < 0) return -1;
  const prefix = withoutComments(text.slice(0, at));
  return prefix.length > longestPrefix || /```|~~~/.test(prefix) ? -1 : at;
}

/** Not by a pattern: openings without an end would take time squared. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open);
    if (close < 0) break;
    kept += text.slice(from, open);
    from = close + '-->'.length;
  }
  return kept + text.slice(from);
}
