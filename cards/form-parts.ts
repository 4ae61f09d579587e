import type { Form } from '../src/knowledge/forms/form.ts';

/** What a card of a form needs beside its step. */
export interface FormParts {
  readonly form: Form;
  /** What stands in the inputs, by input id, as it was typed before. */
  readonly values: ReadonlyMap<string, string>;
  /** Questions whose earlier answer is too long to stand on a card again. An empty input leaves it as it was. */
  readonly kept: ReadonlySet<string>;
}

/** One question and what was answered, in plain words. */
export interface AnswerLine {
  readonly question: string;
  readonly answer: string;
}
