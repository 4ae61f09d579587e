import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface FoundAnswers {
  /** Ids of the served articles that are right, in the order of the answers. */
  readonly articles: ReadonlySet<string>;
  /** Answers that no served article stands for: not in these folders, or not in this cloud. */
  readonly notServed: readonly string[];
}

/**
 * Finds the articles that answers name. An answer may begin at another folder than the knowledge does, so that the
 * longer of the two paths only has to end with the other one, from a slash on. An exact path wins over that. A file that was
 * folded into another one's article stands for that article.
 */
export function findAnswers(
  base: Pick<KnowledgeBase, 'articles' | 'foldedInto'>,
): (answers: readonly string[]) => FoundAnswers {
  const articleOf = new Map([
    ...[...base.articles.keys()].map((id) => [id, id] as const),
    ...base.foldedInto,
  ]);
  const byEnding = Map.groupBy(
    [...articleOf].flatMap(([path, article]) => endings(path).map((ending) => ({ ending, article }))),
    ({ ending }) => ending,
  );
  const find = (answer: string): readonly string[] => {
    const exact = [answer, ...endings(answer)].find((path) => articleOf.has(path));
    if (exact !== undefined) return [articleOf.get(exact) ?? exact];
    return (byEnding.get(answer) ?? []).map(({ article }) => article);
  };
  return (answers) => {
    const found = answers.map((answer) => ({ answer, articles: find(answer) }));
    return {
      articles: new Set(found.flatMap(({ articles }) => articles)),
      notServed: found.filter(({ articles }) => articles.length === 0).map(({ answer }) => answer),
    };
  };
}

/** What is left of a path without its first folders, the longest first: "a/b/c" -> "b/c", "c". */
function endings(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(at + 1).join('/'));
}
