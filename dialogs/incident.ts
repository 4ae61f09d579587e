import { incidentCard } from '../cards/incident-card.ts';
import type { Dialog } from './dialog.ts';
import { control, wayOut } from './dialog.ts';

/** An open incident: wait for its end, or go on because it is something else. */
export const incident: Dialog<'incident'> = {
  options: (_step, { canGoBack }) => ({
    choices: [control('wait'), control('otherThing')],
    controls: wayOut(canGoBack),
  }),
  content: incidentCard,
  hear(_step, option, { seq }) {
    if (option === 'wait') return { kind: 'closed', step: seq, reason: 'incident' };
    return option === 'otherThing' ? { kind: 'chose', step: seq, option, said: [] } : undefined;
  },
};
