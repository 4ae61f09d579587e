import type { Classification } from '../src/classify/classification.ts';
import { whatWasSaid } from '../src/diagnose/what-was-said.ts';
import type { Article } from '../src/knowledge/article.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import type { Ports, ReadKnowledge } from '../src/ports.ts';
import type { SaidOf, Understood } from '../src/run/events.ts';

/** Of so many candidates it is noted what the complaint says about their checks. */
const closelyRead = 5;

/** A message with fewer meaningful words is never taken for another problem: "still the same on my phone". */
const wordsOfAProblem = 3;

/** What of the knowledge the words are looked up in. */
interface Scope {
  /** The article that the run is about, if it is known. */
  readonly about?: Article | undefined;
  /** The articles that are ranked at all; every one when it is left out. */
  readonly only?: (article: string) => boolean;
}

/** Classifies what was typed and reads out of it what need not be asked. */
export function understand(
  { base, classify }: ReadKnowledge,
  text: string,
  { about, only }: Scope = {},
): Understood {
  const { decision, candidates } = classify(text, only);
  const titled = candidates.flatMap(({ article, ...rest }) => {
    const title = base.titleOf(article);
    return title === undefined ? [] : [{ article, ...rest, title, because: [...rest.because] }];
  });
  return { decision, candidates: titled, said: saidOfNearest(base, titled, about, text) };
}

/** What words say about the article of the run and about the first candidates. */
export function saidOfNearest(
  base: KnowledgeBase,
  candidates: Understood['candidates'],
  about: Article | undefined,
  text: string,
): SaidOf[] {
  const near = candidates.slice(0, closelyRead).flatMap(({ article }) => base.articles.get(article) ?? []);
  const others = near.filter(({ id }) => id !== about?.id);
  return [...(about ? [about] : []), ...others].map((article) => saidOf(article, text));
}

/** What is made of words in another language: nothing but which it is. Undefined when they may be English. */
export async function notEnglish(
  text: string,
  { languageOf }: Pick<Ports, 'languageOf'>,
): Promise<Understood | undefined> {
  const language = await languageOf(text);
  return language === undefined ? undefined : { decision: 'none', candidates: [], said: [], language };
}

/** What words say about one article that the person chose. */
export function saidAbout(base: KnowledgeBase, id: string, text: string): SaidOf[] {
  const article = base.articles.get(id);
  return article ? [saidOf(article, text)] : [];
}

function saidOf(article: Article, text: string): SaidOf {
  const { answers, spokenFor } = whatWasSaid(article, text);
  return { article: article.id, answers: [...answers], spokenFor: [...spokenFor] };
}

/** Whether words typed during a run look like another problem than the one the run is about. */
export function looksDifferent(alone: Classification, about: readonly string[]): boolean {
  if (alone.contentWords < wordsOfAProblem || about.length === 0) return false;
  const [best] = alone.candidates;
  if (alone.decision === 'goOn') return best !== undefined && !about.includes(best.article);
  return !alone.candidates.some(({ article, because }) => about.includes(article) && because.length > 0);
}
