import type { KnowledgeBase } from '../knowledge-base.ts';
import type { Wordings } from './wordings.ts';

/** So many wordings of one article are searched, the first ones: more say hardly more, and take room. */
const most = 100;

/**
 * The wordings of each served article, each once, by its id. `find` gives the article that a path means, served or not:
 * wordings of what is not served are left out; those of a file that was folded into another's article belong to that one.
 */
export function wordingsByArticle(
  { articles, foldedInto }: Pick<KnowledgeBase, 'articles' | 'foldedInto'>,
  wordings: readonly Wordings[],
  find: (path: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { articles: paths, texts } of wordings)
    for (const path of paths.flatMap((each) => find(each) ?? [])) {
      const id = foldedInto.get(path) ?? path;
      if (!articles.has(id)) continue;
      const its = found.get(id) ?? new Set();
      for (const text of texts) if (its.size < most) its.add(text);
      found.set(id, its);
    }
  return new Map([...found].map(([id, texts]) => [id, [...texts]]));
}
