import { expect, test } from '@jest/globals';
import type { OpenStores } from './stores.ts';
import { anna, change, event, opening, turn } from './turns.ts';

/** Runs are written whole, found again as they were written, and moved on by whoever has seen their last event. */
export function runStoreContract(open: OpenStores): void {
  test('a run is found as it was written, by its id and as the open one', async () => {
    const { runs } = await open();
    const body = {
      kind: 'complained',
      evidence: [{ word: 'Grüße, "quoted" \u0000 🙂' }],
      sure: 0.25,
      none: null,
    };
    const events = [{ at: 1_700_000_000_123, body }, event('shown', { shows: true })];
    expect(await runs.commit(turn('a1', [change('r1', 0, events)]))).toBe('committed');

    const expected = {
      id: 'r1',
      whose: anna,
      open: true,
      events: [
        { seq: 1, at: 1_700_000_000_123, body },
        { seq: 2, at: 1000, body: { kind: 'shown' } },
      ],
      sent: new Map([[2, null]]),
    };
    expect(await runs.find('r1')).toStrictEqual(expected);
    expect(await runs.findOpen(anna)).toStrictEqual(expected);
  });

  test('what is not there is undefined', async () => {
    const { runs } = await open();
    expect(await runs.find('r1')).toBeUndefined();
    expect(await runs.findOpen(anna)).toBeUndefined();
    expect(await runs.body('r1', 'h1')).toBeUndefined();
  });

  test('events are numbered on, in the order they were given, however many they are', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const many = Array.from({ length: 200 }, (_, index) => event(`e${index}`));
    expect(await runs.commit(turn('a2', [change('r1', 2, many)]))).toBe('committed');

    const found = await runs.find('r1');
    expect(found?.events.map(({ seq }) => seq)).toStrictEqual(
      Array.from({ length: 202 }, (_, index) => index + 1),
    );
    expect(found?.events.slice(2).map(({ body }) => body)).toStrictEqual(many.map(({ body }) => body));
  });

  test('a turn that changes nothing is remembered', async () => {
    const { runs } = await open();
    expect(await runs.commit(turn('a1', []))).toBe('committed');
    expect(await runs.commit(turn('a1', [opening('r1')]))).toBe('duplicate');
    expect(await runs.find('r1')).toBeUndefined();
  });

  test('an activity that is delivered again is a duplicate and writes nothing', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const before = await runs.find('r1');
    expect(await runs.commit(turn('a1', [opening('r1')]))).toBe('duplicate');
    expect(await runs.commit(turn('a1', [change('r1', 2, [event('chose', { answers: 2 })])]))).toBe(
      'duplicate',
    );
    expect(await runs.find('r1')).toStrictEqual(before);
  });

  test('the same activity id in another conversation is another activity', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', []));
    const elsewhere = { activity: { conversation: 'channel', id: 'a1' }, at: 1000, changes: [] };
    expect(await runs.commit(elsewhere)).toBe('committed');
  });

  test('a closed run is found by its id, and is no longer the open one', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    expect(await runs.commit(turn('a2', [change('r1', 2, [event('closed')], { open: false })]))).toBe(
      'committed',
    );
    expect(await runs.findOpen(anna)).toBeUndefined();
    expect(await runs.find('r1')).toMatchObject({ open: false, events: [{}, {}, { seq: 3 }] });
  });

  test('a run can be opened and closed in one change', async () => {
    const { runs } = await open();
    expect(await runs.commit(turn('a1', [opening('r1', { open: false })]))).toBe('committed');
    expect(await runs.findOpen(anna)).toBeUndefined();
    expect(await runs.find('r1')).toMatchObject({ open: false });
    expect(await runs.commit(turn('a2', [opening('r2')]))).toBe('committed');
  });

  test('a run is left and another opened in one turn', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const leave = change('r1', 2, [event('closed')], { open: false });
    expect(await runs.commit(turn('a2', [leave, opening('r2')]))).toBe('committed');
    expect(await runs.findOpen(anna)).toMatchObject({ id: 'r2', open: true });
    expect(await runs.find('r1')).toMatchObject({ open: false });
  });

  test('a run can be changed twice in one turn', async () => {
    const { runs } = await open();
    const again = change('r1', 2, [event('chose', { answers: 2 })]);
    expect(await runs.commit(turn('a1', [opening('r1'), again]))).toBe('committed');
    expect((await runs.find('r1'))?.events).toHaveLength(3);
  });

  test('each person in each conversation of each tenant has a run of their own', async () => {
    const { runs } = await open();
    const owners = [
      anna,
      { ...anna, person: 'ben' },
      { ...anna, conversation: 'channel' },
      { ...anna, tenant: 'x' },
    ];
    for (const [index, whose] of owners.entries()) {
      expect(await runs.commit(turn(`a${index}`, [opening(`r${index}`, { whose })]))).toBe('committed');
    }
    for (const [index, whose] of owners.entries()) {
      expect(await runs.findOpen(whose)).toMatchObject({ id: `r${index}`, whose });
    }
  });

  test('a run without an event is a mistake of the caller, and nothing is written', async () => {
    const { runs } = await open();
    await expect(runs.commit(turn('a1', [change('r1', 0, [])]))).rejects.toThrow('opens run r1 has no event');
    expect(await runs.commit(turn('a1', [opening('r1')]))).toBe('committed');
  });
}
