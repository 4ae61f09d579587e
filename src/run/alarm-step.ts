import { beliefs } from '../diagnose/belief.ts';
import { isOwn } from '../diagnose/policy/costs.ts';
import type { Article } from '../knowledge/article.ts';
import { refOf } from './article-ref.ts';
import { findingsOf } from './findings-of.ts';
import type { RunState } from './run-state.ts';
import type { StepOf } from './step.ts';

/**
 * The first safe steps of an article about a danger: those of its likeliest cause, before anything was asked, that the
 * person can take themselves. Undefined once the person has taken the steps.
 */
export function alarmStep(article: Article, state: RunState): StepOf<'alarm'> | undefined {
  if (state.safe.has(article.id)) return undefined;
  const view = state.view ?? 'employee';
  const [likeliest] = beliefs(article, findingsOf(state, article)).toSorted(
    (a, b) => b.probability - a.probability,
  );
  const remedies = likeliest?.cause.remedies ?? [];
  const remedy = remedies.find(({ audience }) => isOwn(audience, view)) ?? remedies[0];
  if (!likeliest || !remedy) return undefined;
  return {
    kind: 'alarm',
    article: refOf(article),
    cause: likeliest.cause.id,
    remedy: remedy.id,
    view,
    ...(state.pinned ? {} : { unasked: true }),
  };
}
