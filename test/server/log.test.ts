import { expect, test } from '@jest/globals';
import type { LogLevel } from '../../src/config/config.ts';
import { Secret } from '../../src/config/secret.ts';
import { createLog } from '../../src/log.ts';

function written(level: LogLevel, write: (log: ReturnType<typeof createLog>) => void): readonly unknown[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as unknown);
}

test('a line is the level, the time, the event and the facts', () => {
  const [line] = written('info', (log) => log.info('run.opened', { run: 'r1', count: 2 }));
  expect(line).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    event: 'run.opened',
    run: 'r1',
    count: 2,
  });
});

test('what is less important than the level is left out', () => {
  const all = (log: ReturnType<typeof createLog>) => {
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
  };
  expect(written('warn', all)).toMatchObject([{ event: 'c' }, { event: 'd' }]);
  expect(written('debug', all)).toHaveLength(4);
  expect(written('silent', all)).toEqual([]);
});

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln';
const leaks: readonly Readonly<Record<string, unknown>>[] = [
  { Authorization: 'hunter2' },
  { MICROSOFT_APP_PASSWORD: 'hunter2' },
  {
    clientSecret: 'hunter2',
    access_token: 'hunter2',
    token: 'hunter2',
    Cookie: 'hunter2',
    privateKey: 'hunter2',
  },
  { request: { headers: { authorization: 'Bearer hunter2' } } },
  { list: [{ password: 'hunter2' }] },
  { note: 'sent Bearer hunter2 to the service' },
  { secretly: new Secret('hunter2'), value: new Secret('hunter2') },
  {
    error: Object.assign(new Error('401 for Bearer hunter2'), {
      request: { headers: { authorization: 'hunter2' } },
    }),
  },
  { error: new Error('outer', { cause: new Error('Bearer hunter2') }) },
];
test.each(leaks)('hides the secret in %j', (facts) => {
  expect(JSON.stringify(written('info', (log) => log.info('x', facts)))).not.toContain('hunter2');
});

test('hides a token in the middle of a text', () => {
  expect(JSON.stringify(written('info', (log) => log.info('x', { note: `got ${jwt}!` })))).not.toContain(jwt);
});

test('an error keeps what is needed to find it', () => {
  const error = Object.assign(new TypeError('broken'), { code: 'E1', statusCode: 404 });
  const [line] = written('error', (log) => log.error('x', { error }));
  expect(line).toMatchObject({
    error: {
      name: 'TypeError',
      message: 'broken',
      code: 'E1',
      statusCode: 404,
      stack: expect.any(String) as unknown,
    },
  });
});

test('neither a cycle nor a big number stops the log', () => {
  const cycle: Record<string, unknown> = { n: 1n };
  cycle['self'] = cycle;
  expect(written('info', (log) => log.info('x', cycle))).toMatchObject([{ n: '1' }]);
});
