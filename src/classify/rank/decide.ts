import { contextTerms, wrongTerms } from '../../knowledge/words/stop-words.ts';
import type { Candidate, Classification } from '../classification.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { largenessOf } from './largeness.ts';
import { termsIn, type Sought } from './sought.ts';

/** At this probability, and so far ahead of the second, the bot goes on without asking which problem it is. */
const goOnAbove = 0.6;
const aheadBy = 1.5;

/** Below this probability that any article fits the bot says that it has none. */
const askAbove = 0.45;

/** From this probability on one word in common is enough to ask: the other signs are clear. */
const clear = 0.9;

/** The bot goes on only when the article has so many words of the complaint, or all that tell what it is about. */
const enoughForSure = 3;

/** What a complaint and an article have to do with each other. */
export interface Evidence {
  /** How many words of the complaint the article has. */
  readonly common: number;
  /** How many words the complaint has, and how many of them the article has, without those that say who or where. */
  readonly telling: number;
  readonly commonTelling: number;
  readonly onSubject: boolean;
  /** Whether the folder is so large that the signs count all that is told. */
  readonly inLarge: boolean;
}

/** `article`: the number of the best one; undefined when there is none. */
export function evidenceFor(
  index: SearchIndex,
  article: number | undefined,
  sought: readonly Sought[],
): Evidence {
  const common = sought.filter(
    ({ term, word }) =>
      term !== undefined &&
      article !== undefined &&
      !wrongTerms.has(word) &&
      index.placeOf(term, article) >= 0,
  );
  const isTelling = ({ word }: Sought) => !contextTerms.has(word) && !wrongTerms.has(word);
  return {
    common: common.length,
    telling: sought.filter(isTelling).length,
    commonTelling: common.filter(isTelling).length,
    inLarge: largenessOf(index.articles.length) === 1,
    onSubject: article !== undefined && index.isOnSubject(article, termsIn(sought)),
  };
}

/**
 * What to do with the ranked articles. `evidence` is about the best of them. `isConfirmed`: it is the best because people
 * confirmed it for like words, so that no word of its own text is needed.
 */
export function decide(
  candidates: readonly Candidate[],
  any: number,
  evidence: Evidence,
  isConfirmed = false,
): Classification['decision'] {
  if (candidates.length === 0 || any < askAbove) return 'none';
  // One word in common is no sign: "my password for the wireless network" shares one with every password article.
  const wanted = any >= clear || evidence.inLarge ? 1 : Math.min(2, evidence.telling);
  const isMeant = isConfirmed || evidence.commonTelling >= Math.max(1, wanted);
  if (!isMeant) return 'none';
  return isSure(candidates, evidence, isConfirmed) ? 'goOn' : 'ask';
}

/** "Please reset my SAP password" shares two words of three with many an article: too few to go on without asking. */
function isSure([best, second]: readonly Candidate[], evidence: Evidence, isConfirmed: boolean): boolean {
  const { common, telling, commonTelling, onSubject } = evidence;
  const enough = common >= enoughForSure || (common > 1 && commonTelling === telling);
  if (!best || !(isConfirmed || (onSubject && enough))) return false;
  return best.probability >= goOnAbove && best.probability >= aheadBy * (second?.probability ?? 0);
}
