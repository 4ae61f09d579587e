import MarkdownIt from 'markdown-it';

/** The Markdown that Teams knows in a TextBlock: bold, italic, lists and links. */
const teams = new MarkdownIt('zero').enable(['emphasis', 'link', 'list', 'escape']);

/** What a person sees of a TextBlock. */
export interface Seen {
  /** Its words, blanks made one. */
  readonly text: string;
  readonly links: readonly string[];
  /** What was not plain text: "em", "strong", "link", "bullet_list", "ordered_list". */
  readonly marks: readonly string[];
}

export function seen(markdown: string): Seen {
  const tokens = teams.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens.map((token) =>
    token.type === 'text' ? token.content : token.type === 'softbreak' || token.block ? ' ' : '',
  );
  const open = tokens.filter(({ type }) => type.endsWith('_open') && !/^(paragraph|list_item)/.test(type));
  return {
    text: plain(text.join('')),
    links: open.flatMap((token) => (token.type === 'link_open' ? String(token.attrGet('href')) : [])),
    marks: open.map(({ type }) => type.replace('_open', '')),
  };
}

/** A text with every run of blanks and line ends as one blank: a renderer shows it so. */
export function plain(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim();
}
