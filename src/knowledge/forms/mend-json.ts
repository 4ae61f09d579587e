import { jsonTokens, type JsonToken } from './json-tokens.ts';

export interface MendedJson {
  readonly text: string;
  /** Where the first of the defects that were mended stands; undefined when there was none. */
  readonly first: { readonly offset: number; readonly what: string } | undefined;
}

/**
 * JSON with the three slips mended that its authors make: line ends and tabs inside strings, keys without quotes, and
 * commas after the last entry. One pass; whatever else is wrong stays wrong.
 */
export function mendJson(text: string, from: number, to: number): MendedJson {
  const pieces: string[] = [];
  const open: string[] = [];
  let first: MendedJson['first'];
  let before: JsonToken | undefined;
  for (const token of jsonTokens(text, from, to)) {
    const closes = token.text === '}' || token.text === ']';
    const extraComma = closes && before?.text === ',';
    if (extraComma) pieces[pieces.length - 1] = ' ';
    const atKey = open.at(-1) === '{' && (before?.text === '{' || before?.text === ',');
    const mended = mendToken(token, atKey);
    if (first === undefined && extraComma) first = { offset: before?.start ?? 0, what: slips.comma };
    if (first === undefined && mended !== undefined) first = firstIn(token);
    pieces.push(text.slice(before?.end ?? from, token.start), mended ?? token.text);
    if (token.text === '{' || token.text === '[') open.push(token.text);
    else if (closes) open.pop();
    before = token;
  }
  return { text: pieces.join(''), first };
}

const slips = {
  comma: 'A comma follows the last entry',
  key: 'A key has no quotation marks',
  control: 'A string goes on over a line end or holds a tab',
} as const;

// eslint-disable-next-line no-control-regex -- these are what JSON forbids inside a string
const control = /[\u0000-\u001F]/;

function mendToken({ kind, text }: JsonToken, atKey: boolean): string | undefined {
  if (kind === 'word' && atKey) return JSON.stringify(text);
  if (kind !== 'string' || !control.test(text)) return undefined;
  return text.replace(new RegExp(control, 'g'), (unit) => JSON.stringify(unit).slice(1, -1));
}

function firstIn({ kind, start, text }: JsonToken): { offset: number; what: string } {
  if (kind === 'word') return { offset: start, what: slips.key };
  return { offset: start + text.search(control), what: slips.control };
}
