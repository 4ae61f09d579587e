/** A file of a knowledge folder. */
export interface KnowledgeFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** As `decode` gives it. */
  readonly text: string;
}

export interface FileSource extends KnowledgeFile {
  /** The checks that lie beside it. */
  readonly checks?: KnowledgeFile | undefined;
}

const ending = '.checks.yaml';

export function isChecksPath(path: string): boolean {
  return path.endsWith(ending);
}

/** "a/reset.md" has its checks in "a/reset.checks.yaml". */
export function checksPathOf(article: string): string {
  return article.replace(/\.md$/i, '') + ending;
}
