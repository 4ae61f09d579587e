import type { Article } from '../../../src/knowledge/article.ts';
import { article, cause } from '../../diagnose/small-article.ts';

/** An article that says nothing but its title. */
export function titled(id: string, title: string): Article {
  const silent = cause('a', {
    summary: '',
    statement: [],
    remedies: [{ id: 'a.r', audience: 'anyone', seconds: 180, blocks: [] }],
  });
  const plain = article([[silent]], [], { id, hash: id, title });
  return { ...plain, symptoms: plain.symptoms.map((symptom) => ({ ...symptom, title: '' })) };
}
