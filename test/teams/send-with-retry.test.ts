import { expect, test } from '@jest/globals';
import { sendWithRetry } from '../../src/teams/send-with-retry.ts';

/** Fails as told, then sends. */
function failing(...errors: readonly Error[]) {
  let tries = 0;
  return {
    tries: () => tries,
    send: () => {
      const error = errors[tries];
      tries += 1;
      return error ? Promise.reject(error) : Promise.resolve('sent');
    },
  };
}

/** As the SDK throws it. */
const refused = (statusCode: number, retryAfter = '0.01') =>
  Object.assign(new Error('refused'), {
    statusCode,
    response: { headers: new Map([['retry-after', retryAfter]]) },
  });

test.each([412, 429, 502, 503, 504])('%s passes: it is sent again, three times in all', async (status) => {
  const once = failing(refused(status));
  expect(await sendWithRetry(once.send)).toBe('sent');
  const always = failing(...Array.from({ length: 9 }, () => refused(status)));
  await expect(sendWithRetry(always.send)).rejects.toMatchObject({ statusCode: status });
  expect([once.tries(), always.tries()]).toEqual([2, 3]);
});

test.each([400, 401, 403, 404, 413, 500, 501])(
  '%s does not pass: it is thrown as it came',
  async (status) => {
    const once = failing(refused(status));
    await expect(sendWithRetry(once.send)).rejects.toMatchObject({ statusCode: status });
    expect(once.tries()).toBe(1);
  },
);

test.each([
  ['without a status', new Error('x')],
  ['with a status that is no number', Object.assign(new Error('x'), { statusCode: '429', code: 429 })],
])('an error %s is thrown as it came', async (_, error) => {
  const once = failing(error);
  await expect(sendWithRetry(once.send)).rejects.toBe(error);
  expect(once.tries()).toBe(1);
});

test('a broken connection is tried again, and what the platform asks for counts, negative or not', async () => {
  const started = performance.now();
  const broken = failing(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  await Promise.all(
    [broken.send, failing(refused(429, '-5')).send, failing(refused(429, 'soon')).send].map(sendWithRetry),
  );
  expect(performance.now() - started).toBeLessThan(1_000);
});
