import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRun, settle } from '../../dialogs/active-run.ts';
import type { Envelope, Incoming } from '../../dialogs/incoming.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Ports, ReadKnowledge, RunRecord } from '../../src/ports.ts';
import { readEvent } from '../../src/run/events.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Store } from '../../src/store/open-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { botOn, gateOf, readKnowledge, turn } from './bots-in-step.ts';
import { longEnough, many } from './many.ts';
import { faultsOf } from './records.ts';

let knowledge: ReadKnowledge;
let store: Store;
let count = 0;

beforeAll(async () => {
  knowledge = await readKnowledge();
  store = await openStore('file::memory:');
});
afterAll(() => store.close());

/** What arrives while others are at work, and in which of two processes. */
interface Arrival {
  readonly process: 0 | 1;
  readonly does:
    | { readonly kind: 'presses'; readonly option: number }
    | { readonly kind: 'says'; readonly text: string }
    | { readonly kind: 'saysTwice'; readonly text: string }
    | { readonly kind: 'edits'; readonly text: string };
}

const complaint = 'password sync is broken';

const does: fc.Arbitrary<Arrival['does']> = fc.oneof(
  fc.record({ kind: fc.constant('presses' as const), option: fc.nat(4) }),
  fc.record({
    kind: fc.constant('says' as const),
    text: fc.constantFrom("everybody's", '1', 'back', 'hi', 'start over', 'topics', 'it is broken for me'),
  }),
  fc.record({ kind: fc.constant('saysTwice' as const), text: fc.constant('it stopped for all users') }),
  fc.record({ kind: fc.constant('edits' as const), text: fc.constant('the password hash sync is broken') }),
);

const arrivals = fc.array(fc.record<Arrival>({ process: fc.constantFrom(0 as const, 1 as const), does }), {
  minLength: 2,
  maxLength: 4,
});

/** A chat with one open question, asked for the first message. */
async function openChat() {
  count += 1;
  const conversation = `chat ${count}`;
  const envelope: Envelope = {
    tenant: 'contoso',
    person: 'anna',
    conversation,
    activity: 'first',
    scope: 'personal',
    reference: {},
  };
  const alone = botOn(store, knowledge, () => Promise.resolve());
  await turn(alone, { ...envelope, kind: 'message', text: complaint });
  const run = await store.runs.findOpen(envelope);
  if (!run) throw new Error('No run is open.');
  return { envelope, run };
}

function incomingOf({ does }: Arrival, n: number, envelope: Envelope, run: RunRecord): Incoming {
  const fresh = { ...envelope, activity: `activity ${n}` };
  switch (does.kind) {
    case 'says':
      return { ...fresh, kind: 'message', text: does.text };
    case 'saysTwice':
      return { ...fresh, activity: 'delivered twice', kind: 'message', text: does.text };
    case 'edits':
      return { ...fresh, activity: 'edit of first', kind: 'edited', edited: 'first', text: does.text };
    case 'presses': {
      const { open } = stateOf(run.events.map(readEvent));
      const option = { id: open?.options[does.option]?.id ?? '' };
      return { ...fresh, kind: 'press', press: { run: run.id, step: open?.seq ?? 0, option, inputs: {} } };
    }
  }
}

/** Lets the arrivals meet in an order that the scheduler makes up. */
async function meet(scheduler: fc.Scheduler, all: readonly Arrival[]) {
  const { envelope, run } = await openChat();
  const bots = [0, 1].map(() => botOn(store, knowledge, gateOf(scheduler)));
  const turns = all.flatMap((arrival, n) =>
    bots
      .filter((_, process) => process === arrival.process)
      .map((bot) => turn(bot, incomingOf(arrival, n, envelope, run))),
  );
  const replies = await scheduler.waitFor(Promise.all(turns));
  const open = await store.runs.findOpen(envelope);
  const first = await store.runs.find(run.id);
  return { replies, runs: [first, open?.id === run.id ? undefined : open].flatMap((one) => one ?? []) };
}

const isSilent = ({ messages, pressed }: Reply) => messages.length === 0 && pressed === undefined;

/** Deliveries of one and the same activity beyond its first. */
const repeats = (all: readonly Arrival[]) =>
  (['saysTwice', 'edits'] as const)
    .map((kind) => all.filter((one) => one.does.kind === kind).length)
    .reduce((sum, deliveries) => sum + Math.max(0, deliveries - 1), 0);

test(
  'whatever meets, in whatever order: sound runs, everybody answered, what is shown follows from the events',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), arrivals, async (scheduler, all) => {
        const { replies, runs } = await meet(scheduler, all);
        expect(faultsOf(runs)).toEqual([]);
        // An edit of a problem that was closed meanwhile is taken without a word.
        const edits = all.filter((one) => one.does.kind === 'edits').length;
        expect(replies.filter(isSilent).length).toBeLessThanOrEqual(repeats(all) + edits);
        for (const record of runs.filter((one) => one.open)) {
          const run = await loadRun(record, store as unknown as Ports, knowledge.base);
          expect(settle(run, knowledge, 0, true)).toBe(run);
        }
      }),
      many(150),
    );
  },
  longEnough,
);

test(
  'an edit loses neither against a press nor against itself: the old words are gone, the new ones kept once',
  async () => {
    const edit: Arrival['does'] = { kind: 'edits', text: 'the password hash sync is broken' };
    const others = fc.oneof(
      fc.constant(edit),
      fc.record({ kind: fc.constant('presses' as const), option: fc.nat(2) }),
      fc.record({ kind: fc.constant('says' as const), text: fc.constantFrom('back', 'it is broken for me') }),
    );
    const meeting = fc
      .array(fc.record<Arrival>({ process: fc.constantFrom(0 as const, 1 as const), does: others }), {
        maxLength: 3,
      })
      .map((rest): Arrival[] => [{ process: 0, does: edit }, ...rest]);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), meeting, async (scheduler, all) => {
        const { runs } = await meet(scheduler, all);
        const texts = (await Promise.all(runs.map(({ id }) => store.texts.of(id)))).flat();
        expect(texts.filter(({ activity }) => activity === 'first').map(({ text }) => text)).toEqual([
          edit.text,
        ]);
      }),
      many(150),
    );
  },
  longEnough,
);
