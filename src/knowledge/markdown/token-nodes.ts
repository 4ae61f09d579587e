import type { Token } from 'markdown-it';

/** A block token with the tokens between it and the one that closes it. */
export interface TokenNode {
  readonly token: Token;
  readonly inside: readonly Token[];
}

/** markdown-it gives a flat list; this is its outermost level. */
export function nodesOf(tokens: readonly Token[]): TokenNode[] {
  const nodes: TokenNode[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const end = endOf(tokens, at, token);
    nodes.push({ token, inside: tokens.slice(at + 1, end) });
    at = end + 1;
  }
  return nodes;
}

/** Index of the token that closes the one at `from`; `from` itself where nothing is opened. */
function endOf(tokens: readonly Token[], from: number, open: Token): number {
  if (open.nesting !== 1) return from;
  let at = from + 1;
  while (at < tokens.length && !(tokens[at]?.nesting === -1 && tokens[at]?.level === open.level)) at++;
  return at;
}
