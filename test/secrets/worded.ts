import { readFileSync } from 'node:fs';

/** A message as somebody might write it, and what of it must not be kept. */
export interface Worded {
  readonly text: string;
  readonly secrets: readonly string[];
}

/** The messages of a file of this folder; its first lines say how it is written. */
export function worded(file: 'worded.txt' | 'held-out.txt'): readonly Worded[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const marked = line.replaceAll('¦', '').replaceAll(String.raw`\n`, '\n');
      const secrets = [...marked.matchAll(/‹([^›]*)›/g)].map(([, secret = '']) => secret);
      return { text: marked.replace(/[‹›]/g, ''), secrets };
    });
}
