import type { Inline } from '../src/knowledge/rich-text.ts';
import { plainText } from '../src/knowledge/rich-text.ts';
import { chunksOf, longestChunk } from './chunks.ts';
import { portalNote } from './portal-place.ts';
import type { Part, PartOf } from './part.ts';
import type { Piece } from './piece.ts';

/** Longer paragraphs may go on on the next page. The size also counts the addresses of links, which nobody sees. */
const mostLength = 700;
const mostSize = 3000;

/** No browser takes a longer address: it is shown in letters. */
const longestAddress = 2000;

/** A paragraph as one piece, or, when it is long, its sentences. */
export function piecesOfParagraph({ children }: PartOf<'paragraph'>): Piece[] {
  const atoms = children.flatMap(atomsOf);
  const isWhole = atoms.every((atom, i) => atom === children[i]);
  if (isWhole && fits(atoms)) return [{ part: { kind: 'paragraph', children }, joins: 0, tear: 1 }];
  return sentencesOf(atoms).map((sentence, i) => ({
    part: { kind: 'paragraph', children: sentence },
    joins: Math.min(i, 1),
    tear: i === 0 ? 1 : 5,
  }));
}

/** Words in front of some parts. */
export function paragraphsOf(words: string, parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  const lead: Inline = { kind: 'text', text: words };
  if (first?.kind === 'paragraph') return [{ ...first, children: [lead, ...first.children] }, ...rest];
  return [{ kind: 'paragraph', children: [lead] }, ...parts];
}

/** What a long paragraph can be parted into: sentences and what is marked inside them, none of them very long. */
function atomsOf(inline: Inline): Inline[] {
  switch (inline.kind) {
    case 'text':
      return inline.text.length <= mostLength
        ? [inline]
        : inline.text.split(betweenSentences).flatMap((text) => textsOf(text));
    case 'code':
      return inline.text.length <= longestChunk
        ? [inline]
        : chunksOf(inline.text).map((text) => ({ ...inline, text }));
    case 'place':
      if (!fits(inline.children) || hasLongAddress(inline))
        return atomsOf({
          kind: 'strong',
          children: [...inline.children, { kind: 'text', text: portalNote(inline) }],
        });
      return [inline];
    case 'strong':
    case 'emphasis':
      return fits(inline.children) && !hasLongAddress(inline)
        ? [inline]
        : inline.children.flatMap(atomsOf).map((child) => ({ ...inline, children: [child] }));
    case 'link':
      return linkAtoms(inline);
    case 'image':
      return inline.alt.length <= longestChunk && !hasLongAddress(inline) ? [inline] : textsOf(inline.alt);
    case 'break':
      return [inline];
  }
}

const betweenSentences = /(?<=[.!?]["')”’]?\s+)(?=[\p{Lu}\p{N}"'(“‘])/u;

function textsOf(text: string): Inline[] {
  return chunksOf(text).map((chunk) => ({ kind: 'text', text: chunk }));
}

/** A link stays whole, unless it could not be pressed anyway, or its words fill a page: then they go on behind it. */
function linkAtoms(link: Extract<Inline, { kind: 'link' }>): Inline[] {
  const words = plainText(link.children);
  if (hasLongAddress(link)) return textsOf(`${words} (${link.url})`);
  if (words.length <= longestChunk) return [link];
  const [first = '', ...rest] = chunksOf(words);
  return [{ ...link, children: [{ kind: 'text', text: first }] }, ...rest.flatMap(textsOf)];
}

function fits(inlines: readonly Inline[]): boolean {
  return plainText(inlines).length <= mostLength && sizeOf(inlines) <= mostSize;
}

function sizeOf(inlines: readonly Inline[]): number {
  return inlines.reduce((size, inline) => {
    const address = 'url' in inline ? inline.url.length : 0;
    const inner = 'children' in inline ? sizeOf(inline.children) : plainText([inline]).length;
    return size + address + inner;
  }, 0);
}

function hasLongAddress(inline: Inline): boolean {
  if ('url' in inline && inline.url.length > longestAddress) return true;
  return 'children' in inline && inline.children.some(hasLongAddress);
}

/** A sentence ends with a full stop and a blank, or with its line, or when it has become too long for a piece. */
function sentencesOf(atoms: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = [];
  let ended = true;
  // Of the last sentence. To measure it again for every atom would take time squared.
  let [length, size] = [0, 0];
  for (const atom of atoms) {
    length += plainText([atom]).length;
    size += sizeOf([atom]);
    const last = sentences.at(-1);
    if (!last || ended || length > mostLength || size > mostSize) {
      sentences.push([atom]);
      [length, size] = [plainText([atom]).length, sizeOf([atom])];
    } else last.push(atom);
    ended = atom.kind === 'break' || /[.!?]["')”’]?\s+$/.test(plainText([atom]));
  }
  return sentences;
}
