/** A problem that somebody really had, and the articles that a support worker would open. */
export interface Complaint {
  readonly id: string;
  /** What it is about and who wrote it: the figures are given for each of these apart. */
  readonly area: string;
  readonly register: string;
  readonly text: string;
  /** Paths of every right article; empty where there is none, and the bot should say so. */
  readonly answers: readonly string[];
  /** The most right of them. */
  readonly best: readonly string[];
}
