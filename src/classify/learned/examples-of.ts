import { termsOf } from '../../knowledge/words/terms.ts';
import type { Example } from './learned-data.ts';

/** A confirmed article and the words it was confirmed for, in the order in which they were typed. */
interface ConfirmedWords {
  readonly article: string;
  readonly tenant: string;
  readonly person: string;
  readonly texts: readonly string[];
}

/** First words with fewer words of meaning tell nothing alone: "Outlook again". */
const fewestFirstWords = 2;

/**
 * The examples that confirmed outcomes make, in their order. The rules of their weights: each person counts once for an
 * article, however many of their runs confirmed it (with n people nobody has more than 1/n of an article's examples);
 * their runs share that evenly; a run shares it between its first words, which is how others will begin, and all its
 * words together. Texts that tell nothing make no example.
 */
export function examplesOf(outcomes: readonly ConfirmedWords[]): Example[] {
  const told = outcomes
    .map((outcome) => ({ ...outcome, telling: tellingTexts(outcome.texts) }))
    .filter(({ telling }) => telling.length > 0);
  const key = ({ article, tenant, person }: ConfirmedWords) => JSON.stringify([article, tenant, person]);
  const sameVoice = Map.groupBy(told, key);
  return told.flatMap((outcome) => {
    const runs = sameVoice.get(key(outcome))?.length ?? 1;
    const { article, telling } = outcome;
    return telling.map((text) => ({ article, text, weight: 1 / (runs * telling.length) }));
  });
}

function tellingTexts([first = '', ...more]: readonly string[]): string[] {
  const whole = [first, ...more].join('\n');
  if (termsOf(whole).length === 0) return [];
  const tells = more.length > 0 && termsOf(first).length >= fewestFirstWords;
  return tells ? [first, whole] : [whole];
}
