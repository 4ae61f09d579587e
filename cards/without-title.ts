import { plainText } from '../src/knowledge/rich-text.ts';
import type { Part } from './part.ts';

/** Parts without a heading at their beginning that says the card's title once more. */
export function withoutTitle<P extends Part>(title: string, parts: readonly P[]): readonly P[] {
  const [first, ...rest] = parts;
  return first && sameWords(headingOf(first), title) ? rest : parts;
}

function headingOf(part: Part): string {
  if (part.kind === 'section') return part.text;
  return part.kind === 'heading' ? plainText(part.children) : '';
}

/** Without regard to case, and to the point or colon that ends a heading. */
function sameWords(heading: string, title: string): boolean {
  return heading !== '' && bare(heading) === bare(title);
}

function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.:]+$/, '')
    .trim()
    .toLowerCase();
}
