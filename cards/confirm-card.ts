import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { linesPage } from './lines-page.ts';
import { phrases } from './phrases.ts';

/** Leave the open problem for what was just typed? */
export function confirmCard(step: StepOf<'confirm'>): CardContent {
  return {
    title: phrases.confirmTitle(step.title),
    pages: [linesPage({ said: [phrases.confirmText] })],
  };
}
