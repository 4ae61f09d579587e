import { createServer } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { OperatorError } from '../../src/operator-error.ts';
import type { Service } from '../../src/server/service.ts';
import { start, type Started } from '../../src/start.ts';
import { localMessage } from './activities.ts';
import { recordingLog, serviceThat } from './fakes.ts';

let running: Started | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const ephemeral = { PORT: '0', PLAYGROUND_PORT: '0' };
const quiet = { ...ephemeral, PLAYGROUND: 'off' };

async function startWith(env: Record<string, string>, parts: Partial<Service> = {}) {
  const printed: string[] = [];
  const { log, lines } = recordingLog();
  running = await start(readConfig(env), {
    service: serviceThat(parts),
    log,
    print: (line) => void printed.push(line),
  });
  return { started: running, printed: printed.join('\n'), lines };
}

test('in local mode it gives the one address to open, and both ends work', async () => {
  const { started, printed } = await startWith(ephemeral);
  const page = started.playgroundUrl ?? 'none';
  expect(printed.match(/http\S+/g)).toEqual([page]);
  expect(printed).toContain('Ctrl+C');
  expect((await fetch(page)).status).toBe(200);
  expect((await fetch(`${started.url}/readyz`)).status).toBe(200);
  await started.stop();
  await expect(fetch(page)).rejects.toThrow();
  await expect(fetch(started.url)).rejects.toThrow();
});

test('without the chat page it gives its own address', async () => {
  const { started, printed } = await startWith(quiet);
  expect(started.playgroundUrl).toBeUndefined();
  expect(printed).toContain(`${started.url}/api/messages`);
});

test('in production it takes signed activities only', async () => {
  const identity = {
    MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
    MICROSOFT_APP_TENANT_ID: '11111111-2222-3333-4444-555555555555',
    MICROSOFT_APP_PASSWORD: 'x',
  };
  const { started } = await startWith({ ...identity, PORT: '0', HOST: '127.0.0.1' });
  const answer = await fetch(`${started.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(localMessage),
  });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
});

test('it listens before the service is up', async () => {
  let status = 0;
  const seen: string[] = [];
  const { lines } = await startWith(quiet, {
    start: async () => {
      seen.push('starting');
      status = await Promise.resolve(1);
    },
  });
  expect({ status, seen }).toEqual({ status: 1, seen: ['starting'] });
  expect(lines).toMatchObject([{ event: 'server.started', facts: { mode: 'local' } }]);
});

test('a fault of the service stops everything, and nothing is printed', async () => {
  const stopped: string[] = [];
  const printed: string[] = [];
  const service = serviceThat({
    start: () => Promise.reject(new OperatorError('KNOWLEDGE is broken.')),
    stop: () => Promise.resolve(void stopped.push('service')),
  });
  const attempt = start(readConfig(ephemeral), {
    service,
    log: recordingLog().log,
    print: (line) => void printed.push(line),
  });
  await expect(attempt).rejects.toThrow('KNOWLEDGE is broken.');
  expect({ stopped, printed }).toEqual({ stopped: ['service'], printed: [] });
});

test('a port in use is an operator’s fault', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(startWith({ ...quiet, PORT: String(port) })).rejects.toThrow(
    `PORT ${port} is in use on 127.0.0.1.`,
  );
  other.close();
});
