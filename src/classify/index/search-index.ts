import { everydayProducts, productWords } from '../../knowledge/words/product-words.ts';
import { fieldCount, fieldPlaces, type FieldName } from './fields.ts';
import type { IndexData } from './index-data.ts';
import { listAt } from './lists.ts';
import { fullStrength } from './post-terms.ts';
import { openSpelling, type Spelling } from './spelling.ts';

/** Counts as so many articles that are about something else, so that a small folder still tells rare from common. */
const otherArticles = 20;

/** An index that can be searched. Articles and terms go by their numbers. */
export interface SearchIndex {
  readonly articles: IndexData['articles'];
  /** What a term that no article has was meant to be. */
  readonly spelling: Spelling;
  readonly latent: IndexData['latent'];
  /** A term's number; undefined for one that no article has. */
  numberOf(term: string): number | undefined;
  /** An article's number; undefined for one that is not there. */
  articleNumber(id: string): number | undefined;
  /** The articles that have a term, ascending, and how strongly (0 to `fullStrength`). */
  postingsOf(term: number): { readonly articles: Uint32Array; readonly strengths: Uint8Array };
  /** Where an article stands among a term's postings, for `strengthAt`; -1 when it has not the term. */
  placeOf(term: number, article: number): number;
  /** From 0 to 1: in all fields together, or in one. */
  strengthAt(place: number, field?: FieldName): number;
  /** Adds to `sums` how strongly an article has a term in each field (`fieldNames`), times `weight`. */
  addStrengths(sums: Float64Array, place: number, weight: number): void;
  /** The ways to say an article's problem, each the terms of it; its title first. */
  sayingsOf(article: number): readonly Uint32Array[];
  /** Whether the terms touch the article's subject. Where that is not known, all do. */
  isOnSubject(article: number, terms: readonly (number | undefined)[]): boolean;
  /** How much a term tells: greater for rarer ones. */
  weight(term: number | undefined): number;
  /** The greatest weight: that of a term no article has. */
  readonly heaviest: number;
  /** Whether a term names a product. */
  isProduct(term: number): boolean;
  /** Whether the article is about something that everybody uses without calling it by a name. */
  isEveryday(article: number): boolean;
}

export function openIndex(data: IndexData): SearchIndex {
  const { articles, terms, postings, strengths, fieldStrengths, sayings, sayingsOf, subjects, latent } = data;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const articleNumbers = new Map(articles.map(({ id }, number) => [id, number]));
  const size = articles.length + otherArticles;
  const weigh = (having: number) => Math.log(1 + (size - having + 0.5) / (having + 0.5));
  const weights = Float64Array.from(terms, (_, term) => weigh(listAt(postings, term).length));
  const products = new Set([...productWords].flatMap((word) => numbers.get(word) ?? []));
  const heaviest = weigh(0);
  const everyday = everydayArticles(data, numbers);
  return {
    articles,
    spelling: openSpelling(terms),
    latent,
    numberOf: (term) => numbers.get(term),
    articleNumber: (id) => articleNumbers.get(id),
    postingsOf: (term) => ({
      articles: listAt(postings, term),
      strengths: strengths.subarray(postings.starts[term], postings.starts[term + 1]),
    }),
    placeOf(term, article) {
      return find(postings.items, article, postings.starts[term] ?? 0, postings.starts[term + 1] ?? 0);
    },
    strengthAt(place, field) {
      if (place < 0) return 0;
      const strength =
        field === undefined ? strengths[place] : fieldStrengths[place * fieldCount + fieldPlaces[field]];
      return (strength ?? 0) / fullStrength;
    },
    addStrengths(sums, place, weight) {
      const from = place * fieldCount;
      for (let field = 0; field < fieldCount; field += 1)
        sums[field] = (sums[field] ?? 0) + (weight * (fieldStrengths[from + field] ?? 0)) / fullStrength;
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
    isProduct: (term) => products.has(term),
    isEveryday: (article) => everyday[article] === 1,
  };
}

/** Marks the articles whose name or title has one of the everyday products. */
function everydayArticles(
  { articles, postings, fieldStrengths }: IndexData,
  numbers: ReadonlyMap<string, number>,
): Uint8Array {
  const marks = new Uint8Array(articles.length);
  const telling = [fieldPlaces.name, fieldPlaces.title];
  for (const term of [...everydayProducts].flatMap((word) => numbers.get(word) ?? [])) {
    const from = postings.starts[term] ?? 0;
    listAt(postings, term).forEach((article, at) => {
      const isTold = telling.some((field) => (fieldStrengths[(from + at) * fieldCount + field] ?? 0) > 0);
      if (isTold) marks[article] = 1;
    });
  }
  return marks;
}

/** The place of a number in an ascending part of a list, by halving; -1 when it is not there. */
function find(list: Uint32Array, number: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = list[middle] ?? 0;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
