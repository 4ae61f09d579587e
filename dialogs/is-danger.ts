import { currentArticle } from '../src/run/current-article.ts';
import type { ActiveRun } from './active-run.ts';
import { knowledgeOf } from './active-run.ts';
import type { Turn } from './turn.ts';

/** Whether words typed while a problem is open surely mean a danger that it is not about: nothing is asked before that. */
export function isDanger(run: ActiveRun, text: string, { knowledge }: Turn): boolean {
  const open = run.state.open?.step;
  // What is written beside a form is for the help desk.
  if (open?.kind === 'fill') return false;
  const { decision, candidates } = knowledge.classify(text);
  const [best] = candidates;
  if (decision !== 'goOn' || !best || knowledge.base.articles.get(best.article)?.urgent !== true)
    return false;
  // Whoever said that it is not this danger is not stopped by it again.
  if (run.state.rejected.has(best.article)) return false;
  const about = currentArticle(knowledgeOf(run, knowledge.base), run.state)?.id;
  return best.article !== (open?.kind === 'alarm' ? open.article.id : about);
}
