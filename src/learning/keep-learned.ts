import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { examplesOf } from '../classify/learned/examples-of.ts';
import { learn } from '../classify/learned/learn.ts';
import type { LearnedData } from '../classify/learned/learned-data.ts';
import { openLearned, type Learned } from '../classify/learned/scores.ts';
import type { Log, Outcome, OutcomeStamp, OutcomeStore } from '../ports.ts';
import { ConfirmedCauses, type CausesConfirmed } from './confirmed-causes.ts';
import { learnElsewhere } from './learn-elsewhere.ts';
import { NewestOutcomes } from './newest-outcomes.ts';

/** What people confirmed, as it was learned last. */
export interface LearnedKeeper {
  /** Undefined while nothing was confirmed. A value: it is never changed. */
  current(): Learned | undefined;
  /** How many people confirmed which cause, as of the same moment. A value. */
  causes(): CausesConfirmed;
  /** Looks once whether outcomes came or went, and learns anew if so. Never throws: what was learned last stays. */
  look(): Promise<void>;
  /** Looks now, and again every few seconds; what only came is learned the later, the longer learning takes. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps nothing: learning is switched off. */
export const learnsNothing: LearnedKeeper = {
  current: () => undefined,
  causes: () => new Map(),
  look: () => Promise.resolve(),
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** In milliseconds: the time between two looks. */
const betweenLooks = 5_000;

/**
 * After learning, so many times its duration passes before what came is learned: it takes at most a hundredth of the
 * time. What was withdrawn or erased is to be forgotten sooner: then at most half of the time.
 */
const restAfter = { more: 99, fewer: 1 };

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
  #causes: CausesConfirmed = new Map();
  /** Of what was learned last, and of what was there at the last look. */
  #stamp: OutcomeStamp | undefined;
  #seen: OutcomeStamp | undefined;
  /** Whether something was withdrawn or erased that is still learned. */
  #fewer = false;
  /** When the last learning ended, and how long it took; in milliseconds of the process. */
  #ended = 0;
  #took = 0;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(outcomes: OutcomeStore, log: Log) {
    this.#outcomes = outcomes;
    this.#log = log;
  }

  current(): Learned | undefined {
    return this.#current;
  }

  causes(): CausesConfirmed {
    return this.#causes;
  }

  look(): Promise<void> {
    return this.#lookNext(() => true);
  }

  async start(): Promise<void> {
    await this.look();
    this.#lookLater();
  }

  async stop(): Promise<void> {
    this.#end.abort();
    clearTimeout(this.#timer);
    await this.#looking;
  }

  #lookLater(): void {
    if (this.#end.signal.aborted) return;
    const look = () => this.#lookNext(() => this.#isRested());
    this.#timer = setTimeout(() => void look().then(() => this.#lookLater()), betweenLooks).unref();
  }

  #isRested(): boolean {
    return performance.now() - this.#ended >= this.#took * restAfter[this.#fewer ? 'fewer' : 'more'];
  }

  /** One look after the other. */
  #lookNext(mayLearn: () => boolean): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookOnce(mayLearn));
    return this.#looking;
  }

  async #lookOnce(mayLearn: () => boolean): Promise<void> {
    const { signal } = this.#end;
    if (signal.aborted) return;
    try {
      // Before the reading: what comes meanwhile makes another stamp, and is learned at a later look.
      const stamp = await this.#outcomes.stamp();
      this.#fewer ||= this.#seen !== undefined && isFewer(stamp, this.#seen);
      this.#seen = stamp;
      if (isDeepStrictEqual(stamp, this.#stamp) || !mayLearn()) return;
      await this.#learn(stamp);
    } catch (error) {
      // The end of the bot ends the learning, too.
      this.#log[isEnded(signal) ? 'debug' : 'warn']('learned.kept', { error });
    }
  }

  async #learn(stamp: OutcomeStamp): Promise<void> {
    const start = performance.now();
    try {
      const { outcomes, causes } = await this.#read();
      const data = await learnFrom(outcomes, this.#end.signal);
      this.#current = data && openLearned(data);
      this.#causes = causes;
      this.#stamp = stamp;
      this.#fewer = false;
      this.#log.info('learned', { outcomes: outcomes.length, articles: data?.articles.length ?? 0 });
    } finally {
      this.#ended = performance.now();
      this.#took = this.#ended - start;
    }
  }

  /** Between the pages others have their turn. */
  async #read(): Promise<{ outcomes: Outcome[]; causes: CausesConfirmed }> {
    const newest = new NewestOutcomes();
    const confirmed = new ConfirmedCauses();
    let last: Outcome | undefined;
    for (;;) {
      const page = await this.#outcomes.page(last);
      last = page.at(-1);
      if (!last) return { outcomes: newest.all(), causes: confirmed.counts() };
      newest.add(page);
      confirmed.add(page);
      await setImmediate();
    }
  }
}

/** Whether something went. What came at the same time can hide an erased text, and some of what was withdrawn. */
function isFewer(now: OutcomeStamp, before: OutcomeStamp): boolean {
  const lessOf = now.outcomes < before.outcomes || now.texts < before.texts;
  return lessOf || (now.outcomes === before.outcomes && now.last !== before.last);
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
