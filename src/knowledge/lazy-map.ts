/**
 * A map whose values are made when they are asked for. The last few stay at hand, because a turn looks at one article
 * many times.
 */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #keys: ReadonlySet<string>;
  readonly #open: (key: string) => V;
  readonly #recent = new Map<string, V>();

  /** `open` makes the value of a key; the same one each time. */
  constructor(keys: Iterable<string>, open: (key: string) => V) {
    this.#keys = new Set(keys);
    this.#open = open;
  }

  get size(): number {
    return this.#keys.size;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  get(key: string): V | undefined {
    if (!this.#keys.has(key)) return undefined;
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const made = this.#open(key);
    if (this.#recent.size >= mostRecent) this.#recent.clear();
    this.#recent.set(key, made);
    return made;
  }

  keys(): MapIterator<string> {
    return this.#keys.keys();
  }

  /** In the order of the keys, each made as it is reached and kept by nobody. */
  *entries(): MapIterator<[string, V]> {
    for (const key of this.#keys) yield [key, this.#open(key)];
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }
}

const mostRecent = 64;
