import { formCard } from '../cards/form-card.ts';
import type { Dialog } from './dialog.ts';
import { control } from './dialog.ts';

/** One card of a scoping form. What its inputs send is read by `submission`; here are its buttons. */
export const fill: Dialog<'fill'> = {
  options: (_step, { canGoBack }) => ({
    choices: [],
    // The rest skipped, a person is next: that needs no button of its own.
    controls: [control('skip'), ...(canGoBack ? [control('back')] : [])],
  }),
  content: (step, _article, context) => formCard(step, context),
  hear(step, option, { seq }) {
    const { id, hash } = step.form;
    return option === 'skip' ? { kind: 'formLeft', step: seq, form: { id, hash } } : undefined;
  },
};
