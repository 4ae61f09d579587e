import { secretsBeside } from './beside.ts';
import { namedSecrets, namesIn } from './named.ts';
import { blot, blotted, replaced } from './replaced.ts';
import { shapesIn } from './shapes.ts';
import type { SecretKind, Span } from './span.ts';
import { tokensOf } from './tokens.ts';
import { aroundSecrets, is, isSecretName } from './words.ts';

/** What stands in a text where a secret stood. It has no letters: it means nothing to whoever reads the words. */
export const removed = '[•••]';

/**
 * Where a text seems to hold passwords, PINs, one-time codes, keys and tokens, in its order and apart from each other. A
 * few may stay unseen (a password of plain words), and a few may be none: whoever asks must go on either way. Linear in
 * the length of the text.
 */
export function findSecrets(text: string): readonly Span[] {
  const before = text.replaceAll(removed, blot.repeat(removed.length));
  const shaped = apart(shapesIn(before));
  const rest = blotted(before, shaped);
  const tokens = tokensOf(rest, isSecretName);
  const names = namesIn(tokens);
  const found = [...shaped, ...namedSecrets(tokens, names), ...secretsBeside(tokens, names)];
  return apart([...found, ...repeated(before, found)]);
}

/** So many different secrets are looked for again in the rest of the text, if they are long enough to be told. */
const mostRepeated = 50;
const leastRepeated = 4;

/** Other places that have the same characters as a secret: whoever wrote it twice gave it away twice. */
function repeated(text: string, found: readonly Span[]): Span[] {
  const kinds = new Map(found.map(({ start, end, kind }) => [text.slice(start, end), kind]));
  const told = [...kinds].filter(([secret]) => secret.length >= leastRepeated).slice(0, mostRepeated);
  return told.flatMap(([secret, kind]) =>
    placesOf(secret, text).map((start) => ({ start, end: start + secret.length, kind })),
  );
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

export interface Redacted {
  /** The text with `removed` in the place of every secret. */
  readonly text: string;
  /** What was taken out; empty when nothing was. */
  readonly kinds: ReadonlySet<SecretKind>;
}

export function withoutSecrets(text: string): Redacted {
  const spans = findSecrets(text);
  return { text: replaced(text, spans, () => removed), kinds: new Set(spans.map(({ kind }) => kind)) };
}

/** Whether a text without its secrets says nothing any more: "my password is [•••]". */
export function isNothingElse(redacted: string): boolean {
  return tokensOf(redacted.replaceAll(removed, ' '), isSecretName)
    .filter(({ kind }) => kind === 'word')
    .every(
      ({ word }) => isSecretName(word) || aroundSecrets.has(word) || is.has(word) || !/\p{L}/u.test(word),
    );
}

/** In order, with those that overlap as one. */
function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
    else joined.push(span);
  }
  return joined;
}
