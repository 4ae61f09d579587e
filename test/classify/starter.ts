import type { Article } from '../../src/knowledge/article.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { baseOfFolders } from '../support/knowledge.ts';
import { passwordsFolder, starterFolder } from '../support/topics.ts';

/** The knowledge that comes with the bot. */
export const starter: KnowledgeBase = await baseOfFolders([starterFolder]);

/** Its first topic alone. */
export const firstTopic: KnowledgeBase = await baseOfFolders([passwordsFolder]);

/** The article about passwords that do not reach Microsoft 365. */
export const passwords: Article = articleOf('password-synchronisation.md');

function articleOf(id: string): Article {
  const article = firstTopic.articles.get(id);
  if (!article) throw new Error(`The first topic has no ${id}.`);
  return article;
}
