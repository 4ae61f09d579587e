import type { Article } from '../knowledge/article.ts';
import { refOf } from './article-ref.ts';
import type { KnownFact } from './evidence-shapes.ts';
import { factsWanted, incidentToTell } from './evidence.ts';
import { findingsOf } from './findings-of.ts';
import type { RunState } from './run-state.ts';
import type { StepOf } from './step.ts';

/** "It is not only you": an open incident on a service of the article. */
export function incidentStep(article: Article, state: RunState): StepOf<'incident'> | undefined {
  const incident = incidentToTell(state, article);
  const { zone } = state;
  return incident && { kind: 'incident', article: refOf(article), incident, ...(zone && { zone }) };
}

/** What the person has to say about facts before they are used: which one is wrong, or whether any may be looked up. */
export function evidenceStep(article: Article, state: RunState): StepOf<'correct' | 'consent'> | undefined {
  const doubted = state.doubted.flatMap((fact) => state.observed.get(fact) ?? []);
  if (doubted.length > 0) return { kind: 'correct', article: refOf(article), facts: doubted };
  if (state.consent !== 'open') return undefined;
  const wanted = factsWanted(state, article, findingsOf(state, article).answers, 0);
  return wanted.length > 0 ? { kind: 'consent', article: refOf(article), wanted: [...wanted] } : undefined;
}

/** What a hand-over tells of facts: nothing once the person has said that nothing is to be looked up. */
export function lookedUp({
  consent,
  observed,
  contradicted,
}: Pick<RunState, 'consent' | 'observed' | 'contradicted'>): Pick<
  StepOf<'handOver'>,
  'facts' | 'contradicted'
> {
  if (consent !== 'yes') return {};
  const facts: KnownFact[] = [...observed.values()];
  const wrong: KnownFact[] = [...contradicted.values()];
  return { ...(facts.length > 0 && { facts }), ...(wrong.length > 0 && { contradicted: wrong }) };
}
