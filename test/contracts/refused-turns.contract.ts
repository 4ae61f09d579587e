import { expect, test } from '@jest/globals';
import type { CommitResult, RunChange, Whose } from '../../src/ports.ts';
import type { OpenStores, Stores } from './stores.ts';
import { anna, change, event, opening, turn } from './turns.ts';

interface Refusal {
  readonly name: string;
  readonly changes: readonly RunChange[];
  readonly result: CommitResult;
}

const ben: Whose = { ...anna, person: 'ben' };

/** Each is committed after `prepare`: r1 is open and has 4 events, step 2 is answered by event 3; r0 is closed. */
const refusals: readonly Refusal[] = [
  { name: 'a writer who has seen too little', changes: [change('r1', 2, [event('x')])], result: 'conflict' },
  {
    name: 'a writer who has seen what is not there',
    changes: [change('r1', 5, [event('x')])],
    result: 'conflict',
  },
  { name: 'a run that was never opened', changes: [change('r9', 3, [event('x')])], result: 'conflict' },
  { name: 'a run that exists is opened', changes: [opening('r1')], result: 'conflict' },
  { name: 'a second open run', changes: [opening('r2')], result: 'conflict' },
  { name: 'a second run, closed at once', changes: [opening('r2', { open: false })], result: 'conflict' },
  { name: 'a closed run is changed', changes: [change('r0', 2, [event('x')])], result: 'conflict' },
  { name: 'a closed run is closed', changes: [change('r0', 2, [], { open: false })], result: 'conflict' },
  { name: 'a closed run is opened', changes: [opening('r0')], result: 'conflict' },
  { name: 'a closed run is opened by another', changes: [opening('r0', { whose: ben })], result: 'conflict' },
  {
    name: 'a second answer to a step',
    changes: [change('r1', 4, [event('x', { answers: 2 })])],
    result: 'answered',
  },
  {
    name: 'a second answer from a writer who has seen too little',
    changes: [change('r1', 2, [event('x', { answers: 2 })])],
    result: 'answered',
  },
  {
    name: 'a second answer among other events',
    changes: [change('r1', 2, [event('x'), event('y', { answers: 4 }), event('z', { answers: 2 })])],
    result: 'answered',
  },
  {
    name: 'a second answer to a run that is closed',
    changes: [change('r0', 2, [event('x', { answers: 1 })])],
    result: 'answered',
  },
  {
    name: 'two answers to one step in one change',
    changes: [change('r1', 4, [event('x', { answers: 4 }), event('y', { answers: 4 })])],
    result: 'answered',
  },
  {
    name: 'an answer from a writer who has seen too little, to a step that has none',
    changes: [change('r1', 2, [event('x', { answers: 4 })])],
    result: 'conflict',
  },
  {
    name: 'a late answer to a step that has one in another run only',
    changes: [change('r1', 2, [event('x', { answers: 1 })])],
    result: 'conflict',
  },
  {
    name: 'an answer that is in time, beside a change that is late',
    changes: [change('r1', 4, [event('x', { answers: 4 })]), change('r1', 4, [event('y')])],
    result: 'conflict',
  },
  {
    name: 'a run that is left too late, and another that is opened',
    changes: [change('r1', 3, [event('closed')], { open: false }), opening('r2')],
    result: 'conflict',
  },
  {
    name: 'another run that is opened before this one is left',
    changes: [opening('r2'), change('r1', 4, [event('closed')], { open: false })],
    result: 'conflict',
  },
];

/** What cannot be written is said to be so, and leaves no trace: not even that the activity was seen. */
export function refusedTurnsContract(open: OpenStores): void {
  test.each(refusals)('refused without a trace: $name', async ({ changes, result }) => {
    const stores = await open();
    await prepare(stores);
    const before = await everything(stores);
    expect(await stores.runs.commit(turn('late', changes))).toBe(result);
    expect(await everything(stores)).toStrictEqual(before);
    expect(await stores.runs.commit(turn('late', []))).toBe('committed');
  });
}

async function prepare({ runs }: Stores): Promise<void> {
  const first = [event('shown', { shows: true }), event('chose', { answers: 1 })];
  const next = [event('chose', { answers: 2 }), event('shown', { shows: true })];
  await runs.commit(turn('a0', [change('r0', 0, first, { open: false })]));
  await runs.commit(turn('a1', [opening('r1', { bodies: new Map([['h1', 'body']]) })]));
  await runs.commit(turn('a2', [change('r1', 2, next)]));
  await runs.sends.mark('r1', 2, 'card');
}

async function everything({ runs, texts }: Stores): Promise<unknown> {
  return {
    runs: await Promise.all(['r0', 'r1', 'r2', 'r9'].map((run) => runs.find(run))),
    open: await runs.findOpen(anna),
    body: await runs.body('r1', 'h1'),
    texts: await texts.of('r1'),
    missing: await runs.sends.missing(0),
  };
}
