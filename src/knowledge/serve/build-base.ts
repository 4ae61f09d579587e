import { contentHash } from '../content-hash.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ArticleTitle, KnowledgeBase } from '../knowledge-base.ts';
import { LazyMap } from '../lazy-map.ts';
import { foldArticles, type FoldedArticle } from './fold-articles.ts';
import { joinForms } from './join-forms.ts';
import { reaches, type Reach } from './reach.ts';
import { tellApart } from './tell-apart.ts';
import type { StoredFile } from './stored-file.ts';

/**
 * The knowledge for those whom the bot serves, from all files that were read. The same files in another order give the
 * same knowledge.
 */
export function buildBase(
  files: readonly StoredFile[],
  reach: Reach,
  diagnostics: readonly Diagnostic[] = [],
): KnowledgeBase {
  const served = files.filter(({ facts }) => reaches(reach, facts));
  const articles = tellApart(foldArticles(served.filter((file) => file.kind === 'article')));
  const forms = served.filter((file) => file.kind === 'form').sort(byPath);
  const products = served.filter((file) => file.kind === 'product').sort(byPath);
  const byId = inOrder(articles);
  const facts = articles.map((article) => article.facts);
  return {
    hash: contentHash(JSON.stringify([...facts, ...forms.map((form) => form.facts)].map(keyOf))),
    articles: lazily(byId),
    titleOf: (article) => byId.get(article)?.facts.title,
    titles: facts.map(titleOf).sort(byTitle),
    foldedInto: foldedInto(articles),
    forms: lazily(inOrder(forms)),
    formFor: joinForms(forms.map((form) => form.facts)),
    products: lazily(inOrder(products)),
    diagnostics: [...diagnostics, ...files.flatMap((file) => file.diagnostics)],
  };
}

function titleOf({ path, hash, title, aliases, products }: StoredFile['facts']): ArticleTitle {
  return { id: path, hash, title, aliases, products };
}

function keyOf({ path, hash }: StoredFile['facts']): [string, string] {
  return [path, hash];
}

function inOrder<T extends { readonly facts: { readonly path: string } }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.facts.path, item]));
}

function lazily<V>(items: ReadonlyMap<string, { open(): V }>) {
  return new LazyMap<V>(items.keys(), (id) => {
    const item = items.get(id);
    if (item === undefined) throw new RangeError(`There is no ${id}.`);
    return item.open();
  });
}

function foldedInto(articles: readonly FoldedArticle[]): ReadonlyMap<string, string> {
  return new Map(articles.flatMap(({ facts, others }) => others.map((path) => [path, facts.path] as const)));
}

function byPath(a: StoredFile, b: StoredFile): number {
  return a.facts.path < b.facts.path ? -1 : 1;
}

function byTitle(a: { readonly title: string }, b: { readonly title: string }): number {
  return a.title < b.title ? -1 : 1;
}
