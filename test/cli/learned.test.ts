import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { change, event, turn } from '../contracts/turns.ts';
import { cli, newFolder } from './run-cli.ts';

let root: ReturnType<typeof newFolder>;
let store: Store;
const url = () => `file:${join(root.path, 'bot.db')}`;
const learned = (...argv: string[]) => cli(['learned', '--database', url(), ...argv]);

beforeEach(async () => {
  root = newFolder();
  store = await openStore(url());
});
afterEach(async () => {
  await store.close();
  root.remove();
});

async function fixed(
  run: string,
  article: string,
  person: string,
  day: number,
  text: string,
  cause?: string,
): Promise<void> {
  const at = Date.UTC(2026, 0, day, 9);
  const whose = { tenant: 't', conversation: `chat-${person}`, person };
  const events = [event('complained', { at, text: { activity: run, text } })];
  const outcome = { article, cause, at, words: [1] };
  expect(await store.runs.commit(turn(run, [change(run, 0, events, { whose, open: false, outcome })]))).toBe(
    'committed',
  );
}

test('lists the examples of each article: counts and dates, and the words when they are asked for', async () => {
  expect((await learned()).out).toBe('Nothing was confirmed yet.\n');
  await fixed('r1', 'vpn.md', 'anna', 5, 'the tunnel\nis down \u001b[31m');
  await fixed('r2', 'mail.md', 'anna', 6, 'no mails come');
  await fixed('r3', 'vpn.md', 'ben', 7, 'cannot reach the intranet', 'expired');
  await store.texts.erase('r3', 1);
  const vpn = [
    'vpn.md: 2 examples of 2 people, 2026-01-05 to 2026-01-07',
    '  r1  2026-01-05',
    '  r3  2026-01-07  expired  (its words were erased)',
  ];
  const mail = ['mail.md: 1 example of one person, 2026-01-06', '  r2  2026-01-06'];
  expect(await learned()).toEqual({ code: 0, out: [...vpn, ...mail, ''].join('\n'), err: '' });
  expect((await learned('mail.md', '--words')).out).toBe([...mail, '      no mails come', ''].join('\n'));
  expect((await learned('vpn.md', '--words')).out).toContain('      the tunnel is down \\u{1b}[31m\n');
});

test('withdraws what a run taught, and all of an article', async () => {
  for (const run of ['r1', 'r2', 'r3']) await fixed(run, 'vpn.md', 'anna', 5, 'the tunnel is down');
  expect((await learned('--forget', 'r2')).out).toContain('1 example withdrawn.');
  expect((await learned('--forget', 'vpn.md')).out).toContain('2 examples withdrawn.');
  expect((await learned()).out).toBe('Nothing was confirmed yet.\n');
  const again = await learned('--forget', 'vpn.md');
  expect([again.code, again.out]).toEqual([2, '']);
  expect(again.err).toContain('Nothing was learned from "vpn.md".');
});

test('a database that is not there, or that cannot be one, is told and not made', async () => {
  const missing = await cli(['learned', '--database', 'file:none.db'], { cwd: root.path });
  expect([missing.code, missing.err]).toEqual([
    2,
    expect.stringContaining(`There is no database at ${join(root.path, 'none.db')}.`),
  ]);
  expect((await cli(['learned', '--database', 'postgres://x'])).code).toBe(2);
});
