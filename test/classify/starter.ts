import { join } from 'node:path';
import type { Article } from '../../src/knowledge/article.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { baseOfFolders } from '../support/knowledge.ts';

/** The knowledge that comes with the bot. */
export const starter: KnowledgeBase = await baseOfFolders([join(import.meta.dirname, '../../knowledge')]);

/** The article about passwords that do not reach Microsoft 365. */
export const passwords: Article = articleOf('identity/password-synchronisation.md');

function articleOf(id: string): Article {
  const article = starter.articles.get(id);
  if (!article) throw new Error(`The starter knowledge has no ${id}.`);
  return article;
}
