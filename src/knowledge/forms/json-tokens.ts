/** A piece of a JSON text, of one that somebody broke as well. What stands between two tokens is blank. */
export interface JsonToken {
  /** `word`: anything that is neither a string nor punctuation: a number, `true`, a key without quotes. */
  readonly kind: 'string' | 'word' | 'punctuation';
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  readonly text: string;
}

const punctuation = /[{}[\],:]/y;
const word = /[^\s{}[\],:"]+/y;
const blank = /\s+/y;

/** The tokens between two offsets, in one pass. Offsets count from the start of the whole text. */
export function* jsonTokens(text: string, from: number, to: number): Generator<JsonToken> {
  for (let at = from; at < to;) {
    const found = tokenAt(text, at, to);
    if (found !== undefined) yield found;
    at = found?.end ?? endOf(blank, text, at) ?? at + 1;
  }
}

function tokenAt(text: string, start: number, to: number): JsonToken | undefined {
  const token = (kind: JsonToken['kind'], end: number | undefined): JsonToken | undefined => {
    if (end === undefined) return undefined;
    const last = Math.min(end, to);
    return { kind, start, end: last, text: text.slice(start, last) };
  };
  if (text.charAt(start) === '"') return token('string', endOfString(text, start));
  return token('punctuation', endOf(punctuation, text, start)) ?? token('word', endOf(word, text, start));
}

/** A string that is never closed goes on to the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
