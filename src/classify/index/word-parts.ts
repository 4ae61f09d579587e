/**
 * The words of a vocabulary by their parts (Li, Deng, Wang and Feng, "Pass-Join: a partition-based method for
 * similarity joins", PVLDB 5, 2011). What follows the first letter is cut into one part more than there may be edits, so
 * that one part at least stands unharmed in any misspelling, moved by no more than the edits before it.
 */
export interface WordParts {
  readonly edits: number;
  /** Per bucket of part hashes: where its words begin among `words`, and after the last one where they end. */
  readonly starts: Uint32Array;
  /** Words by their numbers. */
  readonly words: Uint32Array;
  /** The length of the longest word. */
  readonly longest: number;
}

/** Which words of a vocabulary are looked for, by their length; all must have more letters than there are edits. */
export interface Wanted {
  readonly edits: number;
  readonly from: number;
  readonly to: number;
}

/** Takes the vocabulary as numbered; linear in its letters. */
export function indexParts(vocabulary: readonly string[], { edits, from, to }: Wanted): WordParts {
  const lengths = vocabulary.map(({ length }) => length).filter((length) => length >= from && length <= to);
  const buckets = bucketsFor(lengths.length * (edits + 1));
  const starts = new Uint32Array(buckets + 1);
  const eachPart = (visit: (bucket: number, number: number) => void) => {
    vocabulary.forEach((word, number) => {
      if (word.length < from || word.length > to) return;
      for (let part = 0; part <= edits; part += 1) {
        const [begin, end] = placeOf(part, word.length, edits);
        visit(bucketOf(word, begin, end, { of: word.length, part, buckets }), number);
      }
    });
  };
  // A counting sort: `starts` holds each bucket's end, and moves down to its beginning as the words come in.
  eachPart((bucket) => (starts[bucket] = (starts[bucket] ?? 0) + 1));
  for (let bucket = 1; bucket <= buckets; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const words = new Uint32Array(starts[buckets] ?? 0);
  eachPart((bucket, number) => {
    const at = (starts[bucket] ?? 0) - 1;
    starts[bucket] = at;
    words[at] = number;
  });
  return { edits, starts, words, longest: lengths.reduce((most, length) => Math.max(most, length), 0) };
}

/**
 * All words that are as near to a misspelt one as the edits allow and have its first letter, by their numbers. Others
 * come among them, and some come more than once.
 */
export function* candidates({ edits, starts, words, longest }: WordParts, word: string): Generator<number> {
  const buckets = starts.length - 1;
  for (let of = word.length - edits; of <= Math.min(word.length + edits, longest); of += 1) {
    const longer = word.length - of;
    for (let part = 0; part <= edits; part += 1) {
      const [begin, end] = placeOf(part, of, edits);
      // Moved by m places, there were |m| edits before the part and |longer - m| after it.
      const first = Math.max(1, begin - Math.floor((edits - longer) / 2));
      const last = Math.min(word.length - (end - begin), begin + Math.floor((edits + longer) / 2));
      for (let at = first; at <= last; at += 1) {
        const bucket = bucketOf(word, at, at + end - begin, { of, part, buckets });
        yield* words.subarray(starts[bucket], starts[bucket + 1]);
      }
    }
  }
}

/** Where a part of a word of some length begins and ends. The first letter is in none. */
function placeOf(part: number, length: number, edits: number): [begin: number, end: number] {
  const begin = (at: number) => 1 + Math.floor(((length - 1) * at) / (edits + 1));
  return [begin(part), begin(part + 1)];
}

/**
 * The bucket for letters that are a part of a word with the same first letter and `of` letters: FNV-1a (Fowler, Noll
 * and Vo) over all of that.
 */
function bucketOf(
  letters: string,
  begin: number,
  end: number,
  { of, part, buckets }: { readonly of: number; readonly part: number; readonly buckets: number },
): number {
  let hash = mixed(mixed(mixed(0x811c9dc5, letters.charCodeAt(0)), of), part);
  for (let at = begin; at < end; at += 1) hash = mixed(hash, letters.charCodeAt(at));
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** A power of two, so that a hash is cut to it by its bits. */
function bucketsFor(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries + 1));
}
