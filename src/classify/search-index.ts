import type { Article } from '../knowledge/article.ts';
import { causesOf } from '../knowledge/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { blockText } from '../knowledge/rich-text.ts';
import { termsOf } from '../knowledge/words/terms.ts';

/** How much one occurrence of a term counts in each part of an article. */
const fieldWeights = { title: 4, saying: 3, symptom: 3, cause: 1.5, body: 0.6 };

/** Half of a term's full strength is reached at this weighted frequency (the k of BM25's saturation). */
const halfStrength = 0.8;

/** With fewer sayings, what they have in common is chance. */
const enoughSayings = 4;

/** Counts as so many articles that are about something else, so that a small folder still tells rare from common. */
const otherArticles = 20;

export interface IndexedArticle {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  /** The ways to say the problem: title, aliases, complaints, symptom titles. Each a set of terms. */
  readonly sayings: readonly ReadonlySet<string>[];
  /** What most of the sayings have in common. Empty where there are too few to tell. */
  readonly subject: ReadonlySet<string>;
}

export interface SearchIndex {
  readonly articles: readonly IndexedArticle[];
  /** Term -> the articles that have it, with its strength there (0 to 1). */
  readonly postings: ReadonlyMap<string, readonly { readonly article: number; readonly strength: number }[]>;
  /** How much a term tells: greater for rarer ones. */
  weight(term: string): number;
  /** The greatest weight: that of a term no article has. */
  readonly heaviest: number;
}

/** Builds the index of all served articles. Time and memory grow linearly with the text. */
export function buildIndex(base: KnowledgeBase): SearchIndex {
  const postings = new Map<string, { article: number; strength: number }[]>();
  const articles = [...base.articles.values()].map((article, number) => {
    for (const [term, frequency] of weightedTerms(article)) {
      const entry = { article: number, strength: frequency / (frequency + halfStrength) };
      const list = postings.get(term);
      if (list) list.push(entry);
      else postings.set(term, [entry]);
    }
    const sayings = sayingsOf(article);
    const { id, hash, title } = article;
    return { id, hash, title, sayings, subject: subjectOf(sayings) };
  });
  const size = articles.length + otherArticles;
  const weight = (term: string) => Math.log(1 + size / ((postings.get(term)?.length ?? 0) + 1));
  return { articles, postings, weight, heaviest: Math.log(1 + size) };
}

function weightedTerms(article: Article): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { term } of termsOf(text)) terms.set(term, (terms.get(term) ?? 0) + weight);
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

function sayingsOf(article: Article): ReadonlySet<string>[] {
  const texts = [
    article.title,
    ...article.aliases,
    ...article.complaints,
    ...article.symptoms.map(({ title }) => title),
  ];
  return texts
    .map((text) => new Set(termsOf(text).map(({ term }) => term)))
    .filter((terms) => terms.size > 0);
}

function subjectOf(sayings: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  if (sayings.length < enoughSayings) return new Set();
  const counts = new Map<string, number>();
  for (const term of sayings.flatMap((saying) => [...saying])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > sayings.length / 2).map(([term]) => term));
}

/** Whether a complaint has a word of the article's subject. Where the subject is not known, every complaint may. */
export function isOnSubject(
  { subject }: IndexedArticle,
  sought: readonly { readonly term: string }[],
): boolean {
  return subject.size === 0 || sought.some(({ term }) => subject.has(term));
}
