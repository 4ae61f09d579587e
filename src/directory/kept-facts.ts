import type { FactName } from '../knowledge/directory-facts.ts';
import type { Clock, Fact, WhyMissing } from '../ports.ts';

export type Outcome = { readonly known: Fact } | { readonly why: WhyMissing };

/** Milliseconds for which an answer is given again. */
const fresh = 5 * 60 * 1000;
/** Answers, each about one fact: some hundred people at the same time. About 2 MB. */
const most = 5_000;

interface Kept {
  readonly outcome: Promise<Outcome>;
  /** Milliseconds since 1970; Infinity while it is being read. */
  readonly until: number;
}

/** What was read lately, or is being read now, by person and fact. */
export class KeptFacts {
  readonly #kept = new Map<string, Kept>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `whom`: the person or the tenant that the fact is about. */
  find(whom: string, fact: FactName): Promise<Outcome> | undefined {
    const found = this.#kept.get(keyOf(whom, fact));
    return found && this.#clock() < found.until ? found.outcome : undefined;
  }

  /** Until it is there, it is given to whoever asks; then for some minutes, if the directory gave an answer at all. */
  put(whom: string, fact: FactName, outcome: Promise<Outcome>): void {
    const key = keyOf(whom, fact);
    this.#kept.delete(key);
    this.#kept.set(key, { outcome, until: Infinity });
    this.#tidy();
    void outcome.then((settled) => {
      if (this.#kept.get(key)?.outcome !== outcome) return;
      this.#kept.delete(key);
      if (isAnswer(settled)) this.#kept.set(key, { outcome, until: this.#clock() + fresh });
    });
  }

  /** What is about people does not stay longer than it is of use. Oldest first, so that the first fresh one ends it. */
  #tidy(): void {
    const now = this.#clock();
    for (const [key, { until }] of this.#kept) {
      if (until > now && this.#kept.size <= most) return;
      this.#kept.delete(key);
    }
  }
}

function isAnswer(outcome: Outcome): boolean {
  return 'known' in outcome || outcome.why === 'noValue' || outcome.why === 'unknownPerson';
}

function keyOf(whom: string, fact: FactName): string {
  return `${whom} ${fact}`;
}
