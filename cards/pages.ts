import type { Element } from './adaptive-card.ts';
import { blockElements } from './block-elements.ts';
import type { Part } from './part.ts';
import { partsOf, piecesOf } from './pieces.ts';
import type { Measured } from './measured.ts';
import { measured } from './measured.ts';
import { plainBlocks } from './plain-blocks.ts';

/** What a card shows at a time. */
export interface Page {
  readonly body: readonly Element[];
  /** The plain-text twin of `body`. */
  readonly text: string;
}

/** How much goes on a page. */
export interface Room {
  /** Characters that are seen. A short line counts as a whole one. */
  readonly length: number;
  /** Of body and twin together, as JSON. A message may have 28 KB: the rest is for the buttons. */
  readonly bytes: number;
}

/** About a screen and a half on a phone; the steps of nine articles in ten fit. */
const readable: Room = { length: 1800, bytes: 14_000 };

/** What remains after a page goes on it when it is no more than this share of one. */
const orphan = 0.25;

/** A page is at least so full, unless what follows does not fit. */
const leastFull = 0.5;

/** A page that ends this badly could as well be a tenth emptier. */
const costOfTear = 0.1;

/** Behind a heading or an "as follows:" no page ends that could end elsewhere. */
const costOfLead = 5;

/** Parts as pages, at least one: nothing is left out, nothing changes its place. */
export function pagesOf(parts: readonly Part[], room: Room = readable): readonly Page[] {
  const pieces = piecesOf(parts).map(measured);
  const pages: Page[] = [];
  for (let from = 0; from < pieces.length;) {
    const end = endOfPage(pieces, from, room);
    pages.push(pageOf(partsOf(pieces.slice(from, end))));
    from = end;
  }
  return pages.length > 0 ? pages : [{ body: [], text: '' }];
}

function pageOf(parts: readonly Part[]): Page {
  return { body: blockElements(parts), text: plainBlocks(parts).replace(/^\n+/, '') };
}

/** Where the page that begins with piece `from` ends: the position of the first piece of the next. */
function endOfPage(pieces: readonly Measured[], from: number, room: Room): number {
  const sums = sumsFrom(pieces, from, { ...room, length: room.length * (1 + orphan) });
  if (from + sums.length === pieces.length) return pieces.length;
  const full = sums.filter((length) => length <= room.length);
  const ends = full.map((length, i) => {
    const end = from + i + 1;
    const fill = Math.min(1, length / room.length);
    return { end, cost: costOfEnd(pieces, end) + (1 - fill) + (fill < leastFull ? 1 : 0) };
  });
  const [best] = ends.sort((a, b) => a.cost - b.cost || b.end - a.end);
  return best?.end ?? from + 1;
}

/** The length of the page with one piece, with two, and so on, as long as they fit. At least the first piece does. */
function sumsFrom(pieces: readonly Measured[], from: number, room: Room): number[] {
  const sums: number[] = [];
  let [length, bytes] = [0, 0];
  for (const piece of pieces.slice(from)) {
    length += piece.length;
    bytes += piece.bytes;
    if (sums.length > 0 && (length > room.length || bytes > room.bytes)) break;
    sums.push(length);
  }
  return sums;
}

function costOfEnd(pieces: readonly Measured[], end: number): number {
  const lead = pieces[end - 1]?.isLead ? costOfLead : 0;
  return lead + (pieces[end]?.tear ?? 0) * costOfTear;
}
