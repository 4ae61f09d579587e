import type { Element } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent } from './card-content.ts';
import { phrases } from './phrases.ts';

/**
 * How much of a card its content may take, in bytes of JSON. A message may have 28 KB wherever it is shown; the rest is
 * for the buttons and for what the platform puts around a card.
 */
const most = 23_000;

/** The plain-text twin says the same again: it is cut first, down to this. */
const leastText = 5_000;

/** Content that fits on a card. Of a text that is too long the end is left out, and the card says so. */
export function fitContent(content: CardContent): CardContent {
  const body = sizeOf(content.body);
  const text = sizeOf(content.text);
  if (body + text <= most) return content;
  const forText = Math.min(text, Math.max(most - body, leastText));
  const note = textBlock(phrases.cutShort, { weight: 'Bolder' });
  const kept = body + forText <= most ? content.body : [...firstOf(content.body, most - forText), note];
  return { ...content, body: kept, text: beginningOf(content.text, forText) };
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** As many elements as fit. Of the first that does not fit, as much as fits, where it has parts. */
function firstOf(elements: readonly Element[], room: number): Element[] {
  const kept: Element[] = [];
  let left = room;
  for (const element of elements) {
    const size = sizeOf(element) + 1;
    if (size > left) {
      if (element.type === 'Container') kept.push({ ...element, items: firstOf(element.items, left - 200) });
      break;
    }
    kept.push(element);
    left -= size;
  }
  return kept;
}

/** Whole lines, as many as fit, and the note. */
function beginningOf(text: string, room: number): string {
  if (sizeOf(text) <= room) return text;
  const kept: string[] = [];
  let left = room - 200;
  for (const line of text.split('\n')) {
    left -= sizeOf(line);
    if (left < 0) break;
    kept.push(line);
  }
  return [...kept, phrases.cutShort].join('\n');
}
