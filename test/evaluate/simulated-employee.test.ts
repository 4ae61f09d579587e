import { expect, test } from '@jest/globals';
import { openConversation } from '../../src/evaluate/open-conversation.ts';
import { converse, type Conversation, type JourneyEnd } from '../../src/evaluate/simulated-employee.ts';
import type { Step } from '../../src/run/step.ts';
import { knowing, type Said } from './small-world.ts';

const truth = (right: Iterable<string>) => ({ right: new Set(right), valuesOf: () => [] });

const journeys: readonly (readonly [string, Said, readonly string[], JourneyEnd, number])[] = [
  ['the bot goes on with the right article', ['goOn', { a: 0.9 }], ['a'], 'reached', 0],
  ['it asks something about the right article', ['goOn', { f: 0.9 }], ['f'], 'reached', 0],
  ['it goes on with a wrong article, which is refused', ['goOn', { b: 0.9, a: 0.05 }], ['a'], 'reached', 2],
  ['it asks something about a wrong article', ['goOn', { f: 0.9 }], ['a'], 'noArticle', 1],
  ['nothing is right, and it goes on', ['goOn', { b: 0.9 }], [], 'noArticle', 1],
  ['the right one is on the first card', ['ask', { b: 0.3, c: 0.3, a: 0.2 }], ['a'], 'reached', 1],
  [
    'the right one is on the second card',
    ['ask', { a: 0.2, b: 0.2, c: 0.1, d: 0.1, e: 0.1, g: 0.1, h: 0.1 }],
    ['h'],
    'reached',
    2,
  ],
  ['no card has it', ['ask', { b: 0.3, c: 0.3 }], ['a'], 'noArticle', 1],
  ['nothing is right, and it asks', ['ask', { b: 0.3, c: 0.3 }], [], 'noArticle', 1],
  ['it has a tentative question about the right one', ['ask', { f: 0.4 }], ['f'], 'reached', 1],
  ['it has a tentative question about a wrong one', ['ask', { f: 0.4 }], ['a'], 'noArticle', 1],
  ['it says that it has none, and shows the right one as close', ['none', { a: 0.2 }], ['a'], 'reached', 1],
  ['it says that it has none', ['none', { a: 0.1 }], ['a'], 'noArticle', 0],
  ['it has no candidate at all', ['none', {}], ['a'], 'noArticle', 0],
];

test.each(journeys)('%s', (_, said, right, end, cards) => {
  const ids = new Set(right.map((name) => `${name}.md`));
  expect(converse(openConversation(knowing(said), 'help'), truth(ids))).toMatchObject({ end, cards });
});

test.each<readonly [string, Said, boolean]>([
  ['goes on with a wrong article', ['goOn', { b: 0.9, a: 0.05 }], true],
  ['asks something about a wrong article as if it were sure', ['goOn', { f: 0.9 }], true],
  ['asks whether it is a wrong one', ['ask', { f: 0.4 }], false],
  ['goes on with the right one', ['goOn', { a: 0.9 }], false],
  ['has none', ['none', {}], false],
])('the bot %s: wrong, unasked', (_, said, wrongUnasked) => {
  const journey = converse(openConversation(knowing(said), 'help'), truth(['a.md']));
  expect(journey.wrongUnasked).toBe(wrongUnasked);
});

test('a press that the card does not offer is a fault of whoever presses', () => {
  const card = openConversation(knowing(['ask', { b: 0.3, c: 0.3 }]), 'help');
  expect(() => card.press('a.md')).toThrow('A card of the kind choose does not offer "a.md".');
});

function always(step: Step): Conversation {
  return { step, options: [], press: () => always(step) };
}

const ref = { id: 'b.md', hash: 'h', title: 'B' };

test.each<readonly [Step, JourneyEnd, number]>([
  [{ kind: 'handOver', reason: 'exhausted' }, 'handOver', 0],
  [{ kind: 'confirm', title: '' }, 'lost', 0],
  [{ kind: 'closed', reason: 'idle' }, 'lost', 0],
  // One that never ends.
  [{ kind: 'choose', reason: 'unsure', articles: [ref], more: false }, 'lost', 20],
])('%j', (step, end, cards) => {
  expect(converse(always(step), truth(['a.md']))).toMatchObject({ end, cards });
});

test('a wrong article after a card is no wrong article unasked', () => {
  const wrong = always({
    kind: 'remedy',
    article: ref,
    cause: 'c',
    remedy: 'r',
    view: 'employee',
    beliefs: [],
  });
  const card: Conversation = {
    step: { kind: 'choose', reason: 'unsure', articles: [ref], more: false },
    options: ['none'],
    press: () => wrong,
  };
  expect(converse(card, truth(['a.md']))).toEqual({ end: 'wrongArticle', cards: 1, wrongUnasked: false });
});
