/** A visibility expression as it is written, before its names are looked up. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | Comparison;

export interface Comparison {
  readonly kind: 'comparison';
  readonly name: string;
  readonly equal: boolean;
  /** As written, without quotation marks; `null` stands for no answer. */
  readonly value: string;
}

export interface Parsing {
  readonly expression: Expression;
  /** A closing parenthesis that nothing opened was left out. */
  readonly dropped: boolean;
}

/** Parentheses inside parentheses; nobody writes more than two. */
const deepest = 32;

/** Terms joined by `&&` inside terms joined by `||`, of one pair of parentheses. */
interface Group {
  readonly any: Expression[];
  all: Expression[];
}

/**
 * Reads `a == x && (b != y || c == null)`. `&&` binds tighter; values have no quotation marks and may hold balanced
 * parentheses; a parenthesis groups only where a term begins. Undefined when it is no such expression. One pass, no
 * recursion.
 */
export function parseVisibility(text: string): Parsing | undefined {
  const groups: Group[] = [{ any: [], all: [] }];
  let at = 0;
  let dropped = false;
  for (;;) {
    at = skipBlanks(text, at);
    while (text.charAt(at) === '(') {
      if (groups.length > deepest) return undefined;
      groups.push({ any: [], all: [] });
      at = skipBlanks(text, at + 1);
    }
    const term = termAt(text, at);
    if (term === undefined) return undefined;
    groups.at(-1)?.all.push(term.expression);
    at = term.end;
    while (text.charAt(at) === ')') {
      const group = groups.length > 1 ? groups.pop() : undefined;
      if (group === undefined) dropped = true;
      else groups.at(-1)?.all.push(whole(group));
      at = skipBlanks(text, at + 1);
    }
    const group = groups.at(-1);
    if (at >= text.length)
      return group !== undefined && groups.length === 1 ? { expression: whole(group), dropped } : undefined;
    const operator = text.slice(at, at + 2);
    if (group === undefined || (operator !== '&&' && operator !== '||')) return undefined;
    if (operator === '||') endTerm(group);
    at += 2;
  }
}

function endTerm(group: Group): void {
  group.any.push(joined('all', group.all));
  group.all = [];
}

function whole(group: Group): Expression {
  endTerm(group);
  return joined('any', group.any);
}

function joined(kind: 'all' | 'any', of: readonly Expression[]): Expression {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind, of };
}

/** A comparison, or one of the words `null` and `true` (always) and `false` (never). */
function termAt(text: string, start: number): { expression: Expression; end: number } | undefined {
  const end = endOfTerm(text, start);
  const expression = termOf(text.slice(start, end).trim());
  return expression === undefined ? undefined : { expression, end };
}

function termOf(words: string): Expression | undefined {
  const word = words.toLowerCase();
  if (word === 'null' || word === 'true') return { kind: 'constant', value: true };
  if (word === 'false') return { kind: 'constant', value: false };
  const operator = /==|!=/.exec(words);
  if (operator === null) return undefined;
  const name = words.slice(0, operator.index).trim();
  const value = words.slice(operator.index + 2).trim();
  if (name === '' || value === '') return undefined;
  return { kind: 'comparison', name, equal: operator[0] === '==', value };
}

/** Before the next operator, or the parenthesis that closes what the term did not open. */
function endOfTerm(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charAt(at);
    if ((unit === '&' || unit === '|') && text.charAt(at + 1) === unit) return at;
    if (unit === '(') depth++;
    if (unit === ')' && --depth < 0) return at;
  }
  return text.length;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}
