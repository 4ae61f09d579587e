import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { openCard } from '../cards/step-card.ts';
import type { Form, FormElement } from '../src/knowledge/forms/form.ts';
import { roundsOf } from '../src/knowledge/forms/rounds.ts';
import { firstCardful } from '../src/run/form-step.ts';
import type { StepOf } from '../src/run/step.ts';
import { fill } from './fill.ts';

/** A card may stand nowhere but in a file: its buttons name this run. */
const nobodysRun = 'preview';

/** Every card of a form as a person would first see it, and their plain-text twins: for whoever writes the form. */
export function cardsOfForm(form: Form, helpDesk = 'the help desk'): { cards: AdaptiveCard[]; text: string } {
  const cards = roundsOf(form)
    .flatMap(cardfuls)
    .map((elements, i) => cardOf(form, elements, i + 1, helpDesk));
  return { cards, text: cards.map(({ fallbackText }) => fallbackText).join('\n\n') };
}

/** What fits on one card each, as in a conversation. */
function cardfuls(elements: readonly FormElement[]): (readonly FormElement[])[] {
  const first = firstCardful(elements);
  const rest = elements.slice(first.length);
  return rest.length === 0 ? [first] : [first, ...cardfuls(rest)];
}

function cardOf(form: Form, elements: readonly FormElement[], round: number, helpDesk: string): AdaptiveCard {
  const { id, hash, title } = form;
  const step: StepOf<'fill'> = {
    kind: 'fill',
    form: { id, hash, title },
    questions: elements.map((element) => element.id),
    round,
    errors: [],
  };
  const context = {
    ...{ helpDesk, contact: undefined, understood: [], personal: true },
    form: { form, values: new Map<string, string>(), kept: new Set<string>() },
  };
  const options = fill.options(step, { canGoBack: true, article: undefined });
  return openCard(fill.content(step, undefined, context), options, { run: nobodysRun, step: round }, context);
}
