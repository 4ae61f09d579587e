/**
 * A text of the other direction inside a line, with its own order kept: between FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE (Unicode Standard Annex 9).
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
