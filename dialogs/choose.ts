import { chooseCard, isOneOnly } from '../cards/choose-card.ts';
import type { Dialog } from './dialog.ts';
import { besideChoices, control, wayOut } from './dialog.ts';

/** Which problem is it? */
export const choose: Dialog<'choose'> = {
  options(step, { canGoBack }) {
    if (isOneOnly(step))
      return { choices: [control('yes')], controls: [control('none'), ...wayOut(canGoBack)] };
    const choices = step.articles.map(({ id, title }) => ({ id, text: title }));
    return { choices, controls: besideChoices(step, canGoBack) };
  },
  content: (step, _article, context) => chooseCard(step, context),
  hear(step, option, { seq, said }) {
    const first = option === 'unknown' || option === 'yes';
    const chosen = first ? step.articles[0] : step.articles.find(({ id }) => id === option);
    if (!chosen && option !== 'none' && option !== 'more') return undefined;
    return { kind: 'chose', step: seq, option, said: chosen ? [...said(chosen)] : [] };
  },
};
