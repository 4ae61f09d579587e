import { clinc } from './clinc.ts';
import { largeFolder } from './large-folder.ts';
import { memoryGrowth } from './memory-growth.ts';
import { readerGrowth } from './reader-growth.ts';
import { startUp } from './start-up.ts';
import { turnCost } from './turn-cost.ts';

const measures = { turnCost, startUp, largeFolder, memoryGrowth, readerGrowth, clinc };

/** Measurements, each beside a baseline in the same run; all of them, or those that are named. Read the ratios. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in measures));
if (unknown.length > 0)
  throw new Error(
    `No measurement is called ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`,
  );
for (const [name, measure] of Object.entries(measures)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stdout.write(`${(await measure()).join('\n')}\n`);
}
