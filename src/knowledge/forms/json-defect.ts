import { jsonTokens, type JsonToken } from './json-tokens.ts';

type Expected = 'a value' | 'a key in quotation marks' | '":"' | '"," or a closing bracket' | 'nothing more';

export interface JsonDefect {
  readonly offset: number;
  /** Completes "here should be ...". */
  readonly expected: string;
}

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * The first thing in a JSON text that `mendJson` does not mend. Where nothing is found (a bad escape in a string),
 * undefined.
 */
export function jsonDefect(text: string, from: number, to: number): JsonDefect | undefined {
  const open: string[] = [];
  let expected: Expected = 'a value';
  let before = '';
  for (const token of jsonTokens(text, from, to)) {
    const next = step(token, { expected, before, open });
    if (next === undefined) return { offset: token.start, expected };
    expected = next;
    before = token.text;
  }
  return expected === 'nothing more' ? undefined : { offset: to, expected };
}

interface State {
  readonly expected: Expected;
  /** The token before. */
  readonly before: string;
  /** The brackets that are open; changed by `step`. */
  readonly open: string[];
}

/** What must follow the token; undefined when the token itself must not stand here. */
function step({ kind, text }: JsonToken, { expected, before, open }: State): Expected | undefined {
  if (text === '{' || text === '[') {
    if (expected !== 'a value') return undefined;
    open.push(text);
    return text === '{' ? 'a key in quotation marks' : 'a value';
  }
  if (text === '}' || text === ']') {
    const pair = text === '}' ? '{' : '[';
    const complete = expected === '"," or a closing bracket' || before === pair || before === ',';
    return complete && open.pop() === pair ? afterValue(open) : undefined;
  }
  if (text === ',') {
    if (expected !== '"," or a closing bracket') return undefined;
    return open.at(-1) === '{' ? 'a key in quotation marks' : 'a value';
  }
  if (text === ':') return expected === '":"' ? 'a value' : undefined;
  if (expected === 'a key in quotation marks') return '":"';
  const whole = kind === 'string' ? text.length > 1 && text.endsWith('"') : literal.test(text);
  return expected === 'a value' && whole ? afterValue(open) : undefined;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing more' : '"," or a closing bracket';
}
