import { mostOfAnArticle } from '../classify/learned/learn.ts';
import { beginningAndEnd } from '../knowledge/words/terms.ts';
import type { Outcome } from '../ports.ts';

/**
 * The outcomes that are learned from, gathered while all of them pass by, oldest first: of each article the newest that
 * still have words, and of these words what classification reads. So what is held does not grow with the years.
 */
export class NewestOutcomes {
  readonly #byArticle = new Map<string, Outcome[]>();

  add(page: readonly Outcome[]): void {
    for (const outcome of page) if (outcome.texts.length > 0) this.#addOne(outcome);
  }

  /** Those of one article together, oldest first. */
  all(): Outcome[] {
    return [...this.#byArticle.values()].flat();
  }

  #addOne(outcome: Outcome): void {
    const ofOne = this.#byArticle.get(outcome.article) ?? [];
    this.#byArticle.set(outcome.article, ofOne);
    ofOne.push({ ...outcome, texts: readable(outcome.texts) });
    if (ofOne.length > mostOfAnArticle) ofOne.shift();
  }
}

/** The first words count alone, and all together: the others need not stay apart. */
function readable([first = '', ...more]: readonly string[]): string[] {
  return [first, ...(more.length > 0 ? [more.join('\n')] : [])].map((text) => beginningAndEnd(text));
}
