import type { FillOrder } from './fill-cache.ts';
import { overlay } from './overlay.ts';
import { readKnowledge } from './read-knowledge.ts';

/** The process behind `fillCache`. */
const order = JSON.parse(process.argv[2] ?? '') as FillOrder;
await readKnowledge({ ...order, folders: await overlay(order.folders) });
