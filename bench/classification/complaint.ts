/** What somebody wrote, and the paths of the articles that answer it. */
export interface Complaint {
  readonly text: string;
  /** Relative to the knowledge folder. Empty: nothing answers it. */
  readonly answers: readonly string[];
}
