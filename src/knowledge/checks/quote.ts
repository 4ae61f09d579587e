/** How texts are compared with quotations: case, kinds of blanks and kinds of quotation marks do not matter. */
function foldQuote(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** A thing that can be named by its opening words. Its text is folded once, however many quotations are tried. */
export interface Quotable<Thing> {
  readonly thing: Thing;
  readonly text: string;
  readonly folded: string;
}

export function quotables<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): Quotable<Thing>[] {
  return things.map((thing) => {
    const text = textOf(thing);
    return { thing, text, folded: foldQuote(text) };
  });
}

export type Quoted<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing }
  /** `candidates` gives what might have been meant. */
  | { readonly kind: 'none'; readonly candidates: () => readonly string[] }
  | { readonly kind: 'many'; readonly count: number };

/** The one thing whose text opens with the quotation. */
export function findQuoted<Thing>(quote: string, things: readonly Quotable<Thing>[]): Quoted<Thing> {
  const opening = foldQuote(quote);
  const matches = things.filter(({ folded }) => folded.startsWith(opening));
  const [match] = matches;
  if (match === undefined)
    return { kind: 'none', candidates: () => things.map(({ text }) => openingOf(text, opening.length)) };
  return matches.length === 1
    ? { kind: 'found', thing: match.thing }
    : { kind: 'many', count: matches.length };
}

/** As much of a text as the author quoted, to the end of a word: what a misspelt quotation is compared with. */
function openingOf(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const end = folded.indexOf(' ', Math.max(0, length - 1));
  return end < 0 ? folded : folded.slice(0, end);
}
