import { describe } from '@jest/globals';
import { conversationStoreContract } from './conversation-store.contract.ts';
import { keptBodiesContract } from './kept-bodies.contract.ts';
import { outcomeStoreContract } from './outcome-store.contract.ts';
import { peopleStoreContract } from './people-store.contract.ts';
import { refusedTurnsContract } from './refused-turns.contract.ts';
import { runStoreContract } from './run-store.contract.ts';
import { sentStepsContract } from './sent-steps.contract.ts';
import { severalWritersContract } from './several-writers.contract.ts';
import type { OpenStores } from './stores.ts';
import { textStoreContract } from './text-store.contract.ts';

/** All that src/ports.ts promises of the stores. Every implementation runs it. */
export function storeContract(name: string, open: OpenStores): void {
  describe(name, () => {
    describe('runs', () => runStoreContract(open));
    describe('refused turns', () => refusedTurnsContract(open));
    describe('kept bodies', () => keptBodiesContract(open));
    describe('sent steps', () => sentStepsContract(open));
    describe('several writers', () => severalWritersContract(open));
    describe('texts', () => textStoreContract(open));
    describe('people', () => peopleStoreContract(open));
    describe('outcomes', () => outcomeStoreContract(open));
    describe('conversations', () => conversationStoreContract(open));
  });
}
