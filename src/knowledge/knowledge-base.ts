import type { Article } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Everything the bot knows at one moment. Never changed: new knowledge is a new value. */
export interface KnowledgeBase {
  /** Hash (hex) over all articles: recorded with each step, so that a replay knows what it was made from. */
  readonly hash: string;
  /** Served articles by id. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly diagnostics: readonly Diagnostic[];
}
