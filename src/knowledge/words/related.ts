import { commonRelated } from './related/common.ts';
import { dataRelated } from './related/data.ts';
import { identityRelated } from './related/identity.ts';
import { infrastructureRelated } from './related/infrastructure.ts';
import { foldedWords, termsOf } from './terms.ts';

/**
 * What articles may say where a person says the words on the left of a table: everyday descriptions of symptoms, error
 * codes and what they are about, parts of a product and the product. Only complaints are read with it.
 */
const tables = [commonRelated, identityRelated, infrastructureRelated, dataRelated];

/** The longest phrase that is looked up, in terms. */
export const longestRelated = 4;

const table = read();

/** The terms related to these terms in a row, as `termsOf` gives them. */
export function relatedTo(terms: readonly string[]): readonly string[] {
  return table.get(terms.join(' ')) ?? [];
}

function read(): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, Set<string>>();
  for (const [said, written] of tables.flatMap((each) => Object.entries(each))) {
    const telling = termsOf(said);
    // "down" is a stop word, and yet it says something by itself.
    const key = keyOf(telling.length > 0 ? telling : foldedWords(said));
    const known = related.get(key) ?? new Set<string>();
    for (const { term } of termsOf(written)) known.add(term);
    related.set(key, known);
  }
  return new Map([...related].map(([key, known]) => [key, [...known]]));
}

function keyOf(terms: readonly { readonly term: string }[]): string {
  return terms.map(({ term }) => term).join(' ');
}
