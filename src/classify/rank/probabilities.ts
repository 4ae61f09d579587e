import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

export function withProbabilities(ranked: readonly Ranked[], _query: Query) {
  const best = ranked[0]?.score ?? 0;
  const any = 0.7;
  const shares = ranked.map(({ score }) => Math.exp(score - best));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return ranked.map(({ article }, at) => ({ article, probability: (any * (shares[at] ?? 0)) / total }));
}
