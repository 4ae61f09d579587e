import type { OutcomeStore, Ports } from '../../src/ports.ts';

/** What a contract is run on: the stores of one database. Whoever opens them closes them after the test. */
export type Stores = Pick<Ports, 'runs' | 'texts' | 'people' | 'conversations'> & {
  readonly outcomes: OutcomeStore;
};

/** Opens stores that hold nothing yet. */
export type OpenStores = () => Promise<Stores>;
