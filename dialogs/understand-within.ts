import { facetsIn } from '../src/classify/facets/facets.ts';
import type { Article } from '../src/knowledge/article.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import type { ReadKnowledge } from '../src/ports.ts';
import type { Understood } from '../src/run/events.ts';
import { narrows, stays, type Narrowing } from '../src/run/narrowing.ts';
import type { RunState } from '../src/run/run-state.ts';
import { saidOfNearest, understand } from './understand.ts';

/** The articles that are left after what was said about facets; undefined when that leaves all of them. */
function within(
  { titles }: KnowledgeBase,
  said: readonly Narrowing[],
): ((article: string) => boolean) | undefined {
  if (!narrows(said)) return undefined;
  const facets = facetsIn(titles);
  return (article) => stays(article, said, (id, facet) => facets.of(id, facet));
}

/**
 * What is made of a run's words once something more is said about a facet. Somebody who names their product has a
 * problem with it: what is left is put to them, however little it has in common with their words.
 */
export function understandWithin(
  knowledge: ReadKnowledge,
  { understood, narrowed }: RunState,
  said: Narrowing,
  text: string,
): Understood {
  const only = within(knowledge.base, [...narrowed, said]);
  if (!narrows([said]) || !only) return understood;
  // Words that were erased cannot be ranked again: what was ranked before is narrowed.
  const made = text === '' ? { ...understood, said: [] } : understand(knowledge, text, { only });
  const candidates = made.candidates.filter(({ article }) => only(article));
  const decision = made.decision === 'none' && candidates.length > 0 ? 'ask' : made.decision;
  return { ...made, decision, candidates };
}

/** What is made of words, and whether what was said about facets had to be given up for it. */
type Remade = Understood & { readonly widened?: true };

/** What is new in a run, and everything that was typed in it, the new words last. */
interface Typed {
  readonly added: string;
  readonly all: string;
}

/**
 * What is made of all words of a run. Words that say nothing about the problem ("it happens in room B17") may drown
 * those before: what these found is kept, unless the new ones alone find something.
 */
export function understandWords(
  knowledge: ReadKnowledge,
  state: RunState,
  { added, all }: Typed,
  about: Article | undefined,
): Remade {
  const together = ranked(knowledge, state, all, about);
  if (together.decision !== 'none' || state.understood.decision === 'none') return together;
  const alone = ranked(knowledge, state, added, about);
  if (alone.decision !== 'none') return alone;
  const { decision, candidates } = state.understood;
  return { decision, candidates, said: saidOfNearest(knowledge.base, candidates, about, all) };
}

function ranked(
  knowledge: ReadKnowledge,
  { narrowed }: RunState,
  text: string,
  about: Article | undefined,
): Remade {
  const only = within(knowledge.base, narrowed);
  const all = understand(knowledge, text, { about });
  if (!only) return all;
  const inside = understand(knowledge, text, { about, only });
  const [best] = all.candidates;
  // Nothing fits there, or the words together surely mean an article that is somewhere else.
  const isElsewhere =
    inside.decision === 'none' || (all.decision === 'goOn' && best !== undefined && !only(best.article));
  return isElsewhere && all.decision !== 'none' ? { ...all, widened: true } : inside;
}
