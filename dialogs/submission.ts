import type { FormParts } from '../cards/form-parts.ts';
import type { Inputs } from '../cards/press.ts';
import type { FormElement } from '../src/knowledge/forms/form.ts';
import { momentInputs, readAnswers } from '../src/knowledge/forms/read-answers.ts';
import type { EventBody } from '../src/run/events.ts';
import { answersOf } from '../src/run/form-answer.ts';
import type { KnowledgeView } from '../src/run/knowledge-view.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { StepOf } from '../src/run/step.ts';
import type { ActiveRun } from './active-run.ts';
import { knowledgeOf } from './active-run.ts';
import { partsOf, valuesSoFar } from './form-answers.ts';
import type { Turn } from './turn.ts';
import { advance } from './turn.ts';
import type { Written } from './written.ts';
import { writeDown } from './written.ts';

/** A card of a form that was shown. */
export type FormCard = ShownStep & { readonly step: StepOf<'fill'> };

export function isFormCard(shown: ShownStep): shown is FormCard {
  return shown.step.kind === 'fill';
}

/** The run after an open card of a form has come back with these inputs. */
export async function submitted(
  run: ActiveRun,
  card: FormCard,
  inputs: Inputs,
  activity: string,
  turn: Turn,
): Promise<ActiveRun> {
  const { event, written } = submission(run, card, inputs, knowledgeOf(run, turn.knowledge.base));
  const typed = written.size > 0 ? { activity, text: writeDown(written) } : undefined;
  return advance(run, [event], turn, typed);
}

/** What the inputs of a card mean, and what is written down beside the event. */
export function submission(
  run: ActiveRun,
  card: FormCard,
  inputs: Inputs,
  view: KnowledgeView,
): { readonly event: EventBody; readonly written: Written } {
  const { id, hash } = card.step.form;
  const form = { id, hash };
  const parts = partsOf(run, card, view);
  // Nobody can read the answers any more: the person is not kept on the card.
  if (!parts) return { event: { kind: 'formLeft', step: card.seq, form }, written: new Map() };
  const raw = { ...inputs, ...keptAnswers(parts, inputs) };
  const elements = elementsOn(card, parts.form.elements);
  const { values, typed, errors } = readAnswers(elements, raw, valuesSoFar(run, form));
  const answers = answersOf(parts.form, values);
  return {
    event: { kind: 'filled', step: card.seq, form, answers, problems: [...errors] },
    written: typed,
  };
}

/** What was too long to be put on the card again, and was not replaced. */
function keptAnswers({ values, kept }: FormParts, inputs: Inputs): Inputs {
  const left = [...kept].filter((id) => !isText(inputs[id]));
  return Object.fromEntries(left.map((id) => [id, values.get(id) ?? '']));
}

/**
 * The run after a typed message has answered the one question that is still without a good answer, when that asks for
 * a text. Undefined when it could answer several questions, or none.
 */
export async function typedAnswer(
  run: ActiveRun,
  card: FormCard,
  { text, activity }: { readonly text: string; readonly activity: string },
  turn: Turn,
): Promise<ActiveRun | undefined> {
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

function isText(value: string | number | undefined): boolean {
  return value !== undefined && String(value).trim() !== '';
}
