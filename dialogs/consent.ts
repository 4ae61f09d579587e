import { consentCard } from '../cards/consent-card.ts';
import type { Dialog } from './dialog.ts';
import { control, wayOut } from './dialog.ts';

/** May facts about the person be looked up? */
export const consent: Dialog<'consent'> = {
  options: (_step, { canGoBack }) => ({
    choices: [control('lookUp'), control('askMe')],
    controls: wayOut(canGoBack),
  }),
  content: consentCard,
  hear(_step, option, { seq }) {
    if (option === 'lookUp') return { kind: 'consented', step: seq, answer: 'yes' };
    return option === 'askMe' ? { kind: 'consented', step: seq, answer: 'no' } : undefined;
  },
};
