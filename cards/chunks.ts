/** Characters that are never parted, at most: with every one of them escaped they still fit on a card twice. */
export const longestChunk = 400;

/** A text in chunks that put together give the text: it is cut behind a blank where there is one, never inside a character. */
export function chunksOf(text: string, most = longestChunk): string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutIn(rest, most);
    chunks.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...chunks, rest];
}

function cutIn(text: string, most: number): number {
  const blank = Math.max(text.lastIndexOf(' ', most - 1), text.lastIndexOf('\n', most - 1));
  if (blank >= most / 2) return blank + 1;
  const inside = /[\ud800-\udbff]/.test(text.charAt(most - 1)) && /[\udc00-\udfff]/.test(text.charAt(most));
  return inside ? most - 1 : most;
}
