import type { Ports } from '../src/ports.ts';
import type { StepMark } from './reply.ts';

/**
 * Which steps are on their way to the chat. A step that is committed, not noted as sent and not on its way is one
 * whose reply a crash has lost. Holds only what is in flight.
 */
export class Sending {
  readonly #onTheirWay = new Set<string>();
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  isOnItsWay(mark: StepMark): boolean {
    return this.#onTheirWay.has(key(mark));
  }

  started(mark: StepMark): void {
    this.#onTheirWay.add(key(mark));
  }

  /** `activity` is the platform's id of the message; undefined when it was not taken, so that it is sent again later. */
  async ended(mark: StepMark, activity: string | undefined): Promise<void> {
    try {
      if (activity !== undefined) await this.#ports.runs.sends.mark(mark.run, mark.step, activity);
    } finally {
      this.#onTheirWay.delete(key(mark));
    }
  }
}

function key({ run, step }: StepMark): string {
  return `${run}/${step}`;
}
