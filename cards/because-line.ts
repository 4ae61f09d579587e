import type { CardContext } from './card-content.ts';

/** More words than these are no reason any more. */
const mostWords = 3;

/** Why the bot believes that it is this problem: the words of the complaint that speak for it, as the person wrote them. */
export function becauseLine(
  phrase: (words: string) => string,
  { because = [] }: Pick<CardContext, 'because'>,
): string[] {
  const words = because.slice(0, mostWords).map((word) => `“${word}”`);
  const last = words.at(-1);
  if (last === undefined) return [];
  return [phrase(words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last)];
}
