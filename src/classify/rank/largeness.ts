/** Folders up to so many articles are small, from so many on large: what is sure in the one is not in the other. */
const small = 150;
const large = 2000;

/** From 0, a small folder, to 1, a large one, by the logarithm of how many articles it has. */
export function largenessOf(articles: number): number {
  const share = Math.log(Math.max(1, articles) / small) / Math.log(large / small);
  return Math.min(1, Math.max(0, share));
}
