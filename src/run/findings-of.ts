import type { Findings, Outcome } from '../diagnose/findings.ts';
import type { Article } from '../knowledge/article.ts';
import { observedOptions } from './evidence.ts';
import type { RunState } from './run-state.ts';

/** What is known about one article: an answer wins over what was read out of the complaint, both over what was looked up. */
export function findingsOf(state: RunState, article: Article): Findings {
  const said = state.said.get(article.id);
  const read = (said?.answers ?? []).map(({ check, option }) => [check, option] as const);
  const answers = new Map([...read, ...(state.answers.get(article.id) ?? [])]);
  return {
    answers,
    observed: observedOptions(state, article, answers),
    spokenFor: new Set(said?.spokenFor),
    tried: new Map([...firstSteps(state, article.id), ...(state.tried.get(article.id) ?? [])]),
  };
}

/** Steps that were taken at once and not asked about: they are not offered again, and tell nothing about the cause. */
function firstSteps({ safe }: RunState, article: string): [string, Outcome][] {
  const remedy = safe.get(article);
  return remedy === undefined ? [] : [[remedy, 'cannotDo']];
}
