import { expect, test } from '@jest/globals';
import type { TurnContext } from 'botbuilder';
import { setTimeout as wait } from 'node:timers/promises';
import { showTyping } from '../../src/teams/show-typing.ts';

/** A turn's context of which only sending is used. */
function contextThat(sends: () => Promise<unknown>): TurnContext {
  return { sendActivity: sends } as unknown as TurnContext;
}

test('a slow turn shows within two seconds that it is at work; a quick one sends nothing more', async () => {
  const sent: unknown[] = [];
  const context = contextThat((...activity) => {
    sent.push(...activity);
    return Promise.resolve();
  });
  expect(await showTyping(context, () => Promise.resolve('quick'))).toBe('quick');
  expect(sent).toEqual([]);

  const started = performance.now();
  let shown = 0;
  const slow = showTyping(
    contextThat((...activity) => {
      sent.push(...activity);
      shown = performance.now() - started;
      return Promise.reject(new Error('refused'));
    }),
    () => wait(1_200, 'slow'),
  );
  // A sign that cannot be sent is no reason to fail the turn.
  expect(await slow).toBe('slow');
  expect(sent).toEqual([{ type: 'typing' }]);
  expect(shown).toBeLessThan(2_000);
});

test('a turn that fails fails as it is', async () => {
  await expect(
    showTyping(
      contextThat(() => Promise.resolve()),
      () => Promise.reject(new Error('x')),
    ),
  ).rejects.toThrow('x');
});
