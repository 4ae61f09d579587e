import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readEnvironment } from '../../src/config/read-environment.ts';
import { OperatorError } from '../../src/operator-error.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-env-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('without a file there is only the process', () => {
  expect(readEnvironment(folder, { PORT: '1' })).toEqual({ PORT: '1' });
});

test('the process wins over the file', () => {
  writeFileSync(join(folder, '.env'), '# a note\nPORT=1\nHELP_DESK_NAME="IT, room 12"\n');
  expect(readEnvironment(folder, { PORT: '2' })).toEqual({ PORT: '2', HELP_DESK_NAME: 'IT, room 12' });
});

test('Windows does not care about letter case', () => {
  writeFileSync(join(folder, '.env'), 'PORT=1\n');
  expect(readEnvironment(folder, { Port: '2' }, 'win32')).toEqual({ PORT: '2' });
});

test('a file that cannot be read is named', () => {
  mkdirSync(join(folder, '.env'));
  expect(() => readEnvironment(folder, {})).toThrow(OperatorError);
  expect(() => readEnvironment(folder, {})).toThrow(`${join(folder, '.env')} cannot be read (EISDIR).`);
});
