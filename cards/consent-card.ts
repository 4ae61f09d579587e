import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { factName } from './fact-phrases.ts';
import { linesPage } from './lines-page.ts';
import { phrases } from './phrases.ts';

/** May facts about the person be looked up? What they are, about whom, and where they stay. */
export function consentCard(step: StepOf<'consent'>): CardContent {
  const what = phrases.consentWhat(step.wanted.map(factName).join('; '));
  const notes = [phrases.consentOnly, phrases.consentOnce];
  return {
    title: phrases.consentTitle,
    pages: [linesPage({ about: step.article.title, said: [what], notes })],
  };
}
