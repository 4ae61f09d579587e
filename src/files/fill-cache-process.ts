import type { FillOrder } from './fill-cache.ts';
import { readKnowledge } from './read-knowledge.ts';

/** The process behind `fillCache`. */
await readKnowledge(JSON.parse(process.argv[2] ?? '') as FillOrder);
