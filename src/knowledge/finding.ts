import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic whose file the finder does not know: `readArticle` adds it. */
export type Finding = Omit<Diagnostic, 'path'>;

/** Of one code in one file. Whoever has mended so many knows how the others are mended. */
export const mostOfOneCode = 20;

/** The findings of a file; of a code that comes up again and again the first ones, and how many there are besides. */
export function inFile(path: string, findings: readonly Finding[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const before = seen.get(finding.code) ?? 0;
    seen.set(finding.code, before + 1);
    if (before > mostOfOneCode) return [];
    const more = (counts.get(finding.code) ?? 0) - before;
    return [{ path, ...(before < mostOfOneCode ? finding : { ...finding, message: andMore(more) }) }];
  });
}

function andMore(count: number): string {
  return `${count} more of this kind from here on were treated alike and are not listed. Correct those above, and look for the same slip in the rest of the file.`;
}
