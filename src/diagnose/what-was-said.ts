import type { Article } from '../knowledge/article.ts';
import { causesOf } from '../knowledge/article.ts';
import { says, thingsSaid, utterance } from '../knowledge/words/phrase.ts';
import { checksOf, symptomCheckId } from './checks-of.ts';
import { symptomSaid } from './symptom-said.ts';

/** What a complaint already tells about an article's causes, so that it is not asked again. */
export interface Said {
  readonly answers: readonly { readonly check: string; readonly option: string }[];
  readonly spokenFor: readonly string[];
}

/**
 * Reads a complaint against the phrases of an article's checks and causes, and against the titles of its symptoms
 * where its author wrote no checks. A check whose options are said more than
 * once ("for me and for everyone") stays open: the person is asked.
 */
export function whatWasSaid(article: Article, text: string): Said {
  const heard = utterance(text);
  const answers = checksOf(article).flatMap((check) => {
    if (check.id === symptomCheckId) {
      const symptom = symptomSaid(heard, check.options);
      return symptom ? [{ check: check.id, option: symptom.id }] : [];
    }
    const [said, another] = thingsSaid(heard, check.options, ({ words }) => words);
    return said && !another ? [{ check: check.id, option: said.id }] : [];
  });
  const spokenFor = causesOf(article)
    .filter((cause) => cause.words.some((phrase) => says(heard, phrase)))
    .map((cause) => cause.id);
  return { answers, spokenFor };
}
