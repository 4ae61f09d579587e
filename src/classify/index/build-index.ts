import type { Article } from '../../knowledge/article.ts';
import { termsOf, whole } from '../../knowledge/words/terms.ts';
import { latentOf } from './latent-of.ts';
import type { IndexData } from './index-data.ts';
import { listsOf } from './lists.ts';
import { postTerms } from './post-terms.ts';
import { TermReader } from './read-terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** With fewer sayings, what they have in common is chance. */
const enoughSayings = 4;

/**
 * Builds the index of some articles, one at a time. Time and memory grow linearly with the text. `wordings`: how people
 * have worded each article's problem, by its id.
 */
export function buildIndex(
  articles: Iterable<Article>,
  wordings: ReadonlyMap<string, readonly string[]> = new Map(),
): IndexData {
  const vocabulary = new Vocabulary();
  const reader = new TermReader(vocabulary);
  const indexed: { id: string; hash: string }[] = [];
  const sayings: number[][] = [];
  const sayingsOf = [0];
  const subjects: number[][] = [];
  for (const article of articles) {
    const worded = wordings.get(article.id) ?? [];
    reader.add(article, worded);
    const numbers = (texts: readonly string[]) =>
      texts.map((text) => numbersOf(text, vocabulary)).filter((terms) => terms.length > 0);
    const said = numbers(sayingTexts(article));
    sayings.push(...said, ...numbers(worded));
    sayingsOf.push(sayings.length);
    subjects.push(subjectOf(said));
    indexed.push({ id: article.id, hash: article.hash });
  }
  const { terms } = vocabulary;
  const read = reader.read();
  const posted = postTerms(read, terms.length);
  return {
    articles: indexed,
    terms,
    ...posted,
    sayings: listsOf(sayings),
    sayingsOf: Uint32Array.from(sayingsOf),
    subjects: listsOf(subjects),
    latent: latentOf(read, terms.length),
  };
}

function sayingTexts({ title, aliases, complaints, symptoms }: Article): string[] {
  return [title, ...aliases, ...complaints, ...symptoms.map((symptom) => symptom.title)];
}

function numbersOf(text: string, vocabulary: Vocabulary): number[] {
  return [...new Set(termsOf(text, whole).map(({ term }) => vocabulary.numberOf(term)))];
}

function subjectOf(sayings: readonly (readonly number[])[]): number[] {
  if (sayings.length < enoughSayings) return [];
  const counts = new Map<number, number>();
  for (const term of sayings.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > sayings.length / 2).map(([term]) => term);
}
