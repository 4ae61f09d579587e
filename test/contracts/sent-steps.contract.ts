import { expect, test } from '@jest/globals';
import type { OpenStores } from './stores.ts';
import { anna, change, event, opening, turn } from './turns.ts';

/** Which card has reached the chat, and where a crash left someone without one. */
export function sentStepsContract(open: OpenStores): void {
  test('a step is unsent until the activity that carries its card is noted', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    expect((await runs.find('r1'))?.sent).toStrictEqual(new Map([[2, null]]));
    await runs.sends.mark('r1', 2, 'card1');
    expect((await runs.find('r1'))?.sent).toStrictEqual(new Map([[2, 'card1']]));
    await runs.sends.mark('r1', 2, 'card2');
    expect((await runs.find('r1'))?.sent).toStrictEqual(new Map([[2, 'card2']]));
  });

  test('to note what was never shown changes nothing', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    await runs.sends.mark('r1', 1, 'card');
    await runs.sends.mark('r9', 1, 'card');
    expect((await runs.find('r1'))?.sent).toStrictEqual(new Map([[2, null]]));
  });

  test('an open run whose last step was not sent is missing until it is', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    expect(await runs.sends.missing(0)).toStrictEqual([{ run: 'r1', whose: anna }]);
    await runs.sends.mark('r1', 2, 'card');
    expect(await runs.sends.missing(0)).toStrictEqual([]);
  });

  test('only the last step counts: the person has moved on from the others', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    await runs.commit(turn('a2', [change('r1', 2, [event('chose'), event('shown', { shows: true })])]));
    expect(await runs.sends.missing(0)).toHaveLength(1);
    await runs.sends.mark('r1', 4, 'card');
    expect(await runs.sends.missing(0)).toStrictEqual([]);
  });

  test('the last word of a closed run is missing; a run put aside, and one that has shown nothing, miss nothing', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1', { open: false })]));
    await runs.commit(turn('a2', [opening('r2')]));
    await runs.commit(turn('a3', [change('r2', 2, [event('closed')], { open: false })]));
    await runs.commit(turn('a4', [change('r3', 0, [event('complained')])]));
    expect((await runs.sends.missing(0)).map(({ run }) => run)).toStrictEqual(['r1']);
  });

  test('what was shown long ago is no longer missing', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    expect(await runs.sends.missing(999)).toHaveLength(1);
    expect(await runs.sends.missing(1000)).toStrictEqual([]);
  });

  test('the one who has waited longest is first', async () => {
    const { runs } = await open();
    for (const [person, at] of [
      ['ben', 3000],
      ['cleo', 1000],
      ['dora', 2000],
    ] as const) {
      const shown = event('shown', { shows: true, at });
      await runs.commit(turn(person, [change(person, 0, [shown], { whose: { ...anna, person } })]));
    }
    const missing = await runs.sends.missing(0);
    expect(missing.map(({ run }) => run)).toStrictEqual(['cleo', 'dora', 'ben']);
  });
}
