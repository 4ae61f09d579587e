import { expect, test } from '@jest/globals';
import { countRefusals } from '../../src/server/count-refusals.ts';
import { recordingLog } from './fakes.ts';

test('each reason is logged once a minute, with the number since', () => {
  const { log, lines } = recordingLog();
  let now = 0;
  const note = countRefusals(log, () => now);
  for (let i = 0; i < 1000; i += 1) note('token-issuer');
  note('channel');
  now = 60_000;
  note('token-issuer');
  expect(lines.map((line) => line.facts)).toEqual([
    { reason: 'token-issuer', count: 1 },
    { reason: 'channel', count: 1 },
    { reason: 'token-issuer', count: 1000 },
  ]);
});
