import { facetWords } from '../cards/facet-words.ts';
import { narrowCard } from '../cards/narrow-card.ts';
import { narrowingOf, optionOf } from '../src/run/narrowing.ts';
import type { Dialog } from './dialog.ts';
import { besideChoices } from './dialog.ts';

/** What tells the articles apart: the product, the kind of trouble, the system. */
export const narrow: Dialog<'narrow'> = {
  options(step, { canGoBack }) {
    const choices = step.values.map((value) => ({
      id: optionOf(value),
      text: facetWords(step.facet, value),
    }));
    return { choices, controls: besideChoices(step, canGoBack) };
  },
  content: narrowCard,
  hear(step, option, { seq, narrowed }) {
    const said = narrowingOf(step, option);
    if (step.reason === 'browse')
      return said?.only !== undefined || option === 'more'
        ? { kind: 'chose', step: seq, option, said: [] }
        : undefined;
    return said && { kind: 'narrowed', step: seq, option, ...narrowed(said) };
  },
};
