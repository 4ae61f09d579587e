/** What can follow `](`: web addresses, portal places and mail, as they are written in the field. */
const scheme = /^(?:https?:|ttps?:|(?:button-)?data-?(?:blade|context):|button-link:|mailto:|www\.)/i;

export interface Target {
  /** What goes between the parentheses; `<...>` when it needs it. */
  readonly address: string;
  /** Length of what was read after `](`, the closing parenthesis with it. */
  readonly length: number;
  /** Words that stood in the target by mistake and belong to the text. */
  readonly rest: string;
  /** What was wrong, for the author; empty when nothing was. */
  readonly defect: string;
}

export function isAddress(text: string): boolean {
  return scheme.test(text.trimStart());
}

/**
 * Reads a link's target that starts at `from`, right after `](`. Undefined: leave it to Markdown, it is in order or
 * is no link at all.
 */
export function mendTarget(text: string, from: number): Target | undefined {
  const lead = /^[\s(:]*/.exec(text.slice(from, from + 40))?.[0] ?? '';
  const start = from + lead.length;
  const line = restOfLine(text, start);
  if (!isAddress(line)) return undefined;
  const close = closingParenthesis(line);
  if (close < 0) return unclosedTarget(text, from, start, line);
  const doubled = lead.includes('(') && line.charAt(close + 1) === ')' ? 1 : 0;
  const inside = line.slice(0, close);
  const length = lead.length + close + 1 + doubled;
  if (hasTitle(inside)) return undefined;
  const mended = mendInside(inside.trim().replace(/<\/?br\s?\/?>$/i, ''));
  if (mended.address === text.slice(from, from + length - 1)) return undefined;
  return { ...mended, address: bracketed(mended.address), length };
}

/** No address is longer; without an end, many broken links in one line would take time squared. */
const longest = 4000;

function restOfLine(text: string, from: number): string {
  const rest = text.slice(from, from + longest);
  const end = rest.indexOf('\n');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Balanced: addresses may hold parentheses. */
function closingParenthesis(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) return at;
  }
  return -1;
}

function hasTitle(inside: string): boolean {
  return /^\S+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))\s*$/.test(inside);
}

/** Blanks inside an address: a slip beside a slash, part of a name ("All users"), or prose that was swallowed. */
function mendInside(inside: string): Omit<Target, 'length'> {
  const blank = inside.search(/\s/);
  if (blank < 0) return mendBackslashes(inside);
  const [head, tail] = [inside.slice(0, blank), inside.slice(blank).trim()];
  const defect = 'a blank';
  if (/\s/.test(tail)) return { address: head, rest: ` ${tail}`, defect };
  const host = /^(https?:\/\/[^/]+)\/?$/i.exec(head)?.[1];
  const address = host === undefined ? `${head}%20${tail}` : `${host}/${tail.replace(/^\//, '')}`;
  return { address, rest: '', defect };
}

function mendBackslashes(inside: string): Omit<Target, 'length'> {
  const address = inside.replace(/\\(?=[()])/g, '');
  return { address, rest: '', defect: address === inside ? '' : 'a backslash' };
}

/** Markdown takes any address in angle brackets that has none itself. */
function bracketed(address: string): string {
  const bare = address.replace(/<\/?br\s*\/?>$/i, '');
  return `<${bare.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

/** The address ends where it can only end: at a blank, a bracket, a table's bar or the end of the line. */
function unclosedTarget(text: string, from: number, start: number, line: string): Target {
  const raw = /^[^\s\]}|<>]*/.exec(line)?.[0] ?? '';
  const address = raw.replace(/[:;,]+$/, '');
  const wrongSign = /^[\]}]/.test(line.slice(raw.length)) ? 1 : 0;
  const end = start + raw.length + wrongSign;
  const nextLine = /^[ \t]*\n[ \t]*\)/.exec(text.slice(end, end + 100));
  const length = end + (nextLine?.[0].length ?? 0) - from;
  return {
    address: bracketed(address),
    length,
    rest: raw.slice(address.length),
    defect: 'no closing parenthesis',
  };
}
