import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { linesPage } from './lines-page.ts';
import { phrases } from './phrases.ts';

/** Which of the facts that were looked up is wrong? The facts themselves are its options. */
export function correctCard({ article }: StepOf<'correct'>): CardContent {
  return {
    title: phrases.correctTitle,
    pages: [linesPage({ about: article.title, said: [phrases.correctText] })],
  };
}
