import { expect, test } from '@jest/globals';
import type { EventBody } from '../../src/run/events.ts';
import { canGoBack } from '../../src/run/can-go-back.ts';
import { stateOf } from '../../src/run/state.ts';

const article = { id: 'a.md', hash: 'h' };
const candidate = { article: 'a.md', hash: 'h', title: 'A', probability: 0.9, because: [] };
const other = { ...candidate, article: 'b.md', title: 'B' };
const read = { article: 'a.md', answers: [{ check: 'k', option: 'o' }], spokenFor: [] };

const complained: EventBody = { kind: 'complained', decision: 'goOn', candidates: [candidate], said: [] };
const readFrom: EventBody = { ...complained, said: [read] };
const shown: EventBody = {
  ...{ kind: 'shown', options: [], knowledge: '' },
  step: { kind: 'noArticle', reason: 'nothingFits' },
};
const answered: EventBody = { kind: 'answered', step: 2, article, check: 'k', option: 'o' };
const wentBack: EventBody = { kind: 'wentBack', step: 4 };

/** What happened, whether "back" would change anything, and why. */
const cases: readonly [events: readonly EventBody[], can: boolean, why: string][] = [
  [[complained, shown], false, 'nothing to take back'],
  [[complained, shown, answered], true, 'an answer'],
  [[complained, shown, answered, shown, wentBack], false, 'that was taken back'],
  [[readFrom, shown], true, 'what was read out of the complaint'],
  [[readFrom, shown, answered, shown, wentBack], true, 'that comes last'],
  [[readFrom, shown, wentBack], false, 'and once'],
  [[{ ...readFrom, decision: 'ask' }, shown], true, 'the only article that may fit'],
  [
    [{ ...readFrom, decision: 'ask', candidates: [candidate, other] }, shown],
    false,
    'several may fit: nothing that was read counts yet',
  ],
  [[{ ...readFrom, decision: 'none' }, shown], false, 'no article: what was read counts for none'],
  [[complained, shown, { kind: 'browsed', step: 2 }], true, 'a look through the topics'],
  [[{ kind: 'browsed', step: null }, shown], false, 'with which a run may also begin'],
  [[complained, shown, answered, { kind: 'handedOver', step: 4 }], false, 'a person was asked for'],
  [[complained, shown, answered, { kind: 'closed', step: null, reason: 'idle' }], false, 'it is over'],
];

test.each(cases)('%#: %j: %s (%s)', (bodies, can) => {
  expect(canGoBack(stateOf(bodies.map((body, i) => ({ seq: i + 1, at: 1, body }))))).toBe(can);
});
