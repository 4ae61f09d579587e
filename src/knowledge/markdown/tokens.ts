import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import { nesting } from './inline-nesting.ts';
import { closedTags, knownTags } from './known-tags.ts';

/** How deep lists and quotes may go, and marks in a paragraph. Beyond it a body is served as plain paragraphs. */
export const deepest = 32;

/** A list is two levels of tokens (list, item), and markdown-it drops what is deeper than `maxNesting`. */
const maxNesting = 2 * deepest + 8;

const md = markdown();

/** CommonMark with tables and bare addresses as links; without what would hide words of this dialect. */
function markdown(): MarkdownIt {
  const parser = createMarkdown('default', { linkify: true, maxNesting }).use(knownTags);
  // `code`: lines indented by four are text here. `lheading`: a paragraph above "---" is no heading. `reference`:
  // definitions are taken out before, because Markdown hides those that nothing refers to.
  parser.disable(['code', 'lheading', 'reference', 'html_block', 'html_inline', 'strikethrough']);
  // Every target becomes a token; `readAddress` decides what it is.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const schema of ['//', 'ftp:', 'mailto:']) parser.linkify.add(schema, null);
  return parser;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** The line (from 1) at which a body is nested deeper than anything a person writes. */
  readonly tooDeepAt?: number;
}

export function tokensOf(text: string, addresses: ReadonlyMap<string, string>): Tokens {
  const tokens = md.parse(text, { references: referencesOf(addresses), closed: closedTags(text) });
  let depth = 0;
  let line = 1;
  for (const { type, nesting: step, map, children } of tokens) {
    line = map === null ? line : map[0] + 1;
    if (type.startsWith('list_item_') || type.startsWith('blockquote_')) depth += step;
    if (depth > deepest || inlineDepth(children ?? []) > deepest) return { tokens, tooDeepAt: line };
  }
  return { tokens };
}

/** As markdown-it looks them up, in upper case: so no label is the name of something every object has. */
function referencesOf(addresses: ReadonlyMap<string, string>): Record<string, Reference> {
  const references: Record<string, Reference> = {};
  for (const [label, href] of addresses) {
    references[md.utils.normalizeReference(label)] = { href, title: '' };
  }
  return references;
}

interface Reference {
  readonly href: string;
  readonly title: string;
}

/** The most marks that are open at once. */
function inlineDepth(children: readonly Token[]): number {
  let depth = 0;
  let most = 0;
  for (const token of children) {
    depth = Math.max(0, depth + nesting(token));
    most = Math.max(most, depth);
  }
  return most;
}
