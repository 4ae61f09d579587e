import type { IndexData } from './index-data.ts';
import { listAt } from './lists.ts';

/** Counts as so many articles that are about something else, so that a small folder still tells rare from common. */
const otherArticles = 20;

/** An index that can be searched. Articles and terms go by their numbers. */
export interface SearchIndex {
  readonly articles: IndexData['articles'];
  /** All terms, each at its number. */
  readonly terms: readonly string[];
  /** An article's number; undefined for an id that is not in the index. */
  articleNumber(id: string): number | undefined;
  /** A term's number; undefined for one that no article has. */
  numberOf(term: string): number | undefined;
  /** The articles that have a term, ascending, and how strongly (0 to 1). */
  postingsOf(term: number): { readonly articles: Uint32Array; readonly strengths: Float32Array };
  /** How strongly an article has a term: 0 when it has not. */
  strength(term: number, article: number): number;
  /** The ways to say an article's problem, each the terms of it. */
  sayingsOf(article: number): readonly Uint32Array[];
  /** Whether the terms touch the article's subject. Where that is not known, all do. */
  isOnSubject(article: number, terms: readonly (number | undefined)[]): boolean;
  /** How much a term tells: greater for rarer ones. */
  weight(term: number | undefined): number;
  /** The greatest weight: that of a term no article has. */
  readonly heaviest: number;
}

export function openIndex(data: IndexData): SearchIndex {
  const { articles, terms, postings, strengths, sayings, sayingsOf, subjects } = data;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const articleNumbers = new Map(articles.map(({ id }, number) => [id, number]));
  const size = articles.length + otherArticles;
  const heaviest = Math.log(1 + size);
  const weights = Float64Array.from(terms, (_, term) =>
    Math.log(1 + size / (listAt(postings, term).length + 1)),
  );
  return {
    articles,
    terms,
    articleNumber: (id) => articleNumbers.get(id),
    numberOf: (term) => numbers.get(term),
    postingsOf: (term) => ({
      articles: listAt(postings, term),
      strengths: strengths.subarray(postings.starts[term], postings.starts[term + 1]),
    }),
    strength(term, article) {
      const at = find(listAt(postings, term), article);
      return at < 0 ? 0 : (strengths[(postings.starts[term] ?? 0) + at] ?? 0);
    },
    sayingsOf(article) {
      const [from = 0, to = 0] = sayingsOf.subarray(article, article + 2);
      return Array.from({ length: to - from }, (_, at) => listAt(sayings, from + at));
    },
    isOnSubject(article, sought) {
      const subject = listAt(subjects, article);
      return subject.length === 0 || sought.some((term) => term !== undefined && subject.includes(term));
    },
    weight: (term) => (term === undefined ? heaviest : (weights[term] ?? heaviest)),
    heaviest,
  };
}

/** The place of a number in an ascending list, by halving; -1 when it is not there. */
function find(list: Uint32Array, number: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = list[middle] ?? 0;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
