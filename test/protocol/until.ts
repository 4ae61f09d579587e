/** Waits for something that happens by itself, without a clock. Rejects when it has not after many turns of the event loop. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100_000; turns += 1) {
    if (holds()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`It never came about: ${String(holds)}`);
}
