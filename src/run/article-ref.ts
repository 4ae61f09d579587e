import type { Article } from '../knowledge/article.ts';
import type { ArticleRef } from './step.ts';

/** What a step keeps of an article: enough to find its body again, and to name it when that is gone. */
export function refOf({ id, hash, title }: Article): ArticleRef & { title: string } {
  return { id, hash, title };
}
