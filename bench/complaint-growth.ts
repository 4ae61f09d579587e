import { fileURLToPath } from 'node:url';
import { classify } from '../src/classify/classify.ts';
import { hostileComplaints, type HostileComplaint } from '../test/classify/hostile-complaints.ts';
import { sharedFolder } from '../test/knowledge/shared-folder.ts';
import { baseOfFolders, indexOf } from '../test/support/knowledge.ts';
import { growthLine, processorTime, timesOf } from './growth.ts';

/** In characters. Up to 4,000 a complaint is read whole. */
const read = [1000, 2000, 4000];
const cut = [64, 128, 256].map((kilobytes) => kilobytes * 1024);

/** A short one takes less than the clock can tell: so many together. */
const times = 20;

const prose: HostileComplaint = (size) =>
  'Since Monday nobody in the Berlin office can open the shared calendar, and the printer asks for a password. '
    .repeat(Math.ceil(size / 107))
    .slice(0, size);

/** How long complaints made to cost time take, in sizes that double, beside plain prose of the same sizes. */
export async function complaintGrowth(): Promise<string[]> {
  const corpus = sharedFolder('corpus/articles');
  const folder = corpus ?? fileURLToPath(new URL('../knowledge', import.meta.url));
  const index = indexOf(await baseOfFolders([folder]));
  const often = (text: string) => {
    for (let time = 0; time < times; time += 1) classify(index, text);
  };
  for (let warm = 0; warm < 5; warm += 1) processorTime(() => often(prose(4000)));
  const lines = [
    `Classification of hostile complaints with ${corpus ? 'the public corpus' : 'the starter knowledge'}`,
  ];
  for (const sizes of [read, cut]) {
    const baseline = timesOf(sizes.map(prose), often);
    lines.push(
      `  processor time for ${times} times ${sizes.join(', ')} characters in ms, and its growth in the last doubling`,
      growthLine('plain prose (the baseline)', baseline, baseline),
      ...Object.entries(hostileComplaints).map(([name, make]) =>
        growthLine(name, timesOf(sizes.map(make), often), baseline),
      ),
    );
  }
  return lines;
}
