import { byteLength } from './byte-length.ts';
import { phrases } from './phrases.ts';

/** The first of some values, as many as fit into so many bytes of JSON. */
export function firstThatFit<T>(values: readonly T[], most: number): readonly T[] {
  let size = 0;
  const end = values.findIndex((value) => (size += byteLength(value)) > most);
  return end < 0 ? values : values.slice(0, end);
}

/** Lines joined, as many as fit; of the first line that does not fit its beginning, where nothing else would be left. */
export function beginning(lines: readonly string[], most: number): string {
  const kept = firstThatFit(lines, most);
  if (kept.length === lines.length) return lines.join('\n');
  const cut = kept.length > 0 ? kept : [cutText(lines[0] ?? '', most)];
  return [...cut, phrases.cutShort].join('\n');
}

/** The beginning of a text, in whole characters. */
function cutText(text: string, most: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += byteLength(character) - 2;
    if (size > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
