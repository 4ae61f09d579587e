import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { phrases } from './phrases.ts';

/** Which problem is it, or: what do you know about? The articles are the choices. */
export function chooseCard(step: StepOf<'choose'>): CardContent {
  const title = step.reason === 'browse' ? phrases.browseTitle : phrases.chooseTitle;
  return { title, pages: [{ body: [], text: '' }] };
}
