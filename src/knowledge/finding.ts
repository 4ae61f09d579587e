import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic whose file the finder does not know: `readArticle` adds it. */
export type Finding = Omit<Diagnostic, 'path'>;

export function inFile(path: string, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((finding) => ({ path, ...finding }));
}
