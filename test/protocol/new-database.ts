import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

// Registered once for each test file that imports this one.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, maxRetries: 3 });
});

/** The path of a database that is not there yet; removed with its folder after the file's tests. */
export function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-protocol-'));
  folders.push(folder);
  return join(folder, 'firstline.db');
}
