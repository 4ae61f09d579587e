import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import { knownTags } from './known-tags.ts';

/** How deep lists and quotes may go. Beyond it a body is served as plain paragraphs. */
export const deepest = 32;

/** A list is two levels of tokens (list, item), and markdown-it drops what is deeper than `maxNesting`. */
const maxNesting = 2 * deepest + 8;

const md = markdown();

/** CommonMark with tables and bare addresses as links; without what would hide words of this dialect. */
function markdown(): MarkdownIt {
  const parser = createMarkdown('default', { linkify: true, maxNesting }).use(knownTags);
  // `code`: lines indented by four are text here. `lheading`: a paragraph above "---" is no heading.
  parser.disable(['code', 'lheading', 'html_block', 'html_inline', 'strikethrough']);
  // Every target becomes a token; `readAddress` decides what it is.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const schema of ['//', 'ftp:', 'mailto:']) parser.linkify.add(schema, null);
  return parser;
}

/** The tokens of a body; undefined when it is nested deeper than anything a person writes. */
export function tokensOf(text: string): Token[] | undefined {
  const tokens = md.parse(text, {});
  return depthOf(tokens) > deepest ? undefined : tokens;
}

/** The most lists and quotes that are open at once. */
function depthOf(tokens: readonly Token[]): number {
  let depth = 0;
  let most = 0;
  for (const { type, nesting } of tokens) {
    if (type.startsWith('list_item_') || type.startsWith('blockquote_')) depth += nesting;
    most = Math.max(most, depth);
  }
  return most;
}
