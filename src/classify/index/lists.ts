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

/** A view; empty for a list that is not there. */
export function listAt({ starts, items }: Lists, at: number): Uint32Array {
  return items.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}
