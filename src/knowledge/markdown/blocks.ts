import type { Token } from 'markdown-it';
import type { Block, Inline } from '../rich-text.ts';
import { trimmed } from './inline-runs.ts';
import { inlinesOf } from './inlines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { nodesOf, type TokenNode } from './token-nodes.ts';

/** markdown-it's flat tokens as nested blocks. */
export function blocksOf(tokens: readonly Token[]): Block[] {
  return nodesOf(tokens).flatMap(readBlock);
}

function readBlock({ token, inside }: TokenNode): readonly Block[] {
  switch (token.type) {
    case 'heading_open':
      return [{ kind: 'heading', level: Number(token.tag.slice(1)), children: headingInlines(inside) }];
    case 'paragraph_open':
      return paragraphsOf(inlineTokens(inside)).map((children) => ({ kind: 'paragraph', children }));
    case 'bullet_list_open':
      return [{ kind: 'list', ordered: false, start: 1, items: itemsOf(inside) }];
    case 'ordered_list_open':
      return [
        { kind: 'list', ordered: true, start: Number(token.attrGet('start') ?? 1), items: itemsOf(inside) },
      ];
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: blocksOf(inside) }];
    case 'table_open':
      return [tableOf(inside)];
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.replace(/\n$/, ''), language: token.info.trim() }];
    default:
      return []; // A rule (---) is the only other block, and says nothing.
  }
}

function inlineTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => token.children ?? []);
}

/** A heading is bold by itself: a mark over all of it is taken off. */
function headingInlines(inside: readonly Token[]): readonly Inline[] {
  const flat = inlinesOf(inlineTokens(inside)).map((inline): Inline =>
    inline.kind === 'break' ? blank : inline,
  );
  const inlines = trimmed(flat);
  const [only] = inlines;
  return inlines.length === 1 && only?.kind === 'strong' ? only.children : inlines;
}

const blank: Inline = { kind: 'text', text: ' ' };

function itemsOf(inside: readonly Token[]): Block[][] {
  return nodesOf(inside).map((item) => blocksOf(item.inside));
}

function tableOf(inside: readonly Token[]): Block {
  const parts = nodesOf(inside).flatMap((part) => nodesOf(part.inside));
  const [header = [], ...rows] = parts.map((row) => nodesOf(row.inside).map(cellOf));
  return { kind: 'table', header, rows };
}

function cellOf(cell: TokenNode): readonly Inline[] {
  return trimmed(inlinesOf(inlineTokens(cell.inside)));
}
