import type { FormsView } from '../../src/run/form-step.ts';

/** A knowledge without forms. */
export const noForms: FormsView = { form: () => undefined, formFor: () => undefined };
