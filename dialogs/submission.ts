import type { FormElement } from '../src/knowledge/forms/form.ts';
import { momentInputs, readAnswers } from '../src/knowledge/forms/read-answers.ts';
import type { EventBody } from '../src/run/events.ts';
import { answersOf } from '../src/run/form-answer.ts';
import type { ShownStep } from '../src/run/state.ts';
import type { StepOf } from '../src/run/step.ts';
import type { ActiveRun } from './active-run.ts';
import { knowledgeOf } from './active-run.ts';
import { partsOf, valuesSoFar } from './form-answers.ts';
import type { Turn } from './turn.ts';
import { advance } from './turn.ts';
import { writeDown } from './written.ts';

/** A card of a form that was shown. */
export type FormCard = ShownStep & { readonly step: StepOf<'fill'> };

export function isFormCard(shown: ShownStep): shown is FormCard {
  return shown.step.kind === 'fill';
}

/** The run after an open card of a form has come back with these inputs. */
export function submitted(
  run: ActiveRun,
  card: FormCard,
  inputs: Readonly<Record<string, unknown>>,
  activity: string,
  turn: Turn,
): ActiveRun {
  const { id, hash } = card.step.form;
  const view = knowledgeOf(run, turn.knowledge.base);
  const parts = partsOf(run, card, view);
  // Nobody can read the answers any more: the person is not kept on the card.
  if (!parts) return advance(run, [{ kind: 'formLeft', step: card.seq, form: { id, hash } }], turn);
  const elements = elementsOn(card, parts.form.elements);
  const raw = { ...inputs, ...keptAnswers(run, card, inputs, turn) };
  const { values, typed, errors } = readAnswers(elements, raw, valuesSoFar(run, card.step.form));
  const event: EventBody = {
    kind: 'filled',
    step: card.seq,
    form: { id, hash },
    answers: answersOf(parts.form, values),
    problems: [...errors],
  };
  return advance(run, [event], turn, typed.size > 0 ? { activity, text: writeDown(typed) } : undefined);
}

/** What was too long to be put on the card again, and was not replaced. */
function keptAnswers(
  run: ActiveRun,
  card: FormCard,
  inputs: Readonly<Record<string, unknown>>,
  { knowledge }: Turn,
): Record<string, string> {
  const { values, kept } = partsOf(run, card, knowledgeOf(run, knowledge.base)) ?? {};
  const left = [...(kept ?? [])].filter((id) => !isText(inputs[id]));
  return Object.fromEntries(left.map((id) => [id, values?.get(id) ?? '']));
}

/**
 * The run after a typed message has answered the one question that is still without a good answer, when that asks for
 * a text. Undefined when it could answer several questions, or none.
 */
export function typedAnswer(
  run: ActiveRun,
  card: FormCard,
  { text, activity }: { readonly text: string; readonly activity: string },
  turn: Turn,
): ActiveRun | undefined {
  const parts = partsOf(run, card, knowledgeOf(run, turn.knowledge.base));
  const questions = elementsOn(card, parts?.form.elements ?? []).filter(({ kind }) => kind === 'question');
  const wrong = new Set(card.step.errors.map(({ question }) => question));
  const left = questions.filter(
    ({ id }) => wrong.has(id) || ![id, momentInputs(id).date].some((input) => parts?.values.has(input)),
  );
  const [only, another] = left;
  if (!parts || only?.kind !== 'question' || another || only.input.kind !== 'text') return undefined;
  return submitted(run, card, { ...Object.fromEntries(parts.values), [only.id]: text }, activity, turn);
}

function elementsOn({ step }: FormCard, elements: readonly FormElement[]): FormElement[] {
  return elements.filter(({ id }) => step.questions.includes(id));
}

function isText(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}
