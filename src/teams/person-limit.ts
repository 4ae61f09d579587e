/** Activities a person may send in a burst, and how many come back a second. People are far slower; scripts are not. */
const burst = 30;
const perSecond = 2;

/** Persons remembered at once; the one not heard from longest is forgotten first. */
const mostPersons = 20_000;

/** A token bucket for each person. Asked only after the token is verified, so that nobody can use up another's. */
export class PersonLimit {
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** Whether one more activity of a person is taken now. `at` is in milliseconds. */
  allows(person: string, at: number): boolean {
    const before = this.#buckets.get(person) ?? { left: burst, at };
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond);
    this.#buckets.delete(person);
    this.#buckets.set(person, { left: Math.max(0, left - 1), at });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > mostPersons && oldest !== undefined) this.#buckets.delete(oldest);
    return left >= 1;
  }
}
