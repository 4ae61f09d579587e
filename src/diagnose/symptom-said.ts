import type { CheckOption } from '../knowledge/article.ts';
import { says, type Utterance } from '../knowledge/words/phrase.ts';
import { termsOf } from '../knowledge/words/terms.ts';

/** A symptom is taken as told with so many of its own words, and so great a share of them: one may be chance. */
const fewest = 2;
const share = 0.6;

/**
 * The symptom that a complaint names: it has most of the words that stand in this title and in no other of the
 * article, and none of the others' own words. Undefined when it names none, or could mean several.
 */
export function symptomSaid(heard: Utterance, symptoms: readonly CheckOption[]): CheckOption | undefined {
  const words = symptoms.map(
    ({ text }) => new Map(termsOf(text).map(({ term, surface }) => [term, surface])),
  );
  const told = symptoms.map((symptom, at) => {
    const own = [...(words[at] ?? [])].filter(([term]) =>
      words.every((other, i) => i === at || !other.has(term)),
    );
    return { symptom, own: own.length, said: own.filter(([, surface]) => says(heard, surface)).length };
  });
  const [one, another] = told.filter(({ said }) => said > 0);
  if (!one || another || one.said < fewest || one.said < one.own * share) return undefined;
  return one.symptom;
}
