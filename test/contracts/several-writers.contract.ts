import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenStores, Stores } from './stores.ts';
import { anna, change, event, opening, turn } from './turns.ts';

/** Writers at the same time: one wins, the others hear of it, and no event is lost or doubled. */
export function severalWritersContract(open: OpenStores): void {
  test('of two writers who have seen the same, one is told to look again', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const results = await Promise.all(
      ['a2', 'a3'].map((id) => runs.commit(turn(id, [change('r1', 2, [event(id)])]))),
    );
    expect(results.sort()).toStrictEqual(['committed', 'conflict']);
    expect((await runs.find('r1'))?.events).toHaveLength(3);
  });

  test('of two presses on one card, one is the answer', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const press = (id: string) => runs.commit(turn(id, [change('r1', 2, [event(id, { answers: 2 })])]));
    expect((await Promise.all([press('a2'), press('a3')])).sort()).toStrictEqual(['answered', 'committed']);
  });

  test('an activity delivered twice at the same time is committed once', async () => {
    const { runs } = await open();
    const results = await Promise.all([1, 2, 3].map(() => runs.commit(turn('a1', [opening('r1')]))));
    expect(results.sort()).toStrictEqual(['committed', 'duplicate', 'duplicate']);
  });

  test('of two first messages at the same time, one opens a run', async () => {
    const { runs } = await open();
    const results = await Promise.all(['r1', 'r2'].map((run) => runs.commit(turn(run, [opening(run)]))));
    expect(results.sort()).toStrictEqual(['committed', 'conflict']);
  });

  test('a reader sees a turn whole or not at all', async () => {
    const { runs } = await open();
    await runs.commit(turn('a1', [opening('r1')]));
    const closing = runs.commit(
      turn('a2', [change('r1', 2, [event('chose'), event('closed')], { open: false })]),
    );
    const seen = await Promise.all(Array.from({ length: 20 }, () => runs.find('r1')));
    await closing;
    for (const run of seen) expect(run?.events).toHaveLength(run?.open === true ? 2 : 4);
  });

  test('whatever the order, no event is lost or doubled, and the numbers have no gaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(writes, { maxLength: 8 }), { minLength: 2, maxLength: 4 }),
        async (plan) => {
          const stores = await open();
          const written = await play(stores, plan);
          for (const run of runIds) {
            const events = (await stores.runs.find(run))?.events ?? [];
            const expected = written.filter((entry) => entry.run === run).map(({ id }) => id);
            expect(events.map(({ body }) => body).sort()).toStrictEqual(expected.sort());
            expect(events.map(({ seq }) => seq)).toStrictEqual(events.map((_, index) => index + 1));
          }
          const answers = written.flatMap(({ run, answers }) =>
            answers === undefined ? [] : [`${run}/${answers}`],
          );
          expect(new Set(answers).size).toBe(answers.length);
        },
      ),
      { numRuns: 60 },
    );
  });
}

const runIds = ['r0', 'r1'];

interface Write {
  readonly run: number;
  /** How many events the writer has missed: 0 is up to date. */
  readonly missed: number;
  readonly events: number;
  readonly answers: number | undefined;
  /** Deliveries of the same activity. */
  readonly deliveries: number;
  /** Promise turns between looking and writing: this is what mixes the writers. */
  readonly wait: number;
}

const writes: fc.Arbitrary<Write> = fc.record({
  run: fc.nat({ max: 1 }),
  missed: fc.constantFrom(0, 0, 0, 1, 2),
  events: fc.integer({ min: 1, max: 3 }),
  answers: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  deliveries: fc.constantFrom(1, 1, 2),
  wait: fc.nat({ max: 40 }),
});

interface Written {
  readonly run: string;
  readonly id: string;
  readonly answers: number | undefined;
}

/** Lets each writer do its writes, all writers at once; what the store said is committed comes back. */
async function play(stores: Stores, plan: readonly (readonly Write[])[]): Promise<Written[]> {
  const written: Written[] = [];
  await Promise.all(
    plan.map(async (list, writer) => {
      for (const [index, write] of list.entries())
        written.push(...(await tryWrite(stores, write, `${writer}.${index}`)));
    }),
  );
  return written;
}

async function tryWrite({ runs }: Stores, write: Write, id: string): Promise<Written[]> {
  const run = `r${write.run}`;
  const last = (await runs.find(run))?.events.length ?? 0;
  for (let turns = 0; turns < write.wait; turns++) await Promise.resolve();
  const ids = Array.from({ length: write.events }, (_, index) => `${id}.${index}`);
  const events = ids.map((body, index) => ({
    at: 1000,
    body,
    ...(index === 0 && write.answers !== undefined && { answers: write.answers }),
  }));
  const whose = { ...anna, person: run };
  const commit = turn(id, [change(run, Math.max(0, last - write.missed), events, { whose })]);
  const results = await Promise.all(Array.from({ length: write.deliveries }, () => runs.commit(commit)));
  return results
    .filter((result) => result === 'committed')
    .flatMap(() =>
      ids.map((event, index) => ({ run, id: event, answers: index === 0 ? write.answers : undefined })),
    );
}
