import type { Request, Response } from 'restify';

/** The bot, as the HTTP server sees it. src/wire.ts builds it. */
export interface Service {
  /** Takes one activity that the guard let pass; writes the response. */
  process(request: Request, response: Response): Promise<void>;
  /**
   * Starts what goes on beside requests (reading knowledge, sweeping unsent steps). Rejects on a fault the operator
   * must mend.
   */
  start(): Promise<void>;
  /** Looks at the knowledge folders and at what people confirmed at once, instead of when it is next their time. */
  reload(): Promise<void>;
  readiness(): Readiness;
  stop(): Promise<void>;
}

export interface Readiness {
  readonly ready: boolean;
  readonly reason: string;
}
