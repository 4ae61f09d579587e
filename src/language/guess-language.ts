import type { Guess } from './latin.ts';

/** Malay and Indonesian are written alike; the data calls both Malay. */
const otherNames: Readonly<Record<string, string>> = { ms: 'id' };

/**
 * Guesses by letter sequences (eld, the smallest of its data: 29 MB of heap). They are loaded when they are first
 * needed: where everybody writes English that is hardly ever.
 */
export async function guessLanguage(text: string): Promise<Guess | undefined> {
  const { eld } = await import('eld/extrasmall');
  const scores = eld.detect(text).getScores();
  const [best] = Object.entries(scores).toSorted(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const [language, score] = best;
  return { language: otherNames[language] ?? language, ahead: score - (scores['en'] ?? 0) };
}
