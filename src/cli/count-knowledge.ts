import { unpack, type PackedFile } from '../knowledge/packed-file.ts';
import { buildBase } from '../knowledge/serve/build-base.ts';
import { reaches, type Reach } from '../knowledge/serve/reach.ts';

export interface KnowledgeCounts {
  /** Files with a header. */
  readonly files: number;
  /** Files by selfHelpType in lower case; the empty type is that of files without one. The most frequent first. */
  readonly types: Readonly<Record<string, number>>;
  readonly served: {
    /** Files of articles, those that were folded into another one's with them. */
    readonly articles: number;
    readonly folded: number;
    /** Distinct support topics of the served articles. */
    readonly topics: number;
    readonly forms: number;
  };
}

/** What is in some files, and what of it would be served. */
export function countKnowledge(files: readonly PackedFile[], reach: Reach): KnowledgeCounts {
  const base = buildBase(files.map(unpack), reach);
  const articles = files.filter(({ kind, facts }) => kind === 'article' && reaches(reach, facts));
  return {
    files: files.length,
    types: Object.fromEntries(tally(files.map(({ facts }) => facts.type))),
    served: {
      articles: articles.length,
      folded: base.foldedInto.size,
      topics: new Set(articles.flatMap(({ facts }) => facts.topics)).size,
      forms: base.forms.size,
    },
  };
}

/** How often each name is there: the most frequent first, equals in the order of their letters. */
export function tally(names: readonly string[]): [name: string, times: number][] {
  const groups = [...Map.groupBy(names, (name) => name)];
  return groups
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
}
