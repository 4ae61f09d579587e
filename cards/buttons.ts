import type { ShownOption } from '../src/run/events.ts';
import type { Action, ActionSet, ExecuteAction } from './adaptive-card.ts';
import type { PageTurn } from './page-turns.ts';
import { pressData, turnData } from './press.ts';

/** Where a card's answer goes. */
export interface StepAddress {
  readonly run: string;
  readonly step: number;
}

/** A button that answers the step. */
export function answerButton({ id, text }: ShownOption, { run, step }: StepAddress): ExecuteAction {
  return execute('answer', text, pressData(run, step, id), { associatedInputs: 'none' });
}

/** A button that shows another page. */
export function turnButton({ text, to }: PageTurn, { run, step }: StepAddress): ExecuteAction {
  return execute('turn', text, turnData(run, step, to), { associatedInputs: 'none' });
}

/** Sends what was picked or typed on the card. */
export function sendButton(title: string, { run, step }: StepAddress): ExecuteAction {
  return execute('answer', title, pressData(run, step), {});
}

export function actionSet(actions: readonly Action[], spacing: 'Small' | 'Medium'): ActionSet {
  return { type: 'ActionSet', spacing, actions };
}

/** `associatedInputs: none`: a button of its own must not be held up by a list nobody has filled in. */
function execute(
  verb: string,
  title: string,
  data: object,
  inputs: { readonly associatedInputs?: 'none' },
): ExecuteAction {
  const button = { title, data, ...inputs };
  return { type: 'Action.Execute', verb, ...button, fallback: { type: 'Action.Submit', ...button } };
}
