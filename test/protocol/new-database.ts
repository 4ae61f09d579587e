import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/open-store.ts';

const folders: string[] = [];
const stores = new Map<string, Promise<Store>>();

// Registered once for each test file that imports this one.
afterAll(async () => {
  for (const store of stores.values()) await (await store).close();
  stores.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, maxRetries: 3 });
});

/** The path of a database that is not there yet; removed with its folder after the file's tests. */
export function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-protocol-'));
  folders.push(folder);
  return join(folder, 'firstline.db');
}

/** The store on a database, opened beside the bot's and only once. */
export function storeOn(database: string): Promise<Store> {
  const opened = stores.get(database) ?? openStore(`file:${database}`);
  stores.set(database, opened);
  return opened;
}
