import { expect, test } from '@jest/globals';
import type { OpenStores } from './stores.ts';
import { change, event, opening, turn } from './turns.ts';

/** A run keeps the article bodies it chose until it closes, so that "option 2" means what it meant. */
export function keptBodiesContract(open: OpenStores): void {
  test('a body is kept for the run that needs it', async () => {
    const { runs } = await open();
    const body = { title: 'VM does not start', symptoms: [{ causes: [] }] };
    await runs.commit(turn('a1', [opening('r1', { bodies: new Map([['h1', body]]) })]));
    expect(await runs.body('r1', 'h1')).toStrictEqual(body);
    expect(await runs.body('r1', 'h2')).toBeUndefined();
    expect(await runs.body('r2', 'h1')).toBeUndefined();
  });

  test('a body can be kept later, more than once, and beside others', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1', { bodies: new Map([['h1', 1]]) })]));
    const bodies = new Map([
      ['h1', 1],
      ['h2', 2],
    ]);
    expect(await runs.commit(turn('a2', [change('r1', 2, [event('x')], { bodies })]))).toBe('committed');
    expect(await runs.body('r1', 'h1')).toBe(1);
    expect(await runs.body('r1', 'h2')).toBe(2);
  });

  test('a run that closes lets its bodies go, and those of others stay', async () => {
    const { runs } = await open();
    const bodies = new Map([['h1', 1]]);
    const ben = { tenant: 'contoso', conversation: 'chat', person: 'ben' };
    await runs.commit(turn('a1', [opening('r1', { bodies }), opening('r2', { bodies, whose: ben })]));
    await runs.commit(turn('a2', [change('r1', 2, [event('closed')], { open: false, bodies })]));
    expect(await runs.body('r1', 'h1')).toBeUndefined();
    expect(await runs.body('r2', 'h1')).toBe(1);
  });
}
