import { askCard } from '../cards/ask-card.ts';
import type { Dialog } from './dialog.ts';
import { control, doubt, wayOut } from './dialog.ts';

/** One question that tells causes apart. */
export const ask: Dialog<'ask'> = {
  options(step, { canGoBack }) {
    const refuse = step.tentative ? [control('none')] : step.unasked ? [control('notMine')] : [];
    return {
      choices: step.choices,
      controls: [control('unknown'), ...refuse, ...doubt(step), ...wayOut(canGoBack)],
    };
  },
  content: askCard,
  hear(step, option, { seq }) {
    const refused = step.tentative ? 'none' : step.unasked ? 'notMine' : undefined;
    // An author may call an option so; on this card it is the author's.
    const ofTheAuthor = step.choices.some(({ id }) => id === option);
    if (option === refused && !ofTheAuthor) return { kind: 'chose', step: seq, option, said: [] };
    if (option !== 'unknown' && !ofTheAuthor) return undefined;
    const { id, hash } = step.article;
    return { kind: 'answered', step: seq, article: { id, hash }, check: step.check, option };
  },
};
