import { blot } from './replaced.ts';

/** A piece of a text between blanks, without the brackets, quotes and sentence marks around it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands there. A final "!" or "?" belongs to it, because many a password ends so. */
  readonly text: string;
  /** In lower case, without that "!" or "?" and with straight apostrophes: for comparing with words. */
  readonly word: string;
  /** `means`: a colon, "=", an arrow. `blot`: something that was found already. */
  readonly kind: 'word' | 'quote' | 'means' | 'blot';
  /** A sentence, or a part of one, ends behind it. */
  readonly ends: boolean;
}

/** Longer pieces are judged by their beginning. */
export const mostJudged = 300;

const pieces = /\uE000+|["“”„«»]|[^\s"“”„«»\uE000]+/g;
const openers = /^[([{<*_`'‘‚|]+/;
const arrow = /^(?:[-=]+>|→|[:=：＝]+)$/;
const named = /^([\p{L}_\-/.]{2,40}?)([:=：＝]+)(.+)$/su;

/**
 * The tokens of a text, in its order. `isName`: whether a word is what a value is given under, as in "pw:x", so that it
 * is taken apart.
 */
export function tokensOf(text: string, isName: (word: string) => boolean): readonly Token[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => splitPiece(piece, index, isName));
}

function splitPiece(piece: string, at: number, isName: (word: string) => boolean): Token[] {
  if (piece.startsWith(blot)) return [{ ...base(piece, at), kind: 'blot' }];
  if (/^["“”„«»]$/.test(piece)) return [{ ...base(piece, at), kind: 'quote' }];
  if (arrow.test(piece)) return [{ ...base(piece, at), kind: 'means' }];
  const lead = openers.exec(piece)?.[0].length ?? 0;
  const inner = piece.slice(lead);
  const parts = named.exec(inner.slice(0, mostJudged));
  const [, name = '', means = ''] = parts ?? [];
  if (parts && isName(name.toLowerCase())) {
    const value = at + lead + name.length + means.length;
    return [
      base(name, at + lead),
      { ...base(means, at + lead + name.length), kind: 'means' },
      ...trimmed(inner.slice(name.length + means.length), value),
    ];
  }
  return trimmed(inner, at + lead);
}

/** A token, and behind it the colon that ended it. */
function trimmed(piece: string, at: number): Token[] {
  const lead = openers.exec(piece)?.[0].length ?? 0;
  const bare = withoutEnd(piece.slice(lead));
  const tail = piece.slice(lead + bare.length);
  const ends = /[.,;]/.test(tail) || /[!?]$/.test(bare);
  const word = bare === '' ? [] : [{ ...base(bare, at + lead), ends }];
  const colon = /[:=：＝]/.exec(tail);
  return colon
    ? [...word, { ...base(colon[0], at + lead + bare.length + colon.index), kind: 'means' }]
    : word;
}

/** Without what may stand behind a word. A loop, because a pattern for the end of a text is tried from every place in it. */
function withoutEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && closers.has(piece[end - 1] ?? '')) end -= 1;
  return piece.slice(0, end);
}

const closers = new Set(`.,;:：=＝)]}>*_'’\`|`);

function base(text: string, start: number): Token {
  const word = text
    .slice(0, mostJudged)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[!?]{1,3}$/, '');
  return { start, end: start + text.length, text, word, kind: 'word', ends: false };
}
