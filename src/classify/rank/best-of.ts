/**
 * The places of the greatest positive values, best first, equal ones in their order: a heap of the wanted number, so
 * that a hundred of a hundred thousand cost little more than one look at each.
 */
export function bestOf(values: Float32Array, wanted: number): number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number) => {
    const [x = 0, y = 0] = [values[a], values[b]];
    return x < y || (x === y && a > b);
  };
  values.forEach((value, place) => {
    if (value <= 0) return;
    if (heap.length < wanted) up(heap, place, isWorse);
    else if (isWorse(heap[0] ?? 0, place)) down(heap, place, isWorse);
  });
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

type IsWorse = (a: number, b: number) => boolean;

/** Adds one; the worst stays on top. */
function up(heap: number[], place: number, isWorse: IsWorse): void {
  let at = heap.push(place) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!isWorse(place, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = place;
}

/** Puts one in place of the worst. */
function down(heap: number[], place: number, isWorse: IsWorse): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left;
    const below = heap[child] ?? 0;
    if (!isWorse(below, place)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = place;
}
