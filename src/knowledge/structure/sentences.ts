/** An abbreviation's point ends no sentence, nor does the point of an initial or a number in a list. */
const abbreviation = /(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|cf|approx|incl|resp|no|fig|[a-z]|\d{1,2})\.$/i;

/** Where a text's sentences end, as offsets. The last one is the text's end. */
function ends(text: string): number[] {
  const stops = [...text.matchAll(/[.!?]['"’”)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])|\n/gu)];
  const found = stops.map((stop) => stop.index + stop[0].length);
  return [...found.filter((end) => !abbreviation.test(text.slice(Math.max(0, end - 12), end))), text.length];
}

/** The first sentence of a text in one line, with its stop. */
export function firstSentence(text: string): string {
  const whole = text.trim();
  return oneLine(whole.slice(0, ends(whole)[0]));
}

export function lastSentence(text: string): string {
  const whole = text.trim();
  return oneLine(whole.slice(ends(whole).at(-2) ?? 0));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
