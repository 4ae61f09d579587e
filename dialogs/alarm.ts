import { alarmCard } from '../cards/alarm-card.ts';
import { causesOf } from '../src/knowledge/article.ts';
import type { Dialog } from './dialog.ts';
import { control } from './dialog.ts';

/** The first safe steps and the security contact, before any question. */
export const alarm: Dialog<'alarm'> = {
  options(step, { canGoBack, article }) {
    const other = step.view === 'administrator' ? control('asEmployee') : control('asAdministrator');
    const remedies = article ? causesOf(article).flatMap((cause) => cause.remedies) : [];
    const differs = remedies.some(({ audience }) => audience !== 'anyone');
    return {
      choices: [],
      controls: [
        control('done'),
        control('person'),
        ...(step.unasked ? [control('notMine')] : []),
        ...(differs ? [other] : []),
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
