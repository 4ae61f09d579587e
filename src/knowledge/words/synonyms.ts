import { commonSynonyms } from './synonyms/common.ts';
import { dataSynonyms } from './synonyms/data.ts';
import { identitySynonyms } from './synonyms/identity.ts';
import { infrastructureSynonyms } from './synonyms/infrastructure.ts';

/**
 * The field's abbreviations, renamings and spellings: every phrase on the right of a table is read as the words on its
 * left, in articles and in complaints alike. Phrases are written as `splitWords` splits them: lower case, no
 * apostrophes, hyphens as blanks. They are compared word by word as written, before stemming, so that every form that
 * matters is listed. A phrase that stands in two tables is read as the first of them says.
 */
const tables = [commonSynonyms, identitySynonyms, infrastructureSynonyms, dataSynonyms];

interface Synonym {
  readonly phrase: readonly string[];
  readonly means: readonly string[];
}

/** The phrases that begin with one word. Some words begin hundreds. */
interface Beginning {
  /** How many words they have: the longest first, so that "azure ad connect" is not read as "azure ad". */
  readonly lengths: readonly number[];
  readonly byPhrase: ReadonlyMap<string, Synonym>;
}

/** All of them, each phrase once. */
export const synonyms: readonly Synonym[] = build();

const beginnings: ReadonlyMap<string, Beginning> = new Map(
  [...Map.groupBy(synonyms, ({ phrase }) => phrase[0] ?? '')].map(([word, its]) => [word, beginningOf(its)]),
);

/** The longest phrase that stands at a place among words, and what it is read as. */
export function synonymAt(words: readonly string[], at: number): Synonym | undefined {
  const beginning = beginnings.get(words[at] ?? '');
  if (!beginning) return undefined;
  for (const length of beginning.lengths) {
    const found = beginning.byPhrase.get(words.slice(at, at + length).join(' '));
    if (found) return found;
  }
  return undefined;
}

function build(): readonly Synonym[] {
  const byPhrase = new Map<string, Synonym>();
  for (const [words, phrases] of tables.flatMap((table) => Object.entries(table)))
    for (const phrase of phrases.split(', '))
      if (!byPhrase.has(phrase)) byPhrase.set(phrase, { phrase: phrase.split(' '), means: words.split(' ') });
  // A word on the left may stand on the right of another entry: then both are read as what that one says.
  const lastly = (word: string, passed: readonly string[] = []): readonly string[] => {
    const means = passed.includes(word) ? undefined : byPhrase.get(word)?.means;
    return means?.flatMap((each) => lastly(each, [...passed, word])) ?? [word];
  };
  return [...byPhrase.values()].map(({ phrase, means }) => ({
    phrase,
    means: [...new Set(means.flatMap((word) => lastly(word)))],
  }));
}

function beginningOf(its: readonly Synonym[]): Beginning {
  const lengths = [...new Set(its.map(({ phrase }) => phrase.length))].sort((a, b) => b - a);
  return { lengths, byPhrase: new Map(its.map((one) => [one.phrase.join(' '), one])) };
}
