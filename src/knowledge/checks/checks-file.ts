import type { Audience, Check } from '../article.ts';
import type { Path } from './yaml-source.ts';

/** What the author wrote about a cause, not yet bound to one. */
export interface CauseNote {
  readonly id: string;
  /** Opening words of the statement. */
  readonly quote: string | undefined;
  /** Structural id, e.g. `s1.c2`. */
  readonly cause: string | undefined;
  readonly weight: number;
  readonly words: readonly string[];
  /** For remedies of this cause that have no note of their own. */
  readonly audience: Audience | undefined;
  readonly seconds: number | undefined;
  readonly remedies: readonly RemedyNote[];
  readonly path: Path;
}

export interface RemedyNote {
  /** Opening words of the remedy. */
  readonly quote: string;
  readonly audience: Audience | undefined;
  readonly seconds: number | undefined;
  readonly path: Path;
}

/** A check whose options may still name causes that do not exist. */
export interface CheckNote {
  readonly check: Check;
  readonly path: Path;
  /** Where each option of `check` stands in the file; some may have been left out. */
  readonly optionPaths: readonly Path[];
}

export interface ChecksFile {
  readonly aliases: readonly string[];
  readonly complaints: readonly string[];
  readonly services: readonly string[];
  readonly urgent: boolean;
  readonly causes: readonly CauseNote[];
  readonly checks: readonly CheckNote[];
}
