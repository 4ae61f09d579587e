import { parentPort } from 'node:worker_threads';
import type { FileSource } from '../knowledge/knowledge-file.ts';
import { pack } from '../knowledge/packed-file.ts';
import { readFile } from '../knowledge/read-file.ts';

/** The thread behind `readSources`: sources in, packed files out. */
parentPort?.on('message', (sources: readonly FileSource[]) => {
  parentPort?.postMessage(sources.map((source) => pack(readFile(source))));
});
