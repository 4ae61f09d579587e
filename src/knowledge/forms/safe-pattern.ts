/** No answer is tried against a pattern beyond this length. In UTF-16 units. */
export const longestMatched = 4000;

/** No author writes a longer one. */
const longestPattern = 1000;

/** Ways to match that the engine may have to try: two open-ended repetitions, one after the other, are allowed. */
const mostWays = longestMatched ** 2 * 4;

export type SafePattern =
  | { readonly kind: 'safe'; readonly pattern: RegExp }
  | { readonly kind: 'invalid' }
  /** It might take minutes to find out that a text does not match. */
  | { readonly kind: 'slow' };

/**
 * A pattern that may be run on `longestMatched` characters. JavaScript's engine backtracks, so that the ways it may
 * try are counted: the choices of what follows each other multiply, alternatives add up, and a repetition of something
 * with more than one way is a power. Nested repetitions and back references are refused by this count.
 */
export function safePattern(source: string): SafePattern {
  if (source.length > longestPattern) return { kind: 'slow' };
  const pattern = compiled(source);
  if (pattern === undefined) return { kind: 'invalid' };
  return waysOf(source) > mostWays ? { kind: 'slow' } : { kind: 'safe', pattern };
}

function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined; // No pattern of JavaScript's: the caller reports it.
  }
}

interface Level {
  /** Of the alternatives before this one. */
  sum: number;
  /** Of this alternative, without its last atom, which a quantifier may follow. */
  product: number;
  last: number;
}

const atom =
  /\\(?<reference>[1-9]|k<)|\\[^]|\[(?:\\[^]|[^\]\\])*\]|(?<open>\((?:\?(?:[:=!]|<[=!]|<[^>=!]*>|[-ims]+:))?)|(?<close>\))|(?<or>\|)|(?<quantifier>(?:[*+?]|\{(?<least>\d+)(?<upward>,(?<most>\d*))?\})\??)|[^]/g;

/** An upper bound on the ways in which a valid pattern can be tried on a text of `longestMatched` characters. */
function waysOf(source: string): number {
  const levels: Level[] = [newLevel()];
  for (const match of source.matchAll(atom)) {
    const groups = match.groups ?? {};
    const level = levels.at(-1) ?? newLevel();
    if (groups['quantifier'] !== undefined) level.last = repeated(level.last, timesOf(groups));
    else if (groups['or'] !== undefined) Object.assign(level, { ...newLevel(), sum: total(level) });
    else if (groups['open'] !== undefined) levels.push(newLevel());
    else if (groups['close'] !== undefined && levels.length > 1) {
      levels.pop();
      push(levels.at(-1) ?? level, total(level));
    } else push(level, groups['reference'] === undefined ? 1 : Infinity);
  }
  const ways = levels.reduce((product, level) => product * total(level), 1);
  return isAnchored(source) ? ways : ways * longestMatched;
}

function newLevel(): Level {
  return { sum: 0, product: 1, last: 1 };
}

function total({ sum, product, last }: Level): number {
  return sum + product * last;
}

function push(level: Level, ways: number): void {
  level.product *= level.last;
  level.last = ways;
}

interface Times {
  readonly least: number;
  readonly most: number;
}

function timesOf(groups: Readonly<Record<string, string | undefined>>): Times {
  const sign = groups['quantifier']?.charAt(0) ?? '';
  if (sign === '?') return { least: 0, most: 1 };
  if (sign !== '{') return { least: 0, most: longestMatched };
  const least = Number(groups['least']);
  const most = groups['upward'] === undefined ? least : Number(groups['most'] || longestMatched);
  return { least, most: Math.max(least, most) };
}

/**
 * Of something with one way there is one way for each number of times; else the ways of every time multiply. What must
 * stand there many times costs as many steps, whichever way it is.
 */
function repeated(ways: number, { least, most }: Times): number {
  const [fewest, times] = [Math.min(least, longestMatched), Math.min(most, longestMatched)];
  if (ways <= 1) return Math.max(fewest, times - fewest + 1);
  return ways ** Math.max(1, most) + 1;
}

/** Tried from the start only. */
function isAnchored(source: string): boolean {
  return source.startsWith('^') && !source.includes('|');
}
