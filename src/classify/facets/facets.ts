import type { Lists } from '../index/lists.ts';
import { listAt, listsOf } from '../index/lists.ts';
import { kindsOf } from './kinds-of.ts';
import { platforms } from './platforms.ts';
import { nameOfFolder, tabledProducts, type ProductMarks } from './product-names.ts';

/** A property that tells articles apart in the words of a person. */
export const facetNames = ['product', 'kind', 'platform'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is known of an article without its text. */
export interface Described extends ProductMarks {
  readonly title: string;
  /** Other titles. */
  readonly aliases: readonly string[];
}

export interface Facets {
  /**
   * An article's values of a facet, the surest first; empty where nothing is known. Products and platforms are what
   * people call them; kinds are ids of `kinds.ts`.
   */
  of(article: string, facet: FacetName): readonly string[];
}

/** The values of an article, as `Facets` has them. */
export type ValuesOf = Facets['of'];

/** What was made of knowledge that is still in use, so that each is gone through once. */
const made = new WeakMap<readonly Described[], Facets>();

/** The facets of articles that are asked for again and again: made at the first time, from a list that never changes. */
export function facetsIn(articles: readonly Described[]): Facets {
  const facets = made.get(articles) ?? facetsOf(articles);
  made.set(articles, facets);
  return facets;
}

/** The facets of some articles. Time and memory grow linearly with them: about 100 bytes for an article. */
export function facetsOf(articles: readonly Described[]): Facets {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const columns = {
    product: column(productsOf(articles)),
    kind: column(articles.map((article) => kindsOf(titlesOf(article)))),
    platform: column(articles.map((article) => platformsOf(titlesOf(article)))),
  };
  return {
    of(article, facet) {
      const number = numbers.get(article);
      return number === undefined ? [] : valuesAt(columns[facet], number);
    },
  };
}

interface Column {
  readonly values: readonly string[];
  /** Per article: the numbers of its values. */
  readonly numbers: Lists;
}

/** Each value once, and numbers in its place. */
function column(rows: readonly (readonly string[])[]): Column {
  const values = [...new Set(rows.flat())];
  const numberOf = new Map(values.map((value, number) => [value, number]));
  return { values, numbers: listsOf(rows.map((row) => row.map((value) => numberOf.get(value) ?? 0))) };
}

function valuesAt({ values, numbers }: Column, article: number): readonly string[] {
  return Array.from(listAt(numbers, article), (number) => values[number] ?? '');
}

/**
 * An article that no table knows has the product of those that share its product id, where most of them agree, else
 * the name of its folder.
 */
function productsOf(articles: readonly Described[]): readonly (readonly string[])[] {
  const tabled = articles.map(tabledProducts);
  const shared = sharedProducts(articles, tabled);
  return articles.map((article, at) => {
    const own = tabled[at] ?? [];
    if (own.length > 0) return own;
    const learned = article.products.flatMap((number) => shared.get(number) ?? []);
    const folder = nameOfFolder(article.id);
    return learned.length > 0 ? [...new Set(learned)] : folder === undefined ? [] : [folder];
  });
}

/** Per product id: the product that more than half of the articles with it have. */
function sharedProducts(
  articles: readonly Described[],
  products: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  articles.forEach((article, at) => {
    const [product] = products[at] ?? [];
    if (product === undefined) return;
    for (const number of article.products) {
      const count = counts.get(number) ?? new Map<string, number>();
      counts.set(number, count.set(product, (count.get(product) ?? 0) + 1));
    }
  });
  return new Map(
    [...counts].flatMap(([number, count]) => {
      const total = [...count.values()].reduce((sum, one) => sum + one, 0);
      const most = [...count].find(([, one]) => one > total / 2);
      return most ? [[number, most[0]] as const] : [];
    }),
  );
}

function titlesOf({ title, aliases }: Described): string {
  return [title, ...aliases].join('\n').toLowerCase();
}

function platformsOf(titles: string): string[] {
  return Object.entries(platforms).flatMap(([name, said]) => (said.test(titles) ? [name] : []));
}
