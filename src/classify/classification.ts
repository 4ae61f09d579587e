/** What the classifier makes of a complaint. */
export interface Classification {
  /** `goOn`: one article, surely enough. `ask`: let the person choose. `none`: nothing in the knowledge fits. */
  readonly decision: 'goOn' | 'ask' | 'none';
  /** Best first, at most forty. */
  readonly candidates: readonly Candidate[];
  /** How many words of the complaint carry meaning: "it does not work" has none. */
  readonly contentWords: number;
}

export interface Candidate {
  /** Article id. */
  readonly article: string;
  /** Content hash of the article as it was ranked. */
  readonly hash: string;
  /** From 0 to 1; those of one classification sum to at most 1. */
  readonly probability: number;
  /** The words of the complaint that speak for it, as the person wrote them, strongest first. */
  readonly because: readonly string[];
}
