import type { Article } from '../article.ts';
import { contentHash } from '../content-hash.ts';
import { nameOfFile } from '../titles.ts';
import type { FoldedArticle } from './fold-articles.ts';

/** Gives articles that are called the same the next best words that differ: "Kubernetes Service: Upgrade". */
export function tellApart(articles: readonly FoldedArticle[]): FoldedArticle[] {
  const called = Map.groupBy(articles, ({ facts }) => facts.title.toLowerCase());
  const counts = new Map(
    [...called].map(([title, same]) => [title, same.length > 1 ? countsOf(same) : undefined]),
  );
  return articles.map((article) => {
    const among = counts.get(article.facts.title.toLowerCase());
    const detail = among && detailOf(article.facts, among);
    return detail === undefined ? article : renamed(article, `${article.facts.title}: ${detail}`);
  });
}

/** How many of some articles have each detail. */
function countsOf(same: readonly FoldedArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of same)
    for (const detail of new Set(detailsOf(facts))) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  return counts;
}

/** Undefined when others have all of its details too. */
function detailOf(facts: FoldedArticle['facts'], counts: ReadonlyMap<string, number>): string | undefined {
  const title = facts.title.toLowerCase();
  return detailsOf(facts).find(
    (detail) => detail !== '' && detail.toLowerCase() !== title && counts.get(detail) === 1,
  );
}

/** The ends of other titles ("area/problem"), of the folder's name ("microsoft.sql"), and the name of the file. */
function detailsOf({ aliases, path }: FoldedArticle['facts']): string[] {
  const folder = path.split('/').at(-2) ?? '';
  return [
    ...aliases.map((alias) => alias.replace(/^.*\//, '').trim()),
    folder.replace(/^.*[.]/, ''),
    nameOfFile(path),
  ];
}

function renamed(article: FoldedArticle, title: string): FoldedArticle {
  const hash = contentHash(JSON.stringify([article.facts.hash, title]));
  const aliases = [article.facts.title, ...article.facts.aliases];
  return {
    ...article,
    facts: { ...article.facts, title, aliases, hash },
    open(): Article {
      const opened = article.open();
      return { ...opened, title, hash, aliases: [opened.title, ...opened.aliases] };
    },
  };
}
