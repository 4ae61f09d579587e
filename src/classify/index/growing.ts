/** Numbers that come one at a time: kept packed, in twice the room they need at most. */
export class Growing<A extends Uint8Array | Uint32Array> {
  #items: A;
  #length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#items = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length] = value;
    this.#length += 1;
  }

  /** A view of what came so far. */
  all(): A {
    return this.#items.subarray(0, this.#length) as A;
  }
}
