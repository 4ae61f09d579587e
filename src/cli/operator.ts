import type { OutcomeStore } from '../ports.ts';

/** What people confirmed, in a database that is open. */
export interface OpenOutcomes {
  readonly outcomes: OutcomeStore;
  close(): Promise<void>;
}

/** Opens the bot's database for the operator. `url` wins over the settings. @throws OperatorError */
export type OpensOutcomes = (url: string | undefined, cwd: string) => Promise<OpenOutcomes>;
