import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent } from './card-content.ts';
import { phrases } from './phrases.ts';

/** Leave the open problem for what was just typed? */
export function confirmCard(step: StepOf<'confirm'>): CardContent {
  return {
    title: phrases.confirmTitle(step.title),
    pages: [{ body: [textBlock(phrases.confirmText)], text: phrases.confirmText }],
  };
}
