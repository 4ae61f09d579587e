import { largeFolder } from './large-folder.ts';
import { memoryGrowth } from './memory-growth.ts';
import { readerGrowth } from './reader-growth.ts';
import { startUp } from './start-up.ts';
import { turnCost } from './turn-cost.ts';

/** Measurements, each beside a baseline in the same run. Machines differ: read the ratios. */
for (const measure of [turnCost, startUp, largeFolder, memoryGrowth, readerGrowth]) {
  process.stdout.write(`${(await measure()).join('\n')}\n`);
}
