import { expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { pressResponse } from '../../src/teams/press-response.ts';

const message = 'application/vnd.microsoft.activity.message';

test('a card replaces the card, a text is shown beside it, and a refusal is no thanks', () => {
  const card = { type: 'AdaptiveCard', version: '1.5' } as never;
  expect(pressResponse({ messages: [], pressed: { card, summary: 's' } })).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: card,
  });
  expect(pressResponse({ messages: [], pressed: { text: 'x' } })).toEqual({
    statusCode: 200,
    type: message,
    value: 'x',
  });
  expect(pressResponse({ messages: [] })).toEqual({
    statusCode: 200,
    type: message,
    value: phrases.unknownCard,
  });
});
