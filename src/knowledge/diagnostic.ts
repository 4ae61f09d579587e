/** What a reader has to say about a file: where, what is wrong, what was done about it, how to mend it. */
export interface Diagnostic {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `error`: something is not served. `warning`: served, but repaired or doubtful. */
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case, for scripts. */
  readonly code: string;
  /** For a person: what, what is allowed, what to do. */
  readonly message: string;
}
