/** Something that Teams would not take, or would show otherwise than it is meant. */
export interface CardProblem {
  /** For programs: which rule. Never renamed. */
  readonly code: string;
  /** Where in the card: `body[2].columns[1].items[0]`; empty for the card itself. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One element, action or input of a card, and where it stands. */
export interface CardNode {
  readonly path: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function problem(code: string, { path }: Pick<CardNode, 'path'>, message: string): CardProblem {
  return { code, path, message };
}
