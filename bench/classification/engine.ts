import { causesOf, type Article } from '../../src/knowledge/article.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { blockText } from '../../src/knowledge/rich-text.ts';

/** Something that finds articles for a complaint. */
export interface Engine {
  readonly name: string;
  /** Builds an index; `open` makes it searchable. `wordings`: how people say each article's problem, by its id. */
  build(base: KnowledgeBase, wordings: ReadonlyMap<string, readonly string[]>): { open(): Search };
}

/** The ids of the articles for a text, best first. */
export type Search = (text: string) => readonly string[];

/** What the engines that are compared with ours index of an article. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly sayings: string;
  readonly symptoms: string;
  readonly causes: string;
  readonly body: string;
}

/** How much each field counts for them. */
export const boosts = { title: 4, sayings: 3, symptoms: 3, causes: 1.5, body: 0.6 };

export function fieldsOf(article: Article, wordings: readonly string[] = []): Fields {
  const causes = causesOf(article);
  return {
    id: article.id,
    title: article.title,
    sayings: [...article.aliases, ...article.complaints, ...wordings].join('\n'),
    symptoms: article.symptoms.map(({ title }) => title).join('\n'),
    causes: causes.flatMap(({ summary, words }) => [summary, ...words]).join('\n'),
    body: blockText([
      ...article.intro,
      ...article.symptoms.flatMap(({ intro }) => intro),
      ...causes.flatMap(({ statement, remedies }) => [
        ...statement,
        ...remedies.flatMap(({ blocks }) => blocks),
      ]),
      ...article.documents,
    ]),
  };
}
