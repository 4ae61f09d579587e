import type { Article } from '../article.ts';
import { contentHash } from '../content-hash.ts';
import type { FileFacts } from '../facts.ts';
import type { StoredArticle } from './stored-file.ts';

/** One served article and the files that say the same. */
export interface FoldedArticle {
  readonly facts: FileFacts;
  /** The paths of the other files, whose titles, topics and products it has taken over. */
  readonly others: readonly string[];
  open(): Article;
}

/**
 * Makes one article of files that say the same, and of a file and its twin for the cloud that is served ("x.md" and
 * "x-mooncake.md"). The result is in the order of the ids.
 */
export function foldArticles(files: readonly StoredArticle[]): FoldedArticle[] {
  const byText = Map.groupBy(files, ({ facts }) => facts.sameText);
  const alike = [...byText.values()].map((group) => fold(group.toSorted(byPath)));
  return withTwins(alike).sort(byPath);
}

interface Piece {
  readonly facts: FileFacts;
  readonly others?: readonly string[];
  open(): Article;
}

/** The first file speaks; the others lend it their titles, topics and products. */
function fold([first, ...rest]: readonly Piece[]): FoldedArticle {
  if (first === undefined) throw new RangeError('There is nothing to fold.');
  if (rest.length === 0) return { ...first, open: () => first.open(), others: first.others ?? [] };
  const all = [first, ...rest].map(({ facts }) => facts);
  const added = {
    aliases: otherTitles(first.facts.title, all),
    topics: together(all.map(({ topics }) => topics)),
    products: together(all.map(({ products }) => products)),
    hash: contentHash(JSON.stringify(all.map(({ path, hash }) => [path, hash]))),
  };
  return {
    facts: { ...first.facts, ...added },
    others: [first, ...rest].flatMap(({ facts, others = [] }) =>
      facts === first.facts ? others : [facts.path, ...others],
    ),
    open() {
      const article = first.open();
      return { ...article, ...added, aliases: together([article.aliases, added.aliases]) };
    },
  };
}

function otherTitles(title: string, all: readonly FileFacts[]): string[] {
  const titles = together(all.map((facts) => [facts.title, ...facts.aliases]));
  return titles.filter((other) => other.toLowerCase() !== title.toLowerCase());
}

function together(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

const twinEnding = /-mooncake(?=\.\w+$|$)/;

/** Where a twin for one cloud is served at all, it is the better one of the two. */
function withTwins(articles: readonly FoldedArticle[]): FoldedArticle[] {
  const byPathOf = new Map(
    articles.flatMap((article) =>
      [article.facts.path, ...article.others].map((path) => [path, article] as const),
    ),
  );
  const replaced = new Set<FoldedArticle>();
  const taking = new Set<FoldedArticle>();
  const twins = articles.map((article) => {
    const general = byPathOf.get(article.facts.path.replace(twinEnding, ''));
    // Of a chain of twins each file counts once.
    const isFree = general !== undefined && general !== article && !taking.has(general);
    if (!isFree || replaced.has(general) || replaced.has(article)) return article;
    replaced.add(general);
    taking.add(article);
    return fold([article, general]);
  });
  return twins.filter((_, at) => !replaced.has(articles[at] as FoldedArticle));
}

function byPath(a: { readonly facts: FileFacts }, b: { readonly facts: FileFacts }): number {
  return a.facts.path < b.facts.path ? -1 : 1;
}
