import type { Inline } from '../src/knowledge/rich-text.ts';
import { byteLength } from './byte-length.ts';
import { blockElements } from './block-elements.ts';
import type { PartOf } from './part.ts';
import type { Piece } from './piece.ts';
import { piecesOfParagraph } from './split-paragraph.ts';

type Row = PartOf<'table'>['header'];

/** Bytes of a row with its header, above which a table is no help any more. */
const mostBytes = 5000;

/** Each row with the header, so that a page can begin with it. A table of huge cells becomes paragraphs. */
export function piecesOfTable(table: PartOf<'table'>): Piece[] {
  const pieces = rowsOf(table).map((part, at) => ({ part, joins: Math.min(at, 1), tear: at === 0 ? 2 : 3 }));
  const fits = pieces.every(({ part }) => byteLength(blockElements([part])) <= mostBytes);
  return fits ? pieces : [table.header, ...table.rows].flatMap(rowAsParagraph);
}

function rowsOf(table: PartOf<'table'>): PartOf<'table'>[] {
  return table.rows.length < 2 ? [table] : table.rows.map((row) => ({ ...table, rows: [row] }));
}

function rowAsParagraph(row: Row): Piece[] {
  const bar: Inline = { kind: 'text', text: ' | ' };
  const children = row.flatMap((cell, i) => (i === 0 ? cell : [bar, ...cell]));
  return children.length === 0 ? [] : piecesOfParagraph({ kind: 'paragraph', children });
}
