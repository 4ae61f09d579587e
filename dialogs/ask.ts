import { askCard } from '../cards/ask-card.ts';
import type { Dialog } from './dialog.ts';
import { control, wayOut } from './dialog.ts';

/** One question that tells causes apart. */
export const ask: Dialog<'ask'> = {
  options(step, { canGoBack }) {
    return { choices: step.choices, controls: [control('unknown'), ...wayOut(canGoBack)] };
  },
  content: (step, _article, context) => askCard(step, context),
  hear(step, option, { seq }) {
    if (option !== 'unknown' && !step.choices.some(({ id }) => id === option)) return undefined;
    const { id, hash } = step.article;
    return { kind: 'answered', step: seq, article: { id, hash }, check: step.check, option };
  },
};
