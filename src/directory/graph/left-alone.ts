import type { WhyMissing } from '../../ports.ts';
import type { Endpoint } from '../source.ts';
import type { Refused } from './answer.ts';

const minute = 60 * 1000;
/** A permission is granted by a person, so that this soon is soon enough. */
const refusedFor = 10 * minute;
const throttledFor = minute;
/** However long a header asks for. */
const longest = 60 * minute;

type Why = Exclude<Refused['why'], 'absent'>;

/** Endpoints that said they will not answer for a while, and until when. */
export class LeftAlone {
  readonly #until = new Map<Endpoint, { readonly why: WhyMissing; readonly until: number }>();

  /** Why the endpoint is not to be asked at this time; undefined when it may be. */
  why(endpoint: Endpoint, now: number): Why | undefined {
    const found = this.#until.get(endpoint);
    return found && now < found.until ? found.why : undefined;
  }

  note(endpoint: Endpoint, { why, wait }: Refused, now: number): void {
    const rest = restOf(why, wait);
    if (why !== 'absent' && rest > 0)
      this.#until.set(endpoint, { why, until: now + Math.min(rest, longest) });
  }
}

function restOf(why: Refused['why'], wait: number | undefined): number {
  if (why === 'notAllowed' || why === 'notLicensed') return refusedFor;
  if (why === 'throttled') return wait ?? throttledFor;
  return why === 'down' ? (wait ?? 0) : 0;
}
