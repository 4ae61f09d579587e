import MarkdownIt from 'markdown-it';

/** The Markdown that Teams knows in a TextBlock: bold, italic, lists and links. */
const teams = new MarkdownIt('zero').enable(['emphasis', 'link', 'list', 'escape']);

/** Only these signs can begin what is looked for. */
const perhaps = /[[\-+*]|\d[.)]/;

/** What Teams makes of a text beside words: whether a part of it becomes a list, and the addresses of its links. */
export function teamsMarks(text: string): { readonly lists: boolean; readonly links: readonly string[] } {
  if (!perhaps.test(text)) return { lists: false, links: [] };
  const tokens = teams.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    lists: tokens.some(({ type }) => type.endsWith('_list_open')),
    links: tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))),
  };
}
