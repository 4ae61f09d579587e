import { alarmCard } from '../cards/alarm-card.ts';
import type { Dialog } from './dialog.ts';
import { control } from './dialog.ts';
import { otherView } from './other-view.ts';

/** The first safe steps and the security contact, before any question. */
export const alarm: Dialog<'alarm'> = {
  options(step, { canGoBack, article }) {
    return {
      choices: [],
      controls: [
        control('done'),
        control('person'),
        ...(step.unasked ? [control('notMine')] : []),
        ...otherView(step.view, article),
        ...(canGoBack ? [control('back')] : []),
      ],
    };
  },
  content: alarmCard,
  hear(step, option, { seq }) {
    const isRefused = option === 'notMine' && step.unasked === true;
    return option === 'done' || isRefused ? { kind: 'chose', step: seq, option, said: [] } : undefined;
  },
};
