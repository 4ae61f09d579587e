import { blockElements } from './block-elements.ts';
import { longestChunk } from './chunks.ts';
import type { Part, PartOf } from './part.ts';
import type { Piece } from './piece.ts';
import { piecesOfCode } from './split-code.ts';
import { paragraphsOf, piecesOfParagraph } from './split-paragraph.ts';
import { piecesOfTable } from './split-table.ts';
import { isTooWide, rowsAsList } from './wide-table.ts';

/** Deeper than this nothing is indented any more: it could not be read, and each level takes room. */
const deepest = 8;

/** The pieces of some parts, in their order. */
export function piecesOf(parts: readonly Part[], depth = 0): Piece[] {
  return parts.filter(isSeen).flatMap((part) => piecesOfPart(part, depth));
}

/** An empty paragraph would be a page of its own, or take an item's number with it. */
function isSeen(part: Part): boolean {
  return blockElements([part]).length > 0;
}

function piecesOfPart(part: Part, depth: number): Piece[] {
  switch (part.kind) {
    case 'section':
    case 'note':
      return wordPieces(part);
    case 'heading':
      return headingPieces(part);
    case 'paragraph':
      return piecesOfParagraph(part);
    case 'code':
      return piecesOfCode(part);
    case 'table':
      return isTooWide(part) ? piecesOfPart(rowsAsList(part), depth) : piecesOfTable(part);
    case 'quote':
    case 'box':
      if (depth >= deepest) return piecesOf(part.blocks, depth);
      return piecesOf(part.blocks, depth + 1).map((piece, i) => ({
        part: { kind: part.kind, blocks: [piece.part] },
        joins: i === 0 ? 0 : piece.joins + 1,
        tear: i === 0 ? 1 : Math.max(3, piece.tear),
      }));
    case 'list':
      return depth >= deepest ? flatPieces(part, depth) : listPieces(part, depth);
  }
}

function wordPieces(part: PartOf<'section' | 'note'>): Piece[] {
  if (part.text.length > longestChunk)
    return piecesOfParagraph({ kind: 'paragraph', children: [{ kind: 'text', text: part.text }] });
  return [{ part, joins: 0, tear: part.kind === 'section' ? 0 : 1 }];
}

function headingPieces(part: PartOf<'heading'>): Piece[] {
  const [only, ...more] = piecesOfParagraph({ kind: 'paragraph', children: part.children });
  // Nobody's heading: a paragraph that an author has marked as one.
  if (only && more.length > 0) return [only, ...more];
  return [{ part, joins: 0, tear: 0 }];
}

/** An item without words is no piece of its own: it stands with the item behind it, whose number counts it. */
function listPieces({ ordered, start, items }: PartOf<'list'>, depth: number): Piece[] {
  const pieces: Piece[] = [];
  let empty: (readonly Part[])[] = [];
  for (const [at, item] of items.entries()) {
    const inner = piecesOf(item, depth + 1);
    const list = { kind: 'list' as const, ordered, start: start + at };
    const isFirst = pieces.length === 0;
    const before = isFirst ? [] : empty;
    for (const [i, piece] of inner.entries())
      pieces.push(
        i > 0
          ? {
              part: { ...list, items: [[piece.part]], continued: true },
              joins: piece.joins + 1,
              tear: Math.max(4, piece.tear),
            }
          : {
              part: { ...list, start: list.start - before.length, items: [...before, [piece.part]] },
              joins: isFirst ? 0 : 1,
              tear: 2,
            },
      );
    empty = inner.length === 0 ? [...empty, []] : [];
  }
  return pieces;
}

/** The items of a list as paragraphs that begin with its marks. */
function flatPieces({ ordered, start, items }: PartOf<'list'>, depth: number): Piece[] {
  return items.flatMap((item, at) => piecesOf(paragraphsOf(ordered ? `${start + at}. ` : '• ', item), depth));
}

/** Pieces put together again: what of them shares a list, a box or a table stands in one. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [i, { part, joins }] of pieces.entries()) add(parts, part, i === 0 ? 0 : joins);
  return parts;
}

function add(parts: Part[], part: Part, joins: number): void {
  const last = parts.at(-1);
  if (last && joins > 0) parts.splice(-1, 1, joined(last, part, joins - 1));
  else parts.push(part);
}

function addTo(parts: readonly Part[], [part]: readonly Part[], joins: number): readonly Part[] {
  const all = [...parts];
  if (part) add(all, part, joins);
  return all;
}

/** Two pieces of one thing. */
function joined(one: Part, other: Part, joins: number): Part {
  if (one.kind === 'list' && other.kind === 'list') return joinedLists(one, other, joins);
  if ((one.kind === 'quote' || one.kind === 'box') && other.kind === one.kind)
    return { ...one, blocks: addTo(one.blocks, other.blocks, joins) };
  if (one.kind === 'table' && other.kind === 'table') return { ...one, rows: [...one.rows, ...other.rows] };
  if (one.kind === 'code' && other.kind === 'code')
    return { ...one, text: one.text + (joins > 0 ? '' : '\n') + other.text };
  if (one.kind === 'paragraph' && other.kind === 'paragraph')
    return { ...one, children: [...one.children, ...other.children] };
  return one;
}

function joinedLists(one: PartOf<'list'>, other: PartOf<'list'>, joins: number): Part {
  if (!other.continued) return { ...one, items: [...one.items, ...other.items] };
  const last = addTo(one.items.at(-1) ?? [], other.items[0] ?? [], joins);
  return { ...one, items: [...one.items.slice(0, -1), last] };
}
