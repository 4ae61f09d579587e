import type { Inline } from '../src/knowledge/rich-text.ts';
import { plainText } from '../src/knowledge/rich-text.ts';
import { blockElements } from './block-elements.ts';
import { byteLength } from './byte-length.ts';
import type { Part } from './part.ts';
import type { Piece } from './piece.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A piece and the room it takes. */
export interface Measured extends Piece {
  /** Characters that are seen. */
  readonly length: number;
  /** On the card and in its twin, as JSON. */
  readonly bytes: number;
  /** Whether what follows belongs to it: a heading, or words that are bold or end in a colon. */
  readonly isLead: boolean;
}

/** A short line takes as much room as so many characters. */
const shortLine = 40;

export function measured(piece: Piece): Measured {
  const { part } = piece;
  const bytes = byteLength(blockElements([part])) + byteLength(plainBlocks([part]));
  return { ...piece, bytes, length: Math.max(shortLine, visibleLength(part)), isLead: isLead(part) };
}

function isLead(part: Part): boolean {
  switch (part.kind) {
    case 'heading':
    case 'section':
      return true;
    case 'paragraph':
      return /:\s*$/.test(plainText(part.children)) || isBold(part.children);
    case 'list':
      return part.items.flat().slice(-1).some(isLead);
    case 'quote':
    case 'box':
      return part.blocks.slice(-1).some(isLead);
    case 'note':
    case 'code':
    case 'table':
      return false;
  }
}

/** Authors write headings in bold, too. */
function isBold(children: readonly Inline[]): boolean {
  const words = children.filter((child) => plainText([child]).trim() !== '');
  return words.length > 0 && words.every(({ kind }) => kind === 'strong');
}

/** Characters that are seen: no addresses behind words, no marks. */
function visibleLength(part: Part): number {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return seenOf(part.children).length;
    case 'list':
      return sum(part.items.flat().map(visibleLength));
    case 'quote':
    case 'box':
      return sum(part.blocks.map(visibleLength));
    case 'table':
      // The header counts once a table; its other rows carry it in case a page begins with them.
      return sum(part.rows.flat().map((cell) => seenOf(cell).length));
    case 'section':
    case 'note':
    case 'code':
      return part.text.length;
  }
}

function seenOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      const words = plainText([inline]);
      return inline.kind === 'link' && words.trim() === '' ? inline.url : words;
    })
    .join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
