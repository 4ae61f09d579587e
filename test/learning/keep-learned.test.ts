import { expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { examplesOf } from '../../src/classify/learned/examples-of.ts';
import { learn } from '../../src/classify/learned/learn.ts';
import { keepLearned } from '../../src/learning/keep-learned.ts';
import { learnElsewhere } from '../../src/learning/learn-elsewhere.ts';
import type { Log, Outcome, OutcomeStore } from '../../src/ports.ts';

const silent = () => undefined;
const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

const confirmed = (number: number): Outcome => ({
  run: `r${number}`,
  article: `a${number % 7}.md`,
  at: number,
  tenant: 't',
  person: `p${number}`,
  texts: [`the device number ${number % 7} of room ${number} blinks`],
});
const many = (count: number) => Array.from({ length: count }, (_, number) => confirmed(number));

/** Outcomes that the test changes. */
function outcomesOf(all: Outcome[]): OutcomeStore & { reads: number; broken: boolean } {
  return {
    reads: 0,
    broken: false,
    stamp: () =>
      Promise.resolve({
        outcomes: all.length,
        texts: all.flatMap(({ texts }) => texts).length,
        last: all.at(-1)?.at ?? 0,
      }),
    page(after) {
      this.reads += 1;
      if (this.broken) return Promise.reject(new Error('The disk is gone.'));
      const from = after ? all.findIndex(({ run }) => run === after.run) + 1 : 0;
      return Promise.resolve(all.slice(from, from + 500));
    },
    forgetRun: () => Promise.resolve(0),
    forgetArticle: () => Promise.resolve(0),
  };
}

test('a thread learns the same, however many outcomes there are', async () => {
  const outcomes = many(1200);
  const learned = await learnElsewhere(outcomes, new AbortController().signal);
  expect(learned).toEqual(learn(examplesOf(outcomes)));
  expect(await learnElsewhere([], new AbortController().signal)).toEqual(learn([]));
});

/** In a process of its own: the test runner hides rejections that nobody handles in time, which end a process. */
test('to end it while outcomes are still handed to the thread rejects, and nothing else', async () => {
  const file = new URL('../../src/learning/learn-elsewhere.ts', import.meta.url);
  const script = `
    const { learnElsewhere } = await import(${JSON.stringify(file.href)});
    const outcomes = Array(1200).fill(${JSON.stringify(confirmed(1))});
    const end = new AbortController();
    const learning = learnElsewhere(outcomes, end.signal);
    end.abort();
    await learning.catch(({ name }) => console.log(name));`;
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  expect(run.stdout).toBe('AbortError\n');
});

test('nothing confirmed is nothing learned; what comes is learned at the next look, and what goes is forgotten', async () => {
  const all: Outcome[] = [];
  const keeper = keepLearned(outcomesOf(all), log);
  await keeper.look();
  expect(keeper.current()).toBeUndefined();
  all.push(confirmed(1));
  expect(keeper.current()).toBeUndefined();
  await keeper.look();
  const first = keeper.current();
  expect(first?.data.articles).toEqual(['a1.md']);
  all.push(...many(600));
  await keeper.look();
  expect(keeper.current()?.data.articles).toHaveLength(7);
  expect(first?.data.articles).toEqual(['a1.md']);
  all.splice(0);
  await keeper.look();
  expect(keeper.current()).toBeUndefined();
  await keeper.stop();
});

test('the causes that were confirmed come and go with what is learned', async () => {
  const all: Outcome[] = [];
  const keeper = keepLearned(outcomesOf(all), log);
  await keeper.look();
  expect(keeper.causes()).toEqual(new Map());
  all.push({ ...confirmed(1), cause: 'expired' }, { ...confirmed(8), cause: 'expired', texts: [] });
  await keeper.look();
  const before = keeper.causes();
  expect(before).toEqual(new Map([['a1.md', new Map([['expired', 2]])]]));
  all.splice(1);
  await keeper.look();
  expect(keeper.causes()).toEqual(new Map([['a1.md', new Map([['expired', 1]])]]));
  all.splice(0);
  await keeper.look();
  expect(keeper.causes()).toEqual(new Map());
  expect(before.get('a1.md')?.get('expired')).toBe(2);
  await keeper.stop();
});

test('without a change nothing is read again', async () => {
  const outcomes = outcomesOf(many(3));
  const keeper = keepLearned(outcomes, log);
  await keeper.look();
  const { reads } = outcomes;
  const learned = keeper.current();
  await keeper.look();
  expect([outcomes.reads, keeper.current()]).toEqual([reads, learned]);
  await keeper.stop();
});

test('while the outcomes cannot be read, what was learned last stays; then it goes on', async () => {
  const all = many(3);
  const outcomes = outcomesOf(all);
  const warned: string[] = [];
  const keeper = keepLearned(outcomes, { ...log, warn: (event) => warned.push(event) });
  await keeper.look();
  const learned = keeper.current();
  outcomes.broken = true;
  all.push(confirmed(5));
  await keeper.look();
  expect([keeper.current(), warned]).toEqual([learned, ['learned.kept']]);
  outcomes.broken = false;
  await keeper.look();
  expect(keeper.current()?.data.articles).toHaveLength(4);
  await keeper.stop();
});

test('to stop ends a learning that is under way', async () => {
  const warned: string[] = [];
  const keeper = keepLearned(outcomesOf(many(3000)), { ...log, warn: (event) => warned.push(event) });
  const looking = keeper.start();
  await keeper.stop();
  await looking;
  expect([keeper.current(), warned]).toEqual([undefined, []]);
});

test('what comes waits the longer, the longer learning takes; what goes is forgotten soon', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  try {
    const all = many(3);
    const outcomes = outcomesOf(all);
    const page = outcomes.page.bind(outcomes);
    outcomes.page = (after) => {
      jest.advanceTimersByTime(30_000);
      return page(after);
    };
    let times = 0;
    const again = Promise.withResolvers<undefined>();
    const info = () => {
      times += 1;
      if (times === 2) again.resolve(undefined);
    };
    const keeper = keepLearned(outcomes, { ...log, info });
    await keeper.start();
    const first = keeper.current();
    const { reads } = outcomes;
    all.push(confirmed(5));
    await jest.advanceTimersByTimeAsync(600_000);
    expect([outcomes.reads, keeper.current()]).toEqual([reads, first]);
    all.splice(0, 1);
    await jest.advanceTimersByTimeAsync(5_000);
    await again.promise;
    expect(keeper.current()?.data.articles).toEqual(['a1.md', 'a2.md', 'a5.md']);
    await keeper.stop();
  } finally {
    jest.useRealTimers();
  }
});
