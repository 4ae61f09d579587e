import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FileSource } from '../knowledge/knowledge-file.ts';
import { pack, type PackedFile } from '../knowledge/packed-file.ts';
import { readFile } from '../knowledge/read-file.ts';
import { breather } from './breather.ts';

/** So many files are read quicker than a thread is started. */
const few = 200;

/** How many files a thread gets at once. */
const together = 250;

/**
 * Reads files, in order. Many are read in a thread of their own: the bot goes on answering meanwhile, and the memory
 * that parsing takes goes back with the thread.
 */
export async function readSources(
  sources: readonly FileSource[],
  onProgress: (done: number) => void,
): Promise<PackedFile[]> {
  if (sources.length > few) return inThread(sources, onProgress);
  const breathe = breather();
  const files: PackedFile[] = [];
  for (const source of sources) {
    files.push(pack(readFile(source)));
    onProgress(files.length);
    await breathe();
  }
  return files;
}

async function inThread(
  sources: readonly FileSource[],
  onProgress: (done: number) => void,
): Promise<PackedFile[]> {
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './reader-thread.ts' : './reader-thread.js', import.meta.url),
  );
  try {
    const files: PackedFile[] = [];
    for (let at = 0; at < sources.length; at += together) {
      files.push(...(await ask(worker, sources.slice(at, at + together))));
      onProgress(files.length);
    }
    return files;
  } finally {
    await worker.terminate();
  }
}

/** Rejects when the thread fails. */
async function ask(worker: Worker, sources: readonly FileSource[]): Promise<PackedFile[]> {
  const answer = once(worker, 'message');
  worker.postMessage(sources);
  const [files] = (await answer) as [PackedFile[]]; // Only reader-thread.ts answers here.
  return files;
}
