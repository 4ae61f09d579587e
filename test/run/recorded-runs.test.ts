import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../../src/ports.ts';
import { readEvent } from '../../src/run/events.ts';
import { stateOf } from '../../src/run/state.ts';
import { known } from './drive.ts';

/**
 * Runs as a store has kept them. The events are never changed, whatever becomes of the code: people's databases hold
 * the like. `UPDATE=1` writes the states that they fold to; look at what it changes before you commit it.
 */
interface Recording {
  readonly what: string;
  readonly events: readonly StoredEvent[];
  readonly state?: unknown;
}

const folder = join(import.meta.dirname, 'recorded');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are recordings', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
});

test.each(files)('%s folds to its state', (name) => {
  const path = join(folder, name);
  const recording = JSON.parse(readFileSync(path, 'utf8')) as Recording;
  const state = plain(known(stateOf(recording.events.map(readEvent))));
  if (process.env['UPDATE'] === '1')
    writeFileSync(path, `${JSON.stringify({ ...recording, state }, null, 2)}\n`);
  else expect(state).toEqual(recording.state);
});

/** Maps as objects and sets as lists, as JSON can hold them. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => {
      if (inner instanceof Map) return Object.fromEntries(inner as Map<string, unknown>);
      return inner instanceof Set ? [...(inner as Set<unknown>)] : inner;
    }),
  ) as unknown;
}
