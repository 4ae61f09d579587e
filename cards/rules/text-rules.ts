import { htmlTag } from '../html-tags.ts';
import { isFields, isText } from './card-nodes.ts';
import type { CardNode, CardProblem } from './card-problem.ts';
import { problem } from './card-problem.ts';
import { teamsMarks } from './teams-markdown.ts';

/** Markdown that Teams does not know in a text, and why each is looked for; marks behind a backslash do not count. */
const foreign: readonly (readonly [name: string, mark: RegExp])[] = [
  ['a heading', /^ {0,3}#{1,6}(?= )/m],
  ['a quote', /^ {0,3}>/m],
  ['a table', /^ {0,3}\|.*\|\s*$/m],
  ['code', /(?<!\\)`/],
  ['a picture', /(?<!\\)!\[[^\]]*\]\(/],
  ['HTML', htmlTag],
];

/** Rules about a TextBlock. */
export function textProblems(node: CardNode): CardProblem[] {
  if (node.type !== 'TextBlock') return [];
  const { text, wrap, fontType } = node.fields;
  if (typeof text !== 'string' || text === '')
    return [problem('empty-text', node, 'The TextBlock has no text: mobile clients refuse the whole card.')];
  return [
    ...(wrap === true
      ? []
      : [problem('no-wrap', node, 'The TextBlock has no "wrap": true: its text is cut off.')]),
    // Code is shown as it stands, apart from links.
    ...(fontType === 'Monospace' ? [] : foreignProblems(node, text)),
    ...markProblems(node, text),
  ];
}

function foreignProblems(node: CardNode, text: string): CardProblem[] {
  return foreign
    .filter(([, mark]) => text.search(mark) >= 0)
    .map(([name]) =>
      problem(
        'foreign-markdown',
        node,
        `The text has ${name} in Markdown, which Teams does not know there: ${beginning(text)}`,
      ),
    );
}

function markProblems(node: CardNode, text: string): CardProblem[] {
  const { lists, links } = teamsMarks(text);
  return [
    ...(lists
      ? [
          problem(
            'list-in-text',
            node,
            `A line of the text would become a list: ${beginning(text)}. Escape it, or use a ColumnSet for each item.`,
          ),
        ]
      : []),
    ...links.filter((url) => !isWebAddress(url)).map((url) => addressProblem(node, url)),
  ];
}

/** Rules about pictures and addresses. */
export function addressProblems(node: CardNode): CardProblem[] {
  const { url, altText } = node.fields;
  if (node.type !== 'Image') return url === undefined || isWebAddress(url) ? [] : [addressProblem(node, url)];
  return [
    ...(isWebAddress(url, 'https:')
      ? []
      : [problem('image-address', node, 'A picture needs an address with https.')]),
    ...(isText(altText)
      ? []
      : [problem('no-alt-text', node, 'The picture has no "altText" for who cannot see it.')]),
  ];
}

/** Rules about what mobile clients show in place of what they do not know. */
export function fallbackProblems(node: CardNode): CardProblem[] {
  if (node.type !== 'Table' && node.type !== 'CodeBlock') return [];
  if (isFields(node.fields['fallback'])) return [];
  return [
    problem(
      'no-fallback',
      node,
      `Some clients do not know "${node.type}": give it a "fallback" of TextBlocks.`,
    ),
  ];
}

function addressProblem(node: CardNode, url: unknown): CardProblem {
  return problem('address', node, `Only http and https addresses can be opened from a card: ${String(url)}`);
}

function isWebAddress(url: unknown, ...schemes: readonly string[]): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  return (schemes.length > 0 ? schemes : ['http:', 'https:']).includes(new URL(url).protocol);
}

function beginning(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
