import { foldedWords } from '../../knowledge/words/terms.ts';

/** What of a word's weight is left in a comparison when it only joins or fills: "what", "need". */
const fillerShare = 0.3;

/** How much a word counts beside a pair of neighbouring words. Fitted on the validation split of CLINC150. */
const wordShare = 2;

/** What a text is learned by. No word is left out: what people ask for is often told by the small ones. */
export interface Feature {
  /** A word's stem, or two neighbouring ones with a blank between them; `^` and `$` stand for the ends. */
  readonly key: string;
  /** How much it counts for telling articles apart, before its rarity. */
  readonly share: number;
  /** How much it counts where two texts are compared, before its rarity: 0 for pairs. */
  readonly likeness: number;
}

/** The features of a text, each once. */
export function featuresOf(text: string): Feature[] {
  const words = foldedWords(text);
  const features = new Map<string, Feature>();
  for (const { term, content } of words) {
    const likeness = Math.max(content ? 1 : fillerShare, features.get(term)?.likeness ?? 0);
    features.set(term, { key: term, share: wordShare, likeness });
  }
  const line = ['^', ...words.map(({ term }) => term), '$'];
  for (const [at, word] of line.slice(1).entries()) {
    const key = `${line[at] ?? ''} ${word}`;
    features.set(key, { key, share: 1, likeness: 0 });
  }
  return [...features.values()];
}
