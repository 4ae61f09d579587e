import type { CandidatesView } from '../../src/run/choose-step.ts';
import type { FormsView } from '../../src/run/form-step.ts';

/** A knowledge without forms, in which nothing was deleted and nothing is known that tells articles apart. */
export const noForms: FormsView & CandidatesView = {
  form: () => undefined,
  formFor: () => undefined,
  has: () => true,
  valuesOf: () => [],
};
