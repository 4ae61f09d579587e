import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { showProgress } from '../../src/cli/progress.ts';
import { captured } from './run-cli.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('nothing is shown in the first second, nor where there is no terminal', async () => {
  const [terminal, pipe] = [captured(Infinity, true), captured()];
  const [shown, hidden] = [showProgress(terminal), showProgress(pipe)];
  shown.tell('Reading', 1, 2);
  hidden.tell('Reading', 1, 2);
  jest.advanceTimersByTime(900);
  await shown.end();
  jest.advanceTimersByTime(5_000);
  await hidden.end();
  expect([terminal.text(), pipe.text()]).toEqual(['', '']);
});

test('then one line is drawn again when it changes, and taken away at the end', async () => {
  const terminal = captured(Infinity, true);
  const progress = showProgress(terminal);
  progress.tell('Reading', 0, 0);
  jest.advanceTimersByTime(2_000);
  progress.tell('Reading', 1_500, 15_000);
  jest.advanceTimersByTime(1_000);
  progress.tell('Writing cards whose name is very very long', 1, 2);
  jest.advanceTimersByTime(1_000);
  await progress.end();
  await progress.end();
  const back = '\r\u001b[K';
  expect(terminal.text().split(back)).toEqual([
    '',
    'Reading ...',
    'Reading ... 1,500 of 15,000',
    'Writing cards whose name is very very l',
    '',
  ]);
});
