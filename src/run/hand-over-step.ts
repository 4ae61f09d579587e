import { currentArticle, inDanger } from './current-article.ts';
import { lookedUp } from './evidence-step.ts';
import { formsOfHandOver } from './form-step.ts';
import type { KnowledgeView } from './knowledge-view.ts';
import type { RunState } from './run-state.ts';
import type { StepOf } from './step.ts';

/** A run in a form may have so many events: whoever goes round in it is brought back to the person. */
export const mostEventsWithAForm = 300;

/** How far the run has come: turned pages do not bring it on. */
export function eventsOf({ seq, turns }: RunState): number {
  return seq - turns;
}

/** A person, and beside it the form that tells them what they need to know. */
export function handOver(
  knowledge: KnowledgeView,
  state: RunState,
  reason: StepOf<'handOver'>['reason'],
): StepOf<'handOver'> {
  const { form, filled } = formsOfHandOver(knowledge, state, currentArticle(knowledge, state));
  const offered = eventsOf(state) < mostEventsWithAForm ? form : undefined;
  const security = inDanger(knowledge, state) && { security: true };
  return {
    kind: 'handOver',
    reason,
    ...security,
    ...(offered && { form: offered }),
    ...(filled && { filled }),
    ...lookedUp(state),
  };
}
