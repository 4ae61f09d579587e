import { askCard } from '../cards/ask-card.ts';
import type { Dialog } from './dialog.ts';
import { control, wayOut } from './dialog.ts';

/** One question that tells causes apart. */
export const ask: Dialog<'ask'> = {
  options(step, { canGoBack }) {
    const refuse = step.tentative ? [control('none')] : [];
    return { choices: step.choices, controls: [control('unknown'), ...refuse, ...wayOut(canGoBack)] };
  },
  content: askCard,
  hear(step, option, { seq }) {
    if (step.tentative && option === 'none') return { kind: 'chose', step: seq, option, said: [] };
    if (option !== 'unknown' && !step.choices.some(({ id }) => id === option)) return undefined;
    const { id, hash } = step.article;
    return { kind: 'answered', step: seq, article: { id, hash }, check: step.check, option };
  },
};
