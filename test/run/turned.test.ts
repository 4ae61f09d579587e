import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { append } from '../../dialogs/active-run.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { canGoBack } from '../../src/run/can-go-back.ts';
import { stateOf } from '../../src/run/state.ts';
import { firstPlace } from '../../src/run/place.ts';
import type { EventBody } from '../../src/run/events.ts';
import { anyWalk } from './arbitrary-run.ts';
import { begin, known, make } from './drive.ts';
import { noForms } from './no-forms.ts';

const turned = (shown: number, page = 2): EventBody => ({ kind: 'turned', shown, view: 'article', page });

test('a turned page changes nothing but what is to be seen of its step', () => {
  fc.assert(
    fc.property(anyWalk(8), ({ base, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, base, move), begin(base, complaint));
      const { open } = run.state;
      if (!open) return;
      const { state } = append(run, turned(open.seq), 2);
      expect(known(state)).toEqual(known(run.state));
      expect(canGoBack(state)).toBe(canGoBack(run.state));
      expect(state.open).toEqual({ ...open, place: { view: 'article', page: 2 } });
      expect(state.shown.size).toBe(run.state.shown.size);
      const knowledge = { article: () => undefined, topics: () => [], ...noForms };
      expect(nextStep(knowledge, state)).toEqual(nextStep(knowledge, run.state));
    }),
  );
});

const shown: EventBody = {
  kind: 'shown',
  step: { kind: 'noArticle', reason: 'nothingFits' },
  options: [],
  knowledge: 'k',
};
const eventsOf = (bodies: readonly EventBody[]) => bodies.map((body, i) => ({ seq: i + 1, at: i, body }));

test('the page turned to last counts, for its own step', () => {
  const { shown: steps } = stateOf(eventsOf([shown, shown, turned(1, 2), turned(1, 3), turned(9)]));
  expect(steps.get(1)?.place).toEqual({ view: 'article', page: 3 });
  expect(steps.get(2)?.place).toEqual(firstPlace);
  expect(steps.size).toBe(2);
});

test('somebody who turns many pages is not sent to a person for it', () => {
  const knowledge = { article: () => undefined, topics: () => [], ...noForms };
  const many = (body: EventBody) => stateOf(eventsOf([shown, ...Array.from({ length: 300 }, () => body)]));
  expect(nextStep(knowledge, many(turned(1)))).toMatchObject({ kind: 'noArticle' });
  expect(nextStep(knowledge, many(shown))).toMatchObject({ kind: 'handOver', reason: 'tooLong' });
});
