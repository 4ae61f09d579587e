import type { Span } from './span.ts';

/**
 * Stands for each character of what was found already, or was taken out before. It is of the part of Unicode that nobody
 * may give a meaning to but in private.
 */
export const blot = '\uE000';

/** A text with its spans, which are in order and apart, made no part of any word, and everything else where it was. */
export function blotted(text: string, spans: readonly Span[]): string {
  return replaced(text, spans, ({ start, end }) => blot.repeat(end - start));
}

/** A text with other words in the place of its spans, which are in order and apart. */
export function replaced(text: string, spans: readonly Span[], by: (span: Span) => string): string {
  const pieces = spans.map((span, i) => text.slice(spans[i - 1]?.end ?? 0, span.start) + by(span));
  return pieces.join('') + text.slice(spans.at(-1)?.end ?? 0);
}
