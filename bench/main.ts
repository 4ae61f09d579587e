import { classification } from './classification.ts';
import { clinc } from './clinc.ts';
import { complaintGrowth } from './complaint-growth.ts';
import { largeFolder } from './large-folder.ts';
import { memoryGrowth } from './memory-growth.ts';
import { policy } from './policy.ts';
import { readerGrowth } from './reader-growth.ts';
import { startUp } from './start-up.ts';
import { turnCost } from './turn-cost.ts';

const measures: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  'turn-cost': turnCost,
  'start-up': startUp,
  'large-folder': largeFolder,
  'memory-growth': memoryGrowth,
  'reader-growth': readerGrowth,
  classification,
  clinc,
  'complaint-growth': complaintGrowth,
  policy,
};

/** Measurements, those named or all, each beside a baseline in the same run. Machines differ: read the ratios. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in measures));
if (unknown.length > 0)
  throw new Error(
    `No measurement is called ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`,
  );
for (const [name, measure] of Object.entries(measures))
  if (named.length === 0 || named.includes(name)) process.stdout.write(`${(await measure()).join('\n')}\n`);
