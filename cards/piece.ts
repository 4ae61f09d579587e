import type { Part } from './part.ts';

/** The smallest part of a text that stays whole, with everything it stands in: the third item of a list, a row of a table. */
export interface Piece {
  readonly part: Part;
  /** How many of the things it stands in began with a piece before it: 0 for what stands on its own. */
  readonly joins: number;
  /** How bad the end of a page is before it: 0 before a heading, 6 inside a sentence. */
  readonly tear: number;
}
