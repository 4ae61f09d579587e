/** Lists of numbers, one after another in one array: thousands of them take no more than what they hold. */
export interface Lists {
  /** Where each list begins, and after the last one where it ends. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  const items = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, at) => items.set(list, starts[at]));
  return { starts, items };
}

/** Where the entries of each key begin once they are sorted by key (from 0), and after the last one where they end. */
export function startsByKey(keys: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key <= count; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

/** A view; empty for a list that is not there. */
export function listAt({ starts, items }: Lists, at: number): Uint32Array {
  return items.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}
