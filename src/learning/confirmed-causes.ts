import { mostOfAnArticle } from '../classify/learned/learn.ts';
import type { Outcome } from '../ports.ts';

/** Article id -> cause id -> how many people confirmed that a remedy of this cause fixed it. */
export type CausesConfirmed = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Counts who confirmed which cause, while all outcomes pass by, oldest first: one person once for a cause. Of each
 * article the newest count, as for what is learned of words: what is usual changes, and what is held does not grow with
 * the years.
 */
export class ConfirmedCauses {
  /** Article -> person and cause -> cause, the newest last. */
  readonly #byArticle = new Map<string, Map<string, string>>();

  add(page: readonly Outcome[]): void {
    for (const { article, cause, tenant, person } of page) {
      if (cause === undefined) continue;
      const ofOne = this.#byArticle.get(article) ?? new Map<string, string>();
      this.#byArticle.set(article, ofOne);
      const key = JSON.stringify([tenant, person, cause]);
      ofOne.delete(key);
      ofOne.set(key, cause);
      const [oldest] = ofOne.keys();
      if (ofOne.size > mostOfAnArticle && oldest !== undefined) ofOne.delete(oldest);
    }
  }

  counts(): CausesConfirmed {
    return new Map([...this.#byArticle].map(([article, ofOne]) => [article, timesOf([...ofOne.values()])]));
  }
}

function timesOf(causes: readonly string[]): Map<string, number> {
  const groups = Map.groupBy(causes, (cause) => cause);
  return new Map([...groups].map(([cause, all]) => [cause, all.length]));
}
