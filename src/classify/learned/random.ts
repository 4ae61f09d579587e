/** Numbers from 0 to 1, the same ones for a seed: Lehmer's generator with the constants of Park and Miller (1988). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
