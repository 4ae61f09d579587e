import { handOverCard } from '../cards/hand-over-card.ts';
import type { Dialog } from './dialog.ts';
import { control, doubt } from './dialog.ts';

/** How to reach a person. What is typed next is a new complaint. */
export const handOver: Dialog<'handOver'> = {
  options(step, { canGoBack }) {
    const form = step.form ? [control('form')] : [];
    // After a hand-over only what was done in a form can be gone through again.
    const isAtAnEnd = step.reason === 'exhausted' || step.reason === 'unlikely';
    const leadsBack = isAtAnEnd || step.filled !== undefined;
    const back = leadsBack && canGoBack ? [control('back')] : [];
    // Where steps ran out because of what was looked up, that may be wrong; who asked for a person has one.
    const wrong = isAtAnEnd ? doubt(step) : [];
    return { choices: [], controls: [...form, control('solved'), control('startOver'), ...wrong, ...back] };
  },
  content: (step, _article, context) => handOverCard(step, context),
  hear(step, option, { seq }) {
    if (option === 'form' && step.form) {
      const { id, hash } = step.form;
      return { kind: 'formOpened', step: seq, form: { id, hash } };
    }
    return option === 'solved' ? { kind: 'closed', step: seq, reason: 'fixed' } : undefined;
  },
};
