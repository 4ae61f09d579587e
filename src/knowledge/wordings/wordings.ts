/** How people have worded a problem, and which articles answer it. Searched, never shown. */
export interface Wordings {
  /** Paths of articles, relative to a knowledge folder, with forward slashes; as they were named, or as they were found. */
  readonly articles: readonly string[];
  readonly texts: readonly string[];
  /** Where they stand in their file, from 1. */
  readonly line: number;
}

const ending = '.wordings.jsonl';

export function isWordingsPath(path: string): boolean {
  return path.endsWith(ending);
}
