import { confirmCard } from '../cards/confirm-card.ts';
import type { Dialog } from './dialog.ts';
import { control } from './dialog.ts';

/** Leave the open problem for another one? `leave` closes the run; the caller opens the next with the words typed. */
export const confirm: Dialog<'confirm'> = {
  options: () => ({ choices: [control('leave'), control('stay')], controls: [control('person')] }),
  content: confirmCard,
  hear(_step, option, { seq }) {
    if (option === 'leave') return { kind: 'closed', step: seq, reason: 'left' };
    return option === 'stay' ? { kind: 'chose', step: seq, option, said: [] } : undefined;
  },
};
