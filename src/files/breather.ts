import { setImmediate } from 'node:timers/promises';

/** In milliseconds: how long others in the process may have to wait for their turn. */
const patience = 10;

/** A function to await between pieces of long work: now and then it lets everybody else have a turn. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < patience) return;
    await setImmediate();
    last = performance.now();
  };
}
