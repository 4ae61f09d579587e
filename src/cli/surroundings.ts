/** Where a command writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Of the terminal, in characters. */
  readonly columns: number;
  /**
   * Resolves when more may be written: to false once nobody reads any more (`| head`). What is written after that is
   * dropped.
   */
  write(text: string): Promise<boolean>;
}

/** What a command sees of the process, so that a test can be the process. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Whether the output may have colours. */
  readonly colours: boolean;
}

/** What the process ends with. */
export const exitCodes = {
  fine: 0,
  /** The work was done, and something in the files is wrong. */
  faulty: 1,
  /** The work could not be done: the command line is wrong, or a folder cannot be read or written. */
  refused: 2,
  /** As a shell says it for Ctrl+C. */
  interrupted: 130,
} as const;
