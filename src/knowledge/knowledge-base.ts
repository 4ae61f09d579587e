import type { Article } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Form } from './forms/form.ts';
import type { Product } from './product.ts';

/** Everything the bot knows at one moment. Never changed: new knowledge is a new value. */
export interface KnowledgeBase {
  /** Hash (hex) over all articles: recorded with each step, so that a replay knows what it was made from. */
  readonly hash: string;
  /** Served articles by id. A large folder's are unpacked one at a time: take what is needed, keep nothing. */
  readonly articles: ReadonlyMap<string, Article>;
  /** What a served article is called, without unpacking it. */
  titleOf(article: string): string | undefined;
  /** The served articles in the order in which a person browses them. */
  readonly titles: readonly ArticleTitle[];
  /** Paths of files that were folded into another one's article, with that article's id. */
  readonly foldedInto: ReadonlyMap<string, string>;
  /** Served forms by id. */
  readonly forms: ReadonlyMap<string, Form>;
  /** The id of the form that asks what the help desk needs to know about an article's problem. */
  formFor(article: Pick<Article, 'topics' | 'products'>): string | undefined;
  /** Descriptions of products by id. */
  readonly products: ReadonlyMap<string, Product>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ArticleTitle {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  /** Other titles. */
  readonly aliases: readonly string[];
  /** Product ids. */
  readonly products: readonly string[];
}
