import { expect, test } from '@jest/globals';
import { wordsOf } from '../../dialogs/written.ts';
import type { EventBody } from '../../src/run/events.ts';

const nothing = { decision: 'none' as const, candidates: [], said: [] };
const bodies: readonly EventBody[] = [
  { kind: 'complained', ...nothing, language: 'de' },
  { kind: 'detailed', different: false, ...nothing },
  { kind: 'filled', step: 1, form: { id: 'f', hash: 'h' }, answers: [], problems: [] },
  { kind: 'detailed', different: false, ...nothing, language: 'es' },
];

test('the words that are ranked again are neither those of a form nor those in another language', async () => {
  const events = bodies.map((body, at) => ({ seq: at + 1, at: 1, body }));
  const all = events.map(({ seq }) => ({ run: 'r', seq, activity: `a${seq}`, text: `words ${seq}` }));
  const texts = {
    of: () => Promise.resolve(all),
    find: () => Promise.resolve(undefined),
    erase: () => Promise.resolve(),
  };
  const words = await wordsOf({ id: 'r', events }, { texts });
  expect(words.map(({ seq }) => seq)).toEqual([2]);
});
