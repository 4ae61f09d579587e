import type { Article } from '../knowledge/article.ts';
import { mayBeDanger, offers } from './choose-step.ts';
import type { KnowledgeView } from './knowledge-view.ts';
import type { RunState } from './run-state.ts';

/** The article the run is about: chosen by the person, or surely meant. */
export function currentArticle(knowledge: KnowledgeView, state: RunState): Article | undefined {
  if (state.pinned) return knowledge.article(state.pinned);
  const [best] = offers(knowledge, state);
  // It was the first that was surely meant. Without it the person chooses among the others.
  if (state.understood.decision !== 'goOn' || best !== state.understood.candidates[0] || !best)
    return undefined;
  return knowledge.article({ id: best.article, hash: best.hash });
}

export function currentTitle(knowledge: KnowledgeView, state: RunState): string {
  return currentArticle(knowledge, state)?.title ?? '';
}

/** The only article that may fit. */
export function onlyArticle(knowledge: KnowledgeView, state: RunState): Article | undefined {
  const [best, second] = offers(knowledge, state);
  if (state.understood.decision === 'none' || !best || second) return undefined;
  return knowledge.article({ id: best.article, hash: best.hash });
}

/** The danger that the run is about, also one that only may be meant where nothing else is left. */
export function inDanger(knowledge: KnowledgeView, state: RunState): Article | undefined {
  const meant = currentArticle(knowledge, state);
  const [best] = offers(knowledge, state);
  const article = meant ?? (best && mayBeDanger(best, state) ? onlyArticle(knowledge, state) : undefined);
  return article?.urgent === true ? article : undefined;
}
