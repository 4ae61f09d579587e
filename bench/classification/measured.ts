import type { PackedFile } from '../../src/knowledge/packed-file.ts';
import type { Complaint } from './complaint.ts';

/** An engine that has built for so many milliseconds of the processor gives up. */
export const longestBuild = 120_000;

/** What an engine's process is given, serialised in a file. */
export interface Prepared {
  readonly files: readonly PackedFile[];
  readonly complaints: readonly Complaint[];
}

/** What it tells. Times in milliseconds of the processor, memory in bytes. */
export interface Measured {
  readonly articles: number;
  readonly build: number;
  readonly open: number;
  /** What the index keeps, on and off the heap. */
  readonly memory: number;
  /** Complaints with an answer, and how many of them found it first and among five. */
  readonly asked: number;
  readonly first: number;
  readonly five: number;
  /** One for each text that was asked, ascending. */
  readonly times: readonly number[];
  /** The same by the clock on the wall: others who use the machine are part of it. */
  readonly wallTimes: readonly number[];
}
