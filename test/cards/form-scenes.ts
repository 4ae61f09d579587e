import { openCard } from '../../cards/step-card.ts';
import type { AnswerLine, FormParts } from '../../cards/form-parts.ts';
import { fill } from '../../dialogs/fill.ts';
import type { Form } from '../../src/knowledge/forms/form.ts';
import type { StepOf } from '../../src/run/step.ts';
import type { Scene } from './scenes.ts';

/** A card with some of a form's elements; all of them when none are named. */
export function fillStep(form: Form, more: Partial<StepOf<'fill'>> = {}): StepOf<'fill'> {
  const { id, hash, title, elements } = form;
  const questions = elements.map((element) => element.id);
  return { kind: 'fill', form: { id, hash, title }, questions, round: 1, errors: [], ...more };
}

export function partsOf(form: Form, values: Readonly<Record<string, string>> = {}): FormParts {
  return { form, values: new Map(Object.entries(values)), kept: new Set() };
}

/** The card as it is sent. */
export function formCardOf(step: StepOf<'fill'>, form: FormParts) {
  const context = { helpDesk: 'the help desk', contact: undefined, understood: [], personal: true, form };
  const options = fill.options(step, { canGoBack: true, article: undefined });
  const address = { run: 'r'.repeat(24), step: 7 };
  return openCard(fill.content(step, undefined, context), options, address, context);
}

/** `filled`: what was answered on it. */
export function formScene(
  form: Form,
  more: Partial<StepOf<'fill'>>,
  parts: Partial<FormParts> = {},
  filled: readonly AnswerLine[] = [],
): Scene {
  return { step: fillStep(form, more), context: { form: { ...partsOf(form), ...parts }, filled } };
}
