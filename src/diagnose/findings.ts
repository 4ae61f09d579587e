/** Someone tried a remedy: it mended it, it did not, or they could not do it. */
export type Outcome = 'fixed' | 'didNotHelp' | 'cannotDo';

/** The answer "I don't know": it costs a question, not the diagnosis. */
export const unknown = 'unknown';

/** What is known in a run about one article. */
export interface Findings {
  /** Check id -> option id, or `unknown`. What the complaint said and what was answered; an answer wins. */
  readonly answers: ReadonlyMap<string, string>;
  /** Check id -> option id, as a directory answers it. What the person contradicted, or answered otherwise, is not in it. */
  readonly observed: ReadonlyMap<string, string>;
  /** Causes the complaint's own words speak for. */
  readonly spokenFor: ReadonlySet<string>;
  /** Remedy id -> how it went. */
  readonly tried: ReadonlyMap<string, Outcome>;
}
