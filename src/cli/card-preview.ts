import type { Article } from '../knowledge/article.ts';
import type { Form } from '../knowledge/forms/form.ts';

/** The cards that an article or a form can come to. */
export interface PreviewedCards {
  readonly cards: readonly unknown[];
  /** Their plain-text twin. */
  readonly text: string;
}

/** A rule of Teams that a card breaks. */
export interface BrokenRule {
  /** Stable, kebab-case, for scripts. */
  readonly code: string;
  /** Where in the card: `body[2].items[0]`; empty for the card itself. */
  readonly path: string;
  /** For a person: what is wrong, what to do. */
  readonly message: string;
}

/** How the commands come to cards and to the rules for them. */
export interface Preview {
  ofArticle(article: Article): PreviewedCards;
  ofForm(form: Form): PreviewedCards;
  problems(card: unknown): readonly BrokenRule[];
}
