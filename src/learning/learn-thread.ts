import { parentPort } from 'node:worker_threads';
import { examplesOf } from '../classify/learned/examples-of.ts';
import { learn } from '../classify/learned/learn.ts';
import type { Outcome } from '../ports.ts';
import { packLearned } from './packed-learned.ts';

/** The thread behind `learnElsewhere`: outcomes in, some at a time, then null; what was learned out, and it ends. */
const outcomes: Outcome[] = [];
parentPort?.on('message', (more: readonly Outcome[] | null) => {
  if (more) {
    outcomes.push(...more);
    return;
  }
  const { packed, buffers } = packLearned(learn(examplesOf(outcomes)));
  parentPort?.postMessage(packed, buffers);
  parentPort?.close();
});
