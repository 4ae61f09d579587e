import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or undefined when none is near. */
function nearest(written: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(written.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(bare(written), bare(candidate)) }))
    .filter((rank) => rank.far <= allowed)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.candidate;
}

/** " Did you mean x?", or nothing. */
export function didYouMean(written: string, candidates: readonly string[]): string {
  const near = nearest(written, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** No id or quotation is compared past this length: the time goes with its square. */
const longest = 200;

function bare(text: string): string {
  return text.toLowerCase().slice(0, longest);
}
