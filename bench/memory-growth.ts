import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Channel } from '../test/support/channel.ts';
import { BotProcess } from './bot-process.ts';
import { converse, loadOn, turnsOfAConversation } from './conversation.ts';

const persons = 1000;
const rounds = 2;

/** The heap after every 2,000 turns, up to 10,000 turns of 1,000 conversations. It must not grow with the turns. */
export async function memoryGrowth(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-bench-'));
  const channel = await Channel.start();
  const bot = await BotProcess.start('./firstline-bot.ts', [join(folder, 'bench.db')]);
  try {
    const load = loadOn(bot.url, channel);
    const lines = [
      `Memory over ${persons * rounds * turnsOfAConversation} turns of ${persons} conversations`,
    ];
    for (let round = 0; round < rounds; round += 1) {
      for (let person = 0; person < persons; person += 1) {
        await converse(load, `p${person}`, true, round);
        const turns = (round * persons + person + 1) * turnsOfAConversation;
        if (turns % 2000 === 0) lines.push(line(turns, await bot.usage()));
      }
    }
    return lines;
  } finally {
    await bot.stop();
    await channel.stop();
    await rm(folder, { recursive: true });
  }
}

function line(turns: number, { heap, rss }: { heap: number; rss: number }): string {
  const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `  after ${String(turns).padStart(6)} turns   heap ${mb(heap)}   resident ${mb(rss)}`;
}
