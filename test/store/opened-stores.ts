import { afterEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/open-store.ts';

const opened: Store[] = [];
const folders: string[] = [];

// Registered once for each test file that imports this one.
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own, removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-store-'));
  folders.push(folder);
  return folder;
}

/** Opened, and closed after the test. */
export async function opensStore(url: string): Promise<Store> {
  const store = await openStore(url);
  opened.push(store);
  return store;
}

export function newFileUrl(): string {
  return `file:${join(newFolder(), 'firstline.db')}`;
}
