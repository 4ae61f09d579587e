import { createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { OperatorError } from '../../src/operator-error.ts';
import { checkPlace } from '../../src/server/check-place.ts';
import { explain, listen, type Listening } from '../../src/server/listen.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.stop()));
});

async function listenAnywhere(host = '127.0.0.1'): Promise<string> {
  const listening = await listen(createServer(), { host, port: 0 });
  open.push(listening);
  return listening.url;
}

test('tells the real address', async () => {
  expect(await listenAnywhere()).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
});

test.each([listen.bind(undefined, createServer()), checkPlace])(
  'a port in use is named with its cure',
  async (attempt) => {
    const port = Number(new URL(await listenAnywhere()).port);
    const told = attempt({ host: '127.0.0.1', port });
    await expect(told).rejects.toThrow(OperatorError);
    await expect(told).rejects.toThrow(
      `PORT ${port} is in use on 127.0.0.1. Set PORT to another, e.g. PORT=${port + 1}, or stop`,
    );
  },
);

test('a free place is found free, and still is', async () => {
  await checkPlace({ host: '127.0.0.1', port: 0 });
});

test('an address of another machine is named with its cure', async () => {
  await expect(checkPlace({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
    'HOST 192.0.2.1 is not an address of this machine.',
  );
});

test.each([
  ['EACCES', 'PORT 80 needs rights'],
  ['ENOTFOUND', 'HOST nowhere is not a known name.'],
  ['EAI_AGAIN', 'HOST nowhere is not a known name.'],
])('%s is explained', (code, message) => {
  const fault = explain(Object.assign(new Error('x'), { code }), { host: 'nowhere', port: 80 });
  expect(fault).toBeInstanceOf(OperatorError);
  expect(String(fault)).toContain(message);
});

test('a fault that nobody foresaw stays as it is', () => {
  const fault = new Error('x');
  expect(explain(fault, { host: 'h', port: 1 })).toBe(fault);
});
