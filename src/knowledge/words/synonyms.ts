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

/** Longest phrase first under its first word, so that "azure ad connect" is not read as "azure ad". */
export const synonyms: ReadonlyMap<string, readonly Synonym[]> = build();

function build(): ReadonlyMap<string, readonly Synonym[]> {
  const byPhrase = new Map<string, Synonym>();
  for (const [words, phrases] of tables.flatMap((table) => Object.entries(table)))
    for (const phrase of phrases.split(', '))
      if (!byPhrase.has(phrase)) byPhrase.set(phrase, { phrase: phrase.split(' '), means: words.split(' ') });
  // A word on the left may stand on the right of another entry: then both are read as what that one says.
  const lastly = (word: string, passed: readonly string[] = []): readonly string[] => {
    const means = passed.includes(word) ? undefined : byPhrase.get(word)?.means;
    return means?.flatMap((each) => lastly(each, [...passed, word])) ?? [word];
  };
  const resolved = [...byPhrase.values()].map(({ phrase, means }) => ({
    phrase,
    means: [...new Set(means.flatMap((word) => lastly(word)))],
  }));
  const longestFirst = resolved.sort((a, b) => b.phrase.length - a.phrase.length);
  return Map.groupBy(longestFirst, ({ phrase }) => phrase[0] ?? '');
}
