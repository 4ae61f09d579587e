import type { Log } from '../../src/ports.ts';
import type { Service } from '../../src/server/service.ts';

export interface Line {
  readonly level: keyof Log;
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A log that keeps what it is told. */
export function recordingLog(): { readonly log: Log; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const at =
    (level: keyof Log): Log[keyof Log] =>
    (event, facts = {}) =>
      lines.push({ level, event, facts });
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

/** A bot that says 200 to everything and is ready. */
export function serviceThat(parts: Partial<Service> = {}): Service {
  return {
    process: (_request, response) => {
      response.status(200);
      response.end();
      return Promise.resolve();
    },
    start: () => Promise.resolve(),
    reload: () => Promise.resolve(),
    readiness: () => ({ ready: true, reason: 'ready' }),
    stop: () => Promise.resolve(),
    ...parts,
  };
}
