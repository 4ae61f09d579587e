import type { CloseReason } from '../src/run/step.ts';
import { phrases } from '../cards/phrases.ts';
import type { Dialog } from './dialog.ts';

const words: Readonly<Record<CloseReason, string>> = {
  fixed: phrases.fixed,
  incident: phrases.waiting,
  cancelled: phrases.cancelled,
  startedOver: phrases.startedOver,
  left: phrases.left,
  idle: phrases.idle,
};

/** The last word of a run: a line, no card. */
export const closed: Dialog<'closed'> = {
  options: () => ({ choices: [], controls: [] }),
  content: (step) => ({ title: words[step.reason], pages: [{ body: [], text: '' }] }),
  hear: () => undefined,
};
