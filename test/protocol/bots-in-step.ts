import type { Scheduler } from 'fast-check';
import type { Bot } from '../../dialogs/bot.ts';
import { createBot } from '../../dialogs/bot.ts';
import type { Incoming } from '../../dialogs/incoming.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { classify } from '../../src/classify/classify.ts';
import { indexOf } from '../support/knowledge.ts';
import { baseOfFolders } from '../support/knowledge.ts';
import type { Ports, ReadKnowledge } from '../../src/ports.ts';
import { knowledgeFolder } from './open-office.ts';
import type { Store } from '../../src/store/open-store.ts';

export async function readKnowledge(): Promise<ReadKnowledge> {
  const base = await baseOfFolders([knowledgeFolder]);
  const index = indexOf(base);
  return { base, classify: (text, only) => classify(index, text, { only }) };
}

/** When a port's call may go on: at once, or when a scheduler lets it. */
export type Gate = () => Promise<unknown>;

export function gateOf(scheduler: Scheduler): Gate {
  return () => scheduler.schedule(Promise.resolve());
}

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** A bot of its own process on a store that others use too: its calls wait at the gate, before and after. */
export function botOn(store: Store, knowledge: ReadKnowledge, gate: Gate): Bot {
  const ports: Ports = {
    runs: { ...gated(store.runs, gate), sends: gated(store.runs.sends, gate) },
    texts: gated(store.texts, gate),
    people: gated(store.people, gate),
    conversations: gated(store.conversations, gate),
    knowledge: { current: () => knowledge },
    directory: undefined,
    languageOf: () => Promise.resolve(undefined),
    clock: () => Date.UTC(2026, 0, 5, 9),
    log,
  };
  return createBot(ports, { helpDesk: 'the help desk', contact: undefined, idleDays: 3, learning: true });
}

function gated<T extends object>(port: T, gate: Gate): T {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        await gate();
        const result: unknown = await Reflect.apply(member, target, args);
        await gate();
        return result;
      };
    },
  });
}

let sent = 0;

/** Takes an activity and sends what the bot says to it, as the edge does. */
export async function turn(bot: Bot, incoming: Incoming): Promise<Reply> {
  const reply = await bot.take(incoming);
  for (const message of reply.messages) {
    sent += 1;
    if (message.kind !== 'update' && message.mark) await bot.sending.ended(message.mark, `m${sent}`);
  }
  return reply;
}
