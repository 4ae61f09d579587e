import { setImmediate } from 'node:timers/promises';
import { examplesOf } from '../classify/learned/examples-of.ts';
import { learn } from '../classify/learned/learn.ts';
import type { LearnedData } from '../classify/learned/learned-data.ts';
import { openLearned, type Learned } from '../classify/learned/scores.ts';
import type { Log, Outcome, OutcomeStore } from '../ports.ts';
import { learnElsewhere } from './learn-elsewhere.ts';
import { NewestOutcomes } from './newest-outcomes.ts';

/** What people confirmed, as it was learned last. */
export interface LearnedKeeper {
  /** Undefined while nothing was confirmed. A value: it is never changed. */
  current(): Learned | undefined;
  /** Looks once whether outcomes came or went, and learns anew if so. Never throws: what was learned last stays. */
  look(): Promise<void>;
  /** Looks now, and again from time to time. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps nothing: learning is switched off. */
export const learnsNothing: LearnedKeeper = {
  current: () => undefined,
  look: () => Promise.resolve(),
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** In milliseconds: the shortest time between two looks. */
const shortest = 5_000;

/** Learning takes at most one part in so many of the time: the more there is, the more must come before it is done again. */
const idleShare = 100;

/** Up to so many outcomes with so many characters are learned here, in 15 to 30 ms: a thread is not worth its start. */
const fewOutcomes = 50;
const fewCharacters = 20_000;

export function keepLearned(outcomes: OutcomeStore, log: Log): LearnedKeeper {
  return new Keeper(outcomes, log);
}

class Keeper implements LearnedKeeper {
  readonly #outcomes: OutcomeStore;
  readonly #log: Log;
  readonly #end = new AbortController();
  #current: Learned | undefined;
  #stamp: string | undefined;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(outcomes: OutcomeStore, log: Log) {
    this.#outcomes = outcomes;
    this.#log = log;
  }

  current(): Learned | undefined {
    return this.#current;
  }

  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookOnce());
    return this.#looking;
  }

  async start(): Promise<void> {
    const start = performance.now();
    await this.look();
    if (this.#end.signal.aborted) return;
    const wait = Math.max(shortest, (performance.now() - start) * idleShare);
    this.#timer = setTimeout(() => void this.start(), wait).unref();
  }

  async stop(): Promise<void> {
    this.#end.abort();
    clearTimeout(this.#timer);
    await this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { signal } = this.#end;
    if (signal.aborted) return;
    try {
      // Before the reading: what comes meanwhile makes another stamp, and is learned at the next look.
      const stamp = await this.#outcomes.stamp();
      if (stamp === this.#stamp) return;
      const outcomes = await this.#read();
      const data = await learnFrom(outcomes, signal);
      this.#current = data && openLearned(data);
      this.#stamp = stamp;
      this.#log.info('learned', { outcomes: outcomes.length, articles: data?.articles.length ?? 0 });
    } catch (error) {
      // The end of the bot ends the learning, too.
      this.#log[isEnded(signal) ? 'debug' : 'warn']('learned.kept', { error });
    }
  }

  /** Between the pages others have their turn. */
  async #read(): Promise<Outcome[]> {
    const newest = new NewestOutcomes();
    let last: Outcome | undefined;
    for (;;) {
      const page = await this.#outcomes.page(last);
      last = page.at(-1);
      if (!last) return newest.all();
      newest.add(page);
      await setImmediate();
    }
  }
}

function isEnded({ aborted }: AbortSignal): boolean {
  return aborted;
}

async function learnFrom(
  outcomes: readonly Outcome[],
  signal: AbortSignal,
): Promise<LearnedData | undefined> {
  if (outcomes.length === 0) return undefined;
  return isLittle(outcomes) ? learn(examplesOf(outcomes)) : learnElsewhere(outcomes, signal);
}

function isLittle(outcomes: readonly Outcome[]): boolean {
  const texts = outcomes.flatMap((outcome) => outcome.texts);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return outcomes.length <= fewOutcomes && characters <= fewCharacters;
}
