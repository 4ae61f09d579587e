import type { RunState } from './run-state.ts';
import type { ArticleRef } from './step.ts';

/** The article that the run is about; undefined while it is not yet known which. */
export function inHand({ pinned, understood, rejected }: RunState): ArticleRef | undefined {
  if (pinned) return pinned;
  const [best, second] = understood.candidates.filter(({ article }) => !rejected.has(article));
  const isSure = understood.decision === 'goOn' && best === understood.candidates[0];
  const isMeant = isSure || (understood.decision !== 'none' && !second);
  return isMeant && best ? { id: best.article, hash: best.hash } : undefined;
}
