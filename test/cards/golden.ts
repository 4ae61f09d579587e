import { expect } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares a value with test/cards/goldens/<name>.json. `UPDATE=1` writes it; without that a missing one fails. */
export function expectGolden(name: string, value: unknown): void {
  const path = join(import.meta.dirname, 'goldens', `${name}.json`);
  if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  if (!existsSync(path))
    throw new Error(`There is no ${path}. Write it with UPDATE=1 npm test -- test/cards.`);
  expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}
