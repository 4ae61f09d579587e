import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Channel } from '../test/support/channel.ts';
import { BotProcess } from './bot-process.ts';
import { converse, loadOn, turnsOfAConversation } from './conversation.ts';

const conversations = 60;
const rounds = 5;

/** Processor and wall time of a turn, Firstline and the bare bot by turns in one run. */
export async function turnCost(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-bench-'));
  const channel = await Channel.start();
  const firstline = await BotProcess.start('./firstline-bot.ts', [join(folder, 'bench.db')]);
  const bare = await BotProcess.start('./bare-bot.ts');
  try {
    const measured: { ours: Cost; theirs: Cost }[] = [];
    await round(firstline, channel, 'warm-a', true);
    await round(bare, channel, 'warm-b', false);
    for (let i = 0; i < rounds; i += 1) {
      const ours = await round(firstline, channel, `a${i}`, true);
      const theirs = await round(bare, channel, `b${i}`, false);
      measured.push({ ours, theirs });
    }
    return report(measured);
  } finally {
    await Promise.all([firstline.stop(), bare.stop()]);
    await channel.stop();
    await rm(folder, { recursive: true });
  }
}

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

async function round(bot: BotProcess, channel: Channel, label: string, knows: boolean): Promise<Cost> {
  const load = loadOn(bot.url, channel);
  const before = await bot.usage();
  const start = performance.now();
  for (let i = 0; i < conversations; i += 1) await converse(load, `${label}-${i}`, knows);
  const wall = performance.now() - start;
  const { cpu } = await bot.usage();
  const turns = conversations * turnsOfAConversation;
  return { cpu: (cpu - before.cpu) / turns, wall: wall / turns };
}

function report(measured: readonly { ours: Cost; theirs: Cost }[]): string[] {
  const line = (what: keyof Cost) => {
    const ours = median(measured.map((one) => one.ours[what]));
    const theirs = median(measured.map((one) => one.theirs[what]));
    const ratio = median(measured.map((one) => one.ours[what] / one.theirs[what]));
    return `  ${what.padEnd(5)} Firstline ${ours.toFixed(2)} ms   bare bot ${theirs.toFixed(2)} ms   ratio ${ratio.toFixed(2)}`;
  };
  return [
    `Cost of a turn (median of ${rounds} rounds of ${conversations * turnsOfAConversation} turns)`,
    line('cpu'),
    line('wall'),
  ];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
