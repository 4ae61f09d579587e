/** How texts are compared with quotations: case, kinds of blanks and kinds of quotation marks do not matter. */
function foldQuote(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

export type Quoted<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing }
  | { readonly kind: 'none'; readonly candidates: readonly string[] }
  | { readonly kind: 'many'; readonly count: number };

/** The one thing whose text opens with the quotation. */
export function findQuoted<Thing>(
  quote: string,
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): Quoted<Thing> {
  const folded = foldQuote(quote);
  const matches = things.filter((thing) => foldQuote(textOf(thing)).startsWith(folded));
  const [thing] = matches;
  if (thing === undefined)
    return { kind: 'none', candidates: things.map((each) => openingOf(textOf(each), folded.length)) };
  return matches.length === 1 ? { kind: 'found', thing } : { kind: 'many', count: matches.length };
}

/** As much of a text as the author quoted, to the end of a word: what a misspelt quotation is compared with. */
function openingOf(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return new RegExp(`^.{0,${Math.max(0, length - 1)}}\\S*`, 'su').exec(folded)?.[0] ?? folded;
}
