import { textBlock } from '../cards/adaptive-card.ts';
import { phrases } from '../cards/phrases.ts';
import type { RemedyParts } from '../cards/remedy-card.ts';
import { isReading, remedyCard } from '../cards/remedy-card.ts';
import type { Article } from '../src/knowledge/article.ts';
import type { StepOf } from '../src/run/step.ts';
import type { Dialog } from './dialog.ts';
import { control, doubt, wayOut } from './dialog.ts';
import { otherView } from './other-view.ts';

/** The steps that mend one cause, and whether they did. */
export const remedy: Dialog<'remedy'> = {
  options(step, { canGoBack, article }) {
    const parts = article && partsOf(step, article);
    // Whoever is only given something to read can do it.
    const outcomes = [
      control('fixed'),
      control('didNotHelp'),
      ...(parts && isReading(parts) ? [] : [control('cannotDo')]),
    ];
    const refuse = step.unasked ? [control('notMine')] : [];
    return {
      choices: [],
      controls: [
        ...outcomes,
        ...refuse,
        ...doubt(step),
        ...otherView(step.view, article),
        ...wayOut(canGoBack),
      ],
    };
  },
  content(step, article, context) {
    const parts = article && partsOf(step, article);
    return parts
      ? remedyCard(step, parts, context)
      : { title: step.article.title, pages: [{ body: [textBlock(phrases.gone)], text: phrases.gone }] };
  },
  hear(step, option, { seq }) {
    const { id, hash } = step.article;
    if (step.unasked && option === 'notMine') return { kind: 'chose', step: seq, option, said: [] };
    if (option !== 'fixed' && option !== 'didNotHelp' && option !== 'cannotDo') return undefined;
    return { kind: 'tried', step: seq, article: { id, hash }, remedy: step.remedy, outcome: option };
  },
};

function partsOf(step: StepOf<'remedy'>, article: Article): RemedyParts | undefined {
  const symptom = article.symptoms.find(({ causes }) => causes.some(({ id }) => id === step.cause));
  const cause = symptom?.causes.find(({ id }) => id === step.cause);
  const found = cause?.remedies.find(({ id }) => id === step.remedy);
  return symptom && cause && found && { article, symptom, cause, remedy: found };
}
