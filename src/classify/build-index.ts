import type { Article } from '../knowledge/article.ts';
import { causesOf } from '../knowledge/article.ts';
import { blockText } from '../knowledge/rich-text.ts';
import { termsOf, whole } from '../knowledge/words/terms.ts';
import type { IndexData } from './index-data.ts';
import { listsOf } from './lists.ts';

/** How much one occurrence of a term counts in each part of an article. */
const fieldWeights = { title: 4, saying: 3, symptom: 3, cause: 1.5, body: 0.6 };

/** Half of a term's full strength is reached at this weighted frequency (the k of BM25's saturation). */
const halfStrength = 0.8;

/** With fewer sayings, what they have in common is chance. */
const enoughSayings = 4;

/** Builds the index of some articles, one at a time. Time and memory grow linearly with the text. */
export function buildIndex(articles: Iterable<Article>): IndexData {
  const vocabulary = new Vocabulary();
  const postings: number[][] = [];
  const strengths: number[][] = [];
  const indexed: { id: string; hash: string }[] = [];
  const sayings: number[][] = [];
  const sayingsOf = [0];
  const subjects: number[][] = [];
  for (const article of articles) {
    for (const [term, frequency] of weightedTerms(article)) {
      const number = vocabulary.numberOf(term);
      (postings[number] ??= []).push(indexed.length);
      (strengths[number] ??= []).push(frequency / (frequency + halfStrength));
    }
    const said = sayingTexts(article)
      .map((text) => numbersOf(text, vocabulary))
      .filter((terms) => terms.length > 0);
    sayings.push(...said);
    sayingsOf.push(sayings.length);
    subjects.push(subjectOf(said));
    indexed.push({ id: article.id, hash: article.hash });
  }
  return {
    articles: indexed,
    terms: vocabulary.terms,
    postings: listsOf(vocabulary.terms.map((_, number) => postings[number] ?? [])),
    strengths: Float32Array.from(strengths.flat()),
    sayings: listsOf(sayings),
    sayingsOf: Uint32Array.from(sayingsOf),
    subjects: listsOf(subjects),
  };
}

/** Gives each term its number as it comes. */
class Vocabulary {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }
}

function weightedTerms(article: Article): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { term } of termsOf(text, whole)) terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  add(article.title, fieldWeights.title);
  for (const saying of [...article.aliases, ...article.complaints]) add(saying, fieldWeights.saying);
  for (const symptom of article.symptoms) add(symptom.title, fieldWeights.symptom);
  for (const cause of causesOf(article)) add([cause.summary, ...cause.words].join(' . '), fieldWeights.cause);
  add(bodyText(article), fieldWeights.body);
  return terms;
}

function bodyText(article: Article): string {
  const inCauses = causesOf(article).flatMap((cause) => [
    ...cause.statement,
    ...cause.remedies.flatMap(({ blocks }) => blocks),
  ]);
  return blockText([
    ...article.intro,
    ...article.symptoms.flatMap(({ intro }) => intro),
    ...inCauses,
    ...article.documents,
  ]);
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
