import { expect, test } from '@jest/globals';
import type { Message } from '../../dialogs/reply.ts';
import type { Log } from '../../src/ports.ts';
import { abandon, deliver } from '../../src/teams/deliver.ts';
import type { Line } from '../../src/teams/line.ts';

const mark = { run: 'r', step: 2 };
const messages: readonly Message[] = [
  { kind: 'update', activity: 'old', card: { type: 'AdaptiveCard' } as never, summary: 's' },
  { kind: 'say', text: 'one' },
  { kind: 'say', text: 'two', mark },
  { kind: 'say', text: 'three' },
];

function lineThat(refuses: (text: unknown) => boolean) {
  const sent: unknown[] = [];
  const take = (text: unknown) => {
    if (refuses(text)) return Promise.reject(Object.assign(new Error('refused'), { statusCode: 403 }));
    sent.push(text);
    return Promise.resolve(`id of ${String(text)}`);
  };
  const update: Line['update'] = async ({ id }) => {
    await take(id);
  };
  const line: Line = { send: ({ text }) => take(text), update };
  return { line, sent };
}

function logAndNotes(fail = false) {
  const logged: string[] = [];
  const noted: unknown[] = [];
  const keep = (event: string) => void logged.push(event);
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
  const ended = (step: unknown, activity: unknown) => {
    noted.push([step, activity]);
    return fail ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
  };
  return { log, logged, notes: { ended }, noted };
}

test('everything is sent in order, and a step is noted with the id of its message', async () => {
  const { line, sent } = lineThat(() => false);
  const { log, logged, notes, noted } = logAndNotes();
  await deliver(line, messages, notes, log);
  expect(sent).toEqual(['old', 'one', 'two', 'three']);
  expect(noted).toEqual([[mark, 'id of two']]);
  expect(logged).toEqual([]);
});

test('what is refused is logged and keeps nothing back; its step is noted as unsent', async () => {
  const { line, sent } = lineThat((text) => text === 'old' || text === 'two');
  const { log, logged, notes, noted } = logAndNotes();
  await deliver(line, messages, notes, log);
  expect(sent).toEqual(['one', 'three']);
  expect(noted).toEqual([[mark, undefined]]);
  expect(logged).toEqual(['send.failed', 'send.failed']);
});

test('a note that cannot be written keeps nothing back', async () => {
  const { line, sent } = lineThat(() => false);
  const { log, logged, notes } = logAndNotes(true);
  await deliver(line, messages, notes, log);
  expect(sent).toEqual(['old', 'one', 'two', 'three']);
  expect(logged).toEqual(['send.not_noted']);
});

test('what is not sent at all is noted as unsent', async () => {
  const { log, notes, noted } = logAndNotes();
  await abandon(messages, notes, log);
  expect(noted).toEqual([[mark, undefined]]);
});
