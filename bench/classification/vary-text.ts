import { hashOf, oneOf } from './random.ts';

/** How many products and other words are made up: a folder that grows has ever more words, but ever fewer new ones. */
const products = 3000;
const inventedWords = 20_000;

/** Of a thousand different words of an article so many become other words, or made-up ones. */
const swapped = 120;
const invented = 6;

/** One number in so many becomes another: error codes, versions, ports. */
const otherNumbers = 4;

/**
 * Changes texts as those of one variation of an article: another product, other words here and there, other numbers.
 * The same word becomes the same word throughout. `words`: those of a folder, as often as they occur there.
 */
export function varyText(variation: number, words: readonly string[]): (text: string) => string {
  const product = madeUp(hashOf('product', variation) % products, words);
  const change = (word: string): string => {
    const lower = word.toLowerCase();
    if (lower === 'azure') return product;
    const chance = hashOf(lower, variation);
    if (/\d{3}/.test(lower)) return chance % otherNumbers === 0 ? otherDigits(word, chance) : word;
    if (lower.length < 4 || chance % 1000 >= swapped + invented) return word;
    const choice = Math.floor(chance / 1000);
    return chance % 1000 < swapped
      ? oneOf(words, choice)
      : madeUp(products + (choice % inventedWords), words);
  };
  return (text) => text.replace(/[\p{L}\p{N}]+/gu, change);
}

/** The beginning of one word and the end of another. */
function madeUp(number: number, words: readonly string[]): string {
  const [beginning, end] = [1, 2].map((part) => oneOf(words, hashOf(String(number), part)));
  return `${beginning?.slice(0, 5)}${end?.slice(-4)}`.toLowerCase();
}

function otherDigits(word: string, chance: number): string {
  return word.replace(/\d/g, (digit, at: number) => String((Number(digit) + (chance >>> (at % 24))) % 10));
}
