import type { Article } from '../knowledge/article.ts';
import type { TopicsView } from './browse-step.ts';
import type { CandidatesView } from './choose-step.ts';
import type { FormsView } from './form-step.ts';
import type { ArticleRef } from './step.ts';

/** What `nextStep` may ask of the knowledge. */
export interface KnowledgeView extends FormsView, TopicsView, CandidatesView {
  /** By hash where the run has kept a body, else as it is now. */
  article(ref: ArticleRef): Article | undefined;
  /** How many people confirmed a remedy of each cause of an article, by cause id. Left out: nothing was. */
  readonly confirmed?: ((article: string) => ReadonlyMap<string, number>) | undefined;
}
