import { chunksOf } from './chunks.ts';
import type { PartOf } from './part.ts';
import type { Piece } from './piece.ts';

/** Code with more lines, or more characters, may go on on the next page. */
const mostLines = 12;
const mostLength = 800;

/** Code as one piece, or, when it is long, its lines; a very long line is cut. */
export function piecesOfCode(part: PartOf<'code'>): Piece[] {
  const lines = part.text.split('\n');
  if (lines.length <= mostLines && part.text.length <= mostLength) return [{ part, joins: 0, tear: 2 }];
  return lines.flatMap((line, at) =>
    chunksOf(line).map((text, i) => ({
      part: { ...part, text },
      joins: i > 0 ? 2 : Math.min(at, 1),
      tear: i > 0 ? 6 : at === 0 ? 2 : 4,
    })),
  );
}
