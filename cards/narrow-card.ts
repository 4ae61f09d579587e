import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { phrases } from './phrases.ts';

/** Which product, which kind of trouble, which system. The values are the choices. */
export function narrowCard(step: StepOf<'narrow'>): CardContent {
  const title = (step.reason === 'browse' ? phrases.browseBy : phrases.narrowBy)[step.facet];
  return { title, pages: [{ body: [], text: '' }] };
}
