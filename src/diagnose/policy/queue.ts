/**
 * Gives out numbers by descending score, equals ascending; a score may only ever fall, and is looked at again when its
 * number is at the front. A binary heap in two arrays: one of objects takes twice the time.
 */
export class Queue {
  readonly #score: (item: number) => number;
  readonly #items: number[];
  readonly #scores: Float64Array;
  #length: number;

  constructor(items: readonly number[], score: (item: number) => number) {
    this.#score = score;
    this.#items = items.slice();
    this.#length = items.length;
    this.#scores = new Float64Array(items.length);
    for (let at = 0; at < items.length; at += 1) this.#scores[at] = score(items[at] ?? 0);
    for (let at = (this.#length >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  /** Undefined when none is left. */
  take(): number | undefined {
    for (;;) {
      const first = this.#items[0];
      if (first === undefined || this.#length === 0) return undefined;
      const score = this.#score(first);
      if (score >= (this.#scores[0] ?? 0)) {
        this.#removeFirst();
        return first;
      }
      this.#scores[0] = score;
      this.#sink(0);
    }
  }

  #removeFirst(): void {
    this.#length -= 1;
    this.#swap(0, this.#length);
    this.#sink(0);
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      let first = at;
      if (this.#isBefore(2 * at + 1, first)) first = 2 * at + 1;
      if (this.#isBefore(2 * at + 2, first)) first = 2 * at + 2;
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(one: number, other: number): boolean {
    if (one >= this.#length) return false;
    const a = this.#scores[one] ?? 0;
    const b = this.#scores[other] ?? 0;
    return a > b || (a === b && (this.#items[one] ?? 0) < (this.#items[other] ?? 0));
  }

  #swap(one: number, other: number): void {
    const item = this.#items[one] ?? 0;
    const score = this.#scores[one] ?? 0;
    this.#items[one] = this.#items[other] ?? 0;
    this.#scores[one] = this.#scores[other] ?? 0;
    this.#items[other] = item;
    this.#scores[other] = score;
  }
}
