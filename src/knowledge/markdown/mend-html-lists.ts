interface OpenList {
  readonly ordered: boolean;
  count: number;
}

/**
 * `<ol>`, `<ul>` and `<li>` become Markdown lists. The author's numbers are counted here, because code between two
 * items ends a Markdown list and the next item must not start at 1 again. One mender serves a whole body.
 */
export function htmlListMender(): (text: string) => string {
  const open: OpenList[] = [];
  return (text) =>
    text.replace(/<(\/?)(ol|ul|li)(?:\s[^<>]*)?>[ \t]*/gi, (_, closing: string, name: string) => {
      const tag = name.toLowerCase();
      if (tag === 'li') return closing === '/' ? '\n' : `\n\n${marker(open)}`;
      if (closing === '/') open.pop();
      else if (open.length < 8) open.push({ ordered: tag === 'ol', count: 0 });
      return '\n\n';
    });
}

function marker(open: readonly OpenList[]): string {
  const list = open.at(-1);
  const indent = '    '.repeat(Math.max(0, open.length - 1));
  if (list?.ordered !== true) return `${indent}* `;
  list.count++;
  return `${indent}${list.count}. `;
}
