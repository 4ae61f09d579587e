import { handOverCard } from '../cards/hand-over-card.ts';
import type { Dialog } from './dialog.ts';
import { control } from './dialog.ts';

/** How to reach a person. What is typed next is a new complaint. */
export const handOver: Dialog<'handOver'> = {
  options(step, { canGoBack }) {
    const back = step.reason === 'exhausted' && canGoBack ? [control('back')] : [];
    return { choices: [], controls: [control('solved'), control('startOver'), ...back] };
  },
  content: (step, _article, context) => handOverCard(step, context),
  hear(_step, option, { seq }) {
    return option === 'solved' ? { kind: 'closed', step: seq, reason: 'fixed' } : undefined;
  },
};
