import type { Article } from '../../knowledge/article.ts';
import { termsOf, whole } from '../../knowledge/words/terms.ts';
import { fieldCount, fieldNames, textsOf } from './fields.ts';
import { Growing } from './growing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms of all articles, article by article. */
export interface ReadTerms {
  /** Where each article's terms begin, and after the last one where they end. */
  readonly starts: Uint32Array;
  /** Each article's terms, once. */
  readonly terms: Uint32Array;
  /** Beside each term: how often it occurs in each field; 255 stands for more as well. */
  readonly counts: Uint8Array;
  /** Per article and field: how many terms it has. */
  readonly lengths: Uint32Array;
}

/** Takes articles one at a time, and keeps of each no more than its numbers. */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #starts = new Growing((length) => new Uint32Array(length));
  readonly #terms = new Growing((length) => new Uint32Array(length));
  readonly #counts = new Growing((length) => new Uint8Array(length));
  readonly #lengths = new Growing((length) => new Uint32Array(length));

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#starts.push(0);
  }

  add(article: Article, wordings: readonly string[]): void {
    const counts = new Map<number, number[]>();
    const texts = textsOf(article, wordings);
    fieldNames.forEach((name, field) => {
      const terms = termsOf(texts[name], whole);
      this.#lengths.push(terms.length);
      for (const { term } of terms) {
        const number = this.#vocabulary.numberOf(term);
        const of = counts.get(number) ?? new Array<number>(fieldCount).fill(0);
        of[field] = (of[field] ?? 0) + 1;
        counts.set(number, of);
      }
    });
    for (const [term, of] of counts) {
      this.#terms.push(term);
      for (const count of of) this.#counts.push(Math.min(count, 255));
    }
    this.#starts.push(this.#terms.length);
  }

  read(): ReadTerms {
    return {
      starts: this.#starts.all(),
      terms: this.#terms.all(),
      counts: this.#counts.all(),
      lengths: this.#lengths.all(),
    };
  }
}
