import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beliefs } from '../../src/diagnose/belief.ts';
import type { EventBody, RunEvent } from '../../src/run/events.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { findingsOf } from '../../src/run/findings-of.ts';
import { stateOf } from '../../src/run/state.ts';
import { noForms } from './no-forms.ts';
import { baseOf } from '../support/knowledge.ts';
import { anyArticle, findingsAbout } from '../diagnose/arbitrary-findings.ts';

test('answers and outcomes in any order give the same beliefs and the same next step', () => {
  const scene = anyArticle.chain((article) =>
    findingsAbout(article).chain(({ answers, tried }) => {
      const ref = { id: article.id, hash: article.hash };
      const events: EventBody[] = [
        ...[...answers].map(([check, option]) => ({
          ...{ kind: 'answered' as const, step: 1, article: ref },
          check,
          option,
        })),
        ...[...tried].map(([remedy, outcome]) => ({
          ...{ kind: 'tried' as const, step: 1, article: ref },
          remedy,
          outcome,
        })),
      ];
      const shuffled = fc.shuffledSubarray(events, { minLength: events.length });
      return shuffled.map((other) => ({ article, events, other }));
    }),
  );
  fc.assert(
    fc.property(scene, ({ article, events, other }) => {
      const base = baseOf([article]);
      const view = {
        article: ({ id }: { id: string }) => base.articles.get(id),
        topics: () => [],
        ...noForms,
      };
      const [state, otherState] = [events, other].map((bodies) => stateOf(inOrder(bodies)));
      if (!state || !otherState || events.length === 0) return;
      const believed = beliefs(article, findingsOf(state, article));
      expect(beliefs(article, findingsOf(otherState, article))).toEqual(believed);
      expect(nextStep(view, otherState)).toEqual(nextStep(view, state));
    }),
  );
});

function inOrder(bodies: readonly EventBody[]): RunEvent[] {
  return bodies.map((body, i) => ({ seq: i + 2, at: 1, body }));
}
