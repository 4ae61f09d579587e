import { distance } from 'fastest-levenshtein';

/** " Did you mean x?", or nothing. Names of commands are short: half of the letters may be wrong or swapped. */
export function didYouMean(written: string, candidates: readonly string[]): string {
  const typed = bare(written);
  const [near] = candidates
    .map((candidate) => ({ candidate, far: distance(typed, bare(candidate)) }))
    .filter(({ far }) => far <= typed.length / 2)
    .sort((a, b) => a.far - b.far);
  return near === undefined ? '' : ` Did you mean "${near.candidate}"?`;
}

function bare(name: string): string {
  return name.replace(/^-+/, '').toLowerCase();
}
